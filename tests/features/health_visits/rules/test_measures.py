"""What can be measured at all, and what is worth a second look."""

from datetime import date

import pytest

from desktop_app.features.health_visits.rules.growth.tables import lms_table
from desktop_app.features.health_visits.rules.measures import ARM, HEAD, LENGTH, MEASURES, WEIGHT, amount, check_value, limits
from desktop_app.features.health_visits.rules.unusual import Earlier, Person, question

ON = date(2026, 10, 10)


def english(text):
    return None if text is None else str(text)


@pytest.mark.parametrize(
    ("measure", "value", "age_months", "refusal"),
    [
        (WEIGHT, 700, 5, "Weight 0.7 kg is not possible. Check the scale."),
        (WEIGHT, 0, 14, "Weight 0.0 kg is not possible. Check the scale."),
        (WEIGHT, 400_000, 14, "Weight 400.0 kg is not possible. Check the scale."),
        (WEIGHT, 400_000, None, "Weight 400.0 kg is not possible. Check the scale."),
        (WEIGHT, 75_400, 14, "Weight 75.4 kg is not possible. Check the scale."),  # the length in the wrong field
        (WEIGHT, 9_250, 14, None),
        (WEIGHT, 68_000, 12 * 34, None),
        (LENGTH, 0, 14, "Length or height 0.0 cm is not possible. Check the measuring board."),
        (LENGTH, 3_000, 14, "Length or height 300.0 cm is not possible. Check the measuring board."),
        (LENGTH, 754, 14, None),
        (LENGTH, 1_720, 12 * 34, None),
        (HEAD, 92, 14, "Head circumference 9.2 cm is not possible. Check the tape."),
        (ARM, 1_400, 14, "Arm 140.0 cm is not possible. Check the tape."),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(measure, value, age_months, refusal):
    problems = check_value(measure, value, age_months)
    assert [str(p.text) for p in problems] == ([refusal] if refusal else [])
    assert all(p.field == measure.field for p in problems)


FLAGS_SD = {"weight_g": (-6, 5), "length_height_mm": (-6, 6), "head_mm": (-5, 5), "arm_mm": (-5, 5)}


@pytest.mark.parametrize("field", MEASURES)
@pytest.mark.parametrize("sex", ["F", "M"])
def test_nothing_is_refused_that_lies_within_the_flags_of_who(field, sex):
    """WHO's software (anthro 1.1) flags beyond these; growth.md section 3."""
    measure, (low, high) = MEASURES[field], FLAGS_SD[field]
    table = lms_table("2006", measure.indicator, sex)
    for day in range(table.first, table.last + 1):
        age = min(int(day / 30.4375), 59)
        least, most = limits(measure, age)
        assert least <= table.value(day, low) * measure.per_unit, (day, "low")
        assert table.value(day, high) * measure.per_unit <= most, (day, "high")


def test_an_amount_has_as_many_decimals_as_it_needs():
    assert [str(amount(WEIGHT, grams)) for grams in (9_400, 9_250, 12_000)] == ["9.4 kg", "9.25 kg", "12.0 kg"]


GIRL_14_MONTHS = Person("F", 430, 14)


@pytest.mark.parametrize(
    ("measure", "value", "person", "earlier", "asked"),
    [
        (WEIGHT, 9_200, GIRL_14_MONTHS, Earlier(8_900, date(2026, 9, 10)), None),
        (WEIGHT, 19_200, GIRL_14_MONTHS, None, "19.2 kg is unusual at this age. If it is right, press Enter again."),
        (WEIGHT, 4_300, GIRL_14_MONTHS, None, "4.3 kg is unusual at this age. If it is right, press Enter again."),
        (
            WEIGHT,
            11_900,
            GIRL_14_MONTHS,
            Earlier(8_900, date(2026, 9, 10)),
            "11.9 kg is 3.0 kg more than in 2026-09. If it is right, press Enter again.",
        ),
        (
            WEIGHT,
            8_200,
            GIRL_14_MONTHS,
            Earlier(8_900, date(2026, 9, 10)),
            "8.2 kg is 0.7 kg less than in 2026-09. If it is right, press Enter again.",
        ),
        (WEIGHT, 11_900, GIRL_14_MONTHS, Earlier(8_900, date(2026, 2, 10)), None),  # eight months in between
        (LENGTH, 754, GIRL_14_MONTHS, Earlier(748, date(2026, 9, 10)), None),
        (
            LENGTH,
            734,
            GIRL_14_MONTHS,
            Earlier(748, date(2026, 9, 10)),
            "73.4 cm is 1.4 cm less than in 2026-09. If it is right, press Enter again.",
        ),
        (LENGTH, 954, GIRL_14_MONTHS, None, "95.4 cm is unusual at this age. If it is right, press Enter again."),
        (HEAD, 445, GIRL_14_MONTHS, Earlier(450, date(2026, 9, 10)), None),
        (HEAD, 440, GIRL_14_MONTHS, Earlier(450, date(2026, 9, 10)), "44.0 cm is 1.0 cm less than in 2026-09."),
        (ARM, 135, GIRL_14_MONTHS, Earlier(133, date(2026, 9, 10)), None),
        (WEIGHT, 70_000, Person("F", None, 400), Earlier(68_000, date(2026, 9, 10)), None),
        (WEIGHT, 50_000, Person("F", None, 400), Earlier(68_000, date(2026, 9, 10)), "50.0 kg is 18.0 kg less than in 2026-09."),
        (WEIGHT, 19_200, Person(None, None, None), None, None),  # nothing to compare with
    ],
)
def test_what_is_unusual_is_asked_about(measure, value, person, earlier, asked):
    found = english(question(measure, value, person, ON, earlier))
    assert found == asked or (asked and found and found.startswith(asked))


def test_the_largest_gains_of_healthy_infants_are_not_asked_about():
    """+3 SD of WHO's weight increments over a month (growth velocity standards 2009, boys)."""
    for age, gain in ((1, 1876), (2, 2189), (3, 1597), (6, 1083), (12, 990)):
        person = Person("M", None, age)
        assert question(WEIGHT, 4_000 + gain, person, ON, Earlier(4_000, date(2026, 9, 10))) is None, age


@pytest.mark.parametrize(
    ("grams", "scale", "is_asked"), [(9_250, "dacin", True), (9_200, "dacin", False), (9_250, "digital", False)]
)
def test_a_dacin_shows_no_weights_between_its_marks(grams, scale, is_asked):
    assert (question(WEIGHT, grams, GIRL_14_MONTHS, ON, scale=scale) is not None) == is_asked
