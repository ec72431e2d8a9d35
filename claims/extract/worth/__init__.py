"""How much a statement is worth a check, by a small linear model that tells its reasons."""

from claims.extract.worth.scored import THRESHOLD, score

__all__ = ["THRESHOLD", "score"]
