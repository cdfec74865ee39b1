"""The self-assessment on paper: one row a criterion, with what each level asks for."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.core.layout import Cell, Gap, RowSource, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ..rules.levels import FOUND_IN, TYPED, UNITS

if TYPE_CHECKING:
    from ..services import Line

Parameters = Mapping[str, Any]
REACHED = QT_TRANSLATE_NOOP("Self-assessment", "Level reached")
NEXT = QT_TRANSLATE_NOOP("Self-assessment", "Missing for the next level")
NOTHING = QT_TRANSLATE_NOOP("Self-assessment", "Nothing: this is the highest level")
AND = QT_TRANSLATE_NOOP("Self-assessment", "{first}; {more}")
LACK = QT_TRANSLATE_NOOP("Self-assessment", "{criterion} ({value} of {needed})")
LACK_UNKNOWN = QT_TRANSLATE_NOOP("Self-assessment", "{criterion} (not known, needed: {needed})")
UNCONFIRMED = QT_TRANSLATE_NOOP("Self-assessment", "{source}, not confirmed")


def _level(line: "Line", parameters: Parameters) -> Cell:
    """Return what the level of a place asks for; "–" where it asks for nothing or the pack has fewer levels."""
    place = int(parameters["level"]) - 1
    least = line.criterion.least
    return least[place] if place < len(least) and least[place] > 0 else Gap.NOT_APPLICABLE


def _source(line: "Line", _parameters: Parameters) -> Cell:
    return line.source if line.is_confirmed else UNCONFIRMED.fill(source=line.source)


def _rows(session: Any, month: Month) -> Sequence["Line"]:
    from ..services import assess

    return assess(session, month.year, month.last).lines


def _head(session: Any, month: Month) -> Sequence[tuple[Label, Cell]]:
    from ..services import assess

    found = assess(session, month.year, month.last)
    return [(REACHED, found.reached.title), (NEXT, lacks_in_words(found.lacks) or NOTHING)]


def lacks_in_words(lacks: Sequence[Any]) -> Label:
    """Return what is missing for a level in one line; "" for nothing."""
    told: Label = ""
    for one in lacks:
        title, needed = one.criterion.title, one.needed
        unknown = LACK_UNKNOWN.fill(criterion=title, needed=needed)
        words = unknown if one.value is None else LACK.fill(criterion=title, value=one.value, needed=needed)
        told = AND.fill(first=told, more=words) if told else words
    return told


FIELDS = {
    "criterion": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "What is looked at"), lambda row, _: row.criterion.title),
    "detail": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "How it is reckoned"), lambda row, _: row.criterion.detail),
    "unit": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "Unit"), lambda row, _: UNITS[row.criterion.unit]),
    "value": SourceField(
        QT_TRANSLATE_NOOP("Self-assessment", "This year"), lambda row, _: Gap.NOT_KNOWN if row.value is None else row.value
    ),
    "found_in": SourceField(
        QT_TRANSLATE_NOOP("Self-assessment", "Found in"),
        lambda row, _: FOUND_IN[TYPED if row.is_typed else row.criterion.found_in],
    ),
    "level": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "Asked for by the level"), _level, ("level",)),
    "note": SourceField(
        QT_TRANSLATE_NOOP("Self-assessment", "Note"), lambda row, _: (row.answer.note if row.answer else "") or None
    ),
    "source": SourceField(QT_TRANSLATE_NOOP("Self-assessment", "Where the limit comes from"), _source),
}
"""Layouts of packs and posts name these fields for ever; ``level`` counts from 1, the lowest."""

STRATA = RowSource(
    "self_assessment.strata",
    QT_TRANSLATE_NOOP("Self-assessment", "How the post works, by criteria"),
    "criterion",
    "year",
    _rows,
    FIELDS,
    _head,
    known_before=frozenset({"criterion", "detail", "unit", "level", "source"}),
)
