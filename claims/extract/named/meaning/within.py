"""Whom the sentence of a pronoun leaves for it: its subject, whom it meant before, who speaks in it, who else is named.

Each rule answers with those who are meant: one, nobody where it leaves several, or None where it does not hold.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from claims.extract.lang.en import people
from claims.extract.named.meaning.context import Asked, Context
from claims.extract.named.people import names
from claims.extract.named.people.sexes import courtesy, of_other_sex

_BEHIND_HEAD = re.compile(r"\s(?:for|of|from|at|in|on|with|who)\s")
_NEAR = 2  # sentences in which another may be meant
Answer = Sequence[names.Person] | None


def kin(speaker: str, woman: bool | None) -> names.Person | None:
    """Who speaks, where only their kin is named, `Otto Reed’s mother`, or nothing but `Mr. Reed`."""
    if courtesy(speaker, woman):
        return names.Person(speaker, 0, 0, (), woman)
    told = speaker.rpartition(" ")[2].lower().removeprefix("ex-")
    if told not in people.KIN or woman is None or told not in (people.WOMEN if woman else people.MEN):
        return None
    return names.Person(speaker, 0, 0, (), woman)


def _subject(context: Context, asked: Asked) -> Answer:
    """The subject of the clause before: `Otto Reed left and he sold the mill`."""
    here = context.here
    if here is None or not context.fits(here, asked.woman) or context.own_voice(here):
        return None
    sure = asked.acts and context.unnamed is None and context.here_thing is None  # `it broke to Holm, and he scored`
    return [here] if sure or all(p == here for p in asked.inside) else []


def _spoke_before(context: Context, asked: Asked) -> Answer:
    """Nobody, where somebody without a name has just spoken in the sentence: `A clerk said it fell; he named no day`."""
    if context.roster is None or asked.inside or asked.speaks or context.quoted:
        return None
    done = (
        a
        for a in context.said
        if a.speaker and a.name and context.starts_at <= a.content.start and a.content.end <= asked.at
    )
    name = next((a.name for a in done), None)
    if name is None or context.roster.called(name):
        return None
    head = _BEHIND_HEAD.split(name, maxsplit=1)[0].split()[-1].lower()
    return [] if head in people.PERSONS and not of_other_sex(head, asked.woman) else None


def _again(context: Context, asked: Asked) -> Answer:
    """Whom a pronoun of the sentence meant."""
    again = context.again
    return [again] if again and context.fits(again, asked.woman) and not context.own_voice(again) else None


def _kin_speaks(context: Context, asked: Asked) -> Answer:
    """`Otto Reed’s mother said she was ill`."""
    one = kin(context.unnamed, asked.woman) if context.unnamed and not asked.speaks else None
    if one is None or (asked.inside and courtesy(one.name, asked.woman)):
        return None
    return [] if any(p in context.owners for p in asked.inside) else [one]


def _camp_speaks(context: Context, asked: Asked) -> Answer:
    """`The Reed campaign said it helped him`; nobody, where two bear the name: `Voss’s campaign said she had won`."""
    *whose, last = context.unnamed.split() if context.unnamed else [""]
    if asked.speaks or last.lower() not in people.CAMPS:
        return None
    name = whose[-1] if whose and whose[-1][0].isupper() else None
    found = context.roster.resolve(name, asked.at) if name and context.roster is not None else None
    if found and context.fits(found, asked.woman):
        return [found]
    return [] if name and not asked.inside else None


def _words_speak(context: Context, asked: Asked) -> Answer:
    """Whose account, book or letter speaks: `By Otto Reed’s account, after meeting Mark Holm’s son he left`."""
    whose, _, what = context.unnamed.rpartition(" ") if context.unnamed else ("", "", "")
    if asked.speaks or context.roster is None or what.lower() not in people.ACCOUNTS or whose[-2:] not in ("’s", "'s"):
        return None
    one = context.roster.called(whose[:-2])
    if one is None or not context.fits(one, asked.woman):
        return None
    return [] if any(p != one and p not in context.owners for p in asked.inside) else [one]


def _unnamed_speaks(context: Context, asked: Asked) -> Answer:
    """Nobody known: `The driver said he was tired`, `One of them said he was tired`."""
    words = context.unnamed
    if asked.speaks:
        return None
    if not context.quoted and any(
        (a.name or "").startswith("One of ") and a.content.start <= asked.at < a.content.end for a in context.said
    ):
        return []
    return [] if words and words.split()[-1].lower() in people.SOMEBODY else None


def _speaker(context: Context, asked: Asked) -> Answer:
    """Who speaks: `Otto Reed said that he left`; not where somebody else may be meant as well."""
    speaker = context.speaker
    if not isinstance(speaker, names.Person) or not context.fits(speaker, asked.woman) or asked.speaks:
        return None
    if asked.woman is not None and context.speaks_as.get(speaker.name, asked.woman) != asked.woman:
        return None  # `She told them that he left`
    others = any(p not in context.owners for p in asked.inside)
    praised = asked.praised or not asked.acts
    return [] if others or (praised and context.topic_besides(speaker, asked.woman, asked.at)) else [speaker]


def _stranger(context: Context, asked: Asked) -> Answer:
    """Nobody known, where the clause before was about somebody who is not."""
    return [] if context.stranger else None


def _named(context: Context, asked: Asked) -> Answer:
    """Whom the sentence names before the pronoun; nobody, where another such pronoun stands open before: `She met Ana Reed`."""
    if asked.inside and asked.woman in context.lost and not context.quoted:
        return []
    return asked.inside if asked.inside and not context.quoted else None


def _told_of(context: Context, asked: Asked) -> Answer:
    """Of whom quoted words go on to speak: `Ana Reed said of Otto Holm, “He left”`."""
    return [p for p in context.told_of if p in asked.inside] or None


def _whose_kin_says_so(context: Context, asked: Asked) -> Answer:
    """Of whom somebody's kin or lawyer speaks in quotation marks: `“He never complained,” Otto Reed’s widow said`."""
    if not context.quoted or context.roster is None:
        return None
    said = (a.name for a in context.said if a.name and a.content.start <= asked.at < a.content.end)
    whose, _, who = next(said, "").rpartition(" ")
    if whose[-2:] not in ("’s", "'s") or not (who.lower() in people.KIN or who.lower() in people.ADVOCATES):
        return None
    one = context.roster.called(whose[:-2])
    others = {p for n in context.subjects[-_NEAR:] for p in n.named if context.fits(p, asked.woman)}
    return [one] if one and context.fits(one, asked.woman) and others <= {one} else None


def _unknown_subject(context: Context, asked: Asked) -> Answer:
    """Nobody known, where the sentence is about somebody of whom no more is told: `Holm, for his part, says he is ill`."""
    return [] if context.led is not None and context.led < asked.at and not context.quoted else None


# In the order in which they are asked; the first that holds answers.
RULES: tuple[Callable[[Context, Asked], Answer], ...] = (
    _spoke_before,
    _subject,
    _again,
    _kin_speaks,
    _camp_speaks,
    _words_speak,
    _unnamed_speaks,
    _speaker,
    _stranger,
    _named,
    _told_of,
    _whose_kin_says_so,
    _unknown_subject,
)
