"""The monthly recap of pregnant women and of women after birth (domain.md 1.2, 29 columns): one row a month.

Every woman stands in one group of a month: that of its reference day, the last open day, else the end of the month. Who did not
come is target minus present (domain.md 16.1, number 6). A column stays empty where women came and none of them was asked:
zero would be a lie.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop_app.core.layout import Cell, People, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .women_year import SEALED

ITEMS = (
    *("pregnant", "after_birth", "pregnant_came", "after_birth_came", "pregnant_absent", "after_birth_absent"),
    *("weight_green", "weight_red", "arm_green", "arm_red", "pressure_green", "pressure_red", "tb"),
    *("iron", "iron_daily", "iron_not_daily", "food", "food_daily", "food_not_daily", "class", "no_class"),
    *("vitamin_a", "no_vitamin_a", "spacing", "no_spacing", "advice", "pregnant_referred", "after_birth_referred"),
)
"""Values of the parameter ``item``, in the order of the columns."""
SEALED_ITEMS = ("spacing", "no_spacing")


@dataclass(frozen=True, slots=True)
class RecapRow:
    """One month.

    Attributes:
        counts: item -> the women who are counted; None where nobody was asked.
        is_sealed: the midwife's key is locked: what is kept for her is a dot.
    """

    month: Month
    counts: Mapping[str, frozenset[bytes] | None] = field(default_factory=dict)
    is_sealed: bool = True


def _count(row: RecapRow, parameters: Mapping[str, Any]) -> Cell:
    item = parameters["item"]
    if item in SEALED_ITEMS and row.is_sealed:
        return SEALED
    counted = row.counts.get(item)
    return None if counted is None else People(counted)


FIELDS = {
    "month": SourceField(QT_TRANSLATE_NOOP("Mothers", "Month"), lambda row, _: PartialDate(row.month.year, row.month.month)),
    "count": SourceField(QT_TRANSLATE_NOOP("Mothers", "Women"), _count, ("item",)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[RecapRow]:
    from .recap_of_months import list_recap

    return list_recap(session, month)


RECAP = RowSource(
    "mothers.recap",
    QT_TRANSLATE_NOOP("Mothers", "Months of pregnant women and women after birth"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)
