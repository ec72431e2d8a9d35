"""Which way the verbs and nouns right before a figure say that it moved: `rose 5 per cent`, `a fall of 12 seats`, `up $3`."""

from __future__ import annotations

from claims.extract.lang.en import hedges, movement, nouns, units, verbs
from claims.extract.quantities.changes.changewords import BREAKS, LEVEL, NEAR, SHARES, STOCK_WORDS, SUMS, stock, way_of
from claims.vocabulary import Change, QuantityKind

_STILL = (movement.NOT_MOVING | movement.COMING) - movement.SHOOTING
_PASSIVE = verbs.BE | frozenset(["been", "be", "being"])
_LOSSES = ("loss", "losses")
_DASHES = ("—", "–", "--")
_COURSE = 8  # words from `from` back to what tells its course


def moved(words: list[str], kind: QuantityKind, unit: str | None) -> Change | None:
    """Which way the words before a figure say that it moved, or None. A share is lost or added by itself, a sum only `by`."""
    by = ""
    if kind is QuantityKind.AGE:
        return None
    if words and words[-1] in _DASHES and kind in SHARES:
        words = _told_apart(words)
    for i in range(len(words) - 1, max(-1, len(words) - NEAR), -1):
        word = words[i]
        if word in ("up", "back") and i and words[i - 1] in movement.GIVING:
            return Change.DOWN if kind in SHARES or (unit == "point" and _indexed(words)) else None
        if way := way_of(word):
            either = words[i - 1] in ("or", "nor") and way_of(words[i - 2]) not in (None, way) if i > 1 else False
            return way if not either and _moves(words, i, kind, unit, by) else None
        if word == "by" or (word == "of" and i):
            by = word
        elif word in LEVEL or not (word in hedges.BETWEEN or word in movement.BESIDE or (by and _how(word))):
            return None
    return None


def _told_apart(words: list[str]) -> list[str]:
    """`rose slightly — 0.1 per cent`: the dash says by how much, where a verb of change stands right before it."""
    verb = words[-3:-2] if _how(words[-2] if len(words) > 1 else "") else words[-2:-1]
    return [*words[:-1], "by"] if verb and way_of(verb[0]) else words


def course(words: list[str]) -> Change | None:
    """Which way the levels behind `from` were gone through: `rose from`, `cut the fare from`, `a fall in jobs from`."""
    if "from" not in words[-3:]:
        return None
    at = len(words) - 1 - words[::-1].index("from")
    for word in reversed(words[max(0, at - _COURSE) : at]):
        if way := way_of(word):
            return way
        if word in movement.TIMES_UP or word in movement.TIMES_DOWN:
            return Change.UP if word in movement.TIMES_UP else Change.DOWN
        if word.endswith((",", ";", ".", ":")):
            return None
    return None


def _how(word: str) -> bool:
    """Whether a word tells how much: the `sharply,` of `rose sharply, by 17 per cent`."""
    return word.rstrip(",").endswith("ly")


def _moves(words: list[str], i: int, kind: QuantityKind, unit: str | None, by: str) -> bool:
    """Whether the word of change at `i` moves the figure behind it, or only tells what somebody did with so much."""
    word, earlier = words[i], words[i - 1] if i else ""
    if word in ("up", "down", "off"):
        return not (word == "off" and by) and _went(word, words[i - 1] if i else ",", kind, unit)
    if kind is QuantityKind.MONEY and unit and unit.startswith(("cent", "penny")) and word in hedges.BY_THEMSELVES:
        return True  # `oil added 48 cents`
    if _idle(word, earlier, kind, unit, by):
        return False
    if word in movement.ALSO_NOUNS and earlier in movement.BEFORE_CUTS:
        return by == "of"
    if by and not (by == "by" and word in ("raised", "raise") and kind is QuantityKind.COUNT and unit):
        return word not in _LOSSES or kind is not QuantityKind.COUNT or stock(unit)
    return _moves_by_itself(words, i, kind, unit)


def _idle(word: str, earlier: str, kind: QuantityKind, unit: str | None, by: str) -> bool:
    """Whether a word of change before a figure of this kind tells no change of it."""
    if word in (*_LOSSES, "lost") and (by == "by" or kind is QuantityKind.MONEY):
        return True  # a loss is a level of its own, as a profit is; whoever lost by 40 votes did not lose 40 votes
    if by == "of" and word in ("lower", "higher"):
        return True  # `the lower of two bids`
    if word in ("surge", "surges") and earlier == "storm":
        return True
    if kind is QuantityKind.DURATION and not by:
        return True  # `crashed six minutes after take-off`
    on_a_field = unit == "yard" and word in movement.ON_A_FIELD
    if word in movement.AT_SEA and unit in units.DISTANCES:
        return True  # `sank 15 kilometres offshore`
    return kind is QuantityKind.MEASURE and (word in movement.BY_FOOT or on_a_field)


def _moves_by_itself(words: list[str], i: int, kind: QuantityKind, unit: str | None) -> bool:
    """Whether the word at `i` moves a figure with no `by` and no `of` between: a share, points, a stock; a sum seldom."""
    word, earlier = words[i], words[i - 1] if i else ""
    if kind is QuantityKind.COUNT and unit is not None and unit != "point":
        return stock(unit) and word in STOCK_WORDS
    if unit == "point" and word in movement.ADDING and not _indexed(words):
        return False  # `she added 20 points and seven rebounds`
    if word in STOCK_WORDS and stock(unit):
        return True
    if word not in movement.ONLY_BY or (kind in SHARES and word in hedges.BY_THEMSELVES):
        return True
    rising = kind in SUMS and word in movement.RISING and (earlier in verbs.MODALS or earlier == "to")
    passive = kind in SUMS and earlier in _PASSIVE and word.endswith(("ed", "cut"))
    return rising or passive or (unit == "point" and word in hedges.BY_THEMSELVES)


def _indexed(words: list[str]) -> bool:
    """Whether the words speak of an index or a rating, whose points move, and not of a game, in which they are scored."""
    return any(word.strip(",") in movement.ADDED_TO for word in words)


def _went(word: str, earlier: str, kind: QuantityKind, unit: str | None) -> bool:
    """Whether `up`, `down` or `off` tells where a figure went: `was up 5%`, not `signed up 40 members`."""
    if word == "off":
        # `$3m in May, off 61 per cent`
        share = kind is QuantityKind.SHARE and (earlier.endswith(",") or _nominal(earlier))
        return earlier in movement.BEFORE_WAY or share
    if word == "down" and earlier in movement.COMING:
        return kind in SUMS or unit == "point"
    if kind in SUMS or unit == "point":
        return earlier in movement.BEFORE_WAY or earlier not in _STILL
    if earlier in movement.NOT_MOVING or earlier in movement.COMING:
        return False
    if unit is None or (kind is QuantityKind.MEASURE and unit not in units.LENGTH_NAMES):
        return True
    if earlier in movement.BEFORE_WAY or earlier.endswith(BREAKS):
        return True
    return stock(unit) and not (earlier.endswith(("ed", "ing")) or earlier in verbs.PAST or earlier in verbs.PRESENT)


def _nominal(word: str) -> bool:
    """Whether a word can only be what went off: `with Northgate off 5.3 per cent`, and not `knocked off 5 per cent`."""
    verbal = word.endswith(("ed", "ing")) or word in verbs.PRESENT or word in movement.NOT_MOVING
    return word.isalpha() and not verbal and not nouns.ends_phrase(word)
