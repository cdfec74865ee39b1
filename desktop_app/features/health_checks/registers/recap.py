"""The monthly recaps of school age and of adults and elderly people: one row a month.

They follow the pattern of the other recaps (domain.md 1.2): target, present, absent, then for each check who is as it should be
and who is not, what was given, who was sent on. The columns are of our own making: no original was read. Everybody stands in the
group of the month's reference day, the last open day, else the end of the month; who did not come is target minus present (16.1,
number 6). A column stays empty where people came and nobody was asked: zero would be a lie.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

CHECKS = (
    "bmi",
    "waist",
    "blood_pressure",
    "glucose",
    "haemoglobin",
    "eyes",
    "ears",
    "teeth",
    "anaemia_signs",
    "puma",
    "aks",
    "skilas",
)
ITEMS = (
    *("target", "came", "absent"),
    *(f"{check}_{side}" for check in CHECKS for side in ("good", "bad")),
    *("tb", "smoking", "iron", "iron_year", "advice", "referred"),
)
"""Values of the parameter ``item``; "good" is as it should be, "bad" is for the health worker."""
GROUPS = ("school", "adults", "elderly")
MONTH = QT_TRANSLATE_NOOP("Health checks", "{month}")


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One month.

    Attributes:
        counts: (group, item) -> the people who are counted; None where nobody was asked.
    """

    month: Month
    counts: Mapping[tuple[str, str], frozenset[bytes] | None] = field(default_factory=dict)


def _count(row: RecapRow, parameters: Mapping[str, Any]) -> Cell:
    """Return who is counted in all groups that a column names, divided by spaces; None if nobody of those who came was asked."""
    groups = parameters["of"].split()
    found = {group: row.counts.get((group, parameters["item"])) for group in groups}
    came = [group for group in groups if row.counts.get((group, "came"))]
    if came and all(found[group] is None for group in came):
        return None
    return People(frozenset().union(*(people for people in found.values() if people is not None)))


FIELDS = {
    "month": SourceField(QT_TRANSLATE_NOOP("Health checks", "Month"), lambda row, _: MONTH.fill(month=row.month)),
    "count": SourceField(QT_TRANSLATE_NOOP("Health checks", "People"), _count, ("of", "item")),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[RecapRow]:
    from .recap_of_months import list_recap

    return list_recap(session, month)


RECAP_SCHOOL = RowSource(
    "health_checks.recap_school",
    QT_TRANSLATE_NOOP("Health checks", "Months of school age"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)
RECAP_ADULTS = RowSource(
    "health_checks.recap_adults",
    QT_TRANSLATE_NOOP("Health checks", "Months of adults and elderly people"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)
