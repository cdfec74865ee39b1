"""Who is pregnant, after birth or breastfeeding on a day. Source: domain.md 4 and 5."""

from datetime import date, timedelta

import pytest

from desktop_app.features.schedules.rules.states import states_on

LMP, BORN = date(2026, 1, 1), date(2026, 10, 8)
AFTER = ("breastfeeding", "postpartum")


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-281, set()),
        (-280, {"pregnant"}),
        (-1, {"pregnant"}),
        (0, {"postpartum", "breastfeeding"}),
        (41, {"postpartum", "breastfeeding"}),
        (42, {"postpartum", "breastfeeding"}),
        (43, {"breastfeeding"}),
        ((date(2028, 10, 7) - BORN).days, {"breastfeeding"}),
        ((date(2028, 10, 8) - BORN).days, set()),
    ],
)
def test_the_states_of_a_woman_who_gave_birth_by_the_day(days, expected):
    assert states_on(AFTER, {"lmp": LMP, "delivery": BORN}, BORN + timedelta(days)) == expected


@pytest.mark.parametrize(("days", "expected"), [(-1, set()), (0, {"pregnant"}), (200, {"pregnant"})])
def test_a_pregnancy_begins_with_the_day_from_which_its_weeks_count(days, expected):
    assert states_on(("pregnant",), {"lmp": LMP}, LMP + timedelta(days)) == expected


def test_a_pregnancy_without_any_date_holds_on_every_day():
    assert states_on(("pregnant",), {}, LMP) == {"pregnant"}


def test_who_is_pregnant_again_was_pregnant_before_the_last_birth_too():
    known = {"lmp": date(2027, 6, 1), "delivery": BORN}
    assert states_on(("pregnant",), known, date(2027, 6, 1)) == {"pregnant"}


def test_other_states_hold_as_they_are():
    assert states_on(("risk_group",), {"delivery": BORN}, BORN - timedelta(1)) == {"risk_group"}
