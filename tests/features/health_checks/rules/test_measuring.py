"""Values typed in either unit, limits, and the trap of the two units (domain.md 7.1, unit conversion)."""

from decimal import Decimal

import pytest

from desktop_app.features.health_checks.rules.measuring import check_value, measure_named, rounded, thousandths
from desktop_app.features.health_checks.services import classify, measures_of
from desktop_app.packs import load_pack

PACK = load_pack("generic")
MEASURES = measures_of(PACK)


def measure(code):
    return measure_named(MEASURES, code)


@pytest.mark.parametrize(
    ("code", "typed", "unit", "canonical"),
    [
        ("glucose_random", "10", "mmol/l", "180"),
        ("glucose_random", "180", "mg/dl", "180"),
        ("cholesterol", "5.2", "mmol/l", "201"),
        ("triglycerides", "1.7", "mmol/l", "151"),
        ("uric_acid", "416", "µmol/l", "7.0"),
        ("uric_acid", "357", "µmol/l", "6.0"),
        ("haemoglobin", "118", "g/l", "11.8"),
        ("hba1c", "48", "mmol/mol", "6.5"),
        ("hba1c", "39", "mmol/mol", "5.7"),
    ],
)
def test_a_value_is_converted_with_the_factor_of_the_pack(code, typed, unit, canonical):
    known = measure(code)
    assert rounded(known.canonical(Decimal(typed), unit), known.decimals) == Decimal(canonical)


@pytest.mark.parametrize("code", [one.code for one in MEASURES if one.other_unit])
@pytest.mark.parametrize("typed", ["5.1", "7", "11.1", "3.45"])
def test_a_stored_value_is_shown_as_it_was_typed(code, typed):
    known = measure(code)
    value = rounded(Decimal(typed), known.other_decimals)
    stored = thousandths(known.canonical(value, known.other_unit))
    assert known.typed(stored, known.other_unit) == value


@pytest.mark.parametrize(
    ("test", "mmol", "expected"),
    [
        ("glucose_random", "11.1", "diabetes"),
        ("glucose_random", "11.0", "prediabetes"),
        ("glucose_random", "7.8", "prediabetes"),
        ("glucose_random", "7.7", "normal"),
        ("glucose_fasting", "7.0", "diabetes"),
        ("glucose_fasting", "6.9", "prediabetes"),
        ("glucose_fasting", "5.6", "prediabetes"),
        ("glucose_fasting", "5.5", "normal"),
    ],
)
def test_a_limit_holds_in_both_units(test, mmol, expected):
    """11.1 mmol/l is 199.8 mg/dl: without rounding a diabetic value would pass as prediabetes."""
    value = measure(test).canonical(Decimal(mmol), "mmol/l")
    assert classify(PACK, test, value, sex="M", age_months=500).code == expected


def test_a_sugar_typed_in_the_wrong_unit_is_refused():
    """5.6 mg/dl cannot be: it was mmol/l. 126 mmol/l cannot be either."""
    known = measure("glucose_random")
    for typed, unit in (("5.6", "mg/dl"), ("126", "mmol/l")):
        (problem,) = check_value(known, Decimal(typed), unit)
        assert "cannot be" in str(problem.text)
    assert check_value(known, Decimal("5.6"), "mmol/l") == []


@pytest.mark.parametrize("known", MEASURES, ids=lambda known: known.code)
def test_the_hard_limits_themselves_can_be_and_beyond_them_nothing(known):
    for limit, outside in ((known.hard_low, -1), (known.hard_high, 1)):
        step = Decimal(1).scaleb(-3)
        assert check_value(known, limit, known.unit) == []
        assert check_value(known, limit + outside * step, known.unit)
    assert not known.is_doubtful(known.plausible_low) and known.is_doubtful(known.plausible_low - Decimal("0.001"))
    assert not known.is_doubtful(known.plausible_high) and known.is_doubtful(known.plausible_high + Decimal("0.001"))


def test_a_unit_that_the_test_does_not_have_is_refused():
    assert "mmol/l" in str(check_value(measure("glucose_random"), Decimal(5), "g/l")[0].text)


def test_half_a_step_rounds_upwards_as_people_do():
    assert rounded(Decimal("22.95"), 1) == Decimal("23.0") and rounded(24.95, 1) == Decimal("25.0")
