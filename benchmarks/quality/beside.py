"""What other tools find on the same sets, scored by the same scorers; where no tool is at hand, the plainest rule there is."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import chain
from typing import Any

from benchmarks.peers.ask import Peers
from benchmarks.peers.names import quantulum_to_cqe, recognizers_to_cqe, recognizers_to_timex
from benchmarks.quality.extractors import (
    QUANTITY_SETS,
    Figures,
    Measured,
    claim_score,
    quantity_score,
    speaker_score,
    worth_score,
)
from benchmarks.quality.sets import Data
from claims.extract import sentences
from claims.records import Attribution, Span
from claims.vocabulary import Mode

_QUOTED = re.compile(r"“[^”\n]{8,}”|\"[^\"\n]{8,}\"")
_SPLITTERS = ("pysbd", "syntok", "sentencizer")


def quantity_peers(data: Data, peers: Peers) -> list[Measured]:
    """quantulum3 and Recognizers-Text on NewsQuant and R-Text."""
    made = []
    for name in QUANTITY_SETS:
        items = data.read(f"quantities/{name}")
        for tool, mapped in (("quantulum3", quantulum_to_cqe), ("recognizers-quantities", recognizers_to_cqe)):
            found = peers.ask(tool, [i["text"] for i in items]).found
            pairs = [(i["quantities"], mapped(f, i["text"])) for i, f in zip(items, found, strict=True)]
            made.append(
                Measured(name, pairs, quantity_score(data, strict=name == "newsquant_dev"), tool.partition("-")[0])
            )
    return made


def moment_peers(data: Data, peers: Peers) -> list[Measured]:
    """Recognizers-Text on WikiWars."""
    items = data.read("moments/wikiwars_train")
    pairs = []
    for item in items:
        # Line by line: on a whole long document it finds hardly anything.
        lines = [(m.start(), m[0]) for m in re.finditer(r"[^\n]+", item["text"])]
        told = peers.ask("recognizers-moments", [line for _, line in lines], [item["created"][:10]] * len(lines))
        found = [
            (at + start, at + end, kind, value)
            for (at, _), f in zip(lines, told.found, strict=True)
            for start, end, kind, value in recognizers_to_timex(f)
        ]
        pairs.append(([(t["start"], t["end"], t["type"], t["value"]) for t in item["timex"]], found))
    score: Callable[[list[Any]], Figures] = lambda p: {k: v[2] for k, v in data.metrics.moments(p).items()}  # noqa: E731 - a name for a score
    return [Measured("wikiwars_train", pairs, score, "recognizers")]


def sentence_peers(data: Data, peers: Peers) -> list[Measured]:
    """pySBD, syntok and spaCy's sentencizer on the golden rules and on paragraphs of the web."""
    golden = data.read("sentences/golden_rules")
    web = [i["sentences"] for i in data.read("sentences/ewt_dev_paragraphs")]
    made = []
    for tool in _SPLITTERS:
        texts = [i["text"] for i in golden] + [" ".join(p) for p in web]
        split = dict(zip(texts, peers.ask(tool, texts).found, strict=True))
        pairs = [(i["sentences"], [s.strip() for s in split[i["text"]] if s.strip()]) for i in golden]
        right = lambda p: {"right": 100 * sum(g == f for g, f in p) / max(len(p), 1)}  # noqa: E731 - a name for a score
        boundaries = lambda p, split=split: {"boundary F1": data.metrics.boundaries(p, split.__getitem__)[2]}  # noqa: E731 - a name for a score
        made += [
            Measured("golden_rules", pairs, right, tool),
            Measured("ewt_dev_paragraphs", web, boundaries, tool),
        ]
    return made


def speaker_peers(data: Data, peers: Peers) -> list[Measured]:
    """What stands in quotation marks is said, and nobody is named."""
    pairs = []
    for item in data.read("speakers/polnear_dev"):
        found = [Attribution(Span(m.start(), m.end()), None, None, Mode.QUOTED) for m in _QUOTED.finditer(item["text"])]
        pairs.append((item, found))
    return [Measured("polnear_dev", pairs, speaker_score, "quote marks alone")]


def worth_peers(data: Data, peers: Peers) -> list[Measured]:
    """What holds a digit is worth a check; nothing else is."""
    items = data.read("worth/checkthat_dev")
    pairs = [(i["yes"], float(bool(re.search("[0-9]", i["text"])))) for i in items]
    return [Measured("checkthat_dev", pairs, worth_score, "a digit in it")]


def claim_peers(data: Data, peers: Peers) -> list[Measured]:
    """Every sentence is a claim of the article's own voice, without its figures."""
    pairs = []
    for item in data.read("claims/wikinews2020_dev"):
        text = item["text"]
        claims = [{"start": s.start, "end": s.end, "quote": s.of(text), "mode": "none"} for s in sentences.split(text)]
        pairs.append((item, (claims, [])))
    return [Measured("wikinews2020_dev", pairs, lambda p: claim_score(data, p), "a sentence a claim")]


BESIDE: dict[str, Callable[[Data, Peers], list[Measured]]] = {
    "quantities": quantity_peers,
    "moments": moment_peers,
    "sentences": sentence_peers,
    "speakers": speaker_peers,
    "worth": worth_peers,
    "claims": claim_peers,
}


def in_order(ours: list[Measured], theirs: list[Measured]) -> list[Measured]:
    """Set by set, ours first, then what others find there."""
    return list(chain.from_iterable([m, *(t for t in theirs if t.name == m.name)] for m in ours))
