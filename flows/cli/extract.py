"""`claimdesk extract`: the claims of a file, no desk needed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows import told
from flows.cli.options import Json

if TYPE_CHECKING:
    from claims.intake import ArticleDraft


def extract(
    paths: Annotated[list[Path], typer.Argument(metavar="PATH", help="Files of articles, or folders of them.")],
    json: Json = False,
) -> int:
    """The claims of files, without a desk: nothing is kept."""
    from claims.errors import ClaimdeskError

    code = 0
    for path in _files(paths):
        try:
            drafts, problems = _read(path)
        except ClaimdeskError as error:
            told.note(str(error) if path.name in error.what else f"{path}: {error}")
            code = 1
            continue
        for problem in problems:
            told.note(problem)
            code = 1
        for draft in drafts:
            _tell(draft, json)
    return code


def _files(paths: list[Path]) -> Iterator[Path]:
    """The files named, and those of the folders named; what in a folder is no file is passed over."""
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        yield from sorted(p for p in path.iterdir() if p.is_file() and not p.is_symlink() and p.name[0] not in ".~")


def _read(path: Path) -> tuple[tuple[ArticleDraft, ...], list[str]]:
    """The articles of a file, and its parts that were not taken, a line each. Raises InputRejected, StorageFault."""
    from claims import intake
    from claims.intake.files import fetch, shown
    from flows import wiring

    result = intake.read(shown(path.name), fetch(path), wiring.now().date())
    return result.drafts, [f"{shown(path.name)}, {r.where}: {r.what}\n  What to do: {r.fix}" for r in result.rejected]


def _tell(draft: ArticleDraft, json: bool) -> None:
    """Prints what one article holds."""
    from claims import intake
    from claims.extract import candidates, languages, rows
    from claims.text import first_words
    from flows.cli.claimlist import lines

    article = intake.article_of(draft, lambda _: False)
    language = languages.recognised(article.text) or article.language
    if not languages.readable(language):
        told.note(f"{draft.title or first_words(draft.text)}: {languages.kept(1, language)}")
    found, set_aside = candidates.find(article) if languages.readable(language) else ([], [])
    if json:
        for row in rows.claim_rows(article, found, set_aside):
            told.value(row)
        return
    for words in draft.notes:
        told.note(f"{draft.title or article.id}: {words}")
    told.lines(lines(article, found, set_aside))
