"""For whom an open day is held (domain.md 1.2 and 8.4)."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits.rules.groups import (
    GROUPS,
    group_of,
    groups_of_day,
    life_stage,
    stage_of_age,
    stored_groups,
)

ON = date(2026, 11, 22)

STAGES = [
    (None, ""),
    (0, "infant"),
    (11, "infant"),
    (12, "child"),
    (71, "child"),  # the child's card ends with completed month 71
    (72, "school"),
    (215, "school"),
    (216, "adult"),  # 18 years, where sources say 18 or 19
    (719, "adult"),
    (720, "elderly"),  # 60 years
    (1200, "elderly"),
]


@pytest.mark.parametrize(("age_months", "stage"), STAGES)
def test_an_age_has_its_stage_of_life(age_months: int | None, stage: str) -> None:
    assert stage_of_age(age_months) == stage


@pytest.mark.parametrize(
    ("birth", "states", "stage"),
    [
        (PartialDate(2026, 11, 22), (), "infant"),
        (PartialDate(2008, 11, 23), (), "school"),
        (PartialDate(2008, 11, 22), (), "adult"),
        (PartialDate(1966, 11, 23), (), "adult"),
        (PartialDate(1966, 11, 22), (), "elderly"),
        (PartialDate(2010, 5, 1), ("pregnant",), "pregnant"),
        (PartialDate(1990, 5, 1), ("postpartum", "breastfeeding"), "postpartum"),
        (PartialDate(1990, 5, 1), ("breastfeeding",), "adult"),
        (PartialDate(None, None, None), ("pregnant",), "pregnant"),
        (PartialDate(None, None, None), (), ""),
    ],
)
def test_a_state_says_more_than_the_age(birth: PartialDate, states: tuple[str, ...], stage: str) -> None:
    assert life_stage(birth, ON, states) == stage


@pytest.mark.parametrize(
    ("age_months", "states", "group"),
    [
        (3, (), "children"),
        (71, (), "children"),
        (72, (), "school"),
        (200, ("pregnant",), "mothers"),
        (300, ("postpartum",), "mothers"),
        (300, ("breastfeeding",), "mothers"),
        (300, (), "adults"),
        (720, (), "elderly"),
        (None, (), ""),
    ],
)
def test_everybody_belongs_to_one_group_of_the_day(age_months: int | None, states: tuple[str, ...], group: str) -> None:
    assert group_of(age_months, states) == group


@pytest.mark.parametrize(
    ("stored", "groups"),
    [
        (None, ("children",)),
        ("", ("children",)),
        ("elderly adults", ("adults", "elderly")),
        ("children mothers school adults elderly", tuple(GROUPS)),
        ("unheard_of", ("children",)),
    ],
)
def test_a_day_of_which_nothing_is_said_is_for_children(stored: str | None, groups: tuple[str, ...]) -> None:
    assert groups_of_day(stored) == groups


def test_groups_are_stored_in_the_order_of_the_cards_and_children_alone_as_nothing() -> None:
    assert stored_groups(["elderly", "mothers"]) == "mothers elderly"
    assert stored_groups(["children"]) is None
    assert stored_groups([]) is None
