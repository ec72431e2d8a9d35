"""What each set asks of each function, as (name of the figure → value in per cent) over any part of a set's items."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from benchmarks.moments import to_timex
from benchmarks.quality import assistant, specified
from benchmarks.quality.sets import Data, Item, article, f1
from benchmarks.quantities import to_cqe
from claims.extract import candidates, moments, quantities, sentences, speakers, worth
from claims.extract.rows import aside_row, claim_row

Figures = dict[str, float]
QUANTITY_SETS = ("newsquant_dev", "rtext_age", "rtext_currency", "rtext_dimension", "rtext_temperature")


@dataclass(frozen=True)
class Measured:
    """One set, read by `tool`: a pair of what is labelled and what it found for each item, and how pairs are scored."""

    name: str
    pairs: list[Any]
    score: Callable[[list[Any]], Figures]
    tool: str = "claimdesk"


def quantity_sets(data: Data) -> list[Measured]:
    """NewsQuant by the official and the strict scorer, the four R-Text sets by the official one; what two tools specify."""
    made = []
    for name in QUANTITY_SETS:
        score = quantity_score(data, strict=name == "newsquant_dev")
        made.append(Measured(name, quantity_pairs(data.read(f"quantities/{name}")), score))
    if unread := quantity_pairs(data.unread("quantities/newsquant_dev")):
        made.insert(1, Measured("newsquant_dev, unread quarter", unread, quantity_score(data, strict=True)))
    made += [Measured(name, told, specified.score) for name, told in specified.cases(data).items()]
    return made


def quantity_pairs(items: list[Item]) -> list[Any]:
    """What is labelled in each item, and what we find there, as the tables of CQE write it."""
    return [(i["quantities"], [to_cqe(q, i["text"]) for q in quantities.find(i["text"])]) for i in items]


def quantity_score(data: Data, strict: bool) -> Callable[[list[Any]], Figures]:
    """F1 by the official scorer; by the strict one, too, where asked."""

    def score(pairs: list[Any]) -> Figures:
        official = data.metrics.quantities_official(pairs)
        shown = {k: v[2] for k, v in official.items() if strict or k != "value+change"}
        if strict:
            shown |= {f"strict {k}": v[2] for k, v in data.metrics.quantities_strict(pairs).items()}
        return shown

    return score


def moment_sets(data: Data) -> list[Measured]:
    """WikiWars: spans, types and values. An assistant's specification: the cases that fit our job."""
    pairs = []
    for item in data.read("moments/wikiwars_train"):
        gold = [(t["start"], t["end"], t["type"], t["value"]) for t in item["timex"]]
        found = moments.find(item["text"], date.fromisoformat(item["created"][:10]))
        pairs.append((gold, [to_timex(m) for m in found]))
    asked = [assistant.pair(i) for i in data.read(assistant.NAME)]
    return [
        Measured("wikiwars_train", pairs, lambda p: {k: v[2] for k, v in data.metrics.moments(p).items()}),
        Measured("recognizers_datetime", asked, assistant.score),
    ]


def sentence_sets(data: Data) -> list[Measured]:
    """The golden rules, each right or wrong, and boundaries in paragraphs of the web."""
    golden = [
        (i["sentences"], [i["text"][s.start : s.end] for s in sentences.split(i["text"])])
        for i in data.read("sentences/golden_rules")
    ]
    web = [i["sentences"] for i in data.read("sentences/ewt_dev_paragraphs")]

    def boundaries(paragraphs: list[Any]) -> Figures:
        split = lambda text: [text[s.start : s.end] for s in sentences.split(text)]  # noqa: E731
        return {"boundary F1": data.metrics.boundaries(paragraphs, split)[2]}

    right = lambda pairs: {"right": 100 * sum(g == p for g, p in pairs) / max(len(pairs), 1)}  # noqa: E731
    return [Measured("golden_rules", golden, right), Measured("ewt_dev_paragraphs", web, boundaries)]


def speaker_sets(data: Data) -> list[Measured]:
    """PolNeAR: characters of content; on quoted content the source; cues by their tokens."""
    pairs = [(i, speakers.find(i["text"])) for i in data.read("speakers/polnear_dev")]
    return [Measured("polnear_dev", pairs, speaker_score)]


def speaker_score(pairs: list[Any]) -> Figures:
    """Characters of contents and cues, cues that were met at all, sources of what is quoted.

    A cue is a verb with its auxiliaries, negation, adverbs and particles to us, or a noun with its adjectives; to the
    labels it has up to sixteen words (`unleashed a series of tweets saying`), so that characters lean to the longest. Whether a
    cue was met says whether the attribution was seen.
    """
    content, cue, source = [0, 0, 0], [0, 0, 0], [0, 0, 0, 0]
    met = [0, 0, 0, 0]
    for item, found in pairs:
        _add(content, _words(item, "content"), {i for a in found for i in range(a.content.start, a.content.end)}, item)
        _add(cue, _words(item, "cue"), {i for a in found if a.cue for i in range(a.cue.start, a.cue.end)}, item)
        for counts, values in ((source, _sources(item, found)), (met, _cues_met(item, found))):
            for n, value in enumerate(values):
                counts[n] += value
    labelled, hit, named, right = source
    precision, recall = met[0] / max(met[1], 1), met[2] / max(met[3], 1)
    return {
        "content characters F1": f1(content),
        "cue characters F1": f1(cue),
        "cues met F1": 200 * precision * recall / max(precision + recall, 1e-9),
        "quoted: hit rate": 100 * hit / max(labelled, 1),
        "quoted: source P": 100 * right / max(named, 1),
        "quoted: source R": 100 * right / max(labelled, 1),
    }


