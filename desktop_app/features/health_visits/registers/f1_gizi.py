"""F1 Gizi: the month's sheet that a health centre adds up over its posts (domain.md 16.2, number 10; 16.1, number 6).

One row an item. Items 1-12 stand by age band, poor or not poor, and sex; the others concern an age of their own
or people whom the program does not record. What nobody was asked stays empty: zero would be a lie.
Which items there are and their order is read in secondary copies only; the layout's source says "unconfirmed".
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.layout import Cell, Gap, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

NOT_THIS_AGE = Gap.NOT_APPLICABLE
"""The item does not concern children of the column's age."""
OLDEST_MONTHS = 1500


@dataclass(frozen=True, slots=True)
class Counted:
    """A child as the sheet counts it.

    Attributes:
        age_months: completed months on the reference day, None if the birth date is not known.
        sex: "F", "M" or None.
        welfare: "poor", "not_poor" or "unknown".
    """

    id: bytes
    age_months: int | None
    sex: str | None
    welfare: str = "unknown"


@dataclass(frozen=True, slots=True)
class F1Item:
    """One row of the sheet.

    Attributes:
        number: as printed, e.g. "15.3".
        children: who is counted; None if the program was not told.
        from_months, until_months: the completed months of age that the item concerns.
    """

    number: str
    title: Label
    children: Sequence[Counted] | None = None
    from_months: int = 0
    until_months: int = OLDEST_MONTHS


Parameters = Mapping[str, Any]


def _plain(key: str) -> Callable[[F1Item, Parameters], Cell]:
    return lambda row, _parameters: getattr(row, key)


def _band(row: F1Item, parameters: Parameters) -> Cell:
    """Count the children of one column."""
    first, last = parameters["from_months"], parameters["until_months"]
    if last < row.from_months or first > row.until_months:
        return NOT_THIS_AGE
    if row.children is None:
        return None
    return People(
        frozenset(
            child.id
            for child in row.children
            if child.age_months is not None
            and first <= child.age_months <= last
            and child.sex == parameters["sex"]
            and child.welfare == parameters["welfare"]
        )
    )


def _of_sex(row: F1Item, parameters: Parameters) -> Cell:
    if row.children is None:
        return None
    return People(frozenset(child.id for child in row.children if child.sex == parameters["sex"]))


def _all(row: F1Item, _parameters: Parameters) -> Cell:
    return None if row.children is None else People(frozenset(child.id for child in row.children))


FIELDS = {
    "number": SourceField(QT_TRANSLATE_NOOP("Health visits", "No."), _plain("number")),
    "item": SourceField(QT_TRANSLATE_NOOP("Health visits", "Item"), _plain("title")),
    "children_of_band": SourceField(
        QT_TRANSLATE_NOOP("Health visits", "Children of the age"), _band, ("from_months", "until_months", "welfare", "sex")
    ),
    "children_of_sex": SourceField(QT_TRANSLATE_NOOP("Health visits", "Children of the sex"), _of_sex, ("sex",)),
    "children": SourceField(QT_TRANSLATE_NOOP("Health visits", "All children"), _all),
}
"""Layouts of packs and posts name these fields for ever."""


def _rows(session: Any, month: Month) -> Sequence[F1Item]:
    from .f1_gizi_of_month import list_f1_items

    return list_f1_items(session, month)


def _head(session: Any, month: Month) -> Sequence[tuple[Label, Cell]]:
    from .f1_gizi_of_month import f1_head

    return f1_head(session, month)


F1_GIZI = RowSource(
    "health_visits.f1_gizi",
    QT_TRANSLATE_NOOP("Health visits", "Items of F1 Gizi"),
    "item",
    "month",
    _rows,
    FIELDS,
    _head,
    known_before=frozenset({"number", "item"}),
)
