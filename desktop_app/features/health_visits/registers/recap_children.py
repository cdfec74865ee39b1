"""The monthly recap of babies and children until they go to school (domain.md 1.2, 32 columns): one row a month.

Every child stands in one group of a month, by its age on the reference day: the last open day, else the end of the month. Babies
have 0-5 completed months, the others 6-71. Who did not come is target minus present (16.1, number 6); S and D of the weighing
month are other numbers. Of several answers of a month the newest counts. A column stays empty where children came and none of
them was asked or measured: zero would be a lie.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, People, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

ITEMS = (
    *("babies", "toddlers", "babies_came", "toddlers_came", "babies_absent", "toddlers_absent"),
    *("development_complete", "development_incomplete", "gained", "not_gained"),
    *("weight_normal", "weight_not_normal", "length_normal", "length_not_normal", "nourished", "not_nourished"),
    *("head_normal", "head_not_normal", "arm_normal", "arm_not_normal", "tb"),
    *("breast_milk_only", "food_suitable", "immunised", "vitamin_a", "dewormed", "recovery_food", "advice"),
    *("ill", "babies_referred", "toddlers_referred"),
)
"""Values of the parameter ``item``, in the order of the columns."""


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One month.

    Attributes:
        counts: item -> the children who are counted; None where nobody was asked.
    """

    month: Month
    counts: Mapping[str, frozenset[bytes] | None] = field(default_factory=dict)


def _count(row: RecapRow, parameters: Mapping[str, Any]) -> Cell:
    counted = row.counts.get(parameters["item"])
    return None if counted is None else People(counted)


FIELDS = {
    "month": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Month"), lambda row, _: PartialDate(row.month.year, row.month.month)
    ),
    "count": SourceField(QT_TRANSLATE_NOOP("Health visits", "Children"), _count, ("item",)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[RecapRow]:
    from .recap_of_children import list_recap

    return list_recap(session, month)


RECAP_CHILDREN = RowSource(
    "health_visits.recap_children",
    QT_TRANSLATE_NOOP("Health visits", "Months of babies and children"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)
