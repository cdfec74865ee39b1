"""What an import would do, row by row: new, changed with before and after, the same, or rejected with the reason."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .fields import FIELDS
from .households import HouseholdPlan
from .incoming import Incoming, Rejection, Remark
from .known import Known
from .parents import Parent

LINKS = {
    "mother": QT_TRANSLATE_NOOP("Residents", "Mother among the residents"),
    "father": QT_TRANSLATE_NOOP("Residents", "Father among the residents"),
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a person who is in the post; ``before`` is None where nothing was known."""

    field: str
    before: Any
    after: Any

    @property
    def title(self) -> Text:
        """Return what people call the field."""
        return LINKS[self.field] if self.field in LINKS else FIELDS[self.field].title


@dataclass(frozen=True, slots=True)
class ProposedPerson:
    """One row that can be taken.

    Attributes:
        known: the person in the post; None if new.
        changes: what the row would change; empty for new people and for those who are the same.
        household: position in the proposal's households, or None.
    """

    person: Incoming
    known: Known | None
    changes: tuple[FieldChange, ...] = ()
    household: int | None = None
    mother: Parent | None = None
    father: Parent | None = None
    remarks: tuple[Remark, ...] = ()

    def changed(self) -> Mapping[str, Any]:
        """Return field key -> new value."""
        return {change.field: change.after for change in self.changes}


@dataclass(frozen=True)
class Proposal:
    """What importing a file would do. Nothing is stored yet.

    Attributes:
        file: name of the file without folder.
        people: rows that can be taken, in the order of the file.
        households: the households of these people.
        rejected: reasons, one per cell; a row may have several.
        warnings: what is wrong with whole columns.
        unused: headings whose cells are not stored.
        basis: number of the last action in the post when this was made.
        has_sheets: the people stand on several sheets, so that a row number alone does not say where.
    """

    file: str
    people: Sequence[ProposedPerson]
    households: Sequence[HouseholdPlan]
    rejected: Sequence[Rejection]
    warnings: Sequence[Text] = ()
    unused: Sequence[str] = ()
    basis: int = 0
    has_sheets: bool = False
    new: Sequence[ProposedPerson] = field(init=False)
    changed: Sequence[ProposedPerson] = field(init=False)
    same: Sequence[ProposedPerson] = field(init=False)

    def __post_init__(self) -> None:
        put = object.__setattr__
        put(self, "new", [p for p in self.people if p.known is None])
        put(self, "changed", [p for p in self.people if p.known is not None and p.changes])
        put(self, "same", [p for p in self.people if p.known is not None and not p.changes])

    @property
    def rejected_rows(self) -> int:
        """Return how many rows are rejected."""
        return len({(r.sheet, r.row) for r in self.rejected})

    def same_outcome(self, other: "Proposal") -> bool:
        """Return True if storing either one does the same."""
        return [(p.person.row, p.known and p.known.id, p.changes) for p in self.people] == [
            (p.person.row, p.known and p.known.id, p.changes) for p in other.people
        ]
