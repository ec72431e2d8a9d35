"""What stays open in a statement: words that point back, small words that nothing in it means, and what it lacks."""
