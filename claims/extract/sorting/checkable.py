"""Why a statement cannot be checked, if so. One reason a statement, the plainest first."""

from __future__ import annotations

from claims.extract.frames.boilerplate import is_boilerplate
from claims.extract.lang.en import firmness, judgement, remarks
from claims.extract.sorting import signs
from claims.vocabulary import Modality, Mode, WhyNot


def why_not(
    quote: str, mode: Mode, modality: Modality, figures: bool, act: bool, named: bool, orders: bool = False
) -> WhyNot | None:
    """The reason, or None for a checkable statement.

    `figures`: a number or date stands in it; `act`: its news is that somebody said it; `named`: it names somebody or something;
    `orders`: it tells its reader to do something.
    """
    low = judgement.lowered(quote)
    bare = low.strip(' .“”"')
    if is_boilerplate(quote) or (mode is not Mode.QUOTED and remarks.ANONYMOUS.match(low)):
        return WhyNot.BOILERPLATE
    if low.endswith("?") or (mode is not Mode.NONE and (judgement.ASKS.match(low) or firmness.TAG.search(low))):
        return WhyNot.QUESTION
    if orders:
        return WhyNot.ADVICE
    plain = judgement.plain(low)
    advice = judgement.ADVICE.match(low) or (not plain and judgement.ADVISED.search(low))
    if advice and not (figures and mode is Mode.NONE and named and not low.startswith("please")):
        return WhyNot.ADVICE
    if not figures and mode is not Mode.REPORTED and judgement.UNNAMED.match(bare):
        return WhyNot.UNNAMED
    someones = mode is not Mode.NONE or remarks.NARRATOR.search(quote) is not None
    spoken = someones and modality is not Modality.PREDICTED and not figures and not act
    if remarks.ANSWER.match(low):
        return WhyNot.VAGUE
    if not figures and judgement.MAYBE.match(low):
        return WhyNot.OPINION
    if plain:
        if spoken and _judged(low):
            return WhyNot.OPINION
        return WhyNot.VAGUE if judgement.FRAME.match(bare) else None
    own = judgement.own(low, mode is Mode.NONE)
    if not figures and (judgement.CHARACTERISED.search(own) or (not act and judgement.mood(own))):
        return WhyNot.CHARACTERISATION
    valued = not figures and not act and (judgement.VALUE.search(own) or judgement.felt(own))
    if valued or judgement.STANCE.search(own):
        return WhyNot.OPINION
    if spoken and _judged(own):
        return WhyNot.OPINION
    if judgement.FRAME.match(bare) or (not figures and _vague(own, named and mode is not Mode.QUOTED)):
        return WhyNot.VAGUE
    if modality is Modality.PREDICTED or signs.foretold(low):
        told = figures or act or judgement.ANNOUNCED.search(low) or (mode is Mode.NONE and signs.said_would(low))
        return None if told else WhyNot.PREDICTION
    return None


def _judged(low: str) -> bool:
    """Whether somebody's words, in small letters, judge, or say what is to be done."""
    judges = (
        remarks.DUTY.search(low) or remarks.JUDGED.search(low) or remarks.REMARK.search(low) or remarks.OWN.search(low)
    )
    return bool(judges or remarks.ADDRESSED.match(low) or remarks.TO_ALL.match(low))


def _vague(low: str, told: bool) -> bool:
    """Whether small letters are too vague; `told`: the article tells of somebody or something by name."""
    return judgement.VAGUE.search(low) is not None or (not told and judgement.LOOSE.search(low) is not None)
