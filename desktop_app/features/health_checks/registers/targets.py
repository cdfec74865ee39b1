"""Target lists of school age, adults and elderly people (Data Sasaran; domain.md 16.2, number 11): a row a person.

Their columns are of our own making: no original was found. Visitors never stand in them, and nothing that is sealed.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import joined, sex


@dataclass(frozen=True, slots=True)
class TargetRow:
    """One person.

    Attributes:
        school_class: 1-12; None for nobody at school.
        illnesses: own ones that are known.
        findings: classes of the last values that a health worker looks at, each with what was measured.
        due: what is to be checked.
    """

    resident_id: bytes
    name: Label
    sex: str | None
    national_id: str
    birth: PartialDate
    age: int | None
    parents: str
    school_class: int | None
    address: str
    phone: str
    illnesses: Sequence[Label] = ()
    findings: Sequence[Label] = ()
    due: Sequence[Label] = ()


def _plain(key: str) -> Callable[[TargetRow, Mapping[str, Any]], Cell]:
    return lambda row, _parameters: getattr(row, key)


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Health checks", "Name"), _plain("name")),
    "sex": SourceField(QT_TRANSLATE_NOOP("Health checks", "Sex"), lambda row, _: sex(row.sex)),
    "national_id": SourceField(QT_TRANSLATE_NOOP("Health checks", "National number"), _plain("national_id")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Health checks", "Birth date"), _plain("birth")),
    "age": SourceField(QT_TRANSLATE_NOOP("Health checks", "Age (years)"), _plain("age")),
    "parents": SourceField(QT_TRANSLATE_NOOP("Health checks", "Parents"), _plain("parents")),
    "school_class": SourceField(QT_TRANSLATE_NOOP("Health checks", "School class"), _plain("school_class")),
    "address": SourceField(QT_TRANSLATE_NOOP("Health checks", "Address"), _plain("address")),
    "phone": SourceField(QT_TRANSLATE_NOOP("Health checks", "Phone"), _plain("phone")),
    "illnesses": SourceField(QT_TRANSLATE_NOOP("Health checks", "Known illnesses"), lambda row, _: joined(row.illnesses)),
    "findings": SourceField(QT_TRANSLATE_NOOP("Health checks", "To watch"), lambda row, _: joined(row.findings)),
    "due": SourceField(QT_TRANSLATE_NOOP("Health checks", "To be checked"), lambda row, _: joined(row.due)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(group: str, session: Any, month: Month) -> Sequence[TargetRow]:
    from .targets_of_month import list_targets

    return list_targets(session, month, group)


TARGETS_SCHOOL = RowSource(
    "health_checks.targets_school",
    QT_TRANSLATE_NOOP("Health checks", "People of school age"),
    "resident",
    "month",
    partial(_rows, "school"),
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset(
        {"name", "sex", "national_id", "birth_date", "age", "parents", "school_class", "address", "phone", "illnesses"}
    ),
)
TARGETS_ADULTS = RowSource(
    "health_checks.targets_adults",
    QT_TRANSLATE_NOOP("Health checks", "Adults"),
    "resident",
    "month",
    partial(_rows, "adults"),
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset(
        {"name", "sex", "national_id", "birth_date", "age", "parents", "school_class", "address", "phone", "illnesses"}
    ),
)
TARGETS_ELDERLY = RowSource(
    "health_checks.targets_elderly",
    QT_TRANSLATE_NOOP("Health checks", "Elderly people"),
    "resident",
    "month",
    partial(_rows, "elderly"),
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset(
        {"name", "sex", "national_id", "birth_date", "age", "parents", "school_class", "address", "phone", "illnesses"}
    ),
)
