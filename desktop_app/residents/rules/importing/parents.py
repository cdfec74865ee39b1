"""Which rows and people are each other's parents: by the parent's number, else by name within one household."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.partial_date import PartialDate

from ..search_keys import key_of_name
from .households import HouseholdPlan
from .incoming import Incoming
from .known import Known, PostIndex

YOUNGEST_PARENT_YEARS = 12
"""A namesake who is not at least this much older is not taken for the parent."""


@dataclass(frozen=True, slots=True)
class Parent:
    """A parent found: a person of the post (``id``) or a row of the file (``row``, position in the list)."""

    id: bytes | None = None
    row: int | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    parent: Parent
    name: str
    sex: str | None
    birth: PartialDate


class ParentFinder:
    """Finds mothers and fathers among the rows of a file and the people of the post."""

    def __init__(
        self, people: Sequence[Incoming], known: Sequence[Known | None], households: Sequence[HouseholdPlan], post: PostIndex
    ) -> None:
        self._people, self._known, self._households, self._post = people, known, households, post
        self._row_of_number = {person.national_id: i for i, person in enumerate(people) if person.national_id}
        self._rows_of_known = {before.id: i for i, before in enumerate(known) if before}

    def find(self, position: int, household: int | None, role: str) -> Parent | None:
        """Return the "mother" or "father" of the person at ``position``; None if nobody, or more than one, fits."""
        values = self._people[position].values
        sex = "F" if role == "mother" else "M"
        if found := self._by_number(values.get(f"{role}_national_id"), None) or self._by_number(
            values.get("parent_national_id"), sex
        ):
            return found
        name = values.get(f"{role}_name")
        if not name or household is None:
            return None
        key, child = key_of_name(str(name)), self._people[position]
        fitting = [
            c.parent
            for c in self._members(household, position)
            if key_of_name(c.name) == key and c.sex in (sex, None) and _is_older(c.birth, child.birth)
        ]
        return fitting[0] if len(fitting) == 1 else None

    def _by_number(self, number: Any, sex: str | None) -> Parent | None:
        """Return who has this number; with ``sex`` only somebody of that sex."""
        if not number:
            return None
        if (row := self._row_of_number.get(number)) is not None:
            fits = sex is None or self._people[row].values.get("sex") == sex
            return self._named(row) if fits else None
        ids = self._post.by_number.get(number, ())
        if len(ids) != 1 or (sex is not None and self._post.people[ids[0]].values.get("sex") != sex):
            return None
        return Parent(id=ids[0])

    def _named(self, row: int) -> Parent:
        before = self._known[row]
        return Parent(id=before.id) if before else Parent(row=row)

    def _members(self, household: int, without: int) -> Iterator[_Candidate]:
        plan = self._households[household]
        for row in plan.rows:
            if row != without:
                person = self._people[row]
                yield _Candidate(self._named(row), person.name, person.values.get("sex"), person.birth)
        if plan.existing:
            for member in self._post.households[plan.existing].members:
                if member not in self._rows_of_known:
                    known = self._post.people[member]
                    yield _Candidate(Parent(id=member), known.name, known.values.get("sex"), known.birth)


def _is_older(parent: PartialDate, child: PartialDate) -> bool:
    """Return True unless the parent is known to be too young."""
    if parent.year is None or child.year is None:
        return True
    return child.year - parent.year >= YOUNGEST_PARENT_YEARS
