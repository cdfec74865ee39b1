"""The year's register of pregnant women (domain.md 1.1 F4): one row a pregnancy.

Who stands in it: every woman who was pregnant on some day from January to the month that is printed, or gave birth in it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, Gap, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import centimetres, joined, kilograms

IRON_PACKET = 30
"""Tablets in a packet: I, II and III are reached with 30, 60 and 90 tablets."""


@dataclass(frozen=True, slots=True)
class PregnancyRow:
    """One pregnancy up to the end of the month that is printed.

    Attributes:
        weights_g: month 1-12 of the year -> the weight that counts for the month.
        iron: (day, tablets) handed out in this pregnancy, the oldest first.
        t_days: number of the tetanus dose -> when it was given, as far as known.
        extra_food: when food for thin women began; None for none.
        vitamin_a: when capsules were taken after the birth; None for none.
        began_on, ended_on: of the pregnancy; None for not known and not ended.
        delivered: she gave birth, so that there is a time after it.
        until: the last month that is shown.
        remarks: what the reader must know, in order.
    """

    resident_id: bytes
    name: Label
    national_id: str
    age: int | None
    address: str
    neighbours: str
    registered_on: date
    weeks_registered: int | None
    gravida: int | None
    arm_mm: int | None = None
    extra_food: date | None = None
    weights_g: Mapping[int, int] = field(default_factory=dict)
    iron: Sequence[tuple[date, int]] = ()
    t_days: Mapping[int, PartialDate] = field(default_factory=dict)
    vitamin_a: date | None = None
    remarks: Sequence[Label] = ()
    began_on: date | None = None
    ended_on: date | None = None
    delivered: bool = False
    until: Month | None = None


Parameters = Mapping[str, Any]


def _plain(key: str) -> Callable[[PregnancyRow, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key)


def _weight(row: PregnancyRow, parameters: Parameters) -> Cell:
    """Return the weight of a month; not applicable before and after the pregnancy, and for a month that has not come."""
    month = parameters["month"]
    if month in row.weights_g or row.until is None:
        return kilograms(row.weights_g.get(month))
    one = Month(row.until.year, month)
    is_before = row.began_on is not None and one.last < row.began_on
    is_after = row.ended_on is not None and one.first > row.ended_on
    return Gap.NOT_APPLICABLE if is_before or is_after or month > row.until.month else None


def _vitamin_a(row: PregnancyRow, _parameters: Parameters) -> Cell:
    return row.vitamin_a or (None if row.delivered or row.until is None else Gap.NOT_APPLICABLE)


def _weeks(row: PregnancyRow, _parameters: Parameters) -> Cell:
    """Return the weeks on the day of registration; she was asked then, so nothing means that nobody knows."""
    return Gap.NOT_KNOWN if row.weeks_registered is None else row.weeks_registered


def _iron(row: PregnancyRow, parameters: Parameters) -> Cell:
    """Return the day on which so many packets of tablets were reached."""
    total = 0
    for on, tablets in row.iron:
        total += tablets
        if total >= parameters["packet"] * IRON_PACKET:
            return PartialDate(on.year, on.month)
    return None


def _t_dose(row: PregnancyRow, parameters: Parameters) -> Cell:
    given = row.t_days.get(parameters["dose"])
    if given is None:
        return None
    return PartialDate(given.year, given.month) if given.is_known else "√"


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Mothers", "Name"), _plain("name")),
    "national_id": SourceField(QT_TRANSLATE_NOOP("Mothers", "National number"), _plain("national_id")),
    "age": SourceField(QT_TRANSLATE_NOOP("Mothers", "Age (years)"), _plain("age")),
    "address": SourceField(QT_TRANSLATE_NOOP("Mothers", "Address"), _plain("address")),
    "dasawisma": SourceField(QT_TRANSLATE_NOOP("Mothers", "Neighbour group"), _plain("neighbours")),
    "address_and_group": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Address and neighbour group"),
        lambda row, _: joined([part for part in (row.address, row.neighbours) if part]),
    ),
    "registered_on": SourceField(QT_TRANSLATE_NOOP("Mothers", "Registered on"), _plain("registered_on")),
    "weeks_registered": SourceField(QT_TRANSLATE_NOOP("Mothers", "Weeks when registered"), _weeks),
    "gravida": SourceField(QT_TRANSLATE_NOOP("Mothers", "Which pregnancy"), _plain("gravida")),
    "arm": SourceField(QT_TRANSLATE_NOOP("Mothers", "Upper arm (cm)"), lambda row, _: centimetres(row.arm_mm)),
    "extra_food": SourceField(QT_TRANSLATE_NOOP("Mothers", "Extra food since"), _plain("extra_food")),
    "weight": SourceField(QT_TRANSLATE_NOOP("Mothers", "Weight (kg)"), _weight, ("month",)),
    "iron": SourceField(QT_TRANSLATE_NOOP("Mothers", "Month of the packet of iron tablets"), _iron, ("packet",)),
    "t_dose": SourceField(QT_TRANSLATE_NOOP("Mothers", "Month of the tetanus dose"), _t_dose, ("dose",)),
    "vitamin_a": SourceField(QT_TRANSLATE_NOOP("Mothers", "Vitamin A after birth"), _vitamin_a),
    "note": SourceField(QT_TRANSLATE_NOOP("Mothers", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[PregnancyRow]:
    from .pregnancies_of_year import list_pregnancies_of_year

    return list_pregnancies_of_year(session, month)


PREGNANCIES_YEAR = RowSource(
    "mothers.pregnancies_year",
    QT_TRANSLATE_NOOP("Mothers", "Pregnancies of the year"),
    "resident",
    "year",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset(
        {
            "name",
            "national_id",
            "age",
            "address",
            "dasawisma",
            "address_and_group",
            "registered_on",
            "weeks_registered",
            "gravida",
        }
    ),
)