def _cues_met(item: Item, found: list[Any]) -> tuple[int, int, int, int]:
    """Cues of ours that touch a labelled one, cues of ours, labelled ones that touch one of ours, labelled ones."""
    ours = {(a.cue.start, a.cue.end) for a in found if a.cue}
    labelled = [a["cue"] for a in item["attributions"] if a["cue"]]
    wanted = {i for spans in labelled for start, end in spans for i in range(start, end)}
    covered = {i for start, end in ours for i in range(start, end)}
    right = sum(not wanted.isdisjoint(range(start, end)) for start, end in ours)
    met = sum(any(not covered.isdisjoint(range(start, end)) for start, end in spans) for spans in labelled)
    return right, len(ours), met, len(labelled)


def _words(item: Item, part: str) -> set[int]:
    return {i for a in item["attributions"] for start, end in a[part] or [] for i in range(start, end)}


def _add(counts: list[int], gold: set[int], found: set[int], item: Item) -> None:
    text = item["text"]
    gold, found = ({i for i in part if not text[i].isspace()} for part in (gold, found))
    for n, value in enumerate((len(gold & found), len(gold), len(found))):
        counts[n] += value


def _sources(item: Item, found: list[Any]) -> tuple[int, int, int, int]:
    """Labelled quotations with a source; those whose content was met, for which a source is named, and it is right."""
    text = item["text"]
    labelled = hit = named = right = 0
    for gold in item["attributions"]:
        quoted = any(re.search(r"[\"“][^\"”]{8,}", text[start:end]) for start, end in gold["content"] or [])
        if not quoted or not gold["source"]:
            continue
        labelled += 1
        wanted = {i for start, end in gold["content"] for i in range(start, end)}
        near = max(found, key=lambda a: len(wanted & set(range(a.content.start, a.content.end))), default=None)
        if near is None or not wanted & set(range(near.content.start, near.content.end)):
            continue
        hit += 1
        if near.speaker is not None:
            named += 1
            right += any(near.speaker.start < end and start < near.speaker.end for start, end in gold["source"])
    return labelled, hit, named, right


def worth_sets(data: Data) -> list[Measured]:
    """Sentences of debates: F1 of "yes" at our threshold, at the best one, and average precision."""
    items = data.read("worth/checkthat_dev")
    scored = worth.score([i["text"] for i in items])
    return [Measured("checkthat_dev", [(i["yes"], s.value) for i, s in zip(items, scored, strict=True)], worth_score)]


def worth_score(pairs: list[Any]) -> Figures:
    """F1 at our threshold and at the best one, and average precision, over pairs of label and value."""
    ranked = sorted(pairs, key=lambda p: -p[1])
    wanted = sum(yes for yes, _ in pairs)
    precision = hit = best = 0.0
    for n, (yes, _) in enumerate(ranked, 1):
        hit += yes
        precision += yes * hit / n
        best = max(best, f1((hit, wanted, n)))
    over = [yes for yes, value in pairs if value >= worth.THRESHOLD]
    return {
        "F1": f1((sum(over), wanted, len(over))),
        "F1 at the best threshold": best,
        "AP": 100 * precision / max(wanted, 1),
    }


def claim_sets(data: Data) -> list[Measured]:
    """Labelled articles: claims found, what they say, and every number."""
    pairs = []
    for item in data.read("claims/wikinews2020_dev"):
        given = article(item)
        found, aside = candidates.find(given)
        pairs.append((item, ([claim_row(given, c) for c in found], [aside_row(a) for a in aside])))
    return [Measured("wikinews2020_dev", pairs, lambda p: claim_score(data, p))]


def claim_score(data: Data, pairs: list[Any]) -> Figures:
    """Claims found and what they say, as the scorer of the set counts."""
    counts = [data.claim_metrics.count(item, *found) for item, found in pairs]
    n = {k: sum(c[k] for c in counts) for k in counts[0]} if counts else {}
    share = lambda part, whole: 100 * n[part] / max(n[whole], 1)  # noqa: E731
    precision, recall = share("hit", "pred"), share("hit", "gold")
    return {
        "F1": 2 * precision * recall / max(precision + recall, 1e-9),
        "coverage": share("covered", "gold"),
        "junk": share("junk", "pred"),
        "speaker": share("speaker", "hit"),
        "mode": share("mode", "mode_n"),
        "quantities": share("quant", "quant_n"),
        "numbers": share("num", "num_n"),
        "exact": share("exact", "pred"),
    }


SETS: dict[str, Callable[[Data], list[Measured]]] = {
    "quantities": quantity_sets,
    "moments": moment_sets,
    "sentences": sentence_sets,
    "speakers": speaker_sets,
    "worth": worth_sets,
    "claims": claim_sets,
}
