"""Twins whose values look exchanged."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits.rules.doubts import Subject, Taken, TwinPair, same_birth, swap_doubts, swapped_fields

BORN = date(2025, 8, 1)
ALL = ("weight_g", "length_height_mm", "head_mm", "arm_mm")
NONE = (None, None)


def twin(name, *measured, mother="rina", born=BORN):
    taken = [
        Taken(f"{name}{on}".encode(), f"v{name}{on}".encode(), on, None, 13, weight, length) for on, weight, length in measured
    ]
    return Subject(name.encode(), name, "F", PartialDate.of(born), mother=mother, taken=taken)


SEPTEMBER, OCTOBER, NOVEMBER = date(2026, 9, 5), date(2026, 10, 5), date(2026, 11, 5)


@pytest.mark.parametrize(
    ("before", "after", "fields"),
    [
        (((8_000, 9_000), NONE), ((8_200, 9_200), NONE), ()),
        (((8_000, 9_000), NONE), ((9_200, 8_200), NONE), ("weight_g",)),
        (((8_000, 9_000), (720, 740)), ((9_200, 8_200), (742, 722)), ALL),
        (((8_000, 9_000), (720, 740)), ((9_200, 8_200), (722, 742)), ()),  # the lengths deny it
        (((8_000, 9_000), (720, 721)), ((9_200, 8_200), (721, 722)), ("weight_g",)),  # the lengths say nothing
        (((8_000, 8_100), (720, 740)), ((8_300, 8_200), (742, 722)), ("length_height_mm",)),
        (((8_000, 8_200), NONE), ((8_500, 8_300), NONE), ()),  # too near to each other
        (((8_000, None), NONE), ((9_200, 8_200), NONE), ()),
    ],
)
def test_values_are_exchanged_where_the_lead_turns_round_clearly(before, after, fields):
    assert tuple(swapped_fields(TwinPair(SEPTEMBER, *before), TwinPair(OCTOBER, *after))) == fields


def test_after_half_a_year_the_lighter_twin_may_be_ahead():
    before, after = TwinPair(date(2026, 3, 5), (8_000, 9_000), NONE), TwinPair(OCTOBER, (9_200, 8_200), NONE)
    assert swapped_fields(before, after) == ()


def test_only_the_day_of_the_exchange_is_named():
    one = twin("Ani", (SEPTEMBER, 8_000, None), (OCTOBER, 9_200, None), (NOVEMBER, 8_400, None))
    other = twin("Ina", (SEPTEMBER, 9_000, None), (OCTOBER, 8_200, None), (NOVEMBER, 9_400, None))
    (doubt,) = swap_doubts(one, other)
    assert (doubt.measured_on, doubt.visit, doubt.other_visit) == (OCTOBER, b"vAni2026-10-05", b"vIna2026-10-05")
    assert str(doubt.words) == "The values of Ani and Ina look exchanged: until now Ina was ahead."
    assert doubt.value_seen == "9200 8200 None None"


def test_twins_have_one_mother_and_one_day_of_birth():
    ani, ina = twin("Ani"), twin("Ina")
    others = [twin("Budi", mother="sari"), twin("Cici", born=date(2024, 1, 1)), twin("Dedi", mother=""), twin("Edi", mother="")]
    assert same_birth([ani, *others, ina]) == [(ani, ina)]
