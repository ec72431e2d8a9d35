"""Events as the ledger stores them: a type, a schema number, JSON values; older schemas are upcast when read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pydantic import TypeAdapter

# Loaded so that every event is known by its type.
from claims.ledger.events import machine, people, rest, second  # noqa: F401 (loaded for what they register)
from claims.ledger.events.base import Event


def _snake(name: str) -> str:
    return "".join(f"_{c.lower()}" if c.isupper() and i else c.lower() for i, c in enumerate(name))


EVENTS: dict[str, type[Event]] = {_snake(cls.__name__): cls for cls in Event.__subclasses__()}
for _type, _cls in EVENTS.items():
    _cls.TYPE = _type

# (type, schema) -> the payload one schema newer. An old desk stays readable for ever: never remove a line.
UPCASTS: dict[tuple[str, int], Callable[[dict[str, Any]], dict[str, Any]]] = {
    ("withdrawal_proposed", 1): lambda payload: {**payload, "public": False},
    ("withdrawn", 1): lambda payload: {**payload, "proposed": None},
}


_ADAPTERS: dict[str, TypeAdapter[Event]] = {}


def _adapter(cls: type[Event]) -> TypeAdapter[Event]:
    # Made when first needed: building all of them would slow down every start of the program.
    if cls.TYPE not in _ADAPTERS:
        _ADAPTERS[cls.TYPE] = TypeAdapter(cls)
    return _ADAPTERS[cls.TYPE]


def encode(event: Event) -> dict[str, Any]:
    """The event's payload as JSON values; numbers that must stay exact are text."""
    payload: dict[str, Any] = _adapter(type(event)).dump_python(event, mode="json")
    return payload


def decode(kind: str, schema: int, payload: dict[str, Any]) -> Event:
    """The event that a stored payload means, upcast from its schema to today's.

    Raises KeyError for a type or schema nobody knows (a ledger of a newer version), pydantic.ValidationError for a
    payload that is not of its schema.
    """
    cls = EVENTS[kind]
    if schema > cls.SCHEMA:
        raise KeyError(f"{kind} schema {schema}")
    for step in range(schema, cls.SCHEMA):
        payload = UPCASTS[kind, step](payload)
    return _adapter(cls).validate_python(payload)
