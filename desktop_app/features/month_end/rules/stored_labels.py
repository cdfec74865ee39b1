"""Labels and plain values as they are kept: for any language, and for any later version of the program.

A value that says what it is by itself (nothing, a number, what a person typed) is kept as it is; all others become a list that
begins with a letter for their kind. The letters are never given another meaning.
"""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
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
    found = next((dump for kind, dump in _DUMPERS if isinstance(value, kind)), None)
    return str(value) if found is None else found(value)


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


def _list(stored: list[Any]) -> list[Any]:
    return [load_value(one) for one in stored]


def _mapping(stored: Mapping[str, Any]) -> dict[str, Any]:
    return {name: load_value(one) for name, one in stored.items()}


def _text(context: str, source: str, count: int | None, values: list[list[Any]]) -> Text:
    return Text(context, source, count, tuple((place, load_value(one)) for place, one in values))


def _all(values: Iterable[object]) -> list[Any]:
    return [dump_value(one) for one in values]


_DUMPERS: Sequence[tuple[type, Callable[[Any], list[Any]]]] = (
    (Text, lambda text: ["t", text.context, text.source, text.count, [[place, dump_value(one)] for place, one in text.values]]),
    (Words, lambda words: ["w", dict(words.by_language)]),
    (PartialDate, lambda partial: ["p", partial.year, partial.month, partial.day]),
    (Month, lambda month: ["m", str(month)]),
    (datetime, lambda moment: ["i", moment.isoformat()]),  # before date: it is one
    (date, lambda day: ["d", day.isoformat()]),
    (time, lambda clock: ["h", clock.isoformat()]),
    (list, lambda values: ["s", _all(values)]),
    (tuple, lambda values: ["u", _all(values)]),
    (Mapping, lambda values: ["o", {name: dump_value(one) for name, one in values.items()}]),
)
_LOADERS: Mapping[str, Callable[..., Any]] = {
    "t": _text,
    "w": Words,
    "p": PartialDate,
    "m": Month.parse,
    "i": datetime.fromisoformat,
    "d": date.fromisoformat,
    "h": time.fromisoformat,
    "s": _list,
    "u": lambda stored: tuple(_list(stored)),
    "o": _mapping,
}
