"""The roster on paper (domain.md 11, "Kader"; its head answers the book 4.14.4e of 1.5: who leads, how many volunteers)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Column, Register, RowSource, Signature, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.rules.wording import SEXES

from ..rules.words import OFFICES, ROLES

if TYPE_CHECKING:
    from ..services import RosterRow

VOLUNTEERS = QT_TRANSLATE_NOOP("Volunteers", "Volunteers")
ACTIVE = QT_TRANSLATE_NOOP("Volunteers", "Active this month")
TRAINED = QT_TRANSLATE_NOOP("Volunteers", "Trained")
MIDWIFE = QT_TRANSLATE_NOOP("Volunteers", "Supervising officer")
NUMBER = QT_TRANSLATE_NOOP("Volunteers", "No.")


@dataclass(frozen=True, slots=True)
class Listed:
    """One person of the roster with what the residents' list knows beside it."""

    row: "RosterRow"
    education: Label = ""

    @property
    def resident_id(self) -> bytes:
        """Return whom the row speaks of."""
        return self.row.resident


Parameters = Mapping[str, Any]


def _of_row(key: str) -> Callable[[Listed, Parameters], Cell]:
    return lambda listed, _parameters: getattr(listed.row, key)


def _of_person(key: str) -> Callable[[Listed, Parameters], Cell]:
    return lambda listed, _parameters: getattr(listed.row.person, key)


def _trainings(listed: Listed, _parameters: Parameters) -> Cell:
    """Return titles with years, oldest first."""
    named = [f"{one.title} ({one.held.year})" if one.held.is_known else one.title for one in reversed(listed.row.trainings)]
    return "; ".join(named)


def _rows(session: Any, month: Month) -> Sequence[Listed]:
    from ..services.on_paper import list_roster

    return [Listed(row, education) for row, education in list_roster(session, month)]


def _head(session: Any, month: Month) -> Sequence[tuple[Label, Cell]]:
    from ..services import officers_on, volunteer_numbers

    held = officers_on(session, month.last)
    total, active, trained = volunteer_numbers(session, month)
    offices: list[tuple[Label, Cell]] = [
        (OFFICES[office], held.get(office)) for office in ("head_of_post", "secretary", "treasurer")
    ]
    return [*offices, (VOLUNTEERS, total), (ACTIVE, active), (TRAINED, trained)]


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Name"), _of_row("name")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Sex"), lambda listed, _: SEXES.get(listed.row.person.sex or "")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Birth date"), _of_person("birth")),
    "education": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Education"), lambda listed, _: listed.education or None),
    "house": SourceField(QT_TRANSLATE_NOOP("Volunteers", "House"), _of_person("house")),
    "since": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Since"), _of_row("since")),
    "from_date": SourceField(QT_TRANSLATE_NOOP("Volunteers", "From"), _of_row("from_date")),
    "until_date": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Until"), _of_row("until_date")),
    "role": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Role"), lambda listed, _: ROLES.get(listed.row.role, listed.row.role)),
    "trainings": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Trainings"), _trainings),
}
"""Layouts of packs and posts name these fields for ever."""

ROSTER = RowSource(
    "volunteers.roster",
    QT_TRANSLATE_NOOP("Volunteers", "Volunteers"),
    "resident",
    "month",
    _rows,
    FIELDS,
    _head,
    person=attrgetter("resident_id"),
    known_before=frozenset({"name", "sex", "birth_date", "education", "house", "since", "from_date", "role"}),
)

ROSTER_REGISTER = Register(
    id="volunteers.roster",
    title=QT_TRANSLATE_NOOP("Volunteers", "Volunteers of the post"),
    source="volunteers.roster",
    columns=(
        Column(NUMBER, "row_number", 10),
        Column(None, "name", 48, wrap=True),
        Column(None, "sex", 16),
        Column(None, "birth_date", 22),
        Column(None, "education", 34, wrap=True),
        Column(None, "since", 22),
        Column(None, "role", 34, wrap=True),
        Column(None, "trainings", 62, wrap=True),
        Column(QT_TRANSLATE_NOOP("Volunteers", "Remarks"), "", 30),
    ),
    signatures=(Signature(OFFICES["head_of_post"], "head_of_post"), Signature(MIDWIFE, "midwife")),
    note=QT_TRANSLATE_NOOP(
        "Volunteers", "Listed is who serves on the last day of the month; “since” is the first day of the first term."
    ),
    blank_rows=3,
    order=10,
)
