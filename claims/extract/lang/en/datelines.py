"""How a story is opened before it begins: the place and the day it is written from, or a label such as `CORRECTION:`."""

from __future__ import annotations

import re

from claims.extract.lang.en.calendar import FULL_MONTHS as _FULL

_DAY = rf"(?:(?:{_FULL}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)\s\d{{1,2}}|\d{{1,2}}\s(?:{_FULL}))"
DATED = rf"{_DAY}(?:,?\s\d{{4}})?"
_AGENCY = r"(?:\s\([^)\n]{1,40}\))?"
# The same with no hour in it, before a colon: `ARDEN (4:10 p.m.):` labels a post.
_WIRE = r"(?:\s\([A-Z][A-Za-z./&’' -]{1,30}\))?"
_DASH = r"\s?(?:—|–|--|―|\s-\s)\s?"
_CAPITALS = r"[A-ZÀ-Þ][A-ZÀ-Þ'’./-]+"
# What may close a dateline: a dash, not the hyphen of a word.
DASH = re.compile(r"[—–―-](?<!\w-)")
# `ARDEN, Ohio, Nov 20 (Wire) — `, `ARDEN/HOLM - `, `ARDEN, Ohio – November 20, 2019 – `.
DATELINE = re.compile(
    r"(?!(?:On|In|By|At|Since|Until|From|After|Before)\s)"
    rf"(?:{_CAPITALS}(?:\s{_CAPITALS})*|[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+)?)(?:,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?){{0,2}}"
    rf"(?:,?\s{DATED})?{_AGENCY}{_DASH}(?:{DATED}{_AGENCY}{_DASH})?"
)
# `ARDEN: `, `NEW ARDEN, May 3 (APA): `: a place in capitals before a colon.
PLACE_LINE = re.compile(
    rf"(?=[A-ZÀ-Þ]{{4}}|[A-ZÀ-Þ]{{3}}\s[A-ZÀ-Þ]){_CAPITALS}(?:\s{_CAPITALS}){{0,2}}(?:,\s{DATED})?{_WIRE}:\s(?=[A-ZÀ-Þ“\"‘'])"
)
# `Port Arden: `, `Port Arden, May 3: `: a place before a colon, where it is known to be one.
TOWN_LINE = re.compile(rf"(?P<town>[A-Z][a-z]+(?:\s[A-Z][a-z]+){{0,2}})(?:,\s{DATED})?{_WIRE}:\s(?=[A-ZÀ-Þ“\"‘'])")
# `(Wire) - Arden Mills`, `(NEWSHUB- APA) Arden Mills`: an agency alone.
AGENCY_LINE = re.compile(
    r"\((?:[A-Z]{2}|Reuters|Bloomberg|Xinhua|Thomson)[A-Za-z./&’' -]{0,30}\)\s?(?:(?:—|–|--|―|-)\s?)?(?=[A-ZÀ-Þ“\"‘'])"
)
# `Nov 20 (Wire) - Arden Mills`: a day alone, before the story.
DAY_LINE = re.compile(rf"{DATED}{_AGENCY}{_DASH}(?=[A-ZÀ-Þ“\"])")
# `17:31 — `, `9.05am GMT: `: when the heading behind it was posted on a live page.
STAMP = re.compile(
    r"(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s\(?[A-Z]{2,4}\)?)?(?:\s?(?:—|–|―|\s-\s)\s?|:\s)(?=[\w“\"‘'])"
)
# `CORRECTION, 4:10 p.m.: `, `Update: `, and an agency's `UPDATE 3-`.
LABEL = re.compile(
    r"(?:(?:CORRECTION|Correction|CORRECTED|Corrected|UPDATED?|Updated?|CLARIFICATION|Clarification|AMENDMENT|Amendment)"
    r"(?:\s?[,(](?:[^:\n]|:(?=\d)){1,40}|\s[^\s:]+\s\d{1,2}|\s\d{1,2}\s[^\s:]+)?:\s|"
    r"(?:UPDATE|WRAPUP|CORRECTED|REFILE|RPT)(?:\s\d{1,2})?-(?=[A-Z]))"
)
LABELS = tuple("CURWA")
# `(Adds background, quotes)`: what an agency has changed since it last sent the story.
CHANGES = "Adds|Updates|Recasts|Rewrites|Corrects|Refiles|Repeats|Removes|Releads|Writes through"
NOTE = re.compile(rf"\s\((?:{CHANGES})\s[^()\n]{{1,100}}\)$")
