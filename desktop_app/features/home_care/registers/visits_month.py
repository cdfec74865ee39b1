"""The visits at home of a month, one row a visit, with the four classes of findings (domain.md 8.1).

It says what the weekly recap says: neither the reasons that are kept for the midwife nor her answers stand here.
"""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules import age_text

from ..rules.entries import MET, OUTCOMES

if TYPE_CHECKING:
    from ..services import VisitLine

Parameters = Mapping[str, Any]


def _finding(row: "VisitLine", parameters: Parameters) -> Cell:
    """Return 1 if this class was found, 0 if not, None where nobody was met."""
    return int(parameters["class"] in row.found) if row.met == MET else None


def _age(row: "VisitLine", _parameters: Parameters) -> Cell:
    person = row.person
    return None if person is None else age_text(person.birth, row.visited_on, person.is_estimated)


def _told(row: "VisitLine", _parameters: Parameters) -> Cell:
    return " · ".join(part for part in (row.findings, row.action, *row.follow_ups) if part) or None


def _rows(session: Any, month: Month) -> "Sequence[VisitLine]":
    from ..services import visit_lines

    return visit_lines(session, month.first, month.last)


FIELDS = {
    "date": SourceField(QT_TRANSLATE_NOOP("Home visits", "Date"), lambda row, _: row.visited_on),
    "name": SourceField(QT_TRANSLATE_NOOP("Home visits", "Name"), lambda row, _: row.name),
    "age": SourceField(QT_TRANSLATE_NOOP("Home visits", "Age"), _age),
    "house": SourceField(QT_TRANSLATE_NOOP("Home visits", "House"), lambda row, _: row.person.house if row.person else None),
    "volunteer": SourceField(QT_TRANSLATE_NOOP("Home visits", "Visited by"), lambda row, _: row.volunteer or None),
    "outcome": SourceField(QT_TRANSLATE_NOOP("Home visits", "Outcome"), lambda row, _: OUTCOMES.get(row.met)),
    "found": SourceField(QT_TRANSLATE_NOOP("Home visits", "Class of findings"), _finding, ("class",)),
    "told": SourceField(QT_TRANSLATE_NOOP("Home visits", "What was found and done"), _told),
    "reported_on": SourceField(QT_TRANSLATE_NOOP("Home visits", "Health worker told"), lambda row, _: row.reported_on),
    "next_on": SourceField(QT_TRANSLATE_NOOP("Home visits", "Next visit"), lambda row, _: row.next_on),
}
"""Layouts of packs and posts name these fields for ever; ``found`` knows the classes of ``rules.entries.FINDINGS``."""

VISITS_MONTH = RowSource(
    "home_care.visits_month",
    QT_TRANSLATE_NOOP("Home visits", "Visits at home in the month"),
    "visit",
    "month",
    _rows,
    FIELDS,
    person=lambda row: row.resident,
)
