"""How well extraction does on the sets that lie here: our own sentences, labelled by hand by what is right.

A label `?` stands where several answers are right; it is not asked for. Scores are F1 or shares, in per cent. A floor lies
two points under what was measured, so that one slip for another is no fall.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from claims.extract import candidates, moments, quantities, sentences, speakers
from claims.identity import sha256
from claims.records import Article, Candidate

HERE = Path(__file__).parent
BASELINE = HERE / "floors.json"
SLACK = 2.0
SETS = ("quantities", "moments", "attributions", "sentences", "claims")
Row = dict[str, Any]
Scores = dict[str, float]


def rows(name: str) -> list[Row]:
    """The labelled rows of one set."""
    return [json.loads(line) for line in _file(name).read_text("utf-8").splitlines()]


def fingerprint(name: str) -> str:
    """The hash of a set: scores mean something only beside the labels they were measured on."""
    return sha256(_file(name).read_bytes())


def size(name: str) -> int:
    """How many things are labelled in a set: quantities, moments, attributions, sentences, checkable claims."""
    if name == "claims":
        return sum(c["checkable"] for row in rows(name) for c in row[name])
    return sum(len(row[name]) for row in rows(name))


def scores() -> dict[str, Scores]:
    """Every score of every set, rounded to a tenth."""
    return {name: {k: round(v, 1) for k, v in _SCORES[name](rows(name)).items()} for name in SETS}


def _file(name: str) -> Path:
    return HERE / f"{name}.jsonl"


def _f1(hit: int, labelled: int, found: int) -> float:
    return 200 * hit / (labelled + found) if labelled + found else 100.0


def _share(part: int, whole: int) -> float:
    return 100 * part / whole if whole else 100.0


def _touch(start: int, end: int, one: Any) -> bool:
    return bool(start < one.end and one.start < end)


def _paired(labels: Iterable[Row], found: list[Any], fits: Callable[[Row, Any], bool]) -> list[tuple[Row, Any]]:
    """Labels with what was found at their place, one to one."""
    left, pairs = list(found), []
    for label in labels:
        one = next((f for f in left if _touch(label["start"], label["end"], f) and fits(label, f)), None)
        if one is not None:
            left.remove(one)
            pairs.append((label, one))
    return pairs


def _quantities(told: list[Row]) -> Scores:
    labelled = found_n = 0
    pairs = []
    for row in told:
        found = quantities.find(row["text"])
        labelled, found_n = labelled + len(row["quantities"]), found_n + len(found)
        pairs += _paired(row["quantities"], found, _same_value)
    with_unit = [p for p in pairs if p[0]["unit"] in ("?", p[1].unit)]
    hedged = [p for p in pairs if p[0]["hedge"] in ("?", p[1].hedge.value)]
    moved = [p for p in pairs if p[0]["change"] in ("?", p[1].change and p[1].change.value)]
    return {
        "value": _f1(len(pairs), labelled, found_n),
        "value and unit": _f1(len(with_unit), labelled, found_n),
        "value and hedge": _f1(len(hedged), labelled, found_n),
        "value and change": _f1(len(moved), labelled, found_n),
    }


def _same_value(label: Row, one: Any) -> bool:
    return all(
        asked == "?"
        or ((asked is None) == (got is None) and (got is None or abs(got - Decimal(asked)) < Decimal("0.0001")))
        for asked, got in ((label["low"], one.low), (label["high"], one.high))
    )


def _moments(told: list[Row]) -> Scores:
    labelled = found_n = 0
    pairs = []
    for row in told:
        found = moments.find(row["text"], date.fromisoformat(row["day"]))
        labelled, found_n = labelled + len(row["moments"]), found_n + len(found)
        pairs += _paired(row["moments"], found, lambda _label, _one: True)
    exact = [p for p in pairs if (p[0]["start"], p[0]["end"]) == (p[1].start, p[1].end)]
    typed = [p for p in pairs if p[0]["type"] in ("?", p[1].type.value)]
    right = [p for p in pairs if any(_is_value(v, p[1].value or "") for v in p[0]["values"])]
    return {
        "relaxed": _f1(len(pairs), labelled, found_n),
        "strict": _f1(len(exact), labelled, found_n),
        "type": _f1(len(typed), labelled, found_n),
        "value": _f1(len(right), labelled, found_n),
    }


def _is_value(asked: str, got: str) -> bool:
    """Whether a value is the labelled one; `?T18:00` leaves the day open."""
    return asked in ("?", got) or (asked.startswith("?T") and got.endswith(asked[1:]))


def _attributions(told: list[Row]) -> Scores:
    content, named, mode, cue = [0, 0, 0], [0, 0, 0], [0, 0], [0, 0]
    for row in told:
        found = speakers.find(row["text"])
        wanted = {i for a in row["attributions"] for i in range(a["start"], a["end"])}
        got = {i for a in found for i in range(a.content.start, a.content.end)}
        content = [content[0] + len(wanted & got), content[1] + len(wanted), content[2] + len(got)]
        for label in row["attributions"]:
            one = max(found, key=lambda a: _shared(label, a.content), default=None)
            hit = one is not None and _shared(label, one.content) > 0
            if label["speaker"] not in (None, "?"):
                named[1] += 1
                named[2] += bool(hit and one.speaker)
                start, end = label["speaker"]
                named[0] += bool(hit and one.speaker and _touch(start, end, one.speaker))
            if hit:
                mode = [mode[0] + (one.mode.value in label["mode"]), mode[1] + 1]
            if label["cue"]:
                said = hit and one.cue and one.cue.of(row["text"])
                cue = [cue[0] + bool(said and (said in label["cue"] or label["cue"] in said)), cue[1] + 1]
    return {
        "content characters": _f1(*content),
        "speaker precision": _share(named[0], named[2]),
        "speaker recall": _share(named[0], named[1]),
        "mode": _share(*mode),
        "cue recall": _share(*cue),
    }


def _shared(label: Row, span: Any) -> int:
    return int(min(label["end"], span.end) - max(label["start"], span.start))


def _sentences(told: list[Row]) -> Scores:
    hit = labelled = found_n = whole = 0
    for row in told:
        text = " ".join(row["sentences"])
        found = [text[s.start : s.end] for s in sentences.split(text)]
        asked, got = _ends(row["sentences"]), _ends(found)
        hit, labelled, found_n = hit + len(asked & got), labelled + len(asked), found_n + len(got)
        whole += found == row["sentences"]
    return {"boundaries": _f1(hit, labelled, found_n), "texts all right": _share(whole, len(told))}


def _ends(parts: list[str]) -> set[int]:
    """Where sentences end, in characters that are no space; the end of the text is nobody's merit."""
    told, at = set(), 0
    for part in parts[:-1]:
        at += len("".join(part.split()))
        told.add(at)
    return told


