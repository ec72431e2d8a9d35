"""What cannot be checked, and which figures are no part of a claim, each with its reason."""
