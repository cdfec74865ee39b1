"""A register as text that can be kept: what a post's own layout holds, and what its fingerprint is taken of.

What has its usual value is not written, so that a kept layout reads the same in a program that knows more.
"""

import dataclasses
import json
from collections.abc import Mapping
from typing import Any

from desktop_app.core.layout import Column, ColumnGroup, Register, Signature
from desktop_app.core.text import Label, Text, Words, dump_text, load_text


class UnreadableLayoutError(ValueError):
    """A kept layout is not what this program writes."""


def register_to_json(register: Register) -> str:
    """Return a register as JSON; equal registers give equal text."""
    return json.dumps(_dump(register), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def register_from_json(stored: str) -> Register:
    """Return the register that ``register_to_json`` wrote.

    Raises:
        UnreadableLayoutError: it is not such a text; entries that this program does not know are passed over.
    """
    try:
        return _load_register(json.loads(stored))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise UnreadableLayoutError(str(error)) from error


def _dump(part: Any) -> Any:
    if isinstance(part, Text):
        return {"text": dump_text(part)}
    if isinstance(part, Words):
        return {"words": dict(part.by_language)}
    if isinstance(part, tuple | list):
        return [_dump(one) for one in part]
    if isinstance(part, Register | Column | ColumnGroup | Signature):
        return {name: _dump(value) for name, value in _told(part).items()}
    if isinstance(part, float) and part.is_integer():
        return int(part)
    return dict(part) if isinstance(part, Mapping) else part


def _told(part: Any) -> dict[str, Any]:
    """Return the fields of a dataclass that are not at their usual value."""
    told = {}
    for field in dataclasses.fields(part):
        usual = field.default_factory() if field.default_factory is not dataclasses.MISSING else field.default
        value = getattr(part, field.name)
        if value != usual:
            told[field.name] = value
    return told


def _load_register(entries: dict[str, Any]) -> Register:
    return Register(
        **_known(Register, entries)
        | {
            "title": _load_label(entries["title"]),
            "note": _load_label(entries.get("note", "")),
            "columns": tuple(_load_column(one) for one in entries["columns"]),
            "signatures": tuple(_load_signature(one) for one in entries.get("signatures", ())),
            "sets": tuple(entries.get("sets", ())),
        }
    )


def _load_column(entries: dict[str, Any]) -> Column | ColumnGroup:
    title = _load_label(entries["title"])
    if "columns" in entries:
        return ColumnGroup(title, tuple(_load_column(one) for one in entries["columns"]))
    return Column(**_known(Column, entries) | {"title": title})


def _load_signature(entries: dict[str, Any]) -> Signature:
    told = {"role": _load_label(entries["role"]), "above": _load_label(entries.get("above", ""))}
    return Signature(**_known(Signature, entries) | told)


def _known(kind: type, entries: dict[str, Any]) -> dict[str, Any]:
    names = {field.name for field in dataclasses.fields(kind)}
    return {name: value for name, value in entries.items() if name in names}


def _load_label(stored: Any) -> Label:
    if isinstance(stored, dict):
        return load_text(stored["text"]) if "text" in stored else Words(stored["words"])
    if stored is not None and not isinstance(stored, str):
        raise TypeError("no heading")
    return stored  # type: ignore[return-value]  # None: the field's own heading
