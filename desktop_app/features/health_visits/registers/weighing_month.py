"""The month's weighing list: one row for each child that was weighed, then those who were missed.

One row a child: the open day's weight counts, that of a later visit only if the child was absent that day
(domain.md 16.1, number 5). A visitor is listed and marked, and never counted (16.4, number 21).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, Gap, Number, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.cells import POSITIONS, TWICE_T, centimetres, joined, kilograms, sex

CAME = "√"


@dataclass(frozen=True, slots=True)
class ChildWeighing:
    """One child in one month.

    Attributes:
        is_present: came to the post, or was visited, in the month.
        age_months: completed months on the day of the weighing, at the end of the month if there was none.
        before_g: the weight before this one, whenever it was; None if there is none.
        remarks: what the reader must know, in order.
        letter: N, T, O or B of the register; None for a visitor, and without a weight.
        twice_t: T also the month before.
        minimum_gain_g: the least gain of the age; None if the pack has no table.
        mother_in_class: the mother came to the class for pregnant women or for mothers of toddlers in the month.
        classes: what the pack calls the child's nutrition, the worst first; of a child who does well only the first.
    """

    resident_id: bytes
    name: Label
    sex: str | None
    born: PartialDate
    is_present: bool
    age_months: int | None = None
    mother: str = ""
    address: str = ""
    weight_g: int | None = None
    before_g: int | None = None
    length_height_mm: int | None = None
    position: str | None = None
    head_mm: int | None = None
    arm_mm: int | None = None
    remarks: Sequence[Label] = ()
    letter: str | None = None
    twice_t: bool = False
    minimum_gain_g: int | None = None
    mother_in_class: bool = False
    classes: Sequence[Label] = ()

    @property
    def change_g(self) -> int | None:
        """Return what the child gained since the weight before, below zero if it lost; None if that is not known."""
        return None if self.weight_g is None or self.before_g is None else self.weight_g - self.before_g


Parameters = Mapping[str, Any]


def _plain(key: str) -> Callable[[ChildWeighing, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key)


def _change(row: ChildWeighing, _parameters: Parameters) -> Cell:
    """Return the change in grams; not applicable for a child who was never weighed before."""
    if row.change_g is not None:
        return Number(row.change_g)
    return None if row.weight_g is None else Gap.NOT_APPLICABLE


def _letter(row: ChildWeighing, _parameters: Parameters) -> Cell:
    return TWICE_T if row.twice_t else row.letter


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Health visits", "Name"), _plain("name")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Sex"), lambda row, _: sex(row.sex)),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Health visits", "Birth date"), _plain("born")),
    "age_months": SourceField(QT_TRANSLATE_NOOP("Health visits", "Age (months)"), _plain("age_months")),
    "mother": SourceField(QT_TRANSLATE_NOOP("Health visits", "Mother"), _plain("mother")),
    "address": SourceField(QT_TRANSLATE_NOOP("Health visits", "Address"), _plain("address")),
    "weight": SourceField(QT_TRANSLATE_NOOP("Health visits", "Weight (kg)"), lambda row, _: kilograms(row.weight_g)),
    "weight_change": SourceField(QT_TRANSLATE_NOOP("Health visits", "Change (g)"), _change),
    "minimum_gain": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Least gain (g)"),
        lambda row, _: None if row.minimum_gain_g is None else Number(row.minimum_gain_g),
    ),
    "letter": SourceField(QT_TRANSLATE_NOOP("Health visits", "Letter"), _letter),
    "class": SourceField(QT_TRANSLATE_NOOP("Health visits", "Class"), lambda row, _: joined(row.classes)),
    "length_height": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Length or height (cm)"), lambda row, _: centimetres(row.length_height_mm)
    ),
    "position": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Lying or standing"), lambda row, _: POSITIONS.get(row.position or "")
    ),
    "head": SourceField(QT_TRANSLATE_NOOP("Health visits", "Head (cm)"), lambda row, _: centimetres(row.head_mm)),
    "arm": SourceField(QT_TRANSLATE_NOOP("Health visits", "Upper arm (cm)"), lambda row, _: centimetres(row.arm_mm)),
    "mother_in_class": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Mother came to the mothers' class"),
        lambda row, _: CAME if row.mother_in_class else None,
    ),
    "remark": SourceField(QT_TRANSLATE_NOOP("Health visits", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[ChildWeighing]:
    from .weighings_of_month import list_weighings_of_month

    return list_weighings_of_month(session, month)


WEIGHING_MONTH = RowSource(
    "health_visits.weighing_month",
    QT_TRANSLATE_NOOP("Health visits", "Weighings of the month"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset({"name", "sex", "birth_date", "mother", "address"}),
)
