"""What was measured outside open days."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.period import Month
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services.chosen_letters import letter_of
from desktop_app.features.health_visits.services.elsewhere import Elsewhere, measured_that_day, record_elsewhere
from desktop_app.features.health_visits.services.naming import name_of_visit
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

MAY = date(2026, 5, 12)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 8, 1))


def record(db, resident, *line, **more):
    return acted(db, lambda session: record_elsewhere(session, resident, Elsewhere(*line, **more), TODAY))


def test_a_line_of_the_book_is_a_visit_elsewhere_with_its_note(db, ayu):
    values = {"weight_g": 7_900, "length_height_mm": 702, "head_mm": 440}
    visit = record(db, ayu, MAY, "facility", values, "standing", " Puskesmas ")
    with db.read() as session:
        found = services.weighings_of(session, ayu)[0]
        assert (found.kind, found.measured_on) == ("facility", MAY)
        assert (found.weight_g, found.length_height_mm, found.position, found.head_mm) == (7_900, 702, "standing", 440)
        assert name_of_visit(session, visit) == "Ayu, 2026-05-12"


def test_a_line_typed_again_changes_what_it_gives(db, ayu):
    visit = record(db, ayu, MAY, values={"weight_g": 7_900, "head_mm": 440})
    assert record(db, ayu, MAY, values={"weight_g": 7_800, "head_mm": None}) == visit
    with db.read() as session:
        assert [(one.weight_g, one.head_mm) for one in measured_that_day(session, ayu, MAY)] == [(7_800, 440)]


@pytest.mark.parametrize(
    ("on", "values", "why"),
    [
        (MAY, {}, "at least one"),
        (MAY, {"weight_g": 79_000}, "not possible"),
        (date(2026, 10, 6), {"weight_g": 7_900}, "future"),
        (date(2025, 7, 31), {"weight_g": 7_900}, "was born"),
    ],
)
def test_a_line_that_cannot_be_is_refused_whole(db, ayu, on, values, why):
    with pytest.raises(InputError, match=why):
        record(db, ayu, on, values=values)
    with db.read() as session:
        assert measured_that_day(session, ayu, on) == []


def test_a_resident_weighed_elsewhere_this_month_has_a_letter(db, ayu):
    """domain.md 16.4, number 21: weighed elsewhere counts for residents."""
    weigh(db, open_day(db, date(2026, 9, 7)), ayu, 8_900)
    record(db, ayu, date(2026, 10, 2), values={"weight_g": 9_200})
    with db.read() as session:
        assert letter_of(session, ayu, Month(2026, 10)).letter == "N"
