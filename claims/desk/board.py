"""board.html: the editor's page, written anew from the ledger after whatever changed it. Never published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from claims.desk.changes import changed_words
from claims.desk.desk import Desk
from claims.desk.findings import recall
from claims.desk.refusedfiles import refused_files
from claims.desk.sheetfile import name_of
from claims.gate import Finding
from claims.ledger.state import ArticleRecord, Case
from claims.sheets.files import write_whole

if TYPE_CHECKING:
    from claims.publish.board import Board

NAME = "board.html"


def board_now(
    desk: Desk,
    findings: Sequence[Finding] | None = None,
    cases: Iterable[Case] | None = None,
    articles: Iterable[ArticleRecord] | None = None,
) -> Board:
    """What the board shows now; `findings` are what the gates found, the last run's where none are given.

    `cases` and `articles` are all of them, where the caller has read them already.
    """
    # Jinja2 and the pages are loaded here: most commands never show a page.
    from claims.publish.boarddata import board_of

    known = {c.id: c for c in (desk.store.cases() if cases is None else cases)}
    read = {a.id: a for a in (desk.store.articles() if articles is None else articles)}
    return board_of(
        cases=known,
        articles=read,
        sheets=tuple(desk.store.sheets()),
        desk=desk.store.desk(),
        people={p.id: p for p in desk.people},
        findings=tuple(recall(desk) if findings is None else findings),
        now=desk.now(),
        name=desk.config.name or desk.config.id,
        scheme=desk.scheme,
        timezone=desk.config.timezone,
        files={p.id: name_of(desk, p) for p in desk.people},
        refused=tuple(refused_files(desk)),
        changed=changed_words(desk, known.values(), read),
    )


def write_board(desk: Desk, findings: Sequence[Finding] | None = None) -> Path:
    """Writes the board; `findings` as for what it shows. Its path. Raises StorageFault where the disk refuses."""
    from claims.publish.board import render_board

    path = desk.config.root / NAME
    write_whole(path, render_board(board_now(desk, findings)))
    return path
