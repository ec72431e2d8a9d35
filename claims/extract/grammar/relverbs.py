"""Whether the verb of a clause with `who` or `which` follows it, so that the word is its subject: `which leaks`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claims.extract.grammar import unlisted
from claims.extract.lang.en import grammar, people, pronouns, verbs

# No noun stands bare behind `who`, and few behind `which`.
_SOME_VERB = re.compile(r"[a-z]{3,}(?:s|ed)(?<!ss)")
_ASIDE = re.compile(r"\s\([^()]*\)")
_WHEN = re.compile(r"^(?:in|on|by|since|until)\s(?:the\s)?(?:[A-Z]\w+|\d{4})(?:\s\d{1,4})*,?\s")
_OPENS_OBJECT = grammar.DETERMINERS | {"more", "fewer", "less", "about", "nearly"}
_CLAUSE = 3  # words of the shortest clause that an unknown verb opens
_NEAR = 6  # words behind it among which another verb would stand


def follows(rest: str, person: bool) -> bool:
    """Whether the verb of a clause opens it, but for what stands beside it; `person` where `who` or `whose` leads."""
    return not asks(rest) and (_known(rest) or _some_verb(rest, person))


def asks(rest: str) -> bool:
    """Whether words behind `who` or `where` ask: `do they go`."""
    first, after = [*rest.lower().split(), "", ""][:2]
    return first in verbs.AUXILIARIES and after in pronouns.NOMINATIVES


def _known(rest: str) -> bool:
    """Whether the relative word is the subject of its clause: `which leaks`, not `which the paper describes`."""
    for word in _WHEN.sub("", _ASIDE.sub("", rest)).lower().split()[:4]:
        if verbs.finite(word.strip(".,")):
            return True
        if not word.endswith("ly") and word not in grammar.BESIDE_VERB:
            return False
    return False


def _some_verb(rest: str, person: bool) -> bool:
    """Whether a verb that no list knows follows: `who hails from`, `which shares a border`, not `which parents told`."""
    inside = _behind_adverbs(rest)
    first, after = [*inside, "", ""][:2]
    if first.lower() in verbs.SHY and (after.lower() in _OPENS_OBJECT or after[:1].isdigit() or after[:1] in "$€£"):
        return bool(after)  # `which put more ships to sea`
    if not _SOME_VERB.fullmatch(first.lower()):
        return False
    if not person and first.endswith("ed"):
        return after.lower() in grammar.PREPOSITIONS  # `which started in 1970`
    named = first.islower() and after[:1].isupper()  # `which borders Peru`
    if person or named or after.lower() in grammar.DETERMINERS or after.lower() in grammar.PREPOSITIONS:
        return True
    return _only_verb(inside)


def _only_verb(inside: Sequence[str]) -> bool:
    """Whether no other verb stands behind a first word in -s, which nobody can be: `which regulates bus fares`."""
    first = inside[0].lower()
    if len(inside) < _CLAUSE or first.endswith(people.MANY_END) or first in people.CROWDS or first in people.MANY:
        return False
    behind = [w.lower() for w in inside[1 : _NEAR + 1]]
    end = next((n for n, low in enumerate(behind) if low[-1] in ",;" or low in grammar.CLAUSE_WORDS), len(behind))
    return not any(verbs.finite(low.strip(",.;")) or low in unlisted.PLAIN for low in behind[: end + 1])


def _behind_adverbs(rest: str) -> list[str]:
    """The words of a clause from its verb on: `also`, `slowly` and the like stand before it."""
    inside = rest.split()
    at = next((n for n, w in enumerate(inside) if w.lower() not in grammar.BESIDE_VERB and not w.endswith("ly")), 0)
    return inside[at:]
