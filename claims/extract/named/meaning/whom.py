"""Whom a pronoun means: the person that the text is about where it stands, and nobody where two could be meant."""

from __future__ import annotations

from claims.extract.lang.en import people
from claims.extract.named.meaning import before, within
from claims.extract.named.meaning.context import Asked
from claims.extract.named.meaning.context import Context as Context
from claims.extract.named.meaning.context import Noted as Noted
from claims.extract.named.people import names

# How sure an attribution must be to tell whom a pronoun means, where nothing else does.
_SURE = 0.9
_PRONOUN = 4  # letters of the longest that may speak


def person(
    context: Context,
    woman: bool | None,
    at: int,
    praised: bool = False,
    acts: bool = True,
    doer: names.Person | None = None,
) -> names.Person | None:
    """The one person that a pronoun at a place can mean, or None. `praised`: `he was a great mayor`; `acts`: `he did`; `doer`:
    who does to `him` what the verb before tells, and so is somebody else.

    Where the pronoun is who speaks, it means nobody but the speaker that the attribution names.
    """
    found = _meant(context, _asked(context, woman, at, praised, acts, doer), doer)
    alone = (a for a in context.said if a.speaker and a.speaker.start == at and a.speaker.end - at <= _PRONOUN)
    one = next((a for a in alone if a.name), None)
    if one is None or one.name is None or context.roster is None or context.told_by_another(at):
        return found
    speaker = context.roster.called(one.name)
    if speaker is None:
        unknown = one.name.split()[-1].lower() in people.SOMEBODY
        return within.kin(one.name, woman) or (None if unknown else found)
    if not context.fits(speaker, woman) or found == speaker:
        return found
    return speaker if found is None and one.confidence >= _SURE else None


def _meant(context: Context, asked: Asked, doer: names.Person | None) -> names.Person | None:
    """Whom the words around a pronoun leave: who is meant by the first rule that holds, but for who does it."""
    answers = (rule(context, asked) for rule in (*within.RULES, *before.RULES))
    meant = next((a for a in answers if a is not None and (doer is None or list(a) != [doer])), ())
    return meant[0] if len(meant) == 1 else None


def _asked(
    context: Context, woman: bool | None, at: int, praised: bool, acts: bool, doer: names.Person | None
) -> Asked:
    """The pronoun with those whom its sentence leaves for it."""
    speaks = any(a.speaker and a.speaker.start <= at < a.speaker.end for a in context.said)
    speaks = speaks and not context.told_by_another(at)
    besides = (context.voice,) if speaks else (context.speaker, context.voice)  # `Otto Reed left, though he said ...`
    inside = [p for p in context.inside if context.fits(p, woman) and p not in besides and p != doer]
    if acts and not speaks and context.unnamed is not None and len(inside) > 1:
        inside = [p for p in inside if p not in _spoke_here(context)] or inside
    return Asked(woman, at, acts, praised, speaks, tuple(inside))


def _spoke_here(context: Context) -> list[names.Person | None]:
    """Everybody who speaks in the sentence at hand: in `Reed said Holm was ill; the Post reported he had died`, Reed."""
    return [context.roster.called(a.name) for a in context.said if a.name and context.roster is not None]
