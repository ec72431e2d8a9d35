"""Days, months and years as a statement shows them: those that are known, and which of them the words leave open."""
