"""What a spreadsheet makes of text that looks like a number, a day, a time or a truth value: the same thing, written otherwise.

Measured on trips through LibreOffice Calc, and after what Excel documents. A cell that came back so was edited by nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

# A money of one country may come back as that of another: Calc in French shows $5 as 5,00 F.
_MONEY = "(?:[$€£¥]|DM|F)"
_PAID = re.compile(_MONEY)
_SPACES = re.compile(r"[\s\u00a0\u202f']")
_DRESSED = re.compile(
    rf"\(?[+-]?{_MONEY}?[+-]?[0-9.,\s\u00a0\u202f']*[0-9][.,]?(?:E[+-]?[0-9]+)?[\s\u00a0]?(?:{_MONEY}|%)?\)?",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"[0-9]")
# No spreadsheet shows a number so: with zeros before it, a plus, an exponent of its writer's own.
_AS_TYPED = re.compile(r"^[(+-]*0[0-9]|^\+|e(?![+-][0-9]{2})|E[0-9]|E.[0-9]$|^[.,]|[.,]$")
_NUMBER = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:E[+-]?[0-9]+)?", re.IGNORECASE)
_FRACTION = re.compile(r"([0-9]+) ([0-9]{1,3})/([1-9][0-9]{0,2})")
# Calc says it so even in languages that count twenty-four hours.
_HALF = r"(?: ?(?:[AP]M|vorm\.|nachm\.))?"
_WORD = r"[a-zäéèûíìçô]{3,12}\.?"
_SHORT = re.compile(rf"(?:[0-9]{{1,4}}|{_WORD})(?:[,./:T -]+(?:[0-9]{{1,4}}|{_WORD})){{1,5}}\.?{_HALF}", re.IGNORECASE)
# What a cell that became a day or a time looks like: three figures or more, a month by name, hours, a serial number.
_MOMENT = re.compile(rf"[0-9]{{1,4}}(?:[./:T -]+[0-9]{{1,4}}){{2,5}}{_HALF}", re.IGNORECASE)
_NAMED = re.compile(rf"(?:[0-9]{{1,4}}[. -]+)?{_WORD}(?:[,. -]+[0-9]{{1,4}}){{0,2}}", re.IGNORECASE)
_CLOCK = re.compile(rf"[0-9]{{1,2}}:[0-9]{{2}}{_HALF}", re.IGNORECASE)
_AFTERNOON = re.compile(r"([0-9]{1,2})(?=[:0-9]* ?(?:([AV])|[PN])(?:M|orm\.|achm\.)$)", re.IGNORECASE)
_SERIAL = re.compile(r"([0-9]{5})(?:[.,][0-9]+)?")
_EPOCH = date(1899, 12, 30)
_PARTS = re.compile(r"[0-9]+|[a-zäéèûíìçô]{3,}", re.IGNORECASE)
_MONTHS = (
    "january januar janvier enero gennaio januari", "february februar février febrero febbraio februari",
    "march märz mrz mars marzo maart mrt", "april avril abril aprile", "may mai mayo maggio mei",
    "june juni juin junio giugno", "july juli juillet julio luglio", "august août agosto augustus",
    "september septembre septiembre settembre", "october oktober octobre octubre ottobre okt",
    "november novembre noviembre", "december dezember décembre diciembre dicembre",
)  # fmt: skip
_TRUTHS = {"true": True, "wahr": True, "vrai": True, "false": False, "falsch": False, "faux": False}
_HASHES = re.compile(r"#{3,}")
# What a spreadsheet's number holds: fifteen digits, and no more than this.
_DIGITS = 1e-14
_LARGEST = 1.7976931348623e308
# Fewer digits than these are shown only with an exponent: nine and more fill a cell, so that the rest was rounded away.
_MANTISSA, _FULL = 3, 9
_LONG = 60


def is_rewriting(written: str, cell: str) -> bool:
    """Whether `cell` is what a spreadsheet makes of the text `written` by itself: not a word of it was typed."""
    if not written or not cell or written == cell:
        return False
    if "\t" in written and cell in (written.replace("\t", ""), written.replace("\t", " ")):
        return True
    if len(written) > _LONG or len(cell) > _LONG:
        return False
    truth = _TRUTHS.get(written.casefold())
    if truth is not None and truth is _TRUTHS.get(cell.casefold()):
        return True
    if not (_FIGURE.search(cell) and _FIGURE.search(written)):
        return False
    return _same_number(written, cell) or _same_moment(written, cell)


def is_value(cell: str) -> bool:
    """Whether a cell holds a number, a day, a time or a truth value alone: a spreadsheet may have made it of other text."""
    words = cell.strip()
    if not words or len(words) > _LONG:
        return False
    if words.casefold() in _TRUTHS or _HASHES.fullmatch(words) or _FRACTION.fullmatch(words):
        return True
    if (
        (_DRESSED.fullmatch(words) and not _AS_TYPED.search(words))
        or _CLOCK.fullmatch(words)
        or _MOMENT.fullmatch(words)
    ):
        return True
    named = list(_parts(words)) if _NAMED.fullmatch(words) else []
    return len(named) > 1 and -1 not in named


def _same_number(written: str, cell: str) -> bool:
    if not _DRESSED.fullmatch(cell) or ("%" in cell and "%" not in written):
        return False
    if _PAID.search(cell) and not _PAID.search(written):
        return False
    mine = list(_numbers(written))
    return any(
        _close(one, other) or _rounded(one, other, spelled) for one, _ in mine for other, spelled in _numbers(cell)
    )


def _close(one: float, other: float) -> bool:
    return abs(one - other) <= abs(one) * _DIGITS


def _rounded(one: float, other: float, spelled: str) -> bool:
    """Whether a cell shows a number with fewer digits than it has, as a cell does that is too narrow for them."""
    mantissa, _, power = spelled.upper().partition("E")
    digits = len(mantissa.strip("+-").replace(".", "").lstrip("0"))
    if not (digits >= _FULL or (power and digits >= _MANTISSA)):
        return False
    return float(f"{one:.{digits - 1}e}") == other


def _numbers(text: str) -> Iterator[tuple[float, str]]:
    """Every number that a text can be, with its spelling: point or comma before decimals; a share counts in hundredths too."""
    if fraction := _FRACTION.fullmatch(text):
        yield int(fraction[1]) + int(fraction[2]) / int(fraction[3]), ""
    bare = _SPACES.sub("", text)
    if bare.startswith("(") and bare.endswith(")"):
        bare = f"-{bare[1:-1]}"
    bare = _PAID.sub("", bare)
    share = bare.endswith("%")
    bare = bare.removesuffix("%")
    for spelled in dict.fromkeys((bare.replace(",", ""), bare.replace(".", "").replace(",", "."))):
        if _NUMBER.fullmatch(spelled):
            number = max(-_LARGEST, min(_LARGEST, float(spelled)))
            yield number, spelled
            if share:
                yield number / 100, ""


def _same_moment(written: str, cell: str) -> bool:
    """Whether a cell is the day or time that a text was taken for: all that the text names is in it, in whatever order."""
    if not _SHORT.fullmatch(written):
        return False
    if serial := _SERIAL.fullmatch(cell):
        cell = (_EPOCH + timedelta(int(serial[1]))).isoformat()
    if not (_MOMENT.fullmatch(cell) or _CLOCK.fullmatch(cell) or _NAMED.fullmatch(cell)):
        return False
    named, found = list(_parts(written)), list(_parts(cell))
    for part in named:
        if part not in found:
            return False
        found.remove(part)
    return True


def _parts(text: str) -> Iterator[int]:
    """The figures of a day or time: years by their last two, months by number, hours out of twenty-four; -1 for other words."""
    plain = re.sub(f"{_HALF}$", "", _AFTERNOON.sub(_hour, text, count=1), flags=re.IGNORECASE)
    for part in _PARTS.findall(plain):
        if part.isdigit():
            yield int(part[-2:] if len(part) == 4 else part)
        else:
            yield _month(part.lower())


def _hour(found: re.Match[str]) -> str:
    hour = int(found[1]) % 12
    return str(hour if found[2] else hour + 12)


@lru_cache(maxsize=1_000)
def _month(word: str) -> int:
    return next((n for n, names in enumerate(_MONTHS, 1) if any(m.startswith(word) for m in names.split())), -1)
