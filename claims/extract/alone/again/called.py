"""What the article calls a body in full of which it goes on by a shorter name: `Arden & Holm Power (A&HP)`, then `A&HP`."""

from __future__ import annotations

from claims.extract.reading import Reading

_FAR = 120  # letters before initials in brackets among which what they stand for is named
_MORE = 4  # words of a name that has no capital of its initials


def fully(reading: Reading, name: str, at: int) -> str:
    """The full name that the text tells before a place for initials or the first word of a name; or the name as it is."""
    led = "the " if name.startswith("the ") else ""
    bare = name.removeprefix("the ")
    if " " in bare or not bare[:1].isupper():
        return name
    told = _before_brackets(reading.text, bare, at) or _longer(reading, bare, at)
    return f"{led}{told}" if told else name


def _before_brackets(text: str, initials: str, at: int) -> str | None:
    """The words that stand before initials in brackets and have them: `Arden Post Office (APO)`."""
    letters = [c for c in initials if c.isalpha()]
    bracket = text.find(f"({initials})", 0, at) if len(letters) > 1 and initials.isupper() else -1
    if bracket < 0:
        return None
    words = text[max(0, bracket - _FAR) : bracket].split()
    for count in range(len(letters), min(len(words), len(letters) + _MORE) + 1):
        told = words[-count:]
        if told[0][0] == letters[0] and _initials(told) in (letters, [*letters, told[-1][0]]):
            return " ".join(told)
    return None


def _longer(reading: Reading, word: str, at: int) -> str | None:
    """The one firm that is called by a word: `Volta Partners`, then `Volta`."""
    told = [name for name, start in reading.things.fuller.firms.get(word, {}).items() if start < at]
    return told[0] if len(told) == 1 else None


def _initials(words: list[str]) -> list[str]:
    """The first letters of those words that have a capital."""
    return [w[0] for w in words if w[0].isupper()]
