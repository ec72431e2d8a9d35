"""Word lists, a folder for each language."""
