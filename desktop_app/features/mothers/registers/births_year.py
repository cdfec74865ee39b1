"""The birth and death book: one row for each child of a pregnancy, from the day on which the pregnancy is known.

Who stands in it (domain.md 1.1 F1): every woman who was pregnant on some day of the year, each child that was born in it or died
in it before its first birthday. The row is opened at pregnancy, with mother and father only, and is completed at birth or death.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import Cell, Gap, RowSource, SourceField
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.health_visits.rules.cells import joined


@dataclass(frozen=True, slots=True)
class BirthRow:
    """One child, or a pregnancy without one yet.

    Attributes:
        resident_id: the mother; the child where the post does not know her.
        child: what it is called; None before the birth, and where it was given no name.
        remarks: what the reader must know, in order.
        has_ended: the pregnancy ended without a birth at this post, so that there is no child to write down.
    """

    resident_id: bytes
    mother: Label
    father: str = ""
    child: Label | None = None
    born: PartialDate | None = None
    child_died: PartialDate | None = None
    mother_died: PartialDate | None = None
    remarks: Sequence[Label] = ()
    has_ended: bool = False


def _plain(key: str) -> Callable[[BirthRow, Mapping[str, Any]], Cell]:
    return lambda row, _parameters: getattr(row, key)


def _of_child(key: str) -> Callable[[BirthRow, Mapping[str, Any]], Cell]:
    """Return what is told of the child; it does not apply where a pregnancy ended without one."""
    return lambda row, _parameters: getattr(row, key) or (Gap.NOT_APPLICABLE if row.has_ended else None)


FIELDS = {
    "mother": SourceField(QT_TRANSLATE_NOOP("Mothers", "Mother"), _plain("mother")),
    "father": SourceField(QT_TRANSLATE_NOOP("Mothers", "Father"), _plain("father")),
    "child": SourceField(QT_TRANSLATE_NOOP("Mothers", "Child"), _of_child("child")),
    "birth_date": SourceField(QT_TRANSLATE_NOOP("Mothers", "Birth date"), _of_child("born")),
    "child_died": SourceField(QT_TRANSLATE_NOOP("Mothers", "The child died on"), _of_child("child_died")),
    "mother_died": SourceField(QT_TRANSLATE_NOOP("Mothers", "The mother died on"), _plain("mother_died")),
    "note": SourceField(QT_TRANSLATE_NOOP("Mothers", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[BirthRow]:
    from .births_of_year import list_births_of_year

    return list_births_of_year(session, month)


BIRTHS_YEAR = RowSource(
    "mothers.births_year",
    QT_TRANSLATE_NOOP("Mothers", "Pregnancies, births and deaths of the year"),
    "resident",
    "year",
    _rows,
    FIELDS,
    person=attrgetter("resident_id"),
    known_before=frozenset({"mother", "father"}),
)
