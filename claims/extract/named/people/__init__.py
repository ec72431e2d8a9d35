"""The people of a text: their names, surnames, offices, and whether they are women or men."""
