"""The things of a text by their names and by what they are, and which of them a kind or a shorter name means."""
