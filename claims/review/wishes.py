"""Words typed in a sheet or on the command line become a wish, or a refusal that names the cell and the mend.

Reads meaning only: whether the act is allowed is for decide.py.
"""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from claims.errors import Refused
from claims.identity import parse
from claims.ledger.state import Case, Verdict
from claims.records import Person, Rating, Scheme, person_called
from claims.review.evidence import SOURCES, need_two_voices, read_sources
from claims.review.needs import must_have_come
from claims.review.problems import Problems
from claims.review.wish import Wish
from claims.text import listed
from claims.vocabulary import Act, ChangeClass, Role

_RATING = tuple(f"source{n}_{part}" for n in SOURCES for part in ("link", "shows"))
# Which cells an act has use for, beside wording, due date and note, which every act can come with.
USED: Mapping[Act, tuple[str, ...]] = {
    **dict.fromkeys((Act.ASSIGN, Act.GIVE), ("give_to",)),
    **dict.fromkeys((Act.SEND_BACK, Act.REOPEN), ("why", "give_to")),
    **dict.fromkeys((Act.RESUME, Act.DROP, Act.HAND_BACK, Act.HOLD, Act.WITHDRAW, Act.RESTORE), ("why",)),
    **dict.fromkeys((Act.TAKE_BACK, Act.RELEASE), ()),
    Act.RATE: ("rating", "why", *_RATING, "one_source", "as_of"),
    Act.WAIT: ("waiting_for", "chase_on"),
    Act.DUPLICATE: ("why", "same_as"),
    Act.APPROVE: ("change",),
}


@dataclass(frozen=True, slots=True)
class Office:
    """What words are read against: the people, the rating scheme, the other claims, the day, the usual due days."""

    people: tuple[Person, ...]
    scheme: Scheme
    case: Callable[[str], Case | None]
    today: date
    due: date


def read_act(words: str) -> Act:
    """The act that `words` (a decision such as "Hand back", or `hand-back`) name. Raises Refused, naming the nearest."""
    wanted = " ".join(words.replace("-", " ").split()).casefold()
    for act in Act:
        if act.decision.casefold() == wanted and act not in (Act.PROPOSE, Act.ADD, Act.PUBLISH):
            return act
    usual = [a.decision for a in Act if a not in (Act.PROPOSE, Act.ADD, Act.PUBLISH, Act.ASSIGN)]
    raise Refused(
        "unknown-decision",
        f"“{words}” is not one of the decisions.",
        f"Under Your decision, pick one: {', '.join(usual)}.{_nearest(words, usual)}",
    )


def read_wish(act: Act, cells: Mapping[str, str], case: Case, office: Office) -> Wish:
    """The wish that the decision cells (by the sheet's keys; missing is empty) of one row make.

    Raises Refused with every column whose words cannot be read.
    """
    told = Problems()
    wish = begin_wish(act, cells, case, office, told)
    told.stop()
    return wish


def refuse_useless(act: Act, keys: Iterable[str]) -> None:
    """Raises Refused where some of these cells of the decision are nothing that the act has use for."""
    useless = [key for key in keys if key not in USED[act]]
    if useless:
        uses = f"it takes {listed(USED[act])}" if USED[act] else "it takes nothing else"
        raise Refused(
            "useless-field",
            f"“{act.decision}” has no use for {listed(useless)}.",
            f"Leave {'that' if len(useless) == 1 else 'them'} out; {uses}, beside statement, speaker, due and note.",
            useless[0],
        )


def begin_wish(act: Act, cells: Mapping[str, str], case: Case, office: Office, told: Problems) -> Wish:
    """The wish as far as it can be read; what cannot is kept in `told`, and None in the wish."""
    last = case.last_rater or (case.live.rated_by if case.live else None)
    return Wish(
        act,
        verdict=told.of(lambda: read_verdict(cells, office)) if act is Act.RATE else None,
        reason=_text(cells, "why"),
        to=told.of(lambda: _receiver(cells, office)),
        last_rater=next((p for p in office.people if p.id == last), None),
        other=told.of(lambda: _other(act, cells, case, office)),
        waiting_for=_text(cells, "waiting_for"),
        chase_on=told.of(lambda: _date(cells, "chase_on", "Chase on")) if act is Act.WAIT else None,
        due=told.of(lambda: _date(cells, "due", "Due")) or office.due,
        change=told.of(lambda: _change(cells)),
        names={p.id: p.name for p in office.people},
    )


