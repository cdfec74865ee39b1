"""Which line of the card tells the portions of recovery food."""

from datetime import date

import pytest

from desktop_app.features.health_visits.rules.card_lines import portions_by_line

A, B = b"a", b"b"


def on(day: int) -> date:
    return date(2026, 10, day)


@pytest.mark.parametrize(
    ("lines", "portions", "expected", "why"),
    [
        ([], {}, {}, "nothing was given"),
        ([(A, on(5))], {(A, on(5)): 2}, {(A, on(5)): 2}, "given on the day of the visit"),
        ([(A, on(5)), (A, on(20))], {(A, on(6)): 2, (A, on(7)): 1}, {(A, on(20)): 3}, "since the line before"),
        ([(A, on(5))], {(A, on(6)): 2, (A, on(9)): 2}, {(A, on(9)): 4}, "after the last line: one line of its own"),
        ([(B, on(20))], {(A, on(6)): 2}, {(A, on(6)): 2}, "another child's line does not count"),
        ([(A, on(5))], {(A, on(4)): 0}, {(A, on(5)): 0}, "food was offered and none was eaten"),
    ],
)
def test_a_line_tells_the_portions_since_the_line_before(lines, portions, expected, why):
    assert portions_by_line(lines, portions) == expected, why
