"""Who lived here in a period, from status and events."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits.rules.residence import lived_here

YEAR = date(2026, 1, 1), date(2026, 10, 31)
BORN = PartialDate(2024, 5, 17)


@pytest.mark.parametrize(
    ("status", "born", "events", "here"),
    [
        ("here", BORN, [], True),
        ("temporarily_away", BORN, [], True),  # still lives here
        ("temporarily_here", BORN, [], True),
        ("visitor", BORN, [], False),
        ("here", PartialDate(2026, 10, 31), [], True),  # born on the last day
        ("here", PartialDate(2026, 11, 1), [], False),  # born after it
        ("here", PartialDate(), [], True),  # birth date unknown
        ("moved", BORN, [("moved_out", PartialDate(2026, 1, 1))], True),
        ("moved", BORN, [("moved_out", PartialDate(2025, 12, 31))], False),
        ("moved", BORN, [("moved_out", PartialDate(2026))], True),  # some day of the year
        ("moved", BORN, [], False),  # nobody knows when
        ("moved", BORN, [("moved_out", PartialDate())], False),
        ("dead", BORN, [("died", PartialDate(2026, 3))], True),
        ("dead", BORN, [("died", PartialDate(2025, 3))], False),
        ("dead", BORN, [], False),
        ("here", BORN, [("moved_in", PartialDate(2026, 10, 31))], True),
        ("here", BORN, [("moved_in", PartialDate(2026, 11, 1))], False),
        ("moved", BORN, [("moved_in", PartialDate(2026, 3, 1)), ("moved_out", PartialDate(2026, 4, 1))], True),
        ("here", BORN, [("moved_out", PartialDate(2025, 2, 1)), ("moved_in", PartialDate(2026, 11, 2))], False),
        ("here", BORN, [("moved_in", PartialDate(2026, 11, 2)), ("moved_out", PartialDate(2025, 2, 1))], False),
        ("here", BORN, [("moved_out", PartialDate(2025, 2, 1))], True),  # back again; nobody wrote down when
        ("dead", BORN, [("moved_out", PartialDate(2025, 2, 1)), ("died", PartialDate(2026, 2, 1))], False),  # died elsewhere
    ],
)
def test_a_child_lived_here_in_the_year(
    status: str, born: PartialDate, events: list[tuple[str, PartialDate]], here: bool
) -> None:
    assert lived_here(status, born, events, *YEAR) is here
