"""What is kept of a post, and how posts are summed."""

from datetime import date

import pytest

from desktop_app.core.period import Month
from desktop_app.features.health_centre.rules.columns import COUNTS, INDICATORS
from desktop_app.features.health_centre.rules.reading import (
    PostReading,
    dump_reading,
    load_reading,
    percent,
    share_of_all,
    summed,
)

OCTOBER, DAY = Month(2026, 10), date(2026, 11, 2)


def reading(**numbers: int) -> PostReading:
    return PostReading(b"p" * 16, OCTOBER, DAY, numbers)


def test_a_reading_is_kept_as_it_was():
    full = PostReading(b"p" * 16, OCTOBER, DAY, {"S": 3}, "returned", DAY, "budi", "why", True, DAY, (date(2026, 10, 10),), 5, 7)
    assert load_reading(dump_reading(full, "1"), "1") == full


@pytest.mark.parametrize("kept", [b"", b"\x00", dump_reading(reading(S=1), "an earlier program"), b"\x83\x01\x61\x31\xa0"])
def test_what_another_program_kept_or_what_cannot_be_read_is_read_anew(kept):
    assert load_reading(kept, "1") is None


@pytest.mark.parametrize(
    ("part", "whole", "expected"), [(1, 4, 25.0), (0, 4, 0.0), (0, 0, None), (None, 4, None), (4, None, None)]
)
def test_a_share_of_nothing_or_of_what_is_not_known_is_none(part, whole, expected):
    assert percent(part, whole) == expected


def test_sums_count_people_and_leave_out_posts_that_do_not_know():
    posts = [reading(D=9, S=10), reading(D=10, S=90), reading(S=5)]
    assert summed(posts, "S") == 105
    assert summed(posts, "D") == 19
    assert summed(posts, "K") is None
    assert share_of_all(posts, "D", "S") == 19.0
    assert share_of_all(posts, "K", "S") is None


@pytest.mark.parametrize(
    ("state", "today", "late"),
    [
        ("open", date(2026, 11, 5), False),
        ("open", date(2026, 11, 6), True),
        ("returned", date(2026, 11, 6), True),
        ("sent", date(2026, 12, 1), False),
        ("final", date(2026, 12, 1), False),
    ],
)
def test_a_report_is_late_after_its_day_until_it_is_sent(state, today, late):
    one = PostReading(b"p" * 16, OCTOBER, DAY, {}, state, due_on=date(2026, 11, 5))
    assert one.is_late(today) is late


def test_what_is_due_is_asked_again_on_another_day():
    assert reading().holds_on(DAY)
    assert not reading().holds_on(date(2026, 11, 3))


def test_every_indicator_and_count_has_a_name_of_its_own():
    assert len({one.code for one in INDICATORS}) == len(INDICATORS)
    assert len({str(title) for title in COUNTS.values()}) == len(COUNTS)
