"""How a text tells that somebody has died."""

from __future__ import annotations

# Behind a name or what is said of its bearer: `Otto Reed, a clerk, died in May`.
DIED = (
    r"(?:(?:has|had|have)\s)?(?:died|[Dd]ies|drowned|perished)|(?:was|were|had\sbeen|been)\s(?:\w+ly\s|both\s|all\s)?"
    r"(?:killed|murdered|assassinated|executed|hanged|lynched|buried|(?:found|shot|pronounced|declared|stabbed)\sdead|"
    r"(?:stabbed|beaten|burned|burnt|crushed|trampled|strangled|hacked|choked|shot|put)\sto\sdeath)"
)
