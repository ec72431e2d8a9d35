"""A text in small letters, each of them where it stood: what patterns are matched against."""

from __future__ import annotations


def lowered(text: str) -> str:
    """`text` in small letters at the same offsets: a letter whose small form is longer than one stays as it is."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c if len(c.lower()) != 1 else c.lower() for c in text)
