"""The checklists of the pack: eight groups, who gets which, what the answers point at (domain.md 8.4)."""

import pytest

from desktop_app.features.home_care.rules.checklists import SIGNS, findings_of, group_of, items_for
from desktop_app.features.home_care.services import checklist_groups, checklist_items, home_rules
from desktop_app.packs import load_pack

PACKS = ("generic", "indonesia", "sweden")


@pytest.fixture
def pack():
    return load_pack("indonesia")


@pytest.mark.parametrize("name", PACKS)
def test_each_pack_has_the_eight_groups_and_every_rule(name):
    pack = load_pack(name)
    assert len(checklist_groups(pack)) == 8
    assert {*home_rules(pack)} == {*(f"V{number:02}" for number in range(1, 17) if number != 11), "M", "V09N"}


@pytest.mark.parametrize(
    ("months", "states", "expected"),
    [
        (0, (), "infant"),
        (5, (), "infant"),
        (6, (), "child"),
        (71, (), "child"),
        (72, (), "school"),
        (215, (), "school"),
        (216, (), "adult"),
        (719, (), "adult"),
        (720, (), "elderly"),
        (200, ("pregnant",), "pregnant"),
        (300, ("postpartum",), "after_birth"),
        (None, (), None),
        (None, ("pregnant",), "pregnant"),
    ],
)
def test_age_and_state_say_which_list_is_taken_along(pack, months, states, expected):
    group = group_of(checklist_groups(pack).values(), months, states)
    assert (group.code if group else None) == expected


@pytest.mark.parametrize(
    ("group", "signs"),
    [("pregnant", 11), ("after_birth", 14), ("infant", 11), ("child", 8), ("school", 0), ("adult", 0), ("elderly", 0), ("tb", 3)],
)
def test_each_list_asks_for_the_danger_signs_of_its_source(pack, group, signs):
    """Of the pregnant ten of the copy and bleeding, which it forgot (domain.md 8.4)."""
    asked = [item for item in items_for(checklist_items(pack), group) if item.part == SIGNS]
    assert len(asked) == signs


def test_contraception_is_asked_of_women_and_kept_for_the_midwife(pack):
    items = {item.code: item for item in items_for(checklist_items(pack), "adult", "F", 300)}
    assert items["contraception_adult"].topic == "contraception"
    assert "contraception_adult" not in {item.code for item in items_for(checklist_items(pack), "adult", "M", 300)}


@pytest.mark.parametrize(("months", "asked"), [(179, False), (180, True)])
def test_blood_pressure_is_asked_from_fifteen_years_on(pack, months, asked):
    assert ("pressure_checked" in {item.code for item in items_for(checklist_items(pack), "school", "M", months)}) == asked


def test_everything_about_a_treatment_of_tb_is_kept_for_the_midwife(pack):
    assert checklist_groups(pack)["tb"].topic == "tb_treatment"


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"P_bleeding": "yes"}, {"danger_sign"}),
        ({"P_bleeding": "no"}, set()),
        ({"iron_taken": "no"}, {"not_following"}),
        ({"iron_there": "no", "P_tb": "yes"}, {"no_access", "tb_symptoms"}),
        ({"P_anxious": "yes"}, set()),
        ({}, set()),
    ],
)
def test_answers_point_at_the_four_classes_of_findings_but_not_those_for_the_midwife(pack, answers, expected):
    assert findings_of(checklist_items(pack), answers) == expected
