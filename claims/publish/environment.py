"""The one place where templates become bytes: autoescape for everything, missing names are errors, hidden text shows.

Every value that a template prints passes `visible`, so no page can hide or reorder what a reader sees.
"""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from claims.publish import display
from claims.publish.edition import Edition
from claims.publish.style import slug
from claims.tables.rows import publisher_of
from claims.text import capital, visible
from claims.urls import safe_href


def _shown(value: object) -> object:
    if value is None:
        return ""
    return visible(value) if isinstance(value, str) and not isinstance(value, Markup) else value


@cache
def _environment() -> Environment:
    env = Environment(
        loader=PackageLoader("claims.publish", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    env.filters.update(
        href=safe_href,
        domain=publisher_of,
        bare=display.bare,
        host=display.host,
        counted=display.counted,
        in_words=display.in_words,
        capital=capital,
        listed=display.listed,
        groups=display.groups,
        size=display.size_words,
        mail=display.mail,
        slug=slug,
    )
    return env


def fill(template: str, **values: object) -> bytes:
    """A template of `templates/` with its values, as UTF-8. Raises jinja2.UndefinedError for a name that is missing."""
    return _environment().get_template(template).render(**values).encode()


def page(template: str, edition: Edition, *, root: str = "", here: str = "", **values: object) -> bytes:
    """A page of the release: `root` leads to the top (`../` from a folder), `here` is the nav entry it belongs to."""
    return fill(
        template,
        edition=edition,
        site=edition.site,
        prepared=edition.prepared,
        cal=display.Calendar(edition.site.timezone),
        root=root,
        here=here,
        **values,
    )
