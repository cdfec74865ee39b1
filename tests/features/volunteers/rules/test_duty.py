"""Which duty can be true."""

from datetime import date

import pytest

from desktop_app.features.volunteers.rules.duty import Event, check_duty

TODAY = date(2026, 10, 5)
DAY = Event("open_day", b"day", TODAY)
NEXT = Event("open_day", b"next", date(2026, 11, 9))


@pytest.mark.parametrize(
    ("event", "person", "role", "task", "present", "field"),
    [
        (DAY, b"siti", "volunteer", "measure", True, None),
        (DAY, "Bu Rina", "health_worker", None, True, None),
        (NEXT, b"siti", "volunteer", "check_in", None, None),
        (NEXT, b"siti", "volunteer", None, True, "on_date"),
        (Event("open_day", b"far", date(2028, 1, 3)), b"siti", "volunteer", None, None, "on_date"),
        (DAY, "  ", "volunteer", None, True, "person"),
        (DAY, b"siti", "king", None, True, "role"),
        (DAY, b"siti", "volunteer", "table 9", True, "task"),
        (Event("party", b"p", TODAY), b"siti", "volunteer", None, True, "event"),
    ],
)
def test_duty_that_cannot_be_is_refused(event, person, role, task, present, field):
    problems = check_duty(event, person, role, task, present, TODAY)
    assert [problem.field for problem in problems] == ([field] if field else [])
