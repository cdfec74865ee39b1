"""The month of all posts as a register: one row a post, with what was read of it last."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.core.layout import Cell, Column, ColumnGroup, Number, Register, RowSource, Signature, SourceField
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.month_end.rules.states import STATE_WORDS

from ..rules.columns import COUNTS, INDICATORS
from ..rules.reading import share_of_all
from ..services.reading import ReadPost, kept_readings

Parameters = Mapping[str, Any]
POST = QT_TRANSLATE_NOOP("Health centre", "Post")
REPORT = QT_TRANSLATE_NOOP("Health centre", "Report of the month")
OPEN_DAYS = QT_TRANSLATE_NOOP("Health centre", "Open days")
NOT_READ = QT_TRANSLATE_NOOP("Health centre", "not read")
CHILDREN = QT_TRANSLATE_NOOP("Health centre", "Weighing of the children")
GROWTH = QT_TRANSLATE_NOOP("Health centre", "Growth, percent of the children measured")
CARE = QT_TRANSLATE_NOOP("Health centre", "Care")
IN_PERCENT = QT_TRANSLATE_NOOP("Health centre", "{title}, percent")
PERCENT = QT_TRANSLATE_NOOP("Health centre", "{percent} %")
TITLE = QT_TRANSLATE_NOOP("Health centre", "Month of all posts")
HEAD = QT_TRANSLATE_NOOP("Health centre", "Head of the health centre")
NOTE = QT_TRANSLATE_NOOP(
    "Health centre", "An empty cell: nobody wrote anything down for it. Percentages of all posts count people, not posts."
)


def _number(row: ReadPost, parameters: Parameters) -> Cell:
    return None if row.reading is None else row.reading.numbers.get(parameters["of"])


def _share(row: ReadPost, parameters: Parameters) -> Cell:
    one = next(one for one in INDICATORS if one.code == parameters["of"])
    percent = None if row.reading is None else row.reading.share(one.part, one.whole)
    return None if percent is None else Number(percent, 1)


def _state(row: ReadPost, _parameters: Parameters) -> Cell:
    return NOT_READ if row.reading is None else STATE_WORDS.get(row.reading.state, row.reading.state)


def _open_days(row: ReadPost, _parameters: Parameters) -> Cell:
    return None if row.reading is None else len(row.reading.open_days)


def _rows(session: Any, month: Month) -> Sequence[ReadPost]:
    return kept_readings(session, month)


def _head(session: Any, month: Month) -> Sequence[tuple[Label, Cell]]:
    readings = [one.reading for one in kept_readings(session, month) if one.reading is not None]
    shares = [(one.title, share_of_all(readings, one.part, one.whole)) for one in INDICATORS]
    return [(title, None if share is None else PERCENT.fill(percent=round(share, 1))) for title, share in shares]


FIELDS: Mapping[str, SourceField] = {
    "post": SourceField(POST, lambda row, _: row.line.name),
    "state": SourceField(REPORT, _state),
    "open_days": SourceField(OPEN_DAYS, _open_days),
    "number": SourceField(QT_TRANSLATE_NOOP("Health centre", "How many"), _number, ("of",)),
    "share": SourceField(QT_TRANSLATE_NOOP("Health centre", "Percent"), _share, ("of",)),
}
"""Layouts name these fields for ever."""

POSTS_MONTH = RowSource("health_centre.posts_month", TITLE, "post", "month", _rows, FIELDS, _head)


def _count(code: str, width_mm: float = 14) -> Column:
    return Column(COUNTS[code], "number", width_mm, {"of": code}, rotated=True, total=True)


def _percent(code: str) -> Column:
    one = next(one for one in INDICATORS if one.code == code)
    return Column(IN_PERCENT.fill(title=one.title), "share", 14, {"of": code}, rotated=True)


MONTH_OF_POSTS = Register(
    "health_centre.posts_month",
    TITLE,
    POSTS_MONTH.id,
    (
        Column(QT_TRANSLATE_NOOP("Health centre", "No."), "row_number", 8),
        Column(None, "post", 44, wrap=True),
        Column(None, "state", 30, wrap=True),
        Column(None, "open_days", 12, rotated=True, total=True),
        ColumnGroup(
            CHILDREN,
            (
                *(_count(code) for code in ("S", "K", "D")),
                _percent("weighed"),
                *(_count(code) for code in ("N", "T", "2T", "BGM")),
            ),
        ),
        ColumnGroup(GROWTH, tuple(_percent(code) for code in ("underweight", "stunted", "wasted"))),
        ColumnGroup(
            CARE,
            (
                *(_count(code) for code in ("toddlers", "immunised")),
                _percent("immunised"),
                *(_count(code) for code in ("overdue", "referrals", "stocked_out")),
            ),
        ),
    ),
    paper="A4",
    signatures=(Signature(HEAD, "centre_head"),),
    note=NOTE,
)
"""Weighed share, growth and care of every post, with the sums of the counts."""
