"""Whether the verb of a clause with `who` or `which` follows it, so that the word is its subject: `which leaks`."""

from __future__ import annotations

import re

from claims.extract.lang.en import grammar, verbs

# No noun stands bare behind `who`, and few behind `which`.
_SOME_VERB = re.compile(r"[a-z]{3,}(?:s|ed)(?<!ss)")
_ASIDE = re.compile(r"\s\([^()]*\)")
_WHEN = re.compile(r"^(?:in|on|by|since|until)\s(?:the\s)?(?:[A-Z]\w+|\d{4})(?:\s\d{1,4})*,?\s")


def follows(rest: str, person: bool) -> bool:
    """Whether the verb of a clause opens it, but for what stands beside it; `person` where `who` or `whose` leads."""
    return _known(rest) or _some_verb(rest, person)


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
    first, after = [*rest.split(), "", ""][:2]
    if not _SOME_VERB.fullmatch(first.lower()):
        return False
    if not person and first.endswith("ed"):
        return after.lower() in grammar.PREPOSITIONS  # `which started in 1970`
    named = first.islower() and after[:1].isupper()  # `which borders Peru`
    return person or named or after.lower() in grammar.DETERMINERS or after.lower() in grammar.PREPOSITIONS
