"""Layouts as they are kept with the rows that were printed in them, and their digest."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, fields
from hashlib import blake2b
from typing import Any

from cbor2 import dumps

from desktop_app.core.layout import Column, ColumnGroup, Register, Signature

from .stored_labels import NotStoredError, dump_value, load_value

UNSEEN = frozenset(("order", "sets", "handed_in"))
"""What of a layout is not seen on its paper."""


def dump_layout(register: Register) -> dict[str, Any]:
    """Return everything of a layout that is seen on paper, and where its rows come from; what is as usual is left out.

    A later version of the program that gives layouts something more leaves the digest of those that do not use it alone.
    """
    found: dict[str, Any] = {}
    for one in fields(Register):
        value = getattr(register, one.name)
        if one.name not in UNSEEN and value != _usual(one):
            dump: Callable[[Any], Any] = _DUMPERS.get(one.name) or dump_value
            found[one.name] = dump(value)
    return found


def load_layout(stored: Mapping[str, Any]) -> Register:
    """Return the layout that ``dump_layout`` was given; raises NotStoredError."""
    known = {one.name for one in fields(Register)}
    try:
        return Register(**{name: _LOADERS.get(name, load_value)(value) for name, value in stored.items() if name in known})
    except (KeyError, TypeError, ValueError) as error:
        raise NotStoredError("layout") from error


def layout_hash(register: Register, language: str) -> bytes:
    """Return 32 bytes that two layouts share if the same rows look the same in them in one language.

    Words of a pack count in that language only: a translation that was mended since changes no paper in another one.
    """
    said = _in_one_language(dump_layout(register), language)
    return blake2b(dumps(said, canonical=True), digest_size=32).digest()


def _in_one_language(stored: Any, language: str) -> Any:
    if isinstance(stored, dict):
        return {name: _in_one_language(one, language) for name, one in stored.items()}
    if not isinstance(stored, list):
        return stored
    if stored and stored[0] == "w" and isinstance(stored[1], dict):
        return stored[1].get(language) or stored[1].get("en") or ""
    return [_in_one_language(one, language) for one in stored]


def _usual(one: "Field[Any]") -> object:
    if one.default_factory is MISSING:
        return one.default
    make: Callable[[], object] = one.default_factory
    return make()


def _dump_columns(columns: Sequence[Column | ColumnGroup]) -> list[Any]:
    return [_dump_column(column) for column in columns]


def _dump_column(column: Column | ColumnGroup) -> dict[str, Any]:
    if isinstance(column, ColumnGroup):
        return {"group": dump_value(column.title), "columns": _dump_columns(column.columns)}
    found: dict[str, Any] = {"field": column.field}
    for one in fields(Column):
        value = getattr(column, one.name)
        if one.name != "field" and value != _usual(one):
            found[one.name] = dump_value(value)
    return found


def _load_columns(stored: Sequence[Mapping[str, Any]]) -> tuple[Column | ColumnGroup, ...]:
    return tuple(_load_column(one) for one in stored)


def _load_column(stored: Mapping[str, Any]) -> Column | ColumnGroup:
    if "group" in stored:
        return ColumnGroup(load_value(stored["group"]), _load_columns(stored["columns"]))
    known = {one.name: load_value(stored[one.name]) for one in fields(Column) if one.name in stored}
    values: dict[str, Any] = {"title": None, **known}
    return Column(**values)


def _dump_signatures(signatures: Sequence[Signature]) -> list[Any]:
    return [{"role": dump_value(one.role), "officer": one.officer, "above": dump_value(one.above)} for one in signatures]


def _load_signatures(stored: Sequence[Mapping[str, Any]]) -> tuple[Signature, ...]:
    return tuple(Signature(load_value(one["role"]), one["officer"], load_value(one["above"])) for one in stored)


_DUMPERS: Mapping[str, Callable[[Any], Any]] = {
    "columns": _dump_columns,
    "signatures": _dump_signatures,
}
_LOADERS: Mapping[str, Callable[[Any], Any]] = {
    "columns": _load_columns,
    "signatures": _load_signatures,
}
