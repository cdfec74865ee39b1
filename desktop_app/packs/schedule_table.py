"""The schedule of a pack: ``schedule.csv``, one row a dose, campaign or contact, and ``combined.csv``.

What names a code that the pack does not have, stands out of order or contradicts itself is refused with file, row and reason.
"""

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from desktop_app.core.schedule import AfterLatest, Anchor, Kind, Schedule, ScheduleRow, Span
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .faults import Reasons
from .pack import Pack, Service
from .tables import Row, read_table

HEADER = (
    "code", "kind", "sex", "area", "state", "anchor", "due", "earliest", "previous", "minimum_interval", "ideal_until",
    "allowed_until", "latest", "after_latest", "catch_up_until", "months", "school_grade", "source",
)  # fmt: skip
COMBINED_HEADER = ("code", "credits", "source")
MONTHS = tuple(str(number) for number in range(1, 13))
MOST_GRADE = 13
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz_")
LIMITS = ("ideal_until", "allowed_until", "latest", "catch_up_until")
"""Ends of the times of a row, in the order in which they come."""
WITHOUT_MEANING = {
    Anchor.CAMPAIGN: ("earliest", "previous", "ideal_until", "allowed_until", "catch_up_until", "school_grade"),
    Anchor.SCHOOL_YEAR: (),
}
OTHERWISE_WITHOUT_MEANING = ("months", "school_grade")
NEEDED = {Anchor.CAMPAIGN: ("months", "latest"), Anchor.SCHOOL_YEAR: ("months", "school_grade"), Anchor.PREVIOUS: ("previous",)}
DAYS = {"h": 1 / 24, "d": 1.0, "w": 7.0, "m": 30.44, "y": 365.25}

A_SPAN = QT_TRANSLATE_NOOP("Packs", "a number with h, d, w, m or y, such as 6w")
IN_MONTHS = QT_TRANSLATE_NOOP("Packs", "an age in months or years, such as 6m")
A_SMALL_NAME = QT_TRANSLATE_NOOP("Packs", "a name in small letters, such as je_endemic")
NOT_ABOVE = QT_TRANSLATE_NOOP("Packs", "The dose before, “{value}”, must stand in a row above.")
WITHOUT_PREVIOUS = QT_TRANSLATE_NOOP("Packs", "“{name}” needs a dose in “previous”.")
NO_MEANING = QT_TRANSLATE_NOOP("Packs", "“{name}” must be empty where “{other}” is “{value}”.")
NEEDS = QT_TRANSLATE_NOOP("Packs", "“{name}” must be filled where “{other}” is “{value}”.")
BACKWARDS = QT_TRANSLATE_NOOP("Packs", "“{name}” ends before “{other}”.")
HAS_ROW = QT_TRANSLATE_NOOP("Packs", "“{value}” has a row in schedule.csv, so it is no combined vaccine.")
NO_ROW = QT_TRANSLATE_NOOP("Packs", "schedule.csv has no row for “{value}”.")

_Read = tuple[Row, ScheduleRow]
_made: dict[tuple[Path, ...], Schedule] = {}


def schedule_of_pack(pack: Pack) -> Schedule:
    """Return the schedule of a pack with its combined vaccines; a second call costs nothing.

    Raises:
        PackError: a row is wrong: with file, row and reason; nothing of the schedule is used.
    """
    if pack.folders not in _made:
        read = read_table(pack, "schedule", HEADER, _schedule_row, key="code")
        check_order(read)
        combined = read_table(pack, "combined", COMBINED_HEADER, _combined_row, key="code")
        _check_combined(combined, {planned.code for _, planned in read})
        titles = {code: service.title for code, service in pack.services.items()}
        credits = {row.cells["code"]: codes for row, codes in combined}
        _made[pack.folders] = Schedule(tuple(planned for _, planned in read), credits, titles)
    return _made[pack.folders]


def _schedule_row(row: Row) -> _Read:
    return row, planned_row(row, _service(row))


