"""Writes the pages of docs/ that are made from the code: commands, columns, states. `make docs`; a test holds them current."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Iterable
from pathlib import Path

from claims.review.transitions import ALLOWED, WITHDRAWAL_TAKEN_BACK, Need, Rule
from claims.tables import columns
from claims.vocabulary import Act, State
from flows.cli.main import COMMANDS, main

HOME = Path(__file__).resolve().parent
MADE = "<!-- Made by docs/generate.py: change what it is made from, then run `make docs`. -->\n"
_TABLES = (
    ("The sheet", "What a lent `sheet.csv` or `sheet.xlsx` holds, in this order.", columns.SHEET),
    ("rejected.csv", "These columns, then those of the sheet, with the cells as they were typed.", columns.REJECTED),
    ("articles.csv", "In every editor's folder, to be filled in where something is missing.", columns.ARTICLES_SHEET),
    ("verdicts", "One row a claim: its latest published version.", columns.VERDICTS),
    ("sources", "One row a source of a published version.", columns.SOURCES),
    ("corrections", "One row a change that readers should know of.", columns.CORRECTIONS),
)
_EDITABLE = {"": "", "all": "yes", "editors": "editors"}
_NEEDS = {
    Need.VERDICT: "rating, why, sources, as-of date",
    Need.REASON: "reason",
    Need.TO: "person",
    Need.OTHER: "the other claim",
    Need.WAITING_FOR: "for whom or what",
    Need.CHASE_ON: "chase date",
    Need.CHANGE: "kind of change, if ever published",
}


def pages() -> dict[str, str]:
    """Every generated page by its file name."""
    return {"commands.md": commands(), "columns.md": tables(), "states.md": states()}


def commands() -> str:
    """The help pages, as the commands print them."""
    parts = [MADE, "# Commands\n", _help()]
    for name in COMMANDS:
        parts += [f"## claimdesk {name}\n", _help(name)]
    return "\n".join(parts).rstrip("\n") + "\n"


def _help(*command: str) -> str:
    """What `--help` prints."""
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        main([*command, "--help"])
    return f"```text\n{printed.getvalue().strip()}\n```\n"


def tables() -> str:
    """Every column of every file that people and programs read."""
    parts = [MADE, "# Columns\n", "Keys are what programs use; headings are what stands in the file's first line.\n"]
    for name, what, listed in _TABLES:
        parts += [f"## {name}\n", f"{what}\n", _table(name, listed)]
    return "\n".join(parts)


def _table(name: str, listed: Iterable[columns.Column]) -> str:
    if name == "rejected.csv" or not any(c.editable for c in listed):
        rows = [("Heading", "Key", "Type", "Meaning"), ("---",) * 4]
        rows += [(c.heading, f"`{c.key}`", c.type, c.meaning) for c in listed]
    else:
        rows = [("Heading", "Key", "Type", "May be edited", "Meaning"), ("---",) * 5]
        rows += [(c.heading, f"`{c.key}`", c.type, _EDITABLE[c.editable], c.meaning) for c in listed]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows) + "\n"


def states() -> str:
    """The transition table as a diagram and as a table."""
    return "\n".join(
        (
            MADE,
            "# States of a claim\n",
            "Where a claim stands in review; never what is found of it. What is not in this table is refused, whoever asks.\n",
            diagram(),
            "`approved*`: what approval makes of the decision: approved where it was rated, dismissed where it was dropped,\n"
            "merged where it repeats another claim. Withdrawing is left out of the drawing: it leads from every state of a\n"
            "claim that was ever published to `withdrawn`, once a second editor completes it.\n",
            "\n".join(f"| {' | '.join(row)} |" for row in _rows()) + "\n",
        )
    )


def diagram() -> str:
    """The states as a Mermaid diagram: one arrow for all acts that lead from one state to another."""
    arrows: dict[tuple[State, State], list[str]] = {}
    for (state, act), rule in ALLOWED.items():
        if rule.to is not None and act is not Act.WITHDRAW:
            arrows.setdefault((state, rule.to), []).append(_words(act))
    arrows[State.RATED, State.DISMISSED] = ["approve a drop"]
    arrows[State.RATED, State.MERGED] = ["approve a duplicate"]
    lines = [f"    {a.value} --> {b.value}: {', '.join(acts)}" for (a, b), acts in arrows.items()]
    return "\n".join(("```mermaid", "stateDiagram-v2", "    [*] --> new: propose, add", *lines, "```")) + "\n"


def _rows() -> list[tuple[str, ...]]:
    rows: list[tuple[str, ...]] = [("From", "Act", "Who", "To", "Needs"), ("---",) * 5]
    rows.append(("-", "propose", "the machine", "new", "exact words of the article"))
    rows.append(("-", "add", "anyone", "new", "exact words of the article"))
    merged: dict[tuple[Act, Rule], list[State]] = {}
    for (state, act), rule in ALLOWED.items():
        merged.setdefault((act, rule), []).append(state)
    for (act, rule), where in merged.items():
        every = "any other" if act is Act.WITHDRAW else ", ".join(s.value for s in where)
        rows.append((every, _words(act), rule.who.value, _to(act, rule), _needs(rule)))
    rows.append(("any", "take back", WITHDRAWAL_TAKEN_BACK.who.value, "stays", _needs(WITHDRAWAL_TAKEN_BACK)))
    return rows


def _words(act: Act) -> str:
    return act.value.replace("-", " ")


def _to(act: Act, rule: Rule) -> str:
    if act is Act.APPROVE:
        return "approved*"
    return rule.to.value if rule.to else "stays"


def _needs(rule: Rule) -> str:
    needs = [_NEEDS[n] for n in rule.needs]
    needs += ["a claim never published"] if rule.unpublished_only else []
    needs += ["a claim once published"] if rule.published_only else []
    return "; ".join(needs)


def write() -> None:
    """Writes the pages that differ, and says which."""
    for name, text in pages().items():
        file = HOME / name
        if not file.exists() or file.read_text("utf-8") != text:
            file.write_text(text, encoding="utf-8")
            print(f"docs/{name} written")


if __name__ == "__main__":
    write()
