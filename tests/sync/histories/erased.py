"""What the model expects of people whose data are erased on request: which rows are emptied, and what stands there then."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from cbor2 import loads

from .saves import Row, Save, seen_before, standing

EMPTY: Mapping[str, Mapping[str, Any]] = {
    "resident": {"name": "", "phone": None, "birth_place": None, "note": None},
    "resident_fact": {"value": ""},
    "visit": {"note": None, "measured_by": None},
}
"""Table -> columns that name or describe a person, with what stands there once that is gone."""
Here = Mapping[Row, list[Save]]
"""The saves on a laptop, by row."""


def without_words(save: Save) -> Save:
    """Return what is left of a save whose row was emptied."""
    empty = EMPTY.get(save.table, {})
    return replace(save, fields={name: empty.get(name, value) for name, value in save.fields.items()})


def reached(here: Here) -> set[int]:
    """Return the saves that the wishes reach which are here: those of the people they name, and of all that is about them.

    Entries that were merged with somebody, or that anybody merged while another laptop merged them otherwise, are that
    person. Of what is about people whose beginning is not here nobody can tell.
    """
    wishes = (save for saves in here.values() for save in saves if save.table == "erasure")
    named = {row for save in wishes for rows in loads(save.fields["rows"])["rows"].values() for row in rows}
    if not named:
        return set()
    born = {row: saves for row, saves in here.items() if any(save.is_birth for save in saves)}
    people = named | _connected(named, _merges(born))
    about = {row for row, saves in born.items() if any(save.fields.get("resident_id") in people for save in saves)}
    return {save.number for row in people | about for save in here.get(row, ())}


def _merges(born: Here) -> Iterable[tuple[Row, Row]]:
    for row, saves in born.items():
        if saves[0].table == "resident":
            for save in standing(saves, seen_before(saves), "merged_into"):
                if save.fields["merged_into"] is not None:
                    yield row, save.fields["merged_into"]


def _connected(people: set[Row], pairs: Iterable[tuple[Row, Row]]) -> set[Row]:
    left, found = list(pairs), set(people)
    while touching := [pair for pair in left if found.intersection(pair)]:
        found.update(*touching)
        left = [pair for pair in left if pair not in touching]
    return found
