"""The year's register of children: one row for each child below five years who lived here.

Who stands in it (domain.md 1.1 F2 and 16.4, number 21): children of 0-59 completed months, by the
pack's limits, who lived here on any day from January to the month that is printed. Visitors never do.
Every value is computed anew from what was recorded, so that a correction is in the next print. A month before the birth,
after the death or yet to come is not applicable; one in which a child who could have come was not weighed stays empty.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, Gap, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.cells import EXCLUSIVE, GIVEN, joined, kilograms, sex

VITAMIN_A = ("VITA_BLUE", "VITA_RED")
FIRST_HALF, SECOND_HALF = range(1, 7), range(7, 13)
FIRST_CAPSULE_MONTHS = 6
"""Completed months of age from which a child gets vitamin A (domain.md section 4)."""


@dataclass(frozen=True, slots=True)
class ChildYear:
    """One child's year up to the month that is printed.

    Attributes:
        month: the last one that is shown, 1-12.
        age_months: completed at the end of that month, or at death.
        weights_g: month 1-12 -> the weight that counts for the month.
        exclusive: completed month of age 0-6 -> "yes", "no" or "unknown".
        services: code -> dates given up to the end of the month, earliest first, unknown ones last.
        died: None while alive.
        mother_in_class: months 1-12 in which the mother came to the class for pregnant women or for mothers of toddlers.
        remarks: what the reader must know, in order.
        away: months 1-12 in which the child lived elsewhere all the time: before it moved in, after it moved away.
    """

    resident_id: bytes
    year: int
    name: Label
    sex: str | None
    born: PartialDate
    birth_weight_g: int | None = None
    father: str = ""
    mother: str = ""
    dasawisma: str = ""
    weights_g: Mapping[int, int] = field(default_factory=dict)
    exclusive: Mapping[int, str] = field(default_factory=dict)
    services: Mapping[str, Sequence[PartialDate]] = field(default_factory=dict)
    died: PartialDate | None = None
    mother_in_class: frozenset[int] = frozenset()
    remarks: Sequence[Label] = ()
    month: int = 12
    away: frozenset[int] = frozenset()

    @property
    def age_months(self) -> int | None:
        """Return the completed months of age at the end of what is shown, or at death."""
        last = Month(self.year, self.month).last
        return self.born.age_months(last if self.died is None or self.died.middle is None else min(self.died.middle, last))

    def could_come(self, first: int, last: int) -> bool:
        """Return False for a span of months before the birth, after the death, elsewhere, or yet to come."""
        is_born = self.born.earliest is None or self.born.earliest <= Month(self.year, last).last
        is_alive = self.died is None or self.died.latest is None or self.died.latest >= Month(self.year, first).first
        is_here = not self.away.issuperset(range(first, min(last, self.month) + 1))
        return first <= self.month and is_born and is_alive and is_here


Parameters = Mapping[str, Any]


def _weight(row: ChildYear, parameters: Parameters) -> Cell:
    month = parameters["month"]
    if month not in row.weights_g and not row.could_come(month, month):
        return Gap.NOT_APPLICABLE
    return kilograms(row.weights_g.get(month))


def _exclusive(row: ChildYear, parameters: Parameters) -> Cell:
    month = parameters["month"]
    if month not in row.exclusive and row.age_months is not None and row.age_months < month:
        return Gap.NOT_APPLICABLE
    return EXCLUSIVE.get(row.exclusive.get(month, ""))


def _first_given(row: ChildYear, code: str) -> PartialDate | None:
    dates = row.services.get(code, ())
    return dates[0] if dates else None


def _mother_in_class(row: ChildYear, parameters: Parameters) -> str | None:
    return GIVEN if parameters["month"] in row.mother_in_class else None


def _service(row: ChildYear, parameters: Parameters) -> Cell:
    given = _first_given(row, parameters["code"])
    return GIVEN if given is not None and not given.is_known else given


def _service_month(row: ChildYear, parameters: Parameters) -> Cell:
    return _month_of(_first_given(row, parameters["code"]))


def _service_month_this_year(row: ChildYear, parameters: Parameters) -> Cell:
    given = [day for day in row.services.get(parameters["code"], ()) if day.year == row.year]
    return _month_of(given[-1] if given else None)


def _service_month_nth(row: ChildYear, parameters: Parameters) -> Cell:
    given = [day for day in row.services.get(parameters["code"], ()) if day.year == row.year]
    number = parameters["number"]
    return _month_of(given[number - 1] if len(given) >= number else None)


def _vitamin_a_month(row: ChildYear, parameters: Parameters) -> Cell:
    """The rounds are February and August (domain.md section 4): one in each half of the year."""
    months = FIRST_HALF if parameters["half"] == 1 else SECOND_HALF
    given = [day for code in VITAMIN_A for day in row.services.get(code, ()) if day.year == row.year and day.month in months]
    if given:
        return _month_of(given[0])
    grown = row.born.age_months(Month(row.year, min(months[-1], row.month)).last)
    is_too_young = grown is not None and grown < FIRST_CAPSULE_MONTHS
    return Gap.NOT_APPLICABLE if is_too_young or not row.could_come(months[0], months[-1]) else None


def _month_of(given: PartialDate | None) -> Cell:
    if given is None:
        return None
    return PartialDate(given.year, given.month) if given.is_known else GIVEN


def _text(key: str) -> Callable[[ChildYear, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key)


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Health visits", "Name"), _text("name")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sex"), lambda row, _: sex(row.sex)),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Birth date"), _text("born")),
    "birth_weight": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Birth weight (kg)"), lambda row, _: kilograms(row.birth_weight_g)
    ),
    "father": SourceField(QT_TRANSLATE_NOOP("Health visits", "Father"), _text("father")),
    "mother": SourceField(QT_TRANSLATE_NOOP("Health visits", "Mother"), _text("mother")),
    "dasawisma": SourceField(QT_TRANSLATE_NOOP("Health visits", "Neighbour group"), _text("dasawisma")),
    "weight": SourceField(QT_TRANSLATE_NOOP("Health visits", "Weight (kg)"), _weight, ("month",)),
    "exclusive": SourceField(QT_TRANSLATE_NOOP("Health visits", "Breast milk only"), _exclusive, ("month",)),
    "service": SourceField(QT_TRANSLATE_NOOP("Health visits", "Given on"), _service, ("code",)),
    "service_month": SourceField(QT_TRANSLATE_NOOP("Health visits", "Month in which it was given"), _service_month, ("code",)),
    "service_month_this_year": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Month of this year in which it was given"),
        _service_month_this_year,
        ("code",),
    ),
    "service_month_nth": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Month of this year in which it was given again"),
        _service_month_nth,
        ("code", "number"),
    ),
    "vitamin_a_month": SourceField(QT_TRANSLATE_NOOP("Health visits", "Vitamin A"), _vitamin_a_month, ("half",)),
    "mother_in_class": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Mother came to the mothers' class"), _mother_in_class, ("month",)
    ),
    "death_date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Date of death"), _text("died")),
    "note": SourceField(QT_TRANSLATE_NOOP("Health visits", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[ChildYear]:
    from .children_of_year import list_children_of_year

    return list_children_of_year(session, month)


def _keep(row: ChildYear, where: Mapping[str, Any]) -> bool:
    """Return True for a child of these completed months; who is older than all of a layout's limits stands in none."""
    age = row.age_months
    return age is None or where.get("from_months", 0) <= age <= where.get("until_months", age)


CHILDREN_YEAR = RowSource(
    "health_visits.children_year",
    QT_TRANSLATE_NOOP("Health visits", "Children of the year"),
    "resident",
    "year",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    keep=_keep,
    conditions=("from_months", "until_months"),
    known_before=frozenset({"name", "sex", "birth_date", "birth_weight", "father", "mother", "dasawisma"}),
)
