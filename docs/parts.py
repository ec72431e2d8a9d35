"""Fills what the written pages of docs/ take from the code: events, gate rules, messages. `make docs` runs it, a test holds it.

A part stands between `<!-- name: made by docs/parts.py -->` and `<!-- end of name -->`; all around it is written by hand.
"""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from claims.ledger import events
from claims.sheets import messages
from expectations import catalogue

HOME = Path(__file__).resolve().parent
CLAIMS = HOME.parent / "claims"
_ROOMS = (
    ("What the machine does to a claim", events.machine),
    ("What people do to a claim, and the desk with what they approved", events.people),
    ("Second opinions", events.second),
    ("Articles, sheets, the desk", events.rest),
)
# Refusals are raised where the words are read; their sentences are taken from there.
_IN_DESK = ("acting", "adding", "addrows", "decide", "taking")
_REFUSING = (*sorted((CLAIMS / "review").glob("*.py")), *(CLAIMS / "desk" / f"{name}.py" for name in _IN_DESK))
_SHOWN = {
    "shorten(words)": "the words",
    "words": "the words",
    "way": "the act that leads there",
    "near": "the nearest words of the article",
    "len(found)": "how often",
    "len(words)": "how many",
    "LONGEST": "3000",
    "LIMIT": "4096",
    "now.isoformat()": "today",
    "n": "n",
    "heading": "the column",
    "person.name": "the person",
    "case.state.value": "its state",
    "act.decision": "the act",
    "wish.act.decision": "the act",
    "wish.chase_on.isoformat()": "the day",
    "wish.verdict.as_of": "the day",
    "publishers[0]": "its domain",
    "other.id": "the other claim",
    "wish.other.id": "the other claim",
    "case.id": "the claim",
    "other.state.value": "its state",
    "', '.join(labels)": "the desk's ratings",
    "', '.join(usual)": "the decisions",
    "', '.join((c.value for c in ChangeClass))": "the four kinds",
    "kinds": "the four kinds",
    "allowed": "the acts",
    "names": "the active reviewers",
    "scheme": "scheme",
    "ARCHIVED": "archived:",
    "page.publisher": "its domain",
    "copy.publisher": "another domain",
    "office.today.isoformat()": "today",
    "', '.join(kinds)": "the four kinds",
    "change.value": "the kind",
    "before": "what it was",
    "day": "the day",
    "today.isoformat()": "today",
    "whose": "one publisher",
    "listed(useless)": "the fields",
    "listed(edited)": "the fields",
    "uses": "it takes the fields that it uses",
    "'that' if len(useless) == 1 else 'them'": "them",
    "rated": "what it is now",
    "'what came' if wish.act is Act.RESUME else 'why'": "why, or for Resume what came",
}
# Said only where it helps: nothing stands for them here.
_LEFT_OUT = ("hint", "nearest", "at", "where", "len(labels)", "examples", "other")
_NEAREST = "_nearest("
# Sentences that are put together from several, told once here.
_TOLD = {
    "no-source": (
        "There is no source, and nobody can check a rating without one.",
        "Put a link under Source 1 link, and say under Source 1 shows what it shows. Where Why one source is empty, do the "
        "same under Source 2 for another publisher, or write under Why one source why one is enough.",
    ),
    "unknown-article": (
        "What stands under Article is no article of this desk, or the title of several.",
        "Give its id (art-…) or its exact title; the message names the nearest, or the ids.",
    ),
    "not-yours": (
        "The act is for the holder, the rater, an editor, or an editor who neither rated nor reworded the claim.",
        "Leave Your decision empty; the message names who can, or ask an editor to Give you the claim.",
    ),
    "not-from-here": (
        "The act cannot follow from the claim's state.",
        "Choose one of the decisions that the message lists, or leave Your decision empty.",
    ),
    "never-published": (
        "This claim was never published, so there is nothing to withdraw.",
        "Choose one of the decisions that the message lists, or leave Your decision empty.",
    ),
    "other-not-live": (
        "The other claim is dismissed, merged or withdrawn, so its rating cannot stand for this claim.",
        "Under Same as, name a claim that is none of these; whoever would approve it chooses Send back.",
    ),
    "cannot-take": (
        "The person is away, or is no reviewer.",
        "Under Give to, name one of those that the message lists.",
    ),
    "nobody-to-send-to": (
        "It is not said who gets the claim, and nobody rated it before, or who did is away.",
        "Name an active reviewer under Give to.",
    ),
}


def parts() -> dict[str, str]:
    """Every part by its name, as Markdown."""
    return {
        "events": event_tables(),
        "rules": rule_tables(),
        "runner": table(("Code", "Meaning"), ((f"`<table>.{c}`", m) for c, m in catalogue.RUNNER_CODES.items())),
        "file-problems": told(messages.FILES),
        "row-problems": told(messages.ROWS),
        "refusals": table(("Code", "Problem", "What to do"), refusals()),
        "addresses": table(("Code", "Problem", "What to do"), addresses()),
        "notes": table(("Code", "What it says"), ((f"`{c}`", placeholders(w)) for c, w in messages.NOTES.items())),
    }


