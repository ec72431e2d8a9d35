"""What Excel makes of a sheet that it opened and saved: a pure function of cells and settings, by its documented behaviour.

A cell that reads like a number, a day, a time or a truth value becomes that value and is saved as it is displayed.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

# Characters that Windows-1252 lacks, as Windows replaces them when it may look for something near.
_NEAR = {"Ł": "L", "ź": "z", "−": "-", "＝": "=", "\u0301": "´", "ﬁ": "?", "‐": "-", "\u00ad": "\u00ad"}
_MONTHS = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(),
    "de": "Jan Feb Mrz Apr Mai Jun Jul Aug Sep Okt Nov Dez".split(),
    "fr": "janv févr mars avr mai juin juil août sept oct nov déc".split(),
}
_TRUTHS = {"en": ("TRUE", "FALSE"), "de": ("WAHR", "FALSCH"), "fr": ("VRAI", "FAUX")}
_ERRORS = ("#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!")
_SHOWN = 11
_KEPT = 15


@dataclass(frozen=True)
class Region:
    """A region's way with days and numbers."""

    name: str
    order: str
    separator: str
    decimal: str
    group: str
    currency: str
    delimiter: str

    @property
    def language(self) -> str:
        """The two letters of its language."""
        return self.name[:2]


REGIONS = {
    r.name: r
    for r in (
        Region("en-US", "mdy", "/", ".", ",", "$", ","),
        Region("en-GB", "dmy", "/", ".", ",", "£", ","),
        Region("de-DE", "dmy", ".", ",", ".", "€", ";"),
        Region("fr-FR", "dmy", "/", ",", "\u202f", "€", ";"),
    )
}
FORMATS = ("csv utf-8", "csv", "unicode text", "text", "csv mac")


@dataclass(frozen=True)
class Excel:
    """How somebody opened and saved a sheet.

    `guessed`: opened by a double click, so that Excel looks for values; else imported with every column as text. `full`:
    numbers are shown with all the digits kept, as in a cell formatted as number; `narrow`: in columns too narrow for days and
    long numbers. `near`: characters that the encoding lacks become something near, else a question mark.
    """

    format: str = "csv utf-8"
    region: str = "en-US"
    guessed: bool = True
    full: bool = False
    narrow: bool = False
    near: bool = False
    sep_line: bool = False
    blank_rows: int = 0
    year: int = 2026

    @property
    def name(self) -> str:
        """The settings in a few words."""
        flags = [f for f in ("guessed", "full", "narrow", "near", "sep_line") if getattr(self, f)]
        return " ".join([self.format, self.region, *flags, *(["blank rows"] if self.blank_rows else [])])


def save(rows: Sequence[Sequence[str]], how: Excel) -> bytes:
    """The bytes that Excel leaves of `rows`, headings first."""
    region = REGIONS[how.region]
    delimiter = "\t" if how.format in ("unicode text", "text") else region.delimiter
    shown = [[_shown(cell, how, region) for cell in row] for row in rows]
    shown += [[""] * len(rows[0])] * how.blank_rows
    text = "".join(delimiter.join(_quoted(cell, delimiter) for cell in row) + "\r\n" for row in shown)
    return _encoded(f"sep={delimiter}\r\n{text}" if how.sep_line else text, how)


def _quoted(cell: str, delimiter: str) -> str:
    """Excel quotes where it must: around delimiters, commas, quotes, line breaks."""
    return '"' + cell.replace('"', '""') + '"' if re.search(rf'["\r\n,{delimiter}]', cell) else cell


def _encoded(text: str, how: Excel) -> bytes:
    match how.format:
        case "csv utf-8":
            return ("\ufeff" + text).encode()
        case "unicode text":
            return ("\ufeff" + text).encode("utf-16-le")
        case "csv mac":
            return text.replace("\r\n", "\r").encode("mac_roman", "replace")
    return "".join(_in_windows(c, how.near) for c in text).encode("cp1252")


def _in_windows(character: str, near: bool) -> str:
    """A character in Windows-1252: one beyond the first plane is two of theirs, so two question marks."""
    try:
        character.encode("cp1252")
    except UnicodeEncodeError:
        return _NEAR.get(character, "?") if near and character in _NEAR else "?" * (1 + (ord(character) > 0xFFFF))
    return character


def _shown(cell: str, how: Excel, region: Region) -> str:
    """The text that Excel displays, and so saves, for a cell that held the text `cell`."""
    cell = cell.replace("\r\n", "\n")
    if not how.guessed or not cell:
        return cell
    words = cell.strip(" ")
    if words.upper() in (*_TRUTHS[region.language], *_ERRORS):
        return words.upper()
    if words[:1] in "=@" and len(words) > 1:
        return "#NAME?"
    day = _day(words, how, region)
    if day is not None:
        return "########" if how.narrow else day
    return _number(words, how, region) or cell


