"""How a line that names its writers is written: `By Otto Reed and Clara Voss`, `Otto Reed in Arden`, `Voss, editor`.

And how a letter to the editor opens and what stands under it.
"""

from __future__ import annotations

import re

_PARTICLE = r"(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|van|von|y)"
_WORD = rf"(?:{_PARTICLE}\s){{0,2}}(?:{_PARTICLE}-|[dDO]['’])?[A-ZÀ-ÖØ-ÞĀ-Ž](?:[\w-]|['’](?!s\b))*\.?"
_NAME = rf"{_WORD}(?:\s{_WORD}){{1,3}}"
_NAMES = rf"{_NAME}(?:(?:,?\s(?:and|&)\s|,\s){_NAME}){{0,5}}"
_WRITES = "correspondents?|editors?|reporters?|writers?|columnists?|critics?|staff|bureau|desk|producer|journalists?"
# `By Otto Reed`, `Words by Otto Reed in Arden. Photographs by Clara Voss`.
BY = re.compile(rf"(?:[A-Z][a-z]+\s)?[Bb]y:?\s{_NAMES}(?:(?:,|\.|\s(?:in|at|for|with)\b|\s[|—–/-])\s?[^\n]{{0,90}})?$")
# A name and nothing more.
ALONE = re.compile(rf"{_NAMES}$")
# `Otto Reed in Arden`, `Clara Voss at the Arden stadium`, `Otto Reed, political editor`.
NAMED = re.compile(
    rf"{_NAMES}(?:\s(?:in|at)\s(?:the\s)?[A-ZÀ-Þ][\w'’.-]*(?:\s[A-ZÀ-Þ][\w'’.-]*){{0,3}}(?:\s[a-z]+)?|(?i:,\s[^\n.]{{0,40}}\b(?:{_WRITES})))$"
)
# `Staff writer`, `The Arden Courier`, in the line below.
BELOW = re.compile(r"[A-Z][^\n.!?:;“”\"]{2,50}$")
# `SIR – `, `Sir, `, `Dear Editor: `, `To the Editor: `.
SALUTES = re.compile(
    r"^(?:SIRS?|MADAM|Sirs?|Madam|Dear (?:Sirs?|Madam|Editor)(?: or Madam)?|To [Tt]he Editor)(?:,|:|\s?[–—-])\s+(?=\S)",
    re.MULTILINE,
)
# `Otto Reed`, `Dr P. J. Reed, Arden`, `— Clara Voss`.
SIGNED = re.compile(rf"(?:[—–-]\s?)?({_NAMES})(?:,\s[^\n]{{2,60}})?$", re.MULTILINE)
