"""What the post did, month by month: SIP format 6 (domain.md 1.1 F6).

S, K, D, N and BGM are those of the weighing month (domain.md section 2). Pregnant women and women after birth are those of the
life-cycle recap. Everything that was given counts distinct people who live here and got it with a date in the month, by whomever.
What women use against pregnancy is kept for the midwife: while her key is locked a dot stands in each of these cells. A cell
stays empty where nobody was asked: zero would be a lie.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, Gap, People, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import joined

from .women_year import SEALED

ITEMS = (
    *("pregnant", "examined", "pregnant_tetanus", "pregnant_iron", "after_birth", "vitamin_a_mothers"),
    *("vitamin_a", "food", "diarrhoea", "ors"),
)
"""Values of the parameter ``item``."""
METHODS = ("condom", "pill", "injection")
"""Values of the parameter ``method``."""


@dataclass(frozen=True, slots=True)
class ResultsOfMonth:
    """One month.

    Attributes:
        has_come: the month is over or runs; of a later one nothing can be said.
        weighing: code of a number of the weighing month -> the children; None where nobody was asked.
        counts: item -> who is counted; None where nobody was asked.
        children_given: code -> children who got it in the month; a code that nobody got is left out.
        women_given: the same of women of childbearing age and pregnant women.
        again: method -> who got it again; None while the midwife's key is locked.
        remarks: what the reader must know, in order.
    """

    month: Month
    has_come: bool = True
    weighing: Mapping[str, frozenset[bytes] | None] = field(default_factory=dict)
    counts: Mapping[str, frozenset[bytes] | None] = field(default_factory=dict)
    children_given: Mapping[str, frozenset[bytes]] = field(default_factory=dict)
    women_given: Mapping[str, frozenset[bytes]] = field(default_factory=dict)
    again: Mapping[str, frozenset[bytes]] | None = None
    remarks: Sequence[Label] = ()


Parameters = Mapping[str, Any]
NOBODY: frozenset[bytes] = frozenset()


def _told(row: ResultsOfMonth, people: frozenset[bytes] | None) -> Cell:
    if not row.has_come:
        return Gap.NOT_APPLICABLE
    return None if people is None else People(people)


def _tetanus(row: ResultsOfMonth, parameters: Parameters) -> Cell:
    return _told(row, row.women_given.get(f"TT{parameters['dose']}", NOBODY))


def _again(row: ResultsOfMonth, parameters: Parameters) -> Cell:
    if row.has_come and row.again is None:
        return SEALED
    return _told(row, (row.again or {}).get(parameters["method"], NOBODY))


FIELDS = {
    "month": SourceField(QT_TRANSLATE_NOOP("Mothers", "Month"), lambda row, _: PartialDate(row.month.year, row.month.month)),
    "weighing": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Children of the weighing month"),
        lambda row, parameters: _told(row, row.weighing.get(parameters["number"])),
        ("number",),
    ),
    "count": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "People"), lambda row, parameters: _told(row, row.counts.get(parameters["item"])), ("item",)
    ),
    "children_given": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Children who got it"),
        lambda row, parameters: _told(row, row.children_given.get(parameters["code"], NOBODY)),
        ("code",),
    ),
    "tetanus": SourceField(QT_TRANSLATE_NOOP("Mothers", "Women who got the tetanus dose"), _tetanus, ("dose",)),
    "spacing_again": SourceField(QT_TRANSLATE_NOOP("Mothers", "Women who got it again"), _again, ("method",)),
    "note": SourceField(QT_TRANSLATE_NOOP("Mothers", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[ResultsOfMonth]:
    from .results_of_year import list_results_of_year

    return list_results_of_year(session, month)


RESULTS_YEAR = RowSource(
    "mothers.results_year",
    QT_TRANSLATE_NOOP("Mothers", "Results of each month"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)
