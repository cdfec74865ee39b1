"""Spans and rows of schedules."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.schedule import Anchor, Kind, Schedule, ScheduleRow, Span
from desktop_app.core.text import Words

SPANS = st.builds(Span, st.integers(0, 200), st.sampled_from("hdwm"))
DAYS = st.dates(date(1950, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("written", "day", "expected"),
    [
        ("0d", date(2026, 10, 5), date(2026, 10, 5)),
        ("24h", date(2026, 10, 5), date(2026, 10, 6)),
        ("12h", date(2026, 10, 5), date(2026, 10, 6)),
        ("7d", date(2026, 10, 5), date(2026, 10, 12)),
        ("6w", date(2026, 8, 24), date(2026, 10, 5)),
        ("1m", date(2026, 1, 31), date(2026, 2, 28)),
        ("1m", date(2024, 1, 31), date(2024, 2, 29)),
        ("2m", date(2025, 12, 31), date(2026, 2, 28)),
        ("12m", date(2024, 2, 29), date(2025, 2, 28)),
        ("1y", date(2024, 2, 29), date(2025, 2, 28)),
        ("4y", date(2024, 2, 29), date(2028, 2, 29)),
    ],
)
def test_a_span_after_a_day_clamps_to_the_months_end(written: str, day: date, expected: date) -> None:
    assert Span.parse(written).after(day) == expected


@pytest.mark.parametrize(
    ("written", "born", "last"),
    [
        ("2m", date(2026, 8, 5), date(2026, 11, 4)),  # until the day before three months
        ("0m", date(2026, 8, 31), date(2026, 9, 29)),
        ("7d", date(2026, 9, 28), date(2026, 10, 5)),
        ("24h", date(2026, 10, 3), date(2026, 10, 4)),
        ("9w", date(2026, 7, 27), date(2026, 10, 4)),
        ("59m", date(2021, 10, 5), date(2026, 10, 4)),
        ("14y", date(2011, 10, 5), date(2026, 10, 4)),
    ],
)
def test_an_age_in_completed_units_holds_until_the_day_before_the_next(written: str, born: date, last: date) -> None:
    assert Span.parse(written).last_day(born) == last


@given(SPANS, DAYS)
def test_the_day_after_the_last_one_begins_the_next_unit(span: Span, day: date) -> None:
    following = span.last_day(day) + timedelta(days=1)
    assert following == (span.after(day) + timedelta(days=1) if span.unit == "h" else Span(span.count + 1, span.unit).after(day))
    assert span.last_day(day) >= span.after(day)


@given(SPANS, DAYS)
def test_a_span_is_read_as_it_is_written(span: Span, day: date) -> None:
    assert Span.parse(str(span)).after(day) == span.after(day)


@pytest.mark.parametrize("written", ["", "6", "w", "6 w", "-6w", "6x", "٦w", "6.5m", "6W"])
def test_anything_else_is_no_span(written: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Span.parse(written)


@pytest.mark.parametrize(("written", "first", "last"), [("6m", 6, 6), ("4y", 48, 59), ("6w", None, None), ("7d", None, None)])
def test_an_age_in_months_or_years_has_completed_months(written: str, first: int | None, last: int | None) -> None:
    span = Span.parse(written)
    assert (span.months, span.last_month) == (first, last)


def row(code: str, previous: str = "", area: str = "") -> ScheduleRow:
    """Return a vaccine's row."""
    return ScheduleRow(code, Kind.VACCINE, "s", 1, Words(), Anchor.BIRTH, Span(2, "m"), "x", previous=previous, area=area)


def test_a_schedule_knows_the_doses_that_come_after_each() -> None:
    schedule = Schedule([row("A1"), row("A2", "A1"), row("B1"), row("A3", "A2")])
    assert schedule.later == {"A1": {"A2", "A3"}, "A2": {"A3"}, "A3": frozenset(), "B1": frozenset()}


def test_a_schedule_knows_the_areas_it_asks_about() -> None:
    assert Schedule([row("A", area="hills"), row("B"), row("C", area="coast"), row("D", area="hills")]).areas == (
        "hills",
        "coast",
    )


def test_a_combined_vaccine_counts_for_what_it_credits_and_any_other_for_itself() -> None:
    schedule = Schedule([row("A"), row("B")], {"AB": ("A", "B")})
    assert [schedule.credited(code) for code in ("AB", "A", "unknown")] == [("A", "B"), ("A",), ("unknown",)]
