"""Whether the confidence of a speaker means what it says: of what it calls nine in ten, are nine in ten right?

Its two parts are held against labels apart: the place, on news with labelled sources (`speakers/polnear_dev`), and the name
behind a pronoun or an office, on labels of our own (`benchmarks/labels/speakers_meant.jsonl`, articles beside the sets).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import partial
from typing import NamedTuple

from benchmarks.quality.extractors import Figures, Measured
from benchmarks.quality.sets import Data, Item, articles, half, labelled, labels
from claims.extract import speakers
from claims.extract.prose.words import plain
from claims.extract.speakers import sureness
from claims.records import Attribution
from claims.vocabulary import Ascribed, Named, Placed

# How much of two contents together must be shared for one to be the other.
_SHARED = 0.3
_BANDS = ((0.0, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 1.01))
_LABELLED = (Named.OFFICE, Named.SAME, Named.BEFORE, Named.NEAR, Named.THEY)


class Told(NamedTuple):
    """One speaker: the way it was found, what that way is worth, and whether it is right."""

    way: str
    value: float
    right: bool


def sureness_sets(data: Data) -> list[Measured]:
    """Both parts; the second alone is missing, with a line that says so, where its articles are not there."""
    placed = [told for item in data.read("speakers/polnear_dev") for told in _placed(item)]
    made = [Measured("sure: place", placed, partial(score, _ways(placed)))]
    known = articles(data.root, "sureness")
    if known:
        asked = [x for x in labels("speakers_meant") if data.half in ("all", half(x))]
        named = [told for label in asked for told in _named(label, known)]
        made.append(Measured("sure: name", named, partial(score, _ways(named))))
    return made


def _ways(pairs: Sequence[Told]) -> dict[str, tuple[float, int]]:
    """The ways that occur, with what each is worth and how many it found, the surest first."""
    count = Counter((p.value, p.way) for p in pairs)
    return {way: (value, count[value, way]) for value, way in sorted(count, reverse=True)}


def score(ways: dict[str, tuple[float, int]], pairs: Sequence[Told]) -> Figures:
    """What is right, Brier's score and that of saying the average of all; what is right by band and by way."""
    right = sum(p.right for p in pairs) / max(len(pairs), 1)
    told = {
        "right": 100 * right,
        "Brier (less is better)": 100 * sum((p.right - p.value) ** 2 for p in pairs) / max(len(pairs), 1),
        "Brier of the average": 100 * right * (1 - right),
    }
    for low, high in _BANDS:
        if any(low <= value < high for value, _ in ways.values()):
            band = f"right of {100 * low:.0f}–{min(100 * high, 100):.0f} %"
            told[band] = _share([p for p in pairs if low <= p.value < high])
    for way, (value, count) in ways.items():
        told[f"{way} says {100 * value:.0f} ({count})"] = _share([p for p in pairs if p.way == way])
    return told


def _share(of: Sequence[Told]) -> float:
    return 100 * sum(p.right for p in of) / len(of) if of else 0.0


def _placed(item: Item) -> Iterator[Told]:
    """Each speaker whose content is labelled, with a source: right where it stands on the source."""
    for one in speakers.find(item["text"]):
        label = _nearest(one, item)
        if one.speaker and label:
            right = any(one.speaker.start < end and start < one.speaker.end for start, end in label["source"])
            yield Told(one.placed.value, sureness.PLACED[one.placed], right)


def _nearest(one: Attribution, item: Item) -> Item | None:
    """The labelled attribution that shares most of the content, or None where none shares enough."""
    ours, best, most = set(range(one.content.start, one.content.end)), None, _SHARED
    for label in item["attributions"]:
        theirs = {i for start, end in label["content"] or [] for i in range(start, end)}
        shared = 2 * len(ours & theirs) / max(len(ours) + len(theirs), 1)
        if label["source"] and shared >= most:
            best, most = label, shared
    return best


def _named(label: Item, known: dict[str, Item]) -> Iterator[Told]:
    """Each pronoun or office that was given a name. One that has no label counts as wrong: whoever adds a rule reads it."""
    text = labelled(label, known)["text"]
    means = {s["start"]: [text[a:z] for a, z in s["means"]] for s in label["speakers"]}
    seen: set[int] = set()
    for one in speakers.find(text):
        if one.ascribed is not Ascribed.SPEECH or one.speaker is None or one.name is None:
            continue
        if one.named in _LABELLED and one.placed is not Placed.GOES_ON and one.speaker.start not in seen:
            seen.add(one.speaker.start)
            right = len(means.get(one.speaker.start, [])) == 1 and _same(one.name, means[one.speaker.start][0])
            yield Told(one.named.value, sureness.NAMED[one.named], right)


def _same(name: str, other: str) -> bool:
    """Whether one name ends as the other does: `Otto Reed` and `Reed`."""
    return plain(name.split()[-1]) == plain(other.split()[-1])
