"""How many publishers stand behind a verdict, counted from the addresses of its sources by the gates' own means.

A copy in an archive speaks for the page it keeps; an archive's address that does not say whose page it is for nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from urllib.parse import unquote

from publicsuffixlist import PublicSuffixList

_HOST = re.compile(r"https?://(?:[^/?#@]*@)?(\[[^\]]+\]|[^/?#:]+)", re.IGNORECASE)
_WITHIN = re.compile(r"https?://[^?#]*?/(https?)(?::|%3a)(?:/|%2f){1,2}(.+)", re.IGNORECASE)
_UNDATED = re.compile(r"https?://web\.archive\.org/web/[0-9]+[a-z_]*/(?!https?:)(.+)", re.IGNORECASE)
_SILENT = re.compile(
    r"(?:[a-z0-9-]+\.)*(?:archive\.(?:ph|today|is|li|md|vn|fo)|web\.archive\.org|perma\.cc|webcitation\.org|ghostarchive\.org)"
)


@cache
def _list() -> PublicSuffixList:
    return PublicSuffixList()


def voice(address: str) -> str | None:
    """The registered domain that an address speaks for; None where it does not say."""
    within = _WITHIN.match(address)
    undated = None if within else _UNDATED.match(address)
    if within is not None:
        return voice(unquote(f"{within[1]}://{within[2]}"))
    if undated is not None:
        return voice(f"http://{undated[1]}")
    found = _HOST.match(address)
    host = found[1].lower().rstrip(".") if found else ""
    if not host or _SILENT.fullmatch(host):
        return None
    if not host.isascii():
        host = host.encode("idna").decode()
    return host if host.startswith("[") or host[-1].isdigit() else _list().privatesuffix(host) or host


def voices(addresses: Iterable[object]) -> int:
    """How many different registered domains the addresses speak for."""
    return len({voice(a) for a in addresses if isinstance(a, str)} - {None})
