"""Run in the peers' own environment: `python reader.py TOOL < texts.jsonl > found.jsonl`, one line for each, in order.

A line in holds `text`, and `day` where the text has one; a line out holds `found`, in the tool's own words, and the `seconds`
that the tool took for it. Nothing is mapped or mended here; it imports nothing of this project.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from datetime import datetime
from typing import Any

Row = dict[str, Any]
Tool = Callable[[str, "str | None"], list[Any]]


def quantulum3() -> Tool:
    """Quantities by quantulum3, without its classifier."""
    from quantulum3 import parser

    def read(text: str, day: str | None) -> list[Any]:
        return [
            {"value": q.value, "spread": q.uncertainty, "unit": q.unit.name, "span": q.span} for q in parser.parse(text)
        ]

    return read


def recognizers_quantities() -> Tool:
    """Numbers, shares and numbers with units by Recognizers-Text."""
    import recognizers_number as numbers
    import recognizers_number_with_unit as units

    asked = (
        units.recognize_age,
        units.recognize_currency,
        units.recognize_dimension,
        units.recognize_temperature,
        numbers.recognize_percentage,
        numbers.recognize_number,
    )

    def read(text: str, day: str | None) -> list[Any]:
        return [
            {"span": (r.start, r.end + 1), "type": r.type_name, **(r.resolution or {})}
            for ask in asked
            for r in ask(text, "en-us")
        ]

    return read


def recognizers_moments() -> Tool:
    """Dates and times by Recognizers-Text."""
    from recognizers_date_time import recognize_datetime

    def read(text: str, day: str | None) -> list[Any]:
        when = datetime.fromisoformat(day) if day else None
        return [
            {"span": (r.start, r.end + 1), "type": r.type_name, "values": (r.resolution or {}).get("values") or []}
            for r in recognize_datetime(text, "en-us", reference=when)
        ]

    return read


def pysbd() -> Tool:
    """Sentences by pySBD."""
    from pysbd import Segmenter

    segmenter = Segmenter(language="en", clean=False)
    return lambda text, day: segmenter.segment(text)


def syntok() -> Tool:
    """Sentences by syntok."""
    from syntok import segmenter

    def read(text: str, day: str | None) -> list[Any]:
        return [
            text[s[0].offset : s[-1].offset + len(s[-1].value)]
            for paragraph in segmenter.analyze(text)
            for s in paragraph
        ]

    return read


def sentencizer() -> Tool:
    """Sentences by spaCy's sentencizer, which needs no model."""
    import spacy

    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    pipeline.max_length = 10**8
    return lambda text, day: [s.text for s in pipeline(text).sents]


TOOLS: dict[str, Callable[[], Tool]] = {
    "quantulum3": quantulum3,
    "recognizers-quantities": recognizers_quantities,
    "recognizers-moments": recognizers_moments,
    "pysbd": pysbd,
    "syntok": syntok,
    "sentencizer": sentencizer,
}


def main() -> None:
    """Reads every line; a text on which the tool breaks down has nothing found and the error's name."""
    read = TOOLS[sys.argv[1]]()
    read("It lost 5 ships on 3 May 2019, he said.", "2020-01-01")  # loads what is loaded late
    out = sys.stdout
    for line in sys.stdin.buffer:
        row = json.loads(line)
        began = time.process_time()
        try:
            told: Row = {"found": read(row["text"], row.get("day"))}
        except Exception as error:  # noqa: BLE001 - another's code, on purpose given odd texts
            told = {"found": [], "error": type(error).__name__}
        told["seconds"] = time.process_time() - began
        out.write(json.dumps(told, default=str) + "\n")


if __name__ == "__main__":
    main()
