"""Whom a pronoun or the words for a speaker mean where they stand, and whom an article is about."""
