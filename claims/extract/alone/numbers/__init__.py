"""Numbers that leave out what they count, and the noun that the words before give them."""
