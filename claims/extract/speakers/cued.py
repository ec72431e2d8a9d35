"""Speech as it is told on its own: the cue of a quotation behind a colon, and what is said without what else is done."""

from __future__ import annotations

import re
from dataclasses import replace

from claims.extract.lang.en.grammar import PREPOSITIONS
from claims.records import Attribution, Span
from claims.vocabulary import Mode, Placed


def apart(text: str, one: Attribution) -> Attribution:
    """An attribution with its cue and no more than what is said, as it is told outside a claim."""
    return _led_up(text, _uncited(text, one))


_CITES = re.compile(r",\s(?:citing|blaming|praising|quoting)\s")


def _uncited(text: str, one: Attribution) -> Attribution:
    """Without what its speaker does besides saying it: `She said sales fell, citing the strike`."""
    found = _CITES.search(text, one.content.start, one.content.end) if one.mode is Mode.REPORTED and one.cue else None
    return replace(one, content=Span(one.content.start, found.start())) if found else one


_LEADS_UP = re.compile(r"[,\s]*([^\s:][^\n:]{0,90}?)?\s*(:)\s{0,2}[“\"'„«]*")


def _led_up(text: str, one: Attribution) -> Attribution:
    """With what leads up to a quotation by a colon as its cue, where no verb of saying is: `had this to say: “...”`."""
    beside = one.mode is Mode.QUOTED and one.placed is not Placed.GOES_ON
    if one.cue or not one.speaker or not beside or one.speaker.end >= one.content.start:
        return one
    lead = _LEADS_UP.fullmatch(text, one.speaker.end, one.content.start)
    if not lead:
        return one
    about = lead[1] is None or lead[1].split()[0] in PREPOSITIONS  # `Voss on the bridge: “...”`
    return replace(one, cue=Span(*lead.span(2 if about else 1)))
