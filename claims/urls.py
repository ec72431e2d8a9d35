"""The one URL parser: what it takes is http or https to a well-formed public host, safe to store, show and link to.

`canonical` makes the key under which the same story meets itself; it may differ from the address that opens.
Nothing here looks anything up: public suffixes come from the list that is bundled with publicsuffixlist.
"""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

import idna
from publicsuffixlist import PublicSuffixList

from claims import archives
from claims.errors import InputRejected
from claims.text import has_hidden, shorten, visible

LIMIT = 4096
_DEFAULT_PORT = {"http": 80, "https": 443}
_SHAPE = re.compile(
    r"(?P<scheme>[a-z]+)://(?P<authority>[^/?#]*)(?P<path>[^?#]*)(?P<query>\?[^#]*)?(?P<fragment>#.*)?", re.I
)
_OTHER_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.I)
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_NUMERIC_END = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)")
_FOUR_NUMBERS = re.compile(r"(?:0|[1-9][0-9]{0,2})(?:\.(?:0|[1-9][0-9]{0,2})){3}")
_LOOSE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
# What RFC 3986 allows in a path, a query and a fragment; everything else is percent-encoded.
_KEPT = "!$&'()*+,;=:@/?%~-._[]"
_UNRESERVED = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~")
# Names that by RFC 6761, 6762, 8375 or custom never lead to a public host.
_NOT_PUBLIC = frozenset(
    ("localhost", "local", "internal", "intranet", "lan", "corp", "home", "invalid", "test", "onion", "arpa")
)
# Ranges that Python calls global and that still lead elsewhere: IPv4 inside IPv6 (NAT64, 6to4, Teredo, mapped), relays.
_HIDDEN_NETWORKS = tuple(
    ipaddress.ip_network(net)
    for net in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::ffff:0:0/96", "::/96", "192.88.99.0/24")
)
_TRACKING = re.compile(
    r"utm_.*|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_cid|mc_eid|_ga|_gl|"
    r"_hsenc|_hsmi|hsctatracking|vero_id|mkt_tok|oly_enc_id|oly_anon_id|ref_src|ref_url|cmp|cmpid|smid|smtyp|ns_campaign|"
    r"ns_mchannel|ns_source|at_medium|at_campaign|xtor|s_cid|ftag|sr_share|guccounter|guce_referrer|guce_referrer_sig",
    re.I,
)
_AMP_QUERY = re.compile(r"amp(?:=(?:1|true)?)?|output(?:type)?=amp", re.I)


class UrlRefused(InputRejected):
    """An address that cannot be taken.

    `code`, stable: empty too-long hidden space backslash scheme form userinfo port host not-public address.
    """

    def __init__(self, code: str, words: str, why: str, fix: str) -> None:
        super().__init__(f"The address {shorten(visible(words), 100)} {why}.", fix)
        self.code = code


@dataclass(frozen=True, slots=True)
class Url:
    """An address that was taken: `text` is its safe normal form in ASCII, `note` what to know of its host."""

    text: str
    host: str
    note: str | None = None

    @property
    def publisher(self) -> str:
        """The registered domain (`example.co.uk` of `news.example.co.uk`), of a copy that of the page it is a copy of.

        The host itself where it has none; an archive where its address does not say whose page it keeps.
        """
        return publisher_of((self.original or self).host)

    @property
    def kept(self) -> bool:
        """Whether the address is that of an archive, which keeps copies of other people's pages."""
        return archives.is_keeper(self.host)

    @property
    def original(self) -> Url | None:
        """The page of which the address is a copy or a view; None where it is none, or does not say of which."""
        words = archives.original(self.text, self.host)
        try:
            found = parse(words) if words else None
        except UrlRefused:
            return None
        return found and (found.original or (None if found.kept else found))


@cache
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList()


@cache
def publisher_of(host: str) -> str:
    """The registered domain of an ASCII host, by the bundled list; a bare suffix or an address is itself."""
    if host.startswith("[") or _FOUR_NUMBERS.fullmatch(host):
        return host
    return _suffixes().privatesuffix(host) or host


