"""Turns proposed people into rows for the bulk door: one list of new rows and of changes per table."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any

from desktop_app.core.ids import new_id
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.base import Record
from desktop_app.residents.models import Household, HouseholdMember, Identifier, LifeEvent, Resident, ResidentFact
from desktop_app.residents.rules.importing.fields import ADDRESS, FACTS, IDENTIFIERS
from desktop_app.residents.rules.importing.households import HOUSE
from desktop_app.residents.rules.importing.parents import Parent
from desktop_app.residents.rules.importing.proposal import Proposal, ProposedPerson

from .stored import Stored

KEYS: Mapping[type[Record], tuple[str, ...]] = {
    Household: ("id", "registry_number", *ADDRESS),
    Resident: (
        "id", "name", "is_unnamed", "sex", "birth_year", "birth_month", "birth_day", "birth_source", "birth_place", "mother_id",
        "father_id", "mother_name", "father_name", "caregiver_name", "status", "phone", "note",
    ),
    HouseholdMember: ("household_id", "resident_id", "kinship", "from_date", "until_date"),
    Identifier: ("resident_id", "kind", "value"),
    ResidentFact: ("resident_id", "kind", "value", "on_date"),
    LifeEvent: ("resident_id", "kind", "event_year", "event_month", "event_day", "detail"),
}  # fmt: skip
"""The tables that an import writes, in this order, and the attributes that it gives."""

_PLAIN = ("sex", "birth_place", "mother_name", "father_name", "caregiver_name", "phone", "note", "status")
_EVENT_OF_STATUS = {"dead": "died", "moved": "moved_out"}
_DEFAULT_KINSHIP = "other"

Change = tuple[bytes, bytes, Sequence[Any]]


class Rows:
    """The rows of one import.

    Attributes:
        new: table -> tuples in the order of ``KEYS``.
        changes: (table, attributes) -> (id, head, values).
    """

    def __init__(
        self, proposal: Proposal, stored: Mapping[bytes, Stored], household_heads: Mapping[bytes, bytes], today: date
    ) -> None:
        self.new: dict[type[Record], list[tuple[Any, ...]]] = defaultdict(list)
        self.changes: dict[tuple[type[Record], tuple[str, ...]], list[Change]] = defaultdict(list)
        self._proposal, self._stored, self._today = proposal, stored, today
        self._ids = [person.known.id if person.known else new_id() for person in proposal.people]
        self._households: dict[int, bytes] = {}
        self._corrected: dict[bytes, dict[str, Any]] = {}
        self._heads = household_heads

    def collect(self, step: Callable[[int], None]) -> None:
        """Make the rows of every new or changed person; ``step`` is told the number of people done."""
        for position, proposed in enumerate(self._proposal.people):
            step(position)
            if proposed.known is None:
                self._add(self._ids[position], proposed)
            elif proposed.changes:
                self._change(self._stored[proposed.known.id], proposed)
        for key, corrected in self._corrected.items():
            fields = tuple(sorted(corrected))
            columns = tuple("registry_number" if field == "family_card" else field for field in fields)
            self.changes[Household, columns].append((key, self._heads[key], [corrected[field] for field in fields]))

    def _add(self, key: bytes, proposed: ProposedPerson) -> None:
        values = proposed.person.values
        status = values.get("status", "here")
        birth = proposed.person.birth
        row = {
            **{field: values.get(field) for field in _PLAIN},
            **_birth_columns(birth, values),
            "id": key,
            "name": proposed.person.called,
            "is_unnamed": values.get("is_unnamed", False),
            "status": status,
            "mother_id": self._parent(proposed.mother),
            "father_id": self._parent(proposed.father),
        }
        self.new[Resident].append(tuple(row[attribute] for attribute in KEYS[Resident]))
        self._add_facts(key, values)
        for field, kind in IDENTIFIERS.items():
            if field in values:
                self.new[Identifier].append((key, kind, values[field]))
        if status in _EVENT_OF_STATUS:
            self._add_event(key, _EVENT_OF_STATUS[status], PartialDate())
        if proposed.household is not None:
            ended = self._today if status == "moved" else None
            self._join(key, proposed.household, values.get("kinship"), None, ended)

    def _change(self, stored: Stored, proposed: ProposedPerson) -> None:
        changed, key = proposed.changed(), stored.known.id
        values = proposed.person.values
        columns: dict[str, Any] = {field: changed[field] for field in _PLAIN if field in changed}
        if "name" in changed:
            columns |= {"name": changed["name"], "is_unnamed": False}
            if stored.known.called:
                self._add_event(key, "renamed", PartialDate.of(self._today), stored.known.called)
        if "birth" in changed:
            columns |= _birth_columns(changed["birth"], values)
        for role, parent in (("mother", proposed.mother), ("father", proposed.father)):
            if role in changed:
                columns[f"{role}_id"] = self._parent(parent)
        if changed.get("status") in _EVENT_OF_STATUS:
            self._add_event(key, _EVENT_OF_STATUS[changed["status"]], PartialDate())
        if changed.get("status") == "moved" and stored.member is not None:
            member, head, _ = stored.member
            self.changes[HouseholdMember, ("until_date",)].append((member, head, [self._today]))
        if columns:
            fields = tuple(sorted(columns))
            self.changes[Resident, fields].append((key, stored.head, [columns[f] for f in fields]))
        self._add_facts(key, changed)
        self._change_identifiers(stored, changed)
        if proposed.household is not None and not changed.keys().isdisjoint((*HOUSE, "kinship")):
            self._change_home(stored, proposed, proposed.household)

    def _add_facts(self, key: bytes, values: Mapping[str, Any]) -> None:
        self.new[ResidentFact] += [(key, kind, values[kind], self._today) for kind in FACTS if kind in values]

    def _add_event(self, key: bytes, kind: str, when: PartialDate, detail: str | None = None) -> None:
        self.new[LifeEvent].append((key, kind, when.year, when.month, when.day, detail))

    def _change_identifiers(self, stored: Stored, changed: Mapping[str, Any]) -> None:
        for field, kind in IDENTIFIERS.items():
            if field not in changed:
                continue
            if field in stored.identifiers:
                identifier, head = stored.identifiers[field]
                self.changes[Identifier, ("value",)].append((identifier, head, [changed[field]]))
            else:
                self.new[Identifier].append((stored.known.id, kind, changed[field]))

    def _change_home(self, stored: Stored, proposed: ProposedPerson, household: int) -> None:
        kinship = proposed.person.values.get("kinship")
        target = self._household(household)
        if stored.member is None or stored.member[2] != target:
            if stored.member is not None:
                member, head, _ = stored.member
                self.changes[HouseholdMember, ("until_date",)].append((member, head, [self._today]))
            self._join(stored.known.id, household, kinship or stored.known.values.get("kinship"), self._today, None)
        elif kinship and kinship != stored.known.values.get("kinship"):
            member, head, _ = stored.member
            self.changes[HouseholdMember, ("kinship",)].append((member, head, [kinship]))

    def _join(self, key: bytes, household: int, kinship: str | None, since: date | None, until: date | None) -> None:
        self.new[HouseholdMember].append((self._household(household), key, kinship or _DEFAULT_KINSHIP, since, until))

    def _household(self, position: int) -> bytes:
        """Return the id of a household of the file; it is made, or marked for correction, the first time somebody needs it."""
        if position in self._households:
            return self._households[position]
        plan = self._proposal.households[position]
        key = plan.existing
        if key is None:
            key = new_id()
            self.new[Household].append((key, plan.values.get("family_card"), *(plan.values.get(part) for part in ADDRESS)))
        elif plan.corrected:
            self._corrected.setdefault(key, {}).update(plan.corrected)
        self._households[position] = key
        return key

    def _parent(self, parent: Parent | None) -> bytes | None:
        if parent is None:
            return None
        return self._ids[parent.row] if parent.row is not None else parent.id


def _birth_columns(birth: PartialDate, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a birth date; the civil registry's number or a certificate says that a document was seen."""
    if not birth.is_known:
        source = None
    elif birth.exact is None:
        source = "estimated"
    else:
        source = "document" if "national_id" in values or "birth_certificate" in values else None
    return {"birth_year": birth.year, "birth_month": birth.month, "birth_day": birth.day, "birth_source": source}
