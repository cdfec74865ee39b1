"""Target list of pregnant women and of women up to 42 days after birth (Data Sasaran, domain.md 16.2, number 11): a row a woman.

Its columns are of our own making: no original was found. Visitors never stand in it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import joined

from ..rules.codes import EDD_BASES

NEXT = QT_TRANSLATE_NOOP("Mothers", "{contact}, from {date}")


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One woman.

    Attributes:
        state: Pregnant, or After birth.
        basis: from what the expected day follows, a code of ``rules.codes.EDD_BASES``.
        born: the day of the birth; None while pregnant.
        contact, contact_on: the next look of a health worker; None where none is left.
        look: what stands out, the most urgent first.
    """

    resident_id: bytes
    name: Label
    national_id: str
    birth: PartialDate
    age: int | None
    husband: str
    address: str
    phone: str
    state: Label
    gravida: int | None = None
    weeks: int | None = None
    edd: date | None = None
    basis: str = ""
    born: PartialDate | None = None
    contact: Label | None = None
    contact_on: date | None = None
    look: Sequence[Label] = ()


def _plain(key: str) -> Callable[[TargetRow, Mapping[str, Any]], Cell]:
    return lambda row, _parameters: getattr(row, key)


def _next(row: TargetRow, _parameters: Mapping[str, Any]) -> Cell:
    if row.contact is None or row.contact_on is None:
        return row.contact
    return NEXT.fill(contact=row.contact, date=row.contact_on)


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Mothers", "Name"), _plain("name")),
    "national_id": SourceField(QT_TRANSLATE_NOOP("Mothers", "National number"), _plain("national_id")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Mothers", "Birth date"), _plain("birth")),
    "age": SourceField(QT_TRANSLATE_NOOP("Mothers", "Age (years)"), _plain("age")),
    "husband": SourceField(QT_TRANSLATE_NOOP("Mothers", "Husband"), _plain("husband")),
    "address": SourceField(QT_TRANSLATE_NOOP("Mothers", "Address"), _plain("address")),
    "phone": SourceField(QT_TRANSLATE_NOOP("Mothers", "Phone"), _plain("phone")),
    "state": SourceField(QT_TRANSLATE_NOOP("Mothers", "Pregnant or after birth"), _plain("state")),
    "gravida": SourceField(QT_TRANSLATE_NOOP("Mothers", "Which pregnancy"), _plain("gravida")),
    "weeks": SourceField(QT_TRANSLATE_NOOP("Mothers", "Weeks"), _plain("weeks")),
    "edd": SourceField(QT_TRANSLATE_NOOP("Mothers", "Expected on"), _plain("edd")),
    "basis": SourceField(QT_TRANSLATE_NOOP("Mothers", "Expected day from"), lambda row, _: EDD_BASES.get(row.basis)),
    "born": SourceField(QT_TRANSLATE_NOOP("Mothers", "Gave birth on"), _plain("born")),
    "next_contact": SourceField(QT_TRANSLATE_NOOP("Mothers", "Next contact"), _next),
    "look": SourceField(QT_TRANSLATE_NOOP("Mothers", "To watch"), lambda row, _: joined(row.look)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[TargetRow]:
    from .targets_of_month import list_targets

    return list_targets(session, month)


TARGETS = RowSource(
    "mothers.targets",
    QT_TRANSLATE_NOOP("Mothers", "Pregnant women and women after birth"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset(
        {"name", "national_id", "birth_date", "age", "husband", "address", "phone", "state", "gravida", "edd", "basis", "born"}
    ),
)
