"""Who may be entered on a day, and who counts as whom."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits.rules.attendance import check_day, check_visit, is_child

DAY = date(2026, 10, 10)


def test_a_day_in_the_future_is_refused():
    assert [str(p.text) for p in check_day(date(2026, 10, 11), DAY)] == [
        "2026-10-11 is in the future. Choose today or an earlier day."
    ]
    assert check_day(DAY, DAY) == []


@pytest.mark.parametrize(
    ("birth", "death", "is_dead", "is_refused"),
    [
        (PartialDate(2026, 10, 10), None, False, False),  # born on the day
        (PartialDate(2026, 10, 11), None, False, True),
        (PartialDate(2026, 10), None, False, False),  # may have been born before
        (PartialDate(2026, 11), None, False, True),
        (PartialDate(), None, False, False),
        (PartialDate(2025, 1, 1), PartialDate(2026, 10, 10), True, False),  # on the day of death
        (PartialDate(2025, 1, 1), PartialDate(2026, 10, 9), True, True),
        (PartialDate(2025, 1, 1), PartialDate(2026, 10), True, False),
        (PartialDate(2025, 1, 1), PartialDate(2026), True, False),
        (PartialDate(2025, 1, 1), PartialDate(2025), True, True),
        (PartialDate(2025, 1, 1), None, True, True),
    ],
)
def test_a_visit_lies_between_birth_and_death(birth, death, is_dead, is_refused):
    assert bool(check_visit("Ayu", DAY, birth, death, is_dead)) == is_refused


def test_the_refusal_names_the_child_and_what_to_check():
    before = check_visit("Ayu", DAY, PartialDate(2026, 11, 2), None, False)[0].text
    assert str(before) == "Ayu was born on 2026-11-02, after 2026-10-10. Check the birth date or the day of the visit."
    after = check_visit("Ayu", DAY, PartialDate(2025), PartialDate(2026, 9, 1), True)[0].text
    assert str(after).startswith("Ayu died on 2026-09-01. A visit on 2026-10-10 cannot be entered.")


@pytest.mark.parametrize(("age_months", "is_one"), [(0, True), (59, True), (60, False), (-1, False), (None, False)])
def test_children_are_those_of_0_to_59_months(age_months, is_one):
    assert is_child(age_months) == is_one
