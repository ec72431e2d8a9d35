"""The articles and the claims that must come out of each: one golden file beside every article.

The samples are those of the seeds; the others, in `articles`, were written to be read: as long and as motley as news is.
"""

from __future__ import annotations

import json
from pathlib import Path

from claims.extract import candidates
from claims.extract.rows import claim_rows
from claims.intake import article_of, read
from claims.records import Article

FOLDER = Path(__file__).parents[2] / "seeds" / "articles"
OTHERS = Path(__file__).parent / "articles"
ENDING = ".claims.jsonl"


def files() -> list[Path]:
    """The sample articles' files, golden files left out, by name."""
    return _in(FOLDER)


def every() -> list[Path]:
    """The files of all articles that have a golden file, or should have."""
    return [*_in(FOLDER), *_in(OTHERS)]


def _in(folder: Path) -> list[Path]:
    return sorted(p for p in folder.iterdir() if p.is_file() and not p.name.endswith(ENDING))


def golden_of(path: Path) -> Path:
    """The golden file beside an article."""
    return path.with_name(path.name + ENDING)


def articles_in(path: Path) -> list[Article]:
    """The articles of one file, as intake reads them."""
    result = read(path.name, path.read_bytes())
    assert not result.rejected
    return [article_of(draft, taken=lambda _: False) for draft in result.drafts]


def rows_now(path: Path) -> str:
    """What extraction gives today for one file, a claim a line."""
    lines = []
    for article in articles_in(path):
        found, set_aside = candidates.find(article)
        lines += [json.dumps(row, ensure_ascii=False) for row in claim_rows(article, found, set_aside)]
    return "\n".join(lines) + "\n"
