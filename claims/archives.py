"""Whose page an archive's copy is: archives, caches and translators show another publisher's words under their own name.

Pure and offline: only what the address itself says is read, and many archives' short addresses do not say it.
"""

from __future__ import annotations

import re
from urllib.parse import unquote

# Hosts that keep copies of other people's pages; of a subdomain too, but for archive.org, which is also a library.
_KEEPERS = frozenset(
    "web.archive.org archive.ph archive.today archive.is archive.li archive.md archive.vn archive.fo perma.cc webcitation.org "
    "ghostarchive.org megalodon.jp arquivo.pt webarchive.nationalarchives.gov.uk webarchive.org.uk wayback.archive-it.org "
    "webarchive.loc.gov swap.stanford.edu vefsafn.is wayback.vefsafn.is timetravel.mementoweb.org conifer.rhizome.org "
    "webarchive.parliament.uk archive-it.org preservetube.com freezepage.com".split()
)
# Hosts that show a page as it is now, under their own name.
_MIRRORS = frozenset(
    "webcache.googleusercontent.com translate.google.com translate.googleusercontent.com cc.bingj.com 12ft.io "
    "outline.com r.jina.ai".split()
)
_AMP = re.compile(r"https?://(?:(?:www\.)?google\.[a-z.]+/amp|[^/]+\.cdn\.ampproject\.org/[acvw])/(?:s/)?(.+)", re.I)
_TRANSLATED = re.compile(r"https?://([a-z0-9-]+)\.translate\.goog(?=[/?#]|$)", re.I)
_INNER = re.compile(r"https?:/{1,2}(?=[^/])", re.I)
# The Wayback Machine takes addresses without their scheme: /web/20200102030405id_/example.org/page
_BARE = re.compile(
    r"/(?:web|wayback(?:/archive)?|memento|all)/(?:[0-9]{1,14}[a-z_]{0,4}|\*)/([^/\s]+\.[^/\s]{2,}.*)", re.I
)


def is_keeper(host: str) -> bool:
    """Whether a host keeps copies of other people's pages."""
    return _listed(host, _KEEPERS)


def original(url: str, host: str) -> str | None:
    """The address of which `url`, at `host`, is a copy or a view; None where it is none, or does not say of what."""
    if page := behind_amp(url):
        return page
    translated = _TRANSLATED.match(url)
    if translated:
        # Google writes a dot as a hyphen, and a hyphen as two.
        return "https://" + translated[1].replace("--", "\0").replace("-", ".").replace("\0", "-") + "/"
    return _inside(url) if _listed(host, _KEEPERS | _MIRRORS) else None


def behind_amp(url: str) -> str | None:
    """The address of the page that an AMP cache shows at `url`; None for any other address."""
    found = _AMP.fullmatch(url)
    return f"https://{found[1]}" if found else None


def _inside(url: str) -> str | None:
    rest = unquote(url.split("//", 1)[1].partition("/")[2])
    found = _INNER.search(rest)
    if found:
        return f"{found[0].split(':')[0].lower()}://{rest[found.end() :]}".replace(" ", "%20")
    bare = _BARE.match("/" + rest)
    return f"http://{bare[1]}".replace(" ", "%20") if bare else None


def _listed(host: str, hosts: frozenset[str]) -> bool:
    return host in hosts or any(host.endswith("." + known) for known in hosts)
