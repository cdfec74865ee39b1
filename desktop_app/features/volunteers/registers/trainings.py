"""The book of the volunteers' training (domain.md 1.5, "Pelatihan kader"; the columns are those of the book)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Column, Register, RowSource, Signature, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.words import OFFICES, ROLES
from .roster import NUMBER

if TYPE_CHECKING:
    from ..services import RosterRow, Training


@dataclass(frozen=True, slots=True)
class Trained:
    """One line of the book.

    Attributes:
        place: of the person in the book, from 1; on the person's first line only, as are name, start and role.
        number: of the training among the person's, from 1.
        training: None for somebody without any.
    """

    row: "RosterRow"
    place: int
    number: int
    training: "Training | None"

    @property
    def resident_id(self) -> bytes:
        """Return whom the line speaks of."""
        return self.row.resident


Parameters = Mapping[str, Any]


def _once(value: Callable[[Trained], Cell]) -> Callable[[Trained, Parameters], Cell]:
    return lambda line, _parameters: value(line) if line.number == 1 else None


def _of_training(key: str) -> Callable[[Trained, Parameters], Cell]:
    return lambda line, _parameters: (getattr(line.training, key) or None) if line.training is not None else None


def _rows(session: Any, month: Month) -> Sequence[Trained]:
    from ..services.on_paper import list_roster

    lines = []
    for place, (row, _education) in enumerate(list_roster(session, month), 1):
        trainings = [one for one in reversed(row.trainings) if one.held.earliest is None or one.held.earliest <= month.last]
        lines += [Trained(row, place, number, one) for number, one in enumerate(trainings or [None], 1)]
    return lines


FIELDS = {
    "place": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Number of the person"), _once(lambda line: line.place)),
    "name": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Name"), _once(lambda line: line.row.name)),
    "since": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Since"), _once(lambda line: line.row.since)),
    "role": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Role"), _once(lambda line: ROLES.get(line.row.role, line.row.role))),
    "number": SourceField(
        QT_TRANSLATE_NOOP("Volunteers", "No."), lambda line, _: line.number if line.training is not None else None
    ),
    "title": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Training"), _of_training("title")),
    "level": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Level"), _of_training("level")),
    "held": SourceField(
        QT_TRANSLATE_NOOP("Volunteers", "Date"),
        lambda line, _: line.training.held if line.training is not None and line.training.held.is_known else None,
    ),
    "organiser": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Organiser"), _of_training("organiser")),
    "certificate_number": SourceField(QT_TRANSLATE_NOOP("Volunteers", "Certificate number"), _of_training("certificate_number")),
}
"""Layouts of packs and posts name these fields for ever."""

TRAININGS = RowSource(
    "volunteers.trainings",
    QT_TRANSLATE_NOOP("Volunteers", "Trainings of the volunteers"),
    "training",
    "month",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset(
        {"place", "name", "since", "role", "number", "title", "level", "held", "organiser", "certificate_number"}
    ),
)

TRAININGS_REGISTER = Register(
    id="volunteers.trainings",
    title=QT_TRANSLATE_NOOP("Volunteers", "Training of the volunteers"),
    source="volunteers.trainings",
    columns=(
        Column(NUMBER, "place", 12),
        Column(None, "name", 46, wrap=True),
        Column(None, "since", 22),
        Column(None, "role", 34, wrap=True),
        Column(QT_TRANSLATE_NOOP("Volunteers", "No. of training"), "number", 16),
        Column(None, "title", 58, wrap=True),
        Column(None, "level", 24, wrap=True),
        Column(None, "held", 22),
        Column(None, "organiser", 34, wrap=True),
        Column(None, "certificate_number", 28, wrap=True),
    ),
    signatures=(Signature(OFFICES["head_of_post"], "head_of_post"),),
    origin="PKK",
    blank_rows=3,
    order=20,
)
