"""Breast milk only, by month of life: the form that health centres ask for in February and August.

Who stands in it (domain.md 1.1, exclusive breastfeeding form): children of 0-6 completed months who lived here on some
day of the month. Columns are the months of life 0 (the first 29 days) to 5: √ breast milk only, X no longer, A nobody knows.
A child has passed when all six are √. A month of life that has not come is not applicable.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, Gap, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.cells import EXCLUSIVE, sex

LAST_MONTH_OF_LIFE = 5
OLDEST_MONTHS = 6
YES, NO, UNKNOWN = EXCLUSIVE["yes"], EXCLUSIVE["no"], EXCLUSIVE["unknown"]


@dataclass(frozen=True, slots=True)
class MilkRow:
    """One child.

    Attributes:
        age_months: completed at the end of the month, or at death.
        answers: month of life 0-5 -> "yes", "no" or "unknown".
    """

    resident_id: bytes
    name: Label
    sex: str | None
    born: PartialDate
    age_months: int
    mother: str = ""
    dasawisma: str = ""
    answers: Mapping[int, str] = field(default_factory=dict)

    def sign(self, month_of_life: int) -> str | None:
        """Return the sign of one month of life; A once it is over and nobody asked, None while it has not come."""
        answer = self.answers.get(month_of_life)
        if answer is not None:
            return EXCLUSIVE[answer]
        return UNKNOWN if month_of_life < self.age_months else None

    @property
    def passed(self) -> str | None:
        """Return √ if all six months were breast milk only, X after the first other food, A if a month is not known."""
        signs = [self.sign(number) for number in range(LAST_MONTH_OF_LIFE + 1)]
        if NO in signs:
            return NO
        if self.age_months <= LAST_MONTH_OF_LIFE:
            return None
        return YES if all(sign == YES for sign in signs) else UNKNOWN


Parameters = Mapping[str, Any]


def _plain(key: str) -> Callable[[MilkRow, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key)


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Health visits", "Name"), _plain("name")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sex"), lambda row, _: sex(row.sex)),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Birth date"), _plain("born")),
    "age_months": SourceField(QT_TRANSLATE_NOOP("Health visits", "Age (months)"), _plain("age_months")),
    "mother": SourceField(QT_TRANSLATE_NOOP("Health visits", "Mother"), _plain("mother")),
    "dasawisma": SourceField(QT_TRANSLATE_NOOP("Health visits", "Neighbour group"), _plain("dasawisma")),
    "month_of_life": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Breast milk only in a month of life"),
        lambda row, parameters: row.sign(parameters["month"]) or Gap.NOT_APPLICABLE,
        ("month",),
    ),
    "passed": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Six months of breast milk only"), lambda row, _: row.passed or Gap.NOT_APPLICABLE
    ),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[MilkRow]:
    from .breast_milk_of_month import list_breast_milk

    return list_breast_milk(session, month)


BREAST_MILK = RowSource(
    "health_visits.breast_milk",
    QT_TRANSLATE_NOOP("Health visits", "Breast milk only"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset({"name", "sex", "birth_date", "mother", "dasawisma"}),
)
