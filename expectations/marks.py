r"""How ids, addresses, days, times, languages and numbers are written, said once more and by other means than the library's.

The gates check what the library made, so they share no code with it. A pattern is held against the whole cell by Python's
own engine, and digits are `[0-9]`: `^c\d$` takes a line end and other scripts' digits, and pandas changes engines.
"""

from __future__ import annotations

import ipaddress
import re

import pandas as pd

_DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
_CLOCK = r"T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,6})?)?"
DAY = re.compile(_DAY)
PART_OF_DAY = re.compile(f"[0-9]{{4}}(?:-(?:0[1-9]|1[0-2]))?|{_DAY}")
TIME = re.compile(rf"{_DAY}{_CLOCK}(?:Z|\+00:00)")
NUMBER = re.compile(r"[-+]?[0-9]+(?:\.[0-9]+)?")
SHA256 = r"\A[0-9a-f]{64}\Z"

_LABEL = r"[^\W_](?:(?:[^\W_]|-){0,61}[^\W_])?"
_PORT = "(?::(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"
_PLAIN = r"[^\s\\<>\"\x00-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
_NAME = rf"(?:{_LABEL}\.)+(?:xn--[a-z0-9-]{{2,59}}|[^\W\d_]{{2,63}})\.?"
_NUMBERS = r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}|\[[0-9A-Fa-f:.]+\]"
_URL = re.compile(rf"(?i:https?)://(?P<host>{_NAME}|(?P<numbers>{_NUMBERS})){_PORT}(?:[/?#]{_PLAIN}*)?")
_HOME_ONLY = re.compile(r"(?:.*\.)?(?:localhost|local|internal|invalid|onion|test|arpa)\.?", re.IGNORECASE)

_CODES = (
    "aaabaeafakamanarasavayazbabebgbhbibmbnbobrbscacechcocrcscucvcydadedvdzeeeleneoeseteufaff"
    "fifjfofrfygagdglgngugvhahehihohrhthuhyhziaidieigiiikioisitiujajvkakgkikjkkklkmknkokrksku"
    "kvkwkylalblglilnloltlulvmgmhmimkmlmnmrmsmtmynanbndnengnlnnnonrnvnyocojomorospapiplpsptqu"
    "rmrnrorurwsascsdsesgsiskslsmsnsosqsrssstsusvswtatetgthtitktltntotrtstttwtyugukuruzvevivo"
    "wawoxhyiyozazhzu"
)
LANGUAGES = frozenset(_CODES[place : place + 2] for place in range(0, len(_CODES), 2))
"""The two-letter codes of ISO 639-1."""
LANGUAGE = re.compile(rf"(?:{'|'.join(sorted(LANGUAGES))})(?:-[A-Z][a-z]{{3}})?(?:-[A-Z]{{2}})?")

_PLACES = {letter: place for place, letter in enumerate("bcdfghjkmnpqrstvwxz23456789")}
_STARTS = {"clm": 0, "art": 1, "sht": 2}
# The eighth character closes the sum: seven weighted places, the prefix's number, less the last place, are a multiple of 27.
_SUM = (2, 4, 5, 7, 8, 10, 11, -1)


def fits(pattern: re.Pattern[str], words: pd.Series) -> pd.Series:
    """Which cells of `words` are wholly of `pattern`; an empty cell is not."""
    return words.map(lambda cell: isinstance(cell, str) and pattern.fullmatch(cell) is not None).astype(bool)


def is_id(prefix: str, words: pd.Series) -> pd.Series:
    """Which cells of `words` are ids of one prefix with a check character that fits; an empty cell is none."""
    shape = re.compile(f"{prefix}-([{''.join(_PLACES)}]{{8}})")

    def closes(cell: object) -> bool:
        found = shape.fullmatch(cell) if isinstance(cell, str) else None
        if found is None:
            return False
        weighed = sum(weight * _PLACES[letter] for weight, letter in zip(_SUM, found[1], strict=True))
        return (_STARTS[prefix] + weighed) % len(_PLACES) == 0

    return words.map(closes).astype(bool)


def is_url(words: pd.Series) -> pd.Series:
    """Which cells of `words` are http or https addresses of a public host, without a user or hidden characters."""
    return words.map(lambda cell: isinstance(cell, str) and _leads_somewhere(cell)).astype(bool)


def _leads_somewhere(address: str) -> bool:
    found = _URL.fullmatch(address)
    if found is None:
        return False
    if found["numbers"] is None:
        return _HOME_ONLY.fullmatch(found["host"]) is None
    try:
        return ipaddress.ip_address(found["numbers"].strip("[]")).is_global
    except ValueError:
        return False


def days(words: pd.Series) -> pd.Series:
    """Each cell of `words` as a day; NaT where it is none of the calendar (2026-02-30) or written in another way."""
    return pd.to_datetime(words.where(fits(DAY, words)), format="%Y-%m-%d", errors="coerce")


def times(words: pd.Series) -> pd.Series:
    """Each cell of `words` as a moment in UTC; NaT where it is not one ISO time in UTC."""
    told = words.where(fits(TIME, words)).str.replace("Z", "+00:00", regex=False)
    return pd.to_datetime(told, format="ISO8601", errors="coerce", utc=True)
