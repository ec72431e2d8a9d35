"""Why a statement cannot be checked, if so. One reason a statement, the plainest first."""

from __future__ import annotations

from claims.extract.boilerplate import is_boilerplate
from claims.extract.lang.en import judgement
from claims.vocabulary import Modality, Mode, WhyNot


def why_not(quote: str, mode: Mode, modality: Modality, figures: bool, act: bool, named: bool) -> WhyNot | None:
    """The reason, or None for a checkable statement.

    `figures`: a number or date stands in it; `act`: its news is that somebody said it; `named`: it names somebody or something.
    """
    bare = quote.strip(' .“”"')
    if is_boilerplate(quote):
        return WhyNot.BOILERPLATE
    if quote.rstrip('”" ').endswith("?"):
        return WhyNot.QUESTION
    if judgement.ADVICE.search(quote) and not (
        figures and mode is Mode.NONE and named and not quote.startswith("Please")
    ):
        return WhyNot.ADVICE
    if judgement.UNNAMED.search(bare) and not figures:
        return WhyNot.UNNAMED
    if judgement.CHARACTERISED.search(quote) and not figures:
        return WhyNot.CHARACTERISATION
    if judgement.STANCE.search(quote) or (judgement.VALUE.search(quote) and not figures and not act):
        return WhyNot.OPINION
    if judgement.FRAME.match(bare) or (judgement.VAGUE.search(quote) and not figures):
        return WhyNot.VAGUE
    if modality is Modality.PREDICTED or _promise(quote):
        return _forecast(quote, mode, figures, act)
    return None


def _promise(quote: str) -> bool:
    return judgement.FORECAST.search(quote) is not None


def _forecast(quote: str, mode: Mode, figures: bool, act: bool) -> WhyNot | None:
    """A plan with a date or a figure can be checked, and so can an announced act; a hope cannot."""
    if figures or act or judgement.ANNOUNCED.search(quote):
        return None
    return WhyNot.PREDICTION