def _number(words: str, how: Excel, region: Region) -> str:
    """A number as its cell shows it; nothing where the words are none."""
    bare = words.replace("\u00a0", "").replace("\u202f", "")
    negative = bare.startswith("(") and bare.endswith(")")
    bare = bare[1:-1] if negative else bare
    money = region.currency in bare and (bare.startswith(region.currency) or bare.endswith(region.currency))
    bare = bare.strip(f"{region.currency} ") if money else bare
    share = bare.endswith("%")
    bare = bare.removesuffix("%").strip()
    if fraction := re.fullmatch(r"([0-9]+) ([0-9])/([0-9])", bare):
        return f"{fraction[1]} {fraction[2]}/{fraction[3]}"
    grouped = region.group in bare
    whole, point, decimals = bare.partition(region.decimal)
    plain = whole.replace(region.group, "") + ("." if point else "") + decimals
    if not re.fullmatch(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,3})?", plain):
        return ""
    value = Decimal(plain)
    if abs(value) >= Decimal("1e308"):
        return ""
    if "e" in plain.lower():
        return _local(_scientific(value, 2), region)
    sign = "-" if negative else ""
    places = 2 if "." in plain and (money or grouped or share) else 0
    if money or grouped or share:
        whole = f"{value:,.{places}f}" if grouped else f"{value:.{places}f}"
        whole = _local(whole, region)
        money_first = f"{region.currency}{whole}" if region.language == "en" else f"{whole} {region.currency}"
        return sign + (money_first if money else whole) + ("%" if share else "")
    return sign + _local(_general(value, how), region)


def _general(value: Decimal, how: Excel) -> str:
    """Fifteen digits are kept, eleven characters are shown; a narrow column shows fewer."""
    kept = Decimal(f"{value:.{_KEPT - 1}e}")
    plain = f"{kept:f}"
    plain = plain.rstrip("0").rstrip(".") if "." in plain else plain
    if how.full:
        return plain
    if how.narrow and len(plain) > 8:
        return _scientific(kept, 2)
    whole = plain.lstrip("-").partition(".")[0]
    if len(whole) > _SHOWN or (kept and abs(kept) < Decimal("1e-4") and len(plain) > _SHOWN):
        return _scientific(kept, 5)
    if len(plain) <= _SHOWN:
        return plain
    short = f"{kept:.{_SHOWN - 1 - len(whole)}f}"
    return short.rstrip("0").rstrip(".") or "0"


def _scientific(value: Decimal, places: int) -> str:
    mantissa, _, power = f"{value:.{places}E}".partition("E")
    return f"{mantissa}E{power[0]}{power[1:].zfill(2)}"


def _local(plain: str, region: Region) -> str:
    return plain.translate(str.maketrans({".": region.decimal, ",": region.group}))


def _day(words: str, how: Excel, region: Region) -> str | None:
    """A day or a time as its cell shows it; None where the words are neither."""
    if time := re.fullmatch(r"([0-9]{1,2}):([0-9]{1,2})(?::([0-9]{1,2}))?", words):
        return f"{int(time[1])}:{int(time[2]):02}" + (f":{int(time[3]):02}" if time[3] else "")
    parts = re.fullmatch(r"([0-9]{1,4})([/.-])([0-9]{1,2})(?:\2([0-9]{1,4}))?", words)
    if parts and (parts[2] != "." or region.separator == "."):
        return _numeric(parts[1], parts[3], parts[4], how, region)
    named = re.fullmatch(r"([0-9]{1,2})[-. ]+([a-zäéû]{3,9})", words, re.IGNORECASE)
    named = named or re.fullmatch(r"([a-zäéû]{3,9})[-. ]+([0-9]{1,2})", words, re.IGNORECASE)
    if named is None:
        return None
    day, month = sorted(named.groups(), key=lambda part: not part.isdigit())
    spelled = next((n for n, m in enumerate(_MONTHS[region.language], 1) if month.lower().startswith(m.lower())), None)
    return _day_month(int(day), spelled, how, region) if spelled else None


def _numeric(first: str, second: str, third: str | None, how: Excel, region: Region) -> str | None:
    if third is None:
        day, month = (second, first) if region.order == "mdy" else (first, second)
        return _day_month(int(day), int(month), how, region) if len(first) < 3 else None
    year, month, day = (first, second, third) if len(first) == 4 else (third, second, first)
    if len(first) < 4 and region.order == "mdy":
        month, day = first, second
    full = int(year) + (2000 if int(year) < 30 else 1900 if int(year) < 100 else 0)
    return _full(full, int(month), int(day), region)


def _full(year: int, month: int, day: int, region: Region) -> str | None:
    if not _exists(year, month, day) or year < 1900:
        return None
    if region.order == "mdy":
        return f"{month}/{day}/{year}"
    return f"{day:02}{region.separator}{month:02}{region.separator}{year}"


def _day_month(day: int, month: int, how: Excel, region: Region) -> str | None:
    if not _exists(how.year, month, day):
        return None
    name = _MONTHS[region.language][month - 1]
    return {"en": f"{day}-{name}", "de": f"{day:02}. {name}", "fr": f"{day:02}-{name}"}[region.language]


def _exists(year: int, month: int, day: int) -> bool:
    try:
        return date(year, month, day) - timedelta(0) is not None
    except ValueError:
        return False