def planned_row(row: Row, service: Service) -> ScheduleRow:
    """Return what a row with the columns of a schedule plans; ``service`` is what its code names.

    Raises:
        PackError: the row contradicts itself.
    """
    anchor = Anchor(row.choice("anchor", list(Anchor)))
    _check_cells_of(row, anchor)
    after = AfterLatest(row.choice("after_latest", list(AfterLatest)))
    grade = row.whole("school_grade", 1, MOST_GRADE)
    spans = {name: _span(row, name) for name in ("earliest", "minimum_interval", *LIMITS)}
    due = _span(row, "due")
    if due is None:
        raise row.refuse("due", Reasons.EMPTY)
    _check_limits(row, due, spans, after)
    return ScheduleRow(
        service.code,
        Kind(row.choice("kind", list(Kind))),
        service.series,
        service.dose,
        service.title,
        anchor,
        due,
        row.source(),
        sex=row.choice("sex", ("", "F", "M")),
        area=_name(row, "area"),
        state=_name(row, "state"),
        previous=row.cells["previous"],
        after_latest=after,
        months=tuple(int(month) for month in row.several("months", MONTHS)),
        school_grade=grade,
        **spans,
    )


def _service(row: Row) -> Service:
    code = row.cells["code"]
    if code not in row.pack.services:
        raise row.refuse("code", Reasons.NO_CODE.fill(name=code))
    return row.pack.services[code]


def _span(row: Row, column: str) -> Span | None:
    written = row.cells[column]
    try:
        return Span.parse(written) if written else None
    except ValueError:
        raise row.refuse(column, Reasons.KIND.fill(name=column, expected=A_SPAN)) from None


def _name(row: Row, column: str) -> str:
    if not LETTERS.issuperset(row.cells[column]):
        raise row.refuse(column, Reasons.KIND.fill(name=column, expected=A_SMALL_NAME))
    return row.cells[column]


def _check_cells_of(row: Row, anchor: Anchor) -> None:
    """Refuse what is missing, or has no meaning, in a row of this anchor."""

    def said(reason: Text) -> Text:
        return reason.fill(other="anchor", value=anchor.value)

    for name in NEEDED.get(anchor, ()):
        if not row.cells[name]:
            raise row.refuse(name, said(NEEDS))
    for name in WITHOUT_MEANING.get(anchor, OTHERWISE_WITHOUT_MEANING):
        if row.cells[name]:
            raise row.refuse(name, said(NO_MEANING))
    if row.cells["minimum_interval"] and anchor is not Anchor.CAMPAIGN and not row.cells["previous"]:
        raise row.refuse("minimum_interval", WITHOUT_PREVIOUS)


def _check_limits(row: Row, due: Span, spans: Mapping[str, Span | None], after: AfterLatest) -> None:
    """Refuse times that end before those that come before them, and a catch-up that has no beginning or no place."""
    if after is AfterLatest.STOP and spans["catch_up_until"] is not None:
        raise row.refuse("catch_up_until", NO_MEANING.fill(other="after_latest", value=after.value))
    if after is not AfterLatest.STOP and spans["latest"] is None:
        raise row.refuse("latest", NEEDS.fill(other="after_latest", value=after.value))
    for name, span in (("due", due), ("latest", spans["latest"])) if row.cells["anchor"] == Anchor.CAMPAIGN else ():
        if span is not None and span.months is None:
            raise row.refuse(name, Reasons.KIND.fill(name=name, expected=IN_MONTHS))
    earlier, before = "due", _days(due)
    for name in LIMITS:
        span = spans[name]
        if span is None:
            continue
        if _days(span) < before:
            raise row.refuse(name, BACKWARDS.fill(other=earlier))
        earlier, before = name, _days(span)
    youngest = spans["earliest"]
    if youngest is not None and row.cells["anchor"] == Anchor.BIRTH and _days(youngest) > _days(due):
        raise row.refuse("due", BACKWARDS.fill(other="earliest"))


def _days(span: Span) -> float:
    return span.count * DAYS[span.unit]


def check_order(read: Sequence[_Read]) -> None:
    """Refuse a dose that stands above the one before it, so that no circle can be written."""
    above: set[str] = set()
    for row, planned in read:
        if planned.previous and planned.previous not in above:
            raise row.refuse("previous", NOT_ABOVE.fill(value=planned.previous))
        if planned.anchor is not Anchor.CAMPAIGN:
            above.add(planned.code)


def _combined_row(row: Row) -> tuple[Row, tuple[str, ...]]:
    _service(row)
    row.source()
    row.filled("credits")
    return row, row.several("credits", list(row.pack.services))


def _check_combined(combined: Sequence[tuple[Row, tuple[str, ...]]], planned: Collection[str]) -> None:
    for row, credited in combined:
        if row.cells["code"] in planned:
            raise row.refuse("code", HAS_ROW.fill(value=row.cells["code"]))
        for code in credited:
            if code not in planned:
                raise row.refuse("credits", NO_ROW.fill(value=code))
