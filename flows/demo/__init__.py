"""Three days at a desk, played from the samples with the same verbs, sheets and gates that everybody uses."""

from flows.demo.script import play

__all__ = ["play"]
