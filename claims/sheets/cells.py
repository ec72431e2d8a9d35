"""What a person's sheet shows of a claim, cell by cell. Lending writes it, collecting recomputes it: one function for both.

Nothing here reads a disk or a clock; the same case and view make the same cells for ever.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from claims.ledger.changed import Changed, what_became
from claims.ledger.openwords import needs
from claims.ledger.state import ArticleRecord, Case, Decision, Verdict
from claims.records import Person, worth_word
from claims.sheets.paragraph import paragraph
from claims.tables.columns import DECISION_KEYS
from claims.text import first_words
from claims.vocabulary import State

MARK = "·é€ß·end"
SOURCES = 3
_MAY = {
    State.PUBLISHED: " Readers still see the verdict: Reopen, Withdraw, or leave it and say so under Note to colleagues.",
    State.APPROVED: " It is in the next release: Hold, Send back, or leave it and say so under Note to colleagues.",
}
_READERS_SEE = (State.PUBLISHED, State.WITHDRAWN)


@dataclass(frozen=True, slots=True)
class View:
    """Who looks at a claim and through which sheet. `day` is the ISO day of lending; `editor` is the role the sheet is for.

    `reasons` is why the claim is with whoever has it, a line a reason.
    """

    person: Person
    sheet: str
    day: str
    article: ArticleRecord
    people: Mapping[str, Person]
    editor: bool = False
    reasons: tuple[str, ...] = ()


def lent_cells(case: Case, view: View) -> dict[str, str]:
    """The sheet's cells for one claim, every column's key present; a missing value is an empty cell."""
    article = view.article
    text = article.texts[case.revision]
    return {
        "claim": case.id,
        "state": case.state.value,
        "worth": worth_word(case.found.worth).value,
        "lent": view.day,
        "due": case.due or "",
        "article": article.title or first_words(article.text),
        "published": article.published or "",
        "link": article.url or "",
        "quote": case.found.quote,
        "context": paragraph(text, case.found.start, case.found.end),
        "statement": case.statement,
        "speaker": case.speaker or "",
        "machine": "\n".join(
            filter(None, (*view.reasons, _changed(case, view), needs(case), _machine(case, view.editor)))
        ),
        "rated_by": _rated_by(case, view.people),
        **unit_now(case, view.person.id),
        "note": case.remarks[-1].text if case.remarks else "",
        "key": key_cell(view.sheet),
    }


def cells_now(case: Case, person: str) -> dict[str, str]:
    """The editable cells as the ledger has them now, for one person: "ours" of a merge."""
    return {
        "due": case.due or "",
        "statement": case.statement,
        "speaker": case.speaker or "",
        **unit_now(case, person),
        "note": case.remarks[-1].text if case.remarks else "",
    }


def unit_now(case: Case, person: str) -> dict[str, str]:
    """The decision unit as `person` sees it now: their own decision, another's with the decision left open, their draft.

    What one had decided before it was sent or taken back stands there again, the decision left open.
    """
    cells = dict.fromkeys(DECISION_KEYS, "")
    decision = case.decision
    if decision is not None:
        cells |= _decided(decision)
        if decision.by == person and case.state not in _READERS_SEE:
            cells["decision"] = decision.act.decision
    elif case.live is not None and case.state in _READERS_SEE:
        cells |= _found(case.live.verdict)
    elif person in case.drafts:
        cells |= {k: v for k, v in case.drafts[person].items() if k in cells}
    elif case.previous is not None and case.previous.by == person:
        cells |= _decided(case.previous)
    return cells


def shows_another(lent: Mapping[str, str]) -> bool:
    """Whether a row as lent shows a decision that is not its reader's to edit (for an approver, or already published)."""
    return bool(lent.get("rated_by")) and not lent.get("decision")


def who_decided(case: Case) -> tuple[str, str]:
    """The id of who decided what the row shows, and when (ISO time); two empty texts where nobody has."""
    if case.decision is not None:
        return case.decision.by, case.decision.at
    if case.live is not None and case.state in _READERS_SEE:
        return case.live.rated_by, case.live.at
    return "", ""


def key_cell(sheet: str) -> str:
    """What stands under Do not touch in every row of a sheet: its id, letters that prove the encoding, an end mark."""
    return f"{sheet}{MARK}"


def _decided(decision: Decision) -> dict[str, str]:
    cells = _found(decision.verdict) if decision.verdict else {"why": decision.reason or ""}
    return cells | {
        "waiting_for": decision.waiting_for or "",
        "chase_on": decision.chase_on or "",
        "same_as": decision.same_as or "",
    }


def _found(verdict: Verdict) -> dict[str, str]:
    cells = {
        "rating": verdict.rating,
        "why": verdict.why,
        "one_source": verdict.one_source or "",
        "as_of": verdict.as_of,
    }
    for n, source in enumerate(verdict.sources[:SOURCES], 1):
        cells |= {f"source{n}_link": source.cell, f"source{n}_shows": source.shows}
    return cells


def _changed(case: Case, view: View) -> str:
    """What became of the words in the article's newer text; of what is decided, what an editor may do about it."""
    became = what_became(case, view.article)
    may = _MAY.get(case.state, "") if view.editor else ""
    return f"{Changed(became).words}{may}" if became else ""


def _machine(case: Case, editor: bool) -> str:
    """What arithmetic suggests; for an editor who triages a new claim, also what makes it worth a check."""
    said = case.suggestion.summary if case.suggestion else case.doubt.text if case.doubt else ""
    said = "\n".join([said, *(n.text for n in case.found.notes)]).strip()
    if not (editor and case.state is State.NEW):
        return said
    why = "; ".join(case.found.because)
    worth = f"Worth {case.found.worth:.2f}: {why}." if why else f"Worth {case.found.worth:.2f}."
    return f"{said}\n{worth}" if said else worth


def _rated_by(case: Case, people: Mapping[str, Person]) -> str:
    who, _ = who_decided(case)
    return people[who].name if who in people else who
