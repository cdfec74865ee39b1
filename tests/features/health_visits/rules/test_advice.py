"""Reasons to refer, what to do and what to say."""

from dataclasses import replace

import pytest

from desktop_app.features.health_visits.rules.advice import LetterFinding, advise, measure_again
from desktop_app.features.health_visits.rules.classes import Findings, classes_of
from desktop_app.features.health_visits.rules.growth import Growth
from desktop_app.packs import confirmed_lines, load_pack

GENERIC, INDONESIA = load_pack("generic"), load_pack("indonesia")


def advice(pack=INDONESIA, letter=None, twice=False, oedema=False, arm_mm=None, red_line="", **scores):
    """Return the advice for a child of 12 months."""
    found = Growth(None, None, None, None)._replace(**scores)
    classes = classes_of(pack.growth_classes, Findings(12, found, arm_mm, oedema))
    kms = confirmed_lines(pack.kms, red_line)
    return advise(classes, LetterFinding(letter, twice), found.weight_z, kms, pack.switches)


def codes(found):
    return [reason.code for reason in found.refer]


def test_a_child_that_grows_well_is_not_referred_and_the_mother_is_praised():
    found = advice(letter="N", weight_z=0.1, length_z=0.0, weight_length_z=0.2)
    assert codes(found) == []
    assert [str(one) for one in found.mother] == ["Your child is growing well. Go on like this, and come again next month."]
    assert len(found.todo) == 1


@pytest.mark.parametrize(
    ("pack", "letter", "twice", "reasons"),
    [
        (INDONESIA, "T", False, ["T"]),  # Buku KIA 2023 p. 54: any T is referred
        (INDONESIA, "T", True, ["2T"]),
        (GENERIC, "T", False, []),  # domain.md 2.3: one T is advice, two are a referral
        (GENERIC, "T", True, ["2T"]),
        (INDONESIA, "O", False, []),
        (INDONESIA, "B", False, []),
    ],
)
def test_poor_gain_is_referred_as_the_pack_says(pack, letter, twice, reasons):
    assert codes(advice(pack, letter, twice, weight_z=0.0, length_z=0.0, weight_length_z=0.0)) == reasons


@pytest.mark.parametrize("pack", [INDONESIA, GENERIC], ids=["indonesia", "generic"])
@pytest.mark.parametrize("twice", [False, True])
def test_the_mother_hears_of_the_midwife_whenever_the_volunteer_is_to_refer(pack, twice):
    found = advice(pack, "T", twice, weight_z=0.0, length_z=0.0)
    is_referred = str(found.todo[0]).startswith("Refer to the midwife")
    assert is_referred == (pack is INDONESIA or twice)
    assert ("The midwife looks for the reason." in str(found.mother[0])) == is_referred


def test_poor_gain_of_a_child_in_good_classes_is_not_praised():
    found = advice(letter="T", weight_z=0.0, length_z=0.0)
    assert [str(one) for one in found.todo] == ["Refer to the midwife. Ask about illness and meals."]
    assert str(found.mother[0]).startswith("Your child gained too little this month.")


@pytest.mark.parametrize(
    ("weight_z", "red_line", "reasons"),
    [
        (-3.01, "", ["wfa.very_low", "BGM"]),
        (-3.0, "", ["wfa.low", "below_limit"]),
        (-2.0, "", []),
        (-2.5, "-3", ["wfa.low"]),
        (-2.01, "-2", ["BGM", "wfa.low"]),
        (1.0, "", []),
        (1.01, "", ["wfa.raised", "above_limit"]),
        (1.01, "-3", ["wfa.raised", "above_orange"]),
    ],
)
def test_the_lines_of_the_card_refer_and_an_unconfirmed_red_line_is_taken_carefully(weight_z, red_line, reasons):
    """domain.md 16.1, number 1: until the card is confirmed, refer below -2 and above +1."""
    assert codes(advice(weight_z=weight_z, red_line=red_line)) == reasons


def test_a_pack_without_an_orange_line_refers_nobody_above_one():
    assert codes(advice(GENERIC, weight_z=2.5)) == []


def test_swollen_feet_come_first_and_are_the_only_thing_to_do():
    found = advice(oedema=True, letter="T", length_z=-2.5, arm_mm=130)
    assert codes(found)[0] == "oedema.present"
    assert [str(one) for one in found.todo] == [str(INDONESIA.texts["todo.today"])]
    assert [str(one) for one in found.mother] == [str(INDONESIA.texts["mother.today"])]


def test_nothing_is_said_twice():
    found = advice(weight_z=-2.5, weight_length_z=-2.5, arm_mm=120)
    assert [str(one) for one in found.todo] == [str(INDONESIA.texts["todo.refer"])]
    assert len(found.refer) == 4


def test_a_measurement_that_can_hardly_be_right_is_named_once():
    assert [str(one) for one in measure_again(["wfl", "bmi", "hfa"])] == [
        "Weight and length: measure again, this can hardly be right.",
        "Length or height: measure again, this can hardly be right.",
    ]


def test_a_confirmed_line_replaces_the_careful_ones():
    confirmed = confirmed_lines(INDONESIA.kms, "-3")
    assert (confirmed.confirmed, confirmed.refer_below_z, confirmed.refer_above_z) == (True, -3, 1)
    assert confirmed_lines(INDONESIA.kms, "") == INDONESIA.kms
    assert replace(confirmed, confirmed=False, red_z=-2).refer_below_z == -2
