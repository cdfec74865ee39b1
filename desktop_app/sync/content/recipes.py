"""How the id of a row follows from its fields: found by trying, told to the receiver, and never taken on trust.

Ids of natural keys are ``derived_id(table, parts)``; which fields are the parts is seen from one row.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations
from typing import Any

from desktop_app.core.ids import derived_id

from .ids import Recipe

MOST_PARTS = 3
_YEAR, _DATE = "_year", "_date"
"""Fields ``given_year``, ``given_month``, ``given_day`` also count as one part ``given_date``: as far as it is known."""


def find_recipe(table: str, names: Sequence[str], values: Sequence[Any], key: bytes) -> Recipe | None:
    """Return how ``key`` follows from the fields of its row, or None."""
    parts = dict(_parts(names, values))
    for count in range(1, MOST_PARTS + 1):
        for chosen in permutations(parts, count):
            if derived_id(table, *(parts[name] for name in chosen)) == key:
                return table, chosen
    return None


def make_id(recipe: Recipe, names: Sequence[str], values: Sequence[Any]) -> bytes | None:
    """Return the id that a row has by ``recipe``; None if a part is empty."""
    kind, chosen = recipe
    found: Mapping[str, Any] = dict(zip(names, values, strict=True))
    parts = [_date(found, name) if name not in found else _part(found[name]) for name in chosen]
    return None if None in parts else derived_id(kind, *parts)  # type: ignore[arg-type]


def _parts(names: Sequence[str], values: Sequence[Any]) -> Iterator[tuple[str, bytes | str]]:
    found = dict(zip(names, values, strict=True))
    for name in names:
        part = _part(found[name])
        if part is not None and name != "deleted_at":
            yield name, part
        if name.endswith(_YEAR):
            together = name.removesuffix(_YEAR) + _DATE
            date = _date(found, together)
            if together not in found and date is not None:
                yield together, date


def _part(value: Any) -> bytes | str | None:
    if isinstance(value, bytes | str):
        return value
    return str(value) if type(value) is int else None


def _date(found: Mapping[str, Any], together: str) -> str | None:
    start = together.removesuffix(_DATE)
    numbers = [found.get(f"{start}_{unit}") for unit in ("year", "month", "day")]
    if not all(n is None or isinstance(n, int) for n in numbers):
        return None
    return "-".join(f"{n:02d}" for n in numbers if n is not None)
