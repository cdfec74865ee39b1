"""Who came, who was born, who died, and who helped, month by month: SIP format 5 (domain.md 1.1 F5).

Visitors are the people who came to an open day of the month, guests of the village too (16.4, number 21). Everybody counts
once a month, in the stage of life of the last day on which they came: a woman as pregnant, else as breastfeeding, else by
whether she lives with a husband. The twelve months of the year stand in it; those that have not come say so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, Gap, People, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import joined

INFANT, TODDLER, SCHOOL, WOMAN, COUPLE = "infant", "toddler", "school", "woman", "couple"
PREGNANT, BREASTFEEDING, OTHER = "pregnant", "breastfeeding", "other"
STAGES = (INFANT, TODDLER, SCHOOL, WOMAN, COUPLE, PREGNANT, BREASTFEEDING, OTHER)
"""Values of the parameter ``stage``."""
ROLES = ("volunteer", "family_planning", "health_worker", "other")
"""Values of the parameter ``role``."""


@dataclass(frozen=True, slots=True)
class VisitorsOfMonth:
    """One month.

    Attributes:
        has_come: the month is over or runs; of a later one nothing can be said.
        came: stage of life -> sex, "" where nobody wrote it down -> who came.
        born: babies born alive; a number where one of them has no entry of its own.
        babies_died: before their first birthday.
        mothers_died: pregnant, or within 42 days after the birth.
        staff: role -> who helped, a number where guests did; None where nobody said who came.
        remarks: what the reader must know, in order.
    """

    month: Month
    has_come: bool = True
    came: Mapping[str, Mapping[str, frozenset[bytes]]] = field(default_factory=dict)
    born: Cell = None
    babies_died: frozenset[bytes] = frozenset()
    mothers_died: frozenset[bytes] = frozenset()
    staff: Mapping[str, Cell] = field(default_factory=dict)
    open_days: int = 0
    remarks: Sequence[Label] = ()


Parameters = Mapping[str, Any]


def _visitors(row: VisitorsOfMonth, parameters: Parameters) -> Cell:
    found: frozenset[bytes] = frozenset().union(*row.came.get(parameters["stage"], {}).values())
    return _told(row, People(found))


def _visitors_of_sex(row: VisitorsOfMonth, parameters: Parameters) -> Cell:
    return _told(row, People(row.came.get(parameters["stage"], {}).get(parameters["sex"], frozenset())))


def _everybody(row: VisitorsOfMonth, _parameters: Parameters) -> Cell:
    found: frozenset[bytes] = frozenset().union(*(people for by_sex in row.came.values() for people in by_sex.values()))
    return _told(row, People(found))


def _told(row: VisitorsOfMonth, cell: Cell) -> Cell:
    return cell if row.has_come else Gap.NOT_APPLICABLE


FIELDS = {
    "month": SourceField(QT_TRANSLATE_NOOP("Mothers", "Month"), lambda row, _: PartialDate(row.month.year, row.month.month)),
    "visitors": SourceField(QT_TRANSLATE_NOOP("Mothers", "Visitors"), _visitors, ("stage",)),
    "visitors_of_sex": SourceField(QT_TRANSLATE_NOOP("Mothers", "Visitors by sex"), _visitors_of_sex, ("stage", "sex")),
    "everybody": SourceField(QT_TRANSLATE_NOOP("Mothers", "All visitors"), _everybody),
    "born": SourceField(QT_TRANSLATE_NOOP("Mothers", "Babies born"), lambda row, _: _told(row, row.born)),
    "babies_died": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Babies who died"), lambda row, _: _told(row, People(row.babies_died))
    ),
    "mothers_died": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Mothers who died"), lambda row, _: _told(row, People(row.mothers_died))
    ),
    "staff": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Staff who came"),
        lambda row, parameters: _told(row, row.staff.get(parameters["role"])),
        ("role",),
    ),
    "open_days": SourceField(QT_TRANSLATE_NOOP("Mothers", "Open days"), lambda row, _: _told(row, row.open_days)),
    "note": SourceField(QT_TRANSLATE_NOOP("Mothers", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[VisitorsOfMonth]:
    from .visitors_of_year import list_visitors_of_year

    return list_visitors_of_year(session, month)


VISITORS_YEAR = RowSource(
    "mothers.visitors_year",
    QT_TRANSLATE_NOOP("Mothers", "Visitors, staff, births and deaths of each month"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)