def table(headings: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    """A Markdown table."""
    lines = [headings, ("---",) * len(headings), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |" for line in lines) + "\n"


def event_tables() -> str:
    """Every event with its schema, its fields (`?`: may be missing) and what it means."""
    out = []
    for title, room in _ROOMS:
        kinds = [cls for cls in events.EVENTS.values() if cls.__module__ == room.__name__]
        rows = ((f"`{c.TYPE}`", str(c.SCHEMA), _fields(c), _first(c)) for c in kinds)
        out += [f"### {title}\n", table(("Type", "Schema", "Fields", "Meaning"), rows)]
    return "\n".join(out)


def _fields(cls: type) -> str:
    optional = (dataclasses.MISSING, dataclasses.MISSING)
    told = [f"`{f.name}`{'' if (f.default, f.default_factory) == optional else '?'}" for f in dataclasses.fields(cls)]
    return " ".join(told) or "none"


def _first(thing: object) -> str:
    return " ".join((inspect.getdoc(thing) or "").split("\n\n")[0].split())


def rule_tables() -> str:
    """Every gate rule by its table: what it looks at, what is expected, how to fix it, the act that mends it."""
    out = []
    for name in catalogue.RULES:
        rows = [
            (f"`{code}`", scope, expected, fix, act)
            for code, scope, expected, fix, act in catalogue.listing()
            if code.partition(".")[0] == name
        ]
        out += [f"### {name}\n", table(("Code", "Fault of", "Expected", "How to fix it", "Act"), rows)]
    return "\n".join(out)


def told(listed: object) -> str:
    """Problems with what to do about them, from a mapping of codes to both."""
    rows = ((f"`{c}`", placeholders(what), placeholders(fix)) for c, (what, fix) in dict(listed).items())  # type: ignore[call-overload]
    return table(("Code", "Problem", "What to do"), rows)


def placeholders(words: str) -> str:
    """A template for people: `{allowed}` is said as *allowed*; hints that may be empty are left out."""
    if words == "{fix}":
        return "Save it as “CSV UTF-8”; the message says how from that kind of file."
    words = re.sub(rf"\{{({'|'.join(_LEFT_OUT[:3])})\}}", "", words)
    return re.sub(r"\{(\w+)\}", r"*\1*", words)


def refusals() -> list[tuple[str, str, str]]:
    """Code, problem and advice of every refusal of an act, in the order of their codes."""
    found: dict[tuple[str, str], str] = {}
    for path in _REFUSING:
        for code, *said in _raised(path, "Refused"):
            what, fix = _TOLD.get(code, said)
            found[code, what.replace("  ", " ")] = fix
    return sorted((f"`{code}`", what, fix) for (code, what), fix in found.items())


def addresses() -> list[tuple[str, str, str]]:
    """Code, problem and advice of every address that is refused as a source."""
    found = {(code, f"The address {why}.", fix) for code, _, why, fix in _raised(CLAIMS / "urls.py", "UrlRefused")}
    return sorted((f"`bad-link-{code}`", what, fix) for code, what, fix in found)


def _raised(path: Path, error: str) -> Iterator[tuple[str, ...]]:
    """The first words of every call of `error` in a module, those that are not literal as *what they stand for*."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == error:
            said = [_words(arg) for arg in node.args[: 4 if error == "UrlRefused" else 3]]
            if isinstance(node.args[0], ast.Constant):
                yield (*said, "", "")[:4] if error == "UrlRefused" else (*said, "", "")[:3]


def _words(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(_words(part) for part in node.values)
    if isinstance(node, ast.FormattedValue):
        source = ast.unparse(node.value)
        if source in _LEFT_OUT or source.startswith(_NEAREST):
            return ""
        return f"*{_SHOWN[source]}*" if source in _SHOWN else "…"
    return ""


def filled(text: str) -> str:
    """A page with every part in it made anew. Raises KeyError for a part that nobody makes."""
    made = parts()
    pattern = r"(<!-- ([\w-]+): made by docs/parts\.py -->\n).*?(<!-- end of \2 -->)"
    return re.sub(pattern, lambda m: f"{m[1]}\n{made[m[2]]}\n{m[3]}", text, flags=re.DOTALL)


def fill() -> None:
    """Fills the pages that differ, and says which."""
    for page in sorted(HOME.glob("*.md")):
        text = page.read_text("utf-8")
        now = filled(text)
        if now != text:
            page.write_text(now, encoding="utf-8")
            print(f"docs/{page.name} filled")


if __name__ == "__main__":
    fill()
