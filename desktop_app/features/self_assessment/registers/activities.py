"""What the post does in a year (domain.md 1.5, PKK 4.14.4e): one row a kind of activity, with who came and who worked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.layout import Cell, People, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

Parameters = Mapping[str, Any]
POST = QT_TRANSLATE_NOOP("Self-assessment", "Post")
MANAGER = QT_TRANSLATE_NOOP("Self-assessment", "Head of the post")
SECRETARY = QT_TRANSLATE_NOOP("Self-assessment", "Secretary")
LEVEL = QT_TRANSLATE_NOOP("Self-assessment", "Level of the post")
VOLUNTEERS = QT_TRANSLATE_NOOP("Self-assessment", "Volunteers")


@dataclass(frozen=True, slots=True)
class ActivityRow:
    """One kind of activity in a year.

    Attributes:
        times: on how many days, or how many visits at home.
        came, worked: each person once, by sex; who has no entry among the residents stands in ``guests``.
        guests: how many of those who came or worked are no residents.
    """

    name: Label
    times: int
    came: Mapping[str | None, frozenset[bytes]]
    worked: Mapping[str | None, frozenset[bytes]]
    guests: int = 0


def _people(key: str) -> Any:
    return lambda row, parameters: People(getattr(row, key).get(parameters["sex"], frozenset()))


def _note(row: ActivityRow, _parameters: Parameters) -> Cell:
    return GUESTS.of(row.guests) if row.guests else None


def _rows(session: Any, month: Month) -> Sequence[ActivityRow]:
    from .activities_of_year import list_activities

    return list_activities(session, month)


def _head(session: Any, month: Month) -> Sequence[tuple[Label, Cell]]:
    from .activities_of_year import heading

    return heading(session, month)


GUESTS = QT_TRANSLATE_NOOP("Self-assessment", "and {n} from elsewhere")
FIELDS = {
    "name": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "Activity"), lambda row, _: row.name),
    "times": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "How often"), lambda row, _: row.times),
    "came": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "Who came"), _people("came"), ("sex",)),
    "worked": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "Who worked"), _people("worked"), ("sex",)),
    "note": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "Note"), _note),
}
"""Layouts of packs and posts name these fields for ever."""

ACTIVITIES = RowSource(
    "self_assessment.activities",
    QT_TRANSLATE_NOOP("Self-assessment", "What the post does"),
    "activity",
    "year",
    _rows,
    FIELDS,
    _head,
    known_before=frozenset({"name"}),
)
