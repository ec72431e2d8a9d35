"""Folded state as bytes and back: what the store keeps beside the events, and can always throw away."""

from __future__ import annotations

from functools import lru_cache

from pydantic import TypeAdapter, ValidationError

from claims.errors import VerificationFailed
from claims.identity import canonical_json
from claims.ledger.state import ArticleRecord, Case, DeskRecord, SheetRecord
from claims.urls import canonical

Folded = Case | ArticleRecord | SheetRecord | DeskRecord

_KINDS: dict[str, type] = {"clm": Case, "art": ArticleRecord, "sht": SheetRecord, "desk": DeskRecord}
_ADAPTERS: dict[str, TypeAdapter[Folded]] = {}


def kind_of(stream: str) -> str:
    """`clm`, `art`, `sht` or `desk`: the kind of record a stream folds to. Raises KeyError for anything else."""
    kind = stream.split("-", 1)[0]
    if kind not in _KINDS:
        raise KeyError(f"{stream} is no stream of a desk")
    return kind


def _adapter(kind: str) -> TypeAdapter[Folded]:
    if kind not in _ADAPTERS:
        _ADAPTERS[kind] = TypeAdapter(_KINDS[kind])
    return _ADAPTERS[kind]


def dump(stream: str, state: Folded) -> bytes:
    """The state as canonical JSON: equal for equal states, in whatever order their mappings were filled."""
    body = _adapter(kind_of(stream)).dump_python(state, mode="json")
    for late in ("seconds", "returned", "withdrawal_public"):
        if not body.get(late, True):
            # Desks of before there was such a thing, and most since, hold none: what they keep stays as it is.
            del body[late]
    for gone in body.get("withdrawals", ()):
        # The same: until both editors' reasons were published, only the second's was kept here.
        if gone["proposed"] is None:
            del gone["proposed"]
    return canonical_json(body)


def load(kind: str, body: bytes | str) -> Folded:
    """The state that `dump` wrote. Raises VerificationFailed where the bytes are no such state any more."""
    return _sheet(body) if kind == "sht" else _load(kind, body)


@lru_cache(maxsize=8)
def _sheet(body: bytes | str) -> Folded:
    """A sheet names every claim that it lends, and one collecting asks for it again and again."""
    return _load("sht", body)


def _load(kind: str, body: bytes | str) -> Folded:
    try:
        return _adapter(kind).validate_json(body)
    except ValidationError:
        raise VerificationFailed(
            "What the ledger keeps of a claim, an article or a sheet is damaged.",
            "Run claimdesk audit: where the events themselves are whole, claimdesk audit --rebuild folds it again from them.",
        ) from None


def parent_of(state: Folded) -> str:
    """What a stream hangs on: a claim on its article, a sheet on its person, anything else on nothing."""
    if isinstance(state, Case):
        return state.article
    return state.person if isinstance(state, SheetRecord) else ""


def aliases_of(state: Folded) -> tuple[str, ...]:
    """The other names by which a stream is found: `url:` and an article's canonical address, `text:` and a text's hash."""
    if not isinstance(state, ArticleRecord):
        return ()
    return (*(f"url:{canonical(u)}" for u in state.urls), *(f"text:{sha}" for sha in state.texts))
