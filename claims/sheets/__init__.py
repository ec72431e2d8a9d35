"""The spreadsheet round trip: what a person's sheet shows, how it is read back, proven and merged, what comes back rejected."""
