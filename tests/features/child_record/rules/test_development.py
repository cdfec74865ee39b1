"""Which development list a child is asked, and what one answer means."""

from itertools import pairwise

import pytest

from desktop_app.core.text import Words
from desktop_app.features.child_record.rules.development import (
    Band,
    Milestone,
    asked_age_months,
    band_for,
    check_development,
    result_of,
)
from desktop_app.features.child_record.services import development_bands
from desktop_app.packs import load_pack

BANDS = development_bands(load_pack("generic"))


@pytest.mark.parametrize(
    ("age_months", "list_of"),
    [
        (0, None),  # a newborn is asked for danger signs only
        (1, 1),
        (2, 1),
        (3, 3),
        (5, 3),
        (6, 6),
        (8, 6),
        (11, 9),
        (12, 12),
        (17, 12),
        (18, 18),
        (23, 18),
        (24, 24),
        (35, 24),
        (36, 36),
        (47, 36),
        (48, 48),
        (60, 60),
        (71, 60),  # the child's card ends with month 71 (domain.md 16.4, number 21)
        (72, None),
    ],
)
def test_a_child_is_asked_what_children_of_its_age_can_do_already(age_months, list_of):
    found = band_for(BANDS, age_months)
    assert (found and found.months) == list_of


def test_an_unknown_age_has_no_list():
    assert band_for(BANDS, None) is None


@pytest.mark.parametrize(
    ("age_months", "weeks", "asked"),
    [
        (9, None, 9),
        (9, 37, 9),  # not born too early (WHO: below 37 weeks)
        (9, 36, 8),
        (9, 32, 7),
        (9, 28, 6),
        (1, 26, 0),  # not yet as old as its due date
        (23, 28, 20),
        (24, 28, 24),  # from two years on the real age
    ],
)
def test_a_child_born_too_early_is_asked_by_its_corrected_age_until_two_years(age_months, weeks, asked):
    assert asked_age_months(age_months, weeks) == asked


def test_one_thing_that_is_not_yet_done_makes_a_list_incomplete():
    assert result_of(()) == "complete" and result_of(["D09_SIT"]) == "incomplete"


def test_only_what_stands_on_the_list_of_the_age_can_be_missing():
    assert check_development(BANDS, 9, ["D09_SIT"]) == []
    assert [one.field for one in check_development(BANDS, 9, ["D12_STAND"])] == ["missing"]
    assert [one.field for one in check_development(BANDS, 7, [])] == ["band_months"]


def test_the_lists_follow_one_another_without_a_gap():
    ends = [(band.from_months, band.until_months) for band in BANDS]
    assert all(later[0] == earlier[1] + 1 for earlier, later in pairwise(ends))
    assert ends[0][0] == 1 and ends[-1][1] == 71
    assert all(band.from_months == band.months for band in BANDS)


def test_a_band_names_its_codes_in_the_order_of_the_list():
    items = tuple(Milestone(code, "hands", Words({"en": code}), "balai") for code in ("B", "A"))
    assert Band(9, 9, 11, items).codes == ("B", "A")
