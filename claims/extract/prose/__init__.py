"""The running text itself: its words with their places, and copies of it with words put in."""
