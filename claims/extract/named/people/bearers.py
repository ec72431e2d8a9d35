"""People, and which of those who bear one surname it means where it stands alone."""

from __future__ import annotations

from dataclasses import dataclass

from claims.extract.prose.words import plain

NICK = "“”\"‘’'"  # round the name that friends use: `Ana “Pip” Reed`
_MOST = 40  # namesakes asked
_NEAR = 1_500  # letters from a full name that a surname alone reaches


@dataclass(frozen=True, slots=True)
class Person:
    """A person by the fullest name, where it first stands, and what the text says they are."""

    name: str
    start: int
    end: int
    roles: tuple[frozenset[str], ...] = ()
    woman: bool | None = None


def put(known: list[Person], person: Person) -> None:
    """Adds to those who share a name or an office; of so many that no text means one of them, the rest is not asked."""
    if len(known) < _MOST:
        known.append(person)


class Bearers:
    """Those who bear one surname, and which of them it means where it stands alone."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.alone: Person | None = None
        self.called = False  # by the surname alone, already
        # Who was named in full last, and where; nobody where two were in one paragraph.
        self.last: tuple[int, Person | None] = (0, None)

    def add(self, person: Person, titled: bool = False, kin: bool = False, led: bool = False) -> None:
        """Another who bears the surname: `titled` the article is about them, `kin` they come in as somebody's relative, `led`
        the surname has stood alone already, as in a headline.
        """
        put(self.people, person)
        of_title = titled and all(p.name != person.name for p in self.people[:-1])
        if of_title or (led and len(self.people) == 1 and not kin):
            self.alone, self.called = person, True
        elif not self.called and not (kin and self.alone):
            self.alone = person if len(self.people) == 1 else None

    def meant(self, parts: list[str], text: str, at: int, woman: bool | None = None) -> Person | None:
        """Whom the name means: the one bearer whom a longer name fits, the one who is called by the surname alone, or the
        one who alone is named in full in the paragraph. `woman`: what a courtesy before the surname tells, `Mrs. Reed`.
        """
        before, last = self.last
        if len(parts) == 1:
            if woman is not None and len(self.people) > 1:
                return self._addressed(woman)
            self.called = self.called or self.alone is not None
            return self.alone or (last if _together(text, before, at) else None)
        fits = [p for p in self.people if _same_name(parts, p.name.split())]
        one = fits[0] if len(fits) == 1 else None
        self.named(one, text, at)
        return one

    def _addressed(self, woman: bool) -> Person | None:
        """The only one of several whom a courtesy tells of; of more than one, who is called by the surname."""
        told = [p for p in self.people if p.woman == woman]
        fits = told or [p for p in self.people if p.woman is None]
        if len(fits) == 1:
            return None if self.alone and self.alone.woman is None and self.alone not in fits else fits[0]
        return self.alone if self.alone in fits else None

    def named(self, person: Person | None, text: str, at: int) -> None:
        """Notes that somebody is named in full at a place."""
        before, last = self.last
        other = before and last != person and _together(text, before, at)
        self.last = at, None if other else person


def _together(text: str, before: int, at: int) -> bool:
    """Whether two places stand in one paragraph, not far from each other."""
    return at - before < _NEAR and text.find("\n", before, at) < 0


def _same_name(one: list[str], other: list[str]) -> bool:
    """Whether two names of one surname are one person's: one is the other with names or initials between left out."""
    short, long = sorted(([plain(w.strip(NICK)).rstrip(".") for w in name] for name in (one, other)), key=len)
    return set(short) <= set(long) or _initials(short[0], long)


def _initials(short: str, long: list[str]) -> bool:
    """Whether `v.s` are the first letters of what stands before a surname."""
    return "." in short and short.replace(".", "") == "".join(word[0] for word in long[:-1])
