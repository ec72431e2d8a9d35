"""What stands round a story and tells nothing of it: datelines, labels, bylines, and lines of the page."""
