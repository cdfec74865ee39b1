"""The month's register of classes: one row for each class that met, or was to meet, in the month.

People are counted once however often they came; who was entered twice and merged is one person. Visitors from outside
the village stand apart: they are not among the people behind a number (domain.md 16.4, number 21).
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.core.layout import Cell, Number, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

SEXES = ("F", "M")
_LIST = QT_TRANSLATE_NOOP("Classes", "{first}, {second}")
_GROUP = QT_TRANSLATE_NOOP("Classes", "{name} · {group}")


@dataclass(frozen=True, slots=True)
class ClassMonth:
    """One class in one month.

    Attributes:
        held: days of the meetings that were held.
        enrolled: residents who were in the class in the month, by sex; unknown sexes under "".
        came: residents who came at least once, by sex.
        with_companion: of these, who came with husband or family at least once.
        visitors: people from outside who came.
        attendances: how often people came, all meetings together, visitors too.
        before, after: mean percent of those whose test after the class was in the month; None if nobody took both.
        completed: residents who completed the class in the month; None for a class that asks for nothing.
        remarks: meetings that were cancelled or moved, with the reason.
    """

    class_id: bytes
    name: str
    group: str
    kind: Label
    target: Label
    place: str
    facilitators: Sequence[Label]
    held: Sequence[date]
    enrolled: Mapping[str, frozenset[bytes]]
    came: Mapping[str, frozenset[bytes]]
    with_companion: frozenset[bytes]
    visitors: int
    attendances: int
    before: float | None
    after: float | None
    improved: int | None
    completed: frozenset[bytes] | None
    remarks: Sequence[Label]


Parameters = Mapping[str, Any]


def named(name: str, group: str) -> Label:
    """Return a class with its group, if it has one."""
    return _GROUP.fill(name=name, group=group) if group else name


def joined(parts: Sequence[Label]) -> Label | None:
    """Return parts one after the other as one cell; None if there is none."""
    if not parts:
        return None
    words: Label = parts[0]
    for part in parts[1:]:
        words = _LIST.fill(first=words, second=part)
    return words


def percent(value: float | None) -> Number | None:
    """Return a mean in percent with one decimal; None stays empty."""
    return None if value is None else Number(value, 1)


def of_sex(found: Mapping[str, frozenset[bytes]], sex: str | None) -> People:
    """Return the people of a sex, or everybody without one."""
    return People(frozenset().union(*found.values()) if sex is None else found.get(sex, frozenset()))


def _days(row: ClassMonth, _parameters: Parameters) -> Label | None:
    return ", ".join(str(day.day) for day in row.held) or None


def _completed(row: ClassMonth, _parameters: Parameters) -> People | None:
    return None if row.completed is None else People(row.completed)


def _by_sex(key: str) -> Callable[[ClassMonth, Parameters], Cell]:
    return lambda row, parameters: of_sex(getattr(row, key), parameters["sex"])


def _everybody(key: str) -> Callable[[ClassMonth, Parameters], Cell]:
    return lambda row, _parameters: of_sex(getattr(row, key), None)


FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Classes", "Class"), lambda row, _: named(row.name, row.group)),
    "kind": SourceField(QT_TRANSLATE_NOOP("Classes", "Kind of class"), lambda row, _: row.kind),
    "target": SourceField(QT_TRANSLATE_NOOP("Classes", "For whom"), lambda row, _: row.target or None),
    "place": SourceField(QT_TRANSLATE_NOOP("Classes", "Place"), lambda row, _: row.place or None),
    "facilitators": SourceField(QT_TRANSLATE_NOOP("Classes", "Led by"), lambda row, _: joined(row.facilitators)),
    "meetings": SourceField(QT_TRANSLATE_NOOP("Classes", "Meetings held"), lambda row, _: len(row.held)),
    "days": SourceField(QT_TRANSLATE_NOOP("Classes", "Days of the month"), _days),
    "enrolled": SourceField(QT_TRANSLATE_NOOP("Classes", "Enrolled"), _everybody("enrolled")),
    "enrolled_of_sex": SourceField(QT_TRANSLATE_NOOP("Classes", "Enrolled"), _by_sex("enrolled"), ("sex",)),
    "came": SourceField(QT_TRANSLATE_NOOP("Classes", "People who came"), _everybody("came")),
    "came_of_sex": SourceField(QT_TRANSLATE_NOOP("Classes", "People who came"), _by_sex("came"), ("sex",)),
    "with_companion": SourceField(
        QT_TRANSLATE_NOOP("Classes", "With husband or family"), lambda row, _: People(row.with_companion)
    ),
    "visitors": SourceField(QT_TRANSLATE_NOOP("Classes", "Visitors"), lambda row, _: row.visitors),
    "attendances": SourceField(QT_TRANSLATE_NOOP("Classes", "Attendances"), lambda row, _: row.attendances),
    "mean_before": SourceField(QT_TRANSLATE_NOOP("Classes", "Mean before (%)"), lambda row, _: percent(row.before)),
    "mean_after": SourceField(QT_TRANSLATE_NOOP("Classes", "Mean after (%)"), lambda row, _: percent(row.after)),
    "improved": SourceField(QT_TRANSLATE_NOOP("Classes", "Improved"), lambda row, _: row.improved),
    "completed": SourceField(QT_TRANSLATE_NOOP("Classes", "Completed this month"), _completed),
    "remarks": SourceField(QT_TRANSLATE_NOOP("Classes", "Remarks"), lambda row, _: joined(row.remarks)),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[ClassMonth]:
    from .classes_of_month import list_classes_of_month

    return list_classes_of_month(session, month)


CLASS_MONTH = RowSource(
    "classes.month",
    QT_TRANSLATE_NOOP("Classes", "Classes of the month"),
    "class",
    "month",
    _rows,
    FIELDS,
    known_before=frozenset({"name", "kind", "target", "place", "facilitators"}),
)
