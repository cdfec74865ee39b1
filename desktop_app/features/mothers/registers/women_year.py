"""The year's register of women of childbearing age (domain.md 1.1 F3): one row a woman.

Who stands in it: women of the pack's age who lived here on some day from January to the month that is printed.
What a woman uses against pregnancy is kept for the midwife: it is printed while her key is open, otherwise a dot stands in
each of these cells, whatever is known.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import GIVEN, centimetres, joined

SEALED = "•"
"""Stands where only the midwife may read, whether there is something or not."""
AT_AGE = QT_TRANSLATE_NOOP("Mothers", "{number} ({ages})")
T_STATUS = "T{number}"


@dataclass(frozen=True, slots=True)
class Spacing:
    """What a woman uses, as the register says it; ``changed`` and ``now`` are empty until she changes."""

    first: Label = ""
    changed: Cell = None
    now: Label = ""


@dataclass(frozen=True, slots=True)
class WomanRow:
    """One woman.

    Attributes:
        living, dead: children; None where nobody asked.
        t_days: number of the tetanus dose -> when it was given, as far as known.
        t_number: her status, 0-5.
        spacing: None while the midwife's key is locked.
        remarks: what the reader must know, in order.
    """

    resident_id: bytes
    name: Label
    national_id: str
    birth: PartialDate
    age: int | None
    husband: str
    address: str
    phone: str
    welfare_stage: str
    neighbours: str
    living: int | None = None
    dead: int | None = None
    died_at: str = ""
    arm_mm: int | None = None
    iodine: PartialDate | None = None
    t_days: Mapping[int, PartialDate] = field(default_factory=dict)
    t_number: int = 0
    spacing: Spacing | None = None
    remarks: Sequence[Label] = ()


Parameters = Mapping[str, Any]


def _plain(key: str) -> Callable[[WomanRow, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key)


def _dead(row: WomanRow, _parameters: Parameters) -> Cell:
    return AT_AGE.fill(number=row.dead, ages=row.died_at) if row.dead and row.died_at else row.dead


def _t_dose(row: WomanRow, parameters: Parameters) -> Cell:
    return month_of(row.t_days.get(parameters["dose"]))


def month_of(given: PartialDate | None) -> Cell:
    """Return the month of a dose, a tick where nobody knows when, None where it was not given."""
    if given is None:
        return None
    return PartialDate(given.year, given.month) if given.is_known else GIVEN


def _sealed(key: str) -> Callable[[WomanRow, Parameters], Cell]:
    return lambda row, _parameters: SEALED if row.spacing is None else getattr(row.spacing, key) or None


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Mothers", "Name"), _plain("name")),
    "national_id": SourceField(QT_TRANSLATE_NOOP("Mothers", "National number"), _plain("national_id")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Mothers", "Birth date"), _plain("birth")),
    "age": SourceField(QT_TRANSLATE_NOOP("Mothers", "Age (years)"), _plain("age")),
    "husband": SourceField(QT_TRANSLATE_NOOP("Mothers", "Husband"), _plain("husband")),
    "address": SourceField(QT_TRANSLATE_NOOP("Mothers", "Address"), _plain("address")),
    "phone": SourceField(QT_TRANSLATE_NOOP("Mothers", "Phone"), _plain("phone")),
    "welfare_stage": SourceField(QT_TRANSLATE_NOOP("Mothers", "Welfare stage"), _plain("welfare_stage")),
    "dasawisma": SourceField(QT_TRANSLATE_NOOP("Mothers", "Neighbour group"), _plain("neighbours")),
    "living_children": SourceField(QT_TRANSLATE_NOOP("Mothers", "Children alive"), _plain("living")),
    "dead_children": SourceField(QT_TRANSLATE_NOOP("Mothers", "Children who died, at age"), _dead),
    "arm": SourceField(QT_TRANSLATE_NOOP("Mothers", "Upper arm (cm)"), lambda row, _: centimetres(row.arm_mm)),
    "iodine_month": SourceField(QT_TRANSLATE_NOOP("Mothers", "Iodine capsule"), lambda row, _: month_of(row.iodine)),
    "t_dose": SourceField(QT_TRANSLATE_NOOP("Mothers", "Month of the tetanus dose"), _t_dose, ("dose",)),
    "t_status": SourceField(
        QT_TRANSLATE_NOOP("Mothers", "Tetanus status"),
        lambda row, _: T_STATUS.format(number=row.t_number) if row.t_number else None,
    ),
    "contraception": SourceField(QT_TRANSLATE_NOOP("Mothers", "Contraception"), _sealed("first")),
    "contraception_changed": SourceField(QT_TRANSLATE_NOOP("Mothers", "Changed in"), _sealed("changed")),
    "contraception_now": SourceField(QT_TRANSLATE_NOOP("Mothers", "Changed to"), _sealed("now")),
    "note": SourceField(QT_TRANSLATE_NOOP("Mothers", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[WomanRow]:
    from .women_of_year import list_women_of_year

    return list_women_of_year(session, month)


WOMEN_YEAR = RowSource(
    "mothers.women_year",
    QT_TRANSLATE_NOOP("Mothers", "Women of childbearing age"),
    "resident",
    "year",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset(
        {"name", "national_id", "birth_date", "age", "husband", "address", "phone", "welfare_stage", "dasawisma"}
    ),
)