def _claims(told: list[Row]) -> Scores:
    hit = labelled = found_n = junk = covered = speaker = 0
    for row in told:
        text = row["text"]
        day = date.fromisoformat(row["day"])
        found, _ = candidates.find(Article("art-x", text, sha256(text.encode()), title=row["title"], published=day))
        found = [c for c in found if c.checkable]
        wanted = [c for c in row["claims"] if c["checkable"]]
        pairs = _matched(text, row["claims"], found)
        good = [(label, one) for label, one in pairs if label["checkable"]]
        hit, junk = hit + len(good), junk + len(pairs) - len(good)
        labelled, found_n = labelled + len(wanted), found_n + len(found)
        covered += sum(any(_shared(c, f) >= 0.6 * (c["end"] - c["start"]) for f in found) for c in wanted)
        speaker += sum(_says(label, one) for label, one in good)
    return {
        "claims": _f1(hit, labelled, found_n),
        "coverage": _share(covered, labelled),
        "free of junk": 100 - _share(junk, found_n),
        "speaker": _share(speaker, hit),
    }


def _matched(text: str, labels: list[Row], found: list[Candidate]) -> list[tuple[Row, Candidate]]:
    """One to one, those first that share most of their characters; at half and more."""
    near = sorted(
        ((2 * _shared(a, b) / (a["end"] - a["start"] + b.end - b.start), -i, -j) for i, a in enumerate(labels)
         for j, b in enumerate(found)), reverse=True,
    )  # fmt: skip
    met: dict[int, int] = {}
    for shared, i, j in near:
        if shared >= 0.5 and -i not in met and -j not in met.values():
            met[-i] = -j
    return [(labels[i], found[j]) for i, j in met.items()]


def _says(label: Row, one: Candidate) -> bool:
    """Whether the claim is laid into the mouth of whom the label names, or into nobody's."""
    if label["speaker"] == "?":
        return True
    if label["speaker"] is None:
        return one.speaker is None
    return one.speaker is not None and label["speaker"].split()[-1].lower() in one.speaker.name.lower()


_SCORES: dict[str, Callable[[list[Row]], Scores]] = {
    "quantities": _quantities,
    "moments": _moments,
    "attributions": _attributions,
    "sentences": _sentences,
    "claims": _claims,
}
