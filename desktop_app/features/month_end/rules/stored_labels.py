"""Labels and plain values as they are kept: for any language, and for any later version of the program.

A value that says what it is by itself (nothing, a number, what a person typed) is kept as it is; all others become a list that
begins with a letter for their kind. The letters are never given another meaning.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime, time
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import Label, Text, Words


class NotStoredError(ValueError):
    """What was kept cannot be read: it is damaged, or was written by a newer version of Balai."""


def dump_value(value: object) -> Any:
    """Return a value as plain lists, numbers and strings; one of an unknown kind is kept as its words."""
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, Text):
        return ["t", value.context, value.source, value.count, [[place, dump_value(one)] for place, one in value.values]]
    if isinstance(value, Words):
        return ["w", dict(value.by_language)]
    if isinstance(value, PartialDate):
        return ["p", value.year, value.month, value.day]
    if isinstance(value, Month):
        return ["m", str(value)]
    if isinstance(value, datetime):
        return ["i", value.isoformat()]
    if isinstance(value, date):
        return ["d", value.isoformat()]
    if isinstance(value, time):
        return ["h", value.isoformat()]
    return str(value)


def load_value(stored: Any) -> Any:
    """Return what ``dump_value`` was given; raises NotStoredError."""
    if not isinstance(stored, list):
        return stored
    try:
        return _LOADERS[stored[0]](*stored[1:])
    except (KeyError, IndexError, TypeError, ValueError) as error:
        raise NotStoredError(str(stored)[:200]) from error


def dump_title(label: Label) -> str:
    """Return a label as one line of text."""
    return json.dumps(dump_value(label), ensure_ascii=False)


def load_title(stored: str) -> Label:
    """Return the label that ``dump_title`` was given; raises NotStoredError."""
    try:
        found: Label = load_value(json.loads(stored))
    except json.JSONDecodeError as error:
        raise NotStoredError(stored[:200]) from error
    return found


def _text(context: str, source: str, count: int | None, values: list[list[Any]]) -> Text:
    return Text(context, source, count, tuple((place, load_value(one)) for place, one in values))


_LOADERS: Mapping[str, Callable[..., Any]] = {
    "t": _text,
    "w": Words,
    "p": PartialDate,
    "m": Month.parse,
    "i": datetime.fromisoformat,
    "d": date.fromisoformat,
    "h": time.fromisoformat,
}