def parse(words: str) -> Url:
    """The address in `words`. Raises UrlRefused for anything but http or https to a well-formed public host.

    Spaces at the ends are cut, scheme and host put in lower case, international hosts in punycode (UTS 46), default
    ports dropped, and what a path may not hold is percent-encoded (RFC 3986).
    """
    words = words.strip(" ")
    _check_characters(words)
    match = _SHAPE.fullmatch(words)
    if not match or match["scheme"].lower() not in _DEFAULT_PORT:
        raise _scheme_refused(words)
    scheme = match["scheme"].lower()
    typed, port = _split_authority(words, match["authority"])
    host, note = _host(words, typed)
    shown_port = "" if port in (None, _DEFAULT_PORT[scheme]) else f":{port}"
    tail = "".join(_escape(match[part] or "", lead) for part, lead in (("path", ""), ("query", "?"), ("fragment", "#")))
    text = f"{scheme}://{host}{shown_port}{tail}"
    if len(text) > LIMIT:
        raise _too_long(words)
    return Url(text, host, note)


def safe_href(words: str | None) -> str | None:
    """What may stand in an href for `words`, or None where nothing may."""
    try:
        return parse(words).text if words else None
    except UrlRefused:
        return None


def _check_characters(words: str) -> None:
    if not words:
        raise UrlRefused("empty", "", "is empty", "Paste the whole address, beginning with https://.")
    if len(words) > LIMIT:
        raise _too_long(words)
    if has_hidden(words) or any(0xD800 <= ord(c) <= 0xDFFF for c in words):
        raise UrlRefused(
            "hidden", words, "holds hidden or control characters", "Type the address by hand, or copy it again."
        )
    if any(c.isspace() for c in words):
        raise UrlRefused("space", words, "holds a space", "Give one address alone, with %20 where it has a space.")
    if "\\" in words:
        raise UrlRefused("backslash", words, "holds a backslash", "Use / instead.")


def _too_long(words: str) -> UrlRefused:
    return UrlRefused("too-long", words, f"has over {LIMIT} characters", "Use the page's short or permanent address.")


def _scheme_refused(words: str) -> UrlRefused:
    if words.startswith("//") or not _OTHER_SCHEME.match(words):
        return UrlRefused(
            "scheme", words, "does not say http or https", "Write the whole address, beginning with https://."
        )
    scheme = words.split(":", 1)[0].lower()
    if scheme in _DEFAULT_PORT:
        return UrlRefused("form", words, f"lacks // after {scheme}:", f"Write it as {scheme}://host/path.")
    return UrlRefused(
        "scheme", words, f"begins with {scheme}:", "Only http:// and https:// addresses can be opened and checked."
    )


def _split_authority(words: str, authority: str) -> tuple[str, int | None]:
    if "@" in authority:
        raise UrlRefused(
            "userinfo", words, "holds a user name or @ before the host", "Leave out what stands before the @."
        )
    host, colon, port = authority, "", ""
    if not authority.endswith("]"):
        host, colon, port = authority.rpartition(":") if ":" in authority else (authority, "", "")
    if not host:
        raise UrlRefused("form", words, "has no host", "Write the whole address, as in https://example.org/page.")
    if not colon or not port:
        return host, None
    if not re.fullmatch("[0-9]{1,5}", port) or not 0 < int(port) < 65536:
        raise UrlRefused(
            "port", words, "has a port that does not exist", "Leave the port out, or use one from 1 to 65535."
        )
    return host, int(port)


def _host(words: str, typed: str) -> tuple[str, str | None]:
    if typed.startswith("["):
        return _ipv6(words, typed), None
    try:
        host = idna.uts46_remap(typed, std3_rules=False, transitional=False).removesuffix(".")
    except idna.IDNAError:
        raise _bad_host(words) from None
    labels = host.split(".")
    if _NUMERIC_END.fullmatch(labels[-1]):
        return _ipv4(words, typed, host), None
    if len(labels) < 2 or labels[-1] in _NOT_PUBLIC:
        raise UrlRefused("not-public", words, "leads to no public host", "Give the page's address on the open web.")
    return _named(words, typed, host)


