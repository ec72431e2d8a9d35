"""What the words of a subject are: a name, a name with more beside it, many people; and who may be somebody unknown."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.lang.en import grammar, nouns, people, places, pointing
from claims.extract.lang.en import kinds as kind_words
from claims.extract.lang.en.pronouns import COUNTED
from claims.extract.named.things.things import CAP, NAME, Things
from claims.extract.prose.words import Word

_NO_FIRST = grammar.DETERMINERS | grammar.PREPOSITIONS
_OF_STORMS = frozenset(w.lower() for w in kind_words.TROPICAL)
_WIDER = re.compile(rf"(?:[Tt]he (?:[a-z]+ ){{0,2}}?)?{NAME.pattern}(?: \d+(?: {CAP})?| et al\.?)?")
# The longest subject that is put again for `they`, in words.
_SHORT = 6
_OF = 4  # words behind `some of` among which those are told
_NOBODYS = people.BODIES | _NO_FIRST | places.BODY_WORDS | places.FIRST_WORDS | _OF_STORMS
_CROWDS = people.CROWDS | people.TEAMS


def is_name(words: str) -> bool:
    """Whether the words are a name and nothing more, its article aside: `the Arden Bridge`, `Bank of Arden`."""
    bare = re.sub(r"^(?:[Tt]he|[Aa]n?) ", "", words)
    if not bare or (" " not in bare and (nouns.plural(bare.lower()) or bare.lower() in people.NOT_NAMES)):
        return False  # `Dozens`, `Officials` at the start of a sentence
    return NAME.fullmatch(bare) is not None


def names_a_thing(words: str) -> bool:
    """Whether the words are a name with an adjective, a number or others beside it: `the new Arden 300`, `Reed et al`."""
    owner, *rest = re.split(r"(?<=['’]s) ", words, maxsplit=1)
    if rest and is_name(owner) and rest[0].islower():
        return rest[0].split()[-1] in kind_words.MEANS  # `Norway’s central bank`
    told = _WIDER.fullmatch(words)
    return told is not None and any(part[0].islower() or part[0].isdigit() for part in words.split()[1:])


def maybe_person(words: str, things: Things) -> bool:
    """Whether a bare word may be the last name of somebody whom nobody introduces: `Otto Reed`, then `Reed`."""
    if not words.isalpha() or not words[0].isupper() or words in places.COUNTRY_OF:
        return False
    full = [name.split() for _, name in things.by_word.get(words.lower(), ())]
    return any(parts[-1] == words and len(parts) < 4 and not _told(parts) for parts in full)


def _told(parts: Sequence[str]) -> bool:
    """Whether a word of a name shows that it is no person's."""
    return any(p.lower() in _NOBODYS for p in parts)


def crowd(inside: Sequence[Word], text: str) -> str | None:
    """The words of a subject that means several people, where no article points back from it: `Protesters`, `Arden Police`."""
    if not inside or len(inside) > _SHORT:
        return None
    last = next((w.low for w in reversed(inside[: _before_of(inside)])), "")
    named = any(w.text[0].isupper() for w in inside[1:]) and last in _CROWDS  # `the Arden team`
    if inside[0].low in pointing.OF_A_CROWD and not (named and inside[0].low == "the"):
        return None
    return text[inside[0].start : inside[-1].end] if named or last in people.CROWDS else None


def common(said: str) -> bool:
    """Whether words have a capital only because they opened a sentence."""
    return " " in said and said.partition(" ")[2].islower() and nouns.plural(said.split()[-1])


def many_people(speaker: str) -> bool:
    """Whether who speaks is many people, and nothing points back to who they are: `Analysts at Arden Mills`, not `Studies`."""
    parts = speaker.lower().split()
    head = parts[: next((n for n, w in enumerate(parts) if n and w in grammar.PREPOSITIONS), len(parts))][-1]
    of = (
        parts.index("of") + 1 if parts[0] in COUNTED and parts[1:2] == ["of"] else 0
    )  # `Some of the bakers whom we met`
    if of and any(w in people.CROWDS or nouns.folk(w) for w in parts[of : of + _OF]):
        return True
    one = nouns.singular(head)
    people_so = (
        head in people.CROWDS
        or nouns.folk(head)
        or (one != head and (one in people.SOMEBODY or one in people.KIN or one == "relative"))
    )
    return people_so and parts[0] not in pointing.OF_A_CROWD


def _before_of(inside: Sequence[Word]) -> int:
    return next((n for n, w in enumerate(inside) if w.low in grammar.PREPOSITIONS), len(inside))
