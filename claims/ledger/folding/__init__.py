"""One small case an event: how a claim, an article, a sheet and the desk change by it."""
