"""Why a statement cannot be checked, if so. One reason a statement, the plainest first."""

from __future__ import annotations

from claims.extract.lang.en import judgement
from claims.extract.sorting.boilerplate import is_boilerplate
from claims.vocabulary import Modality, Mode, WhyNot


def why_not(quote: str, mode: Mode, modality: Modality, figures: bool, act: bool, named: bool) -> WhyNot | None:
    """The reason, or None for a checkable statement.

    `figures`: a number or date stands in it; `act`: its news is that somebody said it; `named`: it names somebody or something.
    """
    low = quote.lower()
    bare = low.strip(' .“”"')
    if is_boilerplate(quote):
        return WhyNot.BOILERPLATE
    if low.endswith("?"):
        return WhyNot.QUESTION
    plain = judgement.plain(low)
    advice = judgement.ADVICE.match(low) or (not plain and judgement.ADVISED.search(low))
    if advice and not (figures and mode is Mode.NONE and named and not low.startswith("please")):
        return WhyNot.ADVICE
    if judgement.UNNAMED.search(bare) and not figures:
        return WhyNot.UNNAMED
    if plain:
        return WhyNot.VAGUE if judgement.FRAME.match(bare) else None
    if judgement.CHARACTERISED.search(low) and not figures:
        return WhyNot.CHARACTERISATION
    if judgement.STANCE.search(low) or (not figures and not act and judgement.VALUE.search(low)):
        return WhyNot.OPINION
    if judgement.FRAME.match(bare) or (not figures and judgement.VAGUE.search(low)):
        return WhyNot.VAGUE
    if modality is Modality.PREDICTED or judgement.FORECAST.search(low):
        return None if figures or act or judgement.ANNOUNCED.search(low) else WhyNot.PREDICTION
    return None
