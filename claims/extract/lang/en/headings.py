"""Words by which a heading only names what a story tells."""

from __future__ import annotations

from claims.extract.lang.lists import listed

# What these open is asked or answered below: `What we know`, `Why Arden burned`.
ASKS = listed("what how why where when who")
DESCRIBES = listed("that who which")
