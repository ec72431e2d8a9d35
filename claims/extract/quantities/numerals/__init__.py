"""Numerals, each with its exact value: digits, words, mixes, fractions, and plurals that tell how large."""