def _named(words: str, typed: str, host: str) -> tuple[str, str | None]:
    if host.isascii() and "xn--" not in host:
        ascii_host, native = host, host
    else:
        try:
            ascii_host = idna.encode(host).decode("ascii")
            native = idna.decode(ascii_host)
        except (idna.IDNAError, UnicodeError):
            raise _bad_host(words) from None
    if len(ascii_host) > 253 or not all(_LABEL.fullmatch(label) for label in ascii_host.split(".")):
        raise _bad_host(words)
    if native != ascii_host:
        return ascii_host, f"The international host name {native} is written {ascii_host}."
    return ascii_host, None if typed.isascii() else f"The host name {typed} is read as {ascii_host}."


def _bad_host(words: str) -> UrlRefused:
    return UrlRefused("host", words, "has a host name that cannot exist", "Check the part between // and the next /.")


def _ipv4(words: str, typed: str, host: str) -> str:
    if typed != host or not _FOUR_NUMBERS.fullmatch(host):
        raise UrlRefused("address", words, "hides a network address behind an odd spelling", "Use the host's name.")
    return _public(words, host)


def _ipv6(words: str, typed: str) -> str:
    if not typed.endswith("]") or not re.fullmatch(r"[0-9a-fA-F:.]+", typed[1:-1]):
        raise _bad_host(words)
    return f"[{_public(words, typed[1:-1])}]"


def _public(words: str, host: str) -> str:
    try:
        address = ipaddress.ip_address(host)
    except ValueError:
        raise _bad_host(words) from None
    inside = any(address in net for net in _HIDDEN_NETWORKS if net.version == address.version)
    if inside or not address.is_global or address.is_multicast or address.is_reserved:
        raise UrlRefused(
            "address", words, "leads to an address that is not public", "Use the host's name on the open web."
        )
    return str(address)


def _escape(part: str, lead: str) -> str:
    body = _LOOSE_PERCENT.sub("%25", part.removeprefix(lead))
    return (lead if part else "") + quote(body, safe=_KEPT)


def canonical(url: str | Url) -> str:
    """The key under which one story meets itself whatever its tracking, AMP form, fragment, `www.`, http.

    Takes what `parse` takes and raises what it raises; applied to its own result it changes nothing.
    """
    found = parse(url) if isinstance(url, str) else url
    while True:
        key = _canonical_once(found)
        if key == found.text:
            return key
        found = parse(key)


def _canonical_once(url: Url) -> str:
    if inner := safe_href(archives.behind_amp(url.text)):
        return inner
    match = _SHAPE.fullmatch(url.text)
    if match is None:
        raise _bad_host(url.text)
    port = match["authority"].removeprefix(url.host)
    path = re.sub(
        r"^/amp(?=/)|/amp/?$|\.amp$|\.amp(?=\.html?$)", "", _settle_escapes(match["path"]), flags=re.I
    ).rstrip("/")
    pairs = [p for p in (match["query"] or "")[1:].split("&") if p and not _AMP_QUERY.fullmatch(p)]
    kept = [p for p in pairs if not _TRACKING.fullmatch(p.split("=", 1)[0])]
    query = "?" + "&".join(kept) if kept else ""
    return f"https://{_bare_host(url.host)}{port}{path}{query}"


def _bare_host(host: str) -> str:
    first, _, rest = host.partition(".")
    return (
        rest
        if first in ("www", "amp") and "." in rest and not host.startswith("[") and publisher_of(host) != host
        else host
    )


def _settle_escapes(path: str) -> str:
    def settled(match: re.Match[str]) -> str:
        character = chr(int(match[1], 16))
        return character if character in _UNRESERVED else match[0].upper()

    return _ESCAPE.sub(settled, path)
