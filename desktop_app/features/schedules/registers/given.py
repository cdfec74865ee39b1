"""Doses of the month by code: what was given here and elsewhere, refused, and is still due."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Column, ColumnGroup, People, Register, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .cells import NUMBER, SIGNATURES

if TYPE_CHECKING:
    from ..services.on_paper import GivenOfMonth

TITLE = QT_TRANSLATE_NOOP("Schedules", "Doses given in the month")


def _rows(session: Any, month: Month) -> "Sequence[GivenOfMonth]":
    from ..services.on_paper import given_in_month

    return given_in_month(session, month)


def _people(key: str) -> Callable[[Any, Mapping[str, Any]], Cell]:
    return lambda row, _parameters: People(getattr(row, key))


def _here(sex: str) -> Callable[[Any, Mapping[str, Any]], Cell]:
    return lambda row, _parameters: People(row.here.get(sex, frozenset()))


FIELDS = {
    "title": SourceField(QT_TRANSLATE_NOOP("Schedules", "What was given"), lambda row, _: row.title),
    "here_female": SourceField(QT_TRANSLATE_NOOP("Schedules", "Girls and women"), _here("F")),
    "here_male": SourceField(QT_TRANSLATE_NOOP("Schedules", "Boys and men"), _here("M")),
    "here_unknown": SourceField(QT_TRANSLATE_NOOP("Schedules", "Sex not known"), _here("")),
    "elsewhere": SourceField(QT_TRANSLATE_NOOP("Schedules", "Elsewhere, seen on a card or told"), _people("elsewhere")),
    "given": SourceField(QT_TRANSLATE_NOOP("Schedules", "All residents"), _people("given")),
    "visitors": SourceField(QT_TRANSLATE_NOOP("Schedules", "Visitors, given here"), _people("visitors")),
    "refused": SourceField(QT_TRANSLATE_NOOP("Schedules", "Refused"), _people("refused")),
    "still_due": SourceField(QT_TRANSLATE_NOOP("Schedules", "Still due at the end of the month"), _people("still_due")),
}
"""Layouts of packs and posts name these fields for ever."""

GIVEN = RowSource(
    "schedules.given",
    TITLE,
    "dose",
    "month",
    _rows,
    FIELDS,
    known_before=frozenset({"title"}),
)

GIVEN_REGISTER = Register(
    id="schedules.given",
    title=TITLE,
    source="schedules.given",
    columns=(
        Column(NUMBER, "row_number", 9),
        Column(None, "title", 58, wrap=True),
        ColumnGroup(
            QT_TRANSLATE_NOOP("Schedules", "Given here"),
            (Column(None, "here_female", 18), Column(None, "here_male", 18), Column(None, "here_unknown", 18)),
        ),
        Column(None, "elsewhere", 24),
        Column(None, "given", 18),
        Column(None, "visitors", 18),
        Column(None, "refused", 18),
        Column(None, "still_due", 24),
    ),
    landscape=False,
    signatures=SIGNATURES,
    note=QT_TRANSLATE_NOOP(
        "Schedules",
        "People, each once in a row. Residents only; visitors stand in a column of their own and in no other. Doses of which "
        "only the year is known stand in no month.",
    ),
    order=30,
)
