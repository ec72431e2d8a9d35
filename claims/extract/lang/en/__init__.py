"""Every word list of English."""
