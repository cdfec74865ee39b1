"""The year's overview of classes: one row a month up to the one that is asked, with all classes together."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.layout import Cell, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .class_month import ClassMonth, of_sex

Parameters = Mapping[str, Any]
_MONTH = QT_TRANSLATE_NOOP("Classes", "{month}")


@dataclass(frozen=True, slots=True)
class MonthOfClasses:
    """All classes of one month."""

    month: Month
    classes: Sequence[ClassMonth]

    def people(self, key: str, sex: str | None = None) -> People:
        """Return the people of all classes, each once."""
        return People(frozenset().union(*(of_sex(getattr(one, key), sex).ids for one in self.classes)))


def _total(count: Callable[[ClassMonth], int]) -> Callable[[MonthOfClasses, Parameters], Cell]:
    return lambda row, _parameters: sum(map(count, row.classes))


FIELDS = {
    "month": SourceField(QT_TRANSLATE_NOOP("Classes", "Month"), lambda row, _: _MONTH.fill(month=row.month)),
    "classes": SourceField(QT_TRANSLATE_NOOP("Classes", "Classes"), lambda row, _: len(row.classes)),
    "meetings": SourceField(QT_TRANSLATE_NOOP("Classes", "Meetings held"), _total(lambda one: len(one.held))),
    "enrolled": SourceField(QT_TRANSLATE_NOOP("Classes", "Enrolled"), lambda row, _: row.people("enrolled")),
    "came": SourceField(QT_TRANSLATE_NOOP("Classes", "People who came"), lambda row, _: row.people("came")),
    "came_of_sex": SourceField(
        QT_TRANSLATE_NOOP("Classes", "People who came"), lambda row, given: row.people("came", given["sex"]), ("sex",)
    ),
    "with_companion": SourceField(
        QT_TRANSLATE_NOOP("Classes", "With husband or family"),
        lambda row, _: People(frozenset().union(*(one.with_companion for one in row.classes))),
    ),
    "visitors": SourceField(QT_TRANSLATE_NOOP("Classes", "Visitors"), _total(lambda one: one.visitors)),
    "attendances": SourceField(QT_TRANSLATE_NOOP("Classes", "Attendances"), _total(lambda one: one.attendances)),
    "completed": SourceField(
        QT_TRANSLATE_NOOP("Classes", "Completed this month"),
        lambda row, _: People(frozenset().union(*(one.completed or () for one in row.classes))),
    ),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[MonthOfClasses]:
    from .classes_of_month import list_classes_of_months

    months = [Month(month.year, number) for number in range(1, month.month + 1)]
    rows = list_classes_of_months(session, months)
    return [MonthOfClasses(one, classes) for one, classes in zip(months, rows, strict=True)]


CLASS_YEAR = RowSource(
    "classes.year",
    QT_TRANSLATE_NOOP("Classes", "Classes of the year"),
    "month",
    "year",
    _rows,
    FIELDS,
    known_before=frozenset({"month"}),
)