def read_verdict(cells: Mapping[str, str], office: Office) -> Verdict:
    """The verdict in the cells: rating, why, one to three sources, as-of date.

    Raises Refused for every cell that is missing or cannot be read.
    """
    told = Problems()
    rating = told.of(lambda: _rating(cells, office.scheme))
    why = told.of(lambda: _why(cells))
    read = told.of(lambda: read_sources(cells, office.today))
    told.of(lambda: need_two_voices(cells, read[1] if read else None))
    as_of = told.of(lambda: _as_of(cells, office.today))
    told.stop()
    assert rating and why and read and as_of  # noqa: S101 (what could not be read was told)
    return Verdict(
        rating.label,
        office.scheme.name,
        office.scheme.version,
        rating.value,
        why,
        read[0],
        as_of,
        _text(cells, "one_source"),
    )


def _why(cells: Mapping[str, str]) -> str:
    why = _text(cells, "why")
    if why is None:
        raise Refused("no-why", "The rating has no reason.", "Under Why, say in a sentence what you found.", "why")
    return why


def _as_of(cells: Mapping[str, str], today: date) -> str:
    day = _date(cells, "as_of", "True as of")
    if day is None:
        raise Refused(
            "no-as-of",
            "It is not said for which day the finding holds.",
            f"Under True as of, write the day as YYYY-MM-DD, for instance {today.isoformat()}.",
            "as_of",
        )
    must_have_come(day.isoformat(), today)
    return day.isoformat()


def _text(cells: Mapping[str, str], key: str) -> str | None:
    return cells.get(key, "").strip() or None


def _rating(cells: Mapping[str, str], scheme: Scheme) -> Rating:
    words = _text(cells, "rating")
    labels = [r.label for r in scheme.ratings]
    if words is None:
        raise Refused("no-rating", "There is no rating.", f"Under Rating, pick one: {', '.join(labels)}.", "rating")
    found = scheme.label(words)
    if found is None:
        raise Refused(
            "unknown-rating",
            f"“{words}” is not one of this desk's ratings, so we cannot tell which of them you mean.",
            f"Under Rating, pick one: {', '.join(labels)}.{_nearest(words, labels)}",
            "rating",
        )
    return found


def _nearest(words: str, allowed: Sequence[str]) -> str:
    """A sentence that names the allowed words nearest to `words` by spelling; nothing where none is near."""
    by_key = {a.casefold(): a for a in allowed}
    by_key |= {part: a for part, a in ((a.casefold().split()[0], a) for a in allowed) if part not in by_key}
    close = difflib.get_close_matches(
        " ".join(words.replace("-", " ").split()).casefold(), list(by_key), n=2, cutoff=0.5
    )
    near = list(dict.fromkeys(by_key[k] for k in close))
    return "" if not near else f" The nearest {'is' if len(near) == 1 else 'are'} {' and '.join(near)}."


def _date(cells: Mapping[str, str], key: str, heading: str) -> date | None:
    words = _text(cells, key)
    if words is None:
        return None
    try:
        if len(words) != 10 or not words.isascii():
            raise ValueError
        return date.fromisoformat(words)
    except ValueError:
        raise Refused(
            "bad-date",
            f"“{words}” is not a day that we can read without guessing.",
            f"Under {heading}, write the day as YYYY-MM-DD, for instance 2021-01-04.",
            key,
        ) from None


def _receiver(cells: Mapping[str, str], office: Office) -> Person | None:
    words = _text(cells, "give_to")
    if words is None:
        return None
    person = person_called(office.people, words)
    able = [p for p in office.people if Role.REVIEWER in p.roles and p.active]
    names = ", ".join(p.name for p in able)
    if person is None:
        hint = _nearest(words, [p.name for p in able])
        raise Refused(
            "unknown-person",
            f"“{words}” is nobody at this desk.",
            f"Under Give to, name one of: {names}.{hint}",
            "give_to",
        )
    if person not in able:
        why = "is away" if not person.active else "is no reviewer"
        raise Refused("cannot-take", f"{person.name} {why}.", f"Under Give to, name one of: {names}.", "give_to")
    return person


def _other(act: Act, cells: Mapping[str, str], case: Case, office: Office) -> Case | None:
    if act is Act.APPROVE:
        same_as = case.decision.same_as if case.decision else None
        return office.case(same_as) if same_as else None
    words = _text(cells, "same_as") if act is Act.DUPLICATE else None
    if words is None:
        return None
    claim = parse(words, "clm")
    other = office.case(claim) if claim else None
    if other is None:
        raise Refused(
            "unknown-claim",
            f"“{words}” is not the id of a claim of this desk.",
            "Under Same as, put the other claim's id, as it stands under Claim in its row.",
            "same_as",
        )
    return other


def _change(cells: Mapping[str, str]) -> ChangeClass | None:
    words = _text(cells, "change")
    if words is None:
        return None
    kinds = [c.value for c in ChangeClass]
    try:
        return ChangeClass(words.casefold())
    except ValueError:
        raise Refused(
            "unknown-change",
            f"“{words}” is not a kind of change.",
            f"Under Kind of change, pick one: {', '.join(kinds)}.{_nearest(words, kinds)}",
            "change",
        ) from None
