"""Children scored: ages, positions, what is missing, and what must hold for every child."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop_app.features.health_visits.rules.growth import Growth, Measured, assess
from desktop_app.features.health_visits.rules.growth.ages import DAYS_PER_MONTH

sexes = st.sampled_from("FM")
days = st.integers(0, 1826)
grams = st.integers(1_500, 35_000)
millimetres = st.integers(450, 1_210)
positions = st.sampled_from(["lying", "standing", None])


@st.composite
def children(draw: st.DrawFn) -> Measured:
    return Measured(
        draw(sexes),
        draw(days),
        None,
        draw(grams) / 1000,
        draw(millimetres) / 10,
        draw(positions),
        draw(st.integers(300, 560)) / 10,
        draw(st.integers(80, 250)) / 10,
    )


def scores(growth: Growth) -> tuple[float | None, ...]:
    return growth[4::2]


@pytest.mark.parametrize(
    ("age_days", "age_months", "day"),
    [  # WHO anthro: halves are rounded up; a month has 30.4375 days
        (729.5, None, 730),
        (730.49, None, 730),
        (730.5, None, 731),
        (None, 24.01, 731),
        (None, 23.97, 730),
        (None, 30.01, 913),
        (None, 0.0, 0),
    ],
)
def test_ages_are_rounded_to_days_halves_up(age_days, age_months, day):
    child = Measured("F", age_days, age_months, 12.1, 87.3, "standing", 47.0, 14.0)
    assert assess(child) == assess(child._replace(age_days=day, age_months=None))


@pytest.mark.parametrize(
    ("days", "position", "corrected"),
    [  # growth.md section 3: length to day 730, height from 731 on, 0.7 cm between them
        (730, "lying", 87.4),
        (730, "standing", 88.1),
        (731, "lying", 86.7),
        (731, "standing", 87.4),
        (730, None, 87.4),
        (731, None, 87.4),
        (None, "lying", 87.4),
        (None, "standing", 87.4),
    ],
)
def test_the_length_is_corrected_where_the_position_does_not_suit_the_age(days, position, corrected):
    growth = assess(Measured("F", days, None, 12.0, 87.4, position))
    assert (growth.corrected_cm, growth.position_used, growth.position_doubtful) == (corrected, position, False)
    assert growth.bmi == pytest.approx(12.0 / (corrected / 100) ** 2)


@pytest.mark.parametrize(("days", "doubtful", "corrected"), [(273, True, 70.0), (274, False, 70.7)])
def test_a_child_below_nine_months_cannot_have_stood(days, doubtful, corrected):
    growth = assess(Measured("M", days, None, 8.0, 70.0, "standing"))
    assert growth.position_doubtful is doubtful
    assert growth.position_used == (None if doubtful else "standing")
    assert growth.corrected_cm == corrected


def test_every_millimetre_lands_on_its_own_row():
    """103.1 - 0.7 is 102.39999999999999 in binary fractions; whole numbers have no such gap (growth.md section 2)."""
    for tenths in range(450, 1_300):
        lying = assess(Measured("F", 1_000, None, 14.0, tenths / 10, "lying"))
        standing = assess(Measured("F", 1_000, None, 14.0, (tenths - 7) / 10, "standing"))
        assert lying.corrected_cm == (tenths - 7) / 10
        assert scores(lying) == scores(standing)


@given(children())
def test_a_lying_child_of_two_years_is_scored_as_one_standing_7_mm_lower(child: Measured):
    length = child.length_height_cm
    assert length is not None and child.age_days is not None
    assume(child.age_days >= 274)
    other = round(length - 0.7, 1) if child.age_days >= 731 else length
    one = assess(child._replace(position="lying", length_height_cm=length if child.age_days >= 731 else round(length + 0.7, 1)))
    two = assess(child._replace(position="standing", length_height_cm=other))
    assert one[4:] == two[4:]
    assert (one.corrected_cm, one.bmi) == (two.corrected_cm, two.bmi)


@given(children(), st.integers(1, 3_000))
def test_a_heavier_child_never_scores_lower(child: Measured, more: int):
    assert child.weight_kg is not None
    light, heavy = assess(child), assess(child._replace(weight_kg=round(child.weight_kg * 1000 + more) / 1000))
    for before, after in (
        (light.weight_z, heavy.weight_z),
        (light.weight_length_z, heavy.weight_length_z),
        (light.bmi_z, heavy.bmi_z),
    ):
        assert (before is None) == (after is None)
        assert before is None or after is None or before <= after
    assert (light.length_z, light.head_z, light.arm_z) == (heavy.length_z, heavy.head_z, heavy.arm_z)


@given(children(), st.integers(1, 100))
def test_a_taller_child_scores_no_lower_in_length_and_no_higher_in_bmi(child: Measured, more: int):
    assert child.length_height_cm is not None
    short, tall = assess(child), assess(child._replace(length_height_cm=round(child.length_height_cm * 10 + more) / 10))
    assert short.length_z is not None and tall.length_z is not None and short.length_z <= tall.length_z
    assert short.bmi_z is not None and tall.bmi_z is not None and short.bmi_z >= tall.bmi_z
    assert short.weight_z == tall.weight_z


@given(children())
def test_flags_follow_whos_limits(child: Measured):
    growth = assess(child)
    limits = ((-6, 6), (-6, 5), (-5, 5), (-5, 5), (-5, 5), (-5, 5))
    for z, flag, (least, most) in zip(growth[4::2], growth[5::2], limits, strict=True):
        assert flag is (None if z is None else z < least or z > most)


@given(children())
def test_oedema_leaves_out_what_rests_on_weight_and_nothing_else(child: Measured):
    well, swollen = assess(child), assess(child._replace(oedema=True))
    assert (swollen.weight_z, swollen.weight_length_z, swollen.bmi_z) == (None, None, None)
    assert (swollen.weight_flag, swollen.weight_length_flag, swollen.bmi_flag) == (None, None, None)
    assert (swollen.length_z, swollen.head_z, swollen.arm_z) == (well.length_z, well.head_z, well.arm_z)
    assert (swollen.bmi, swollen.corrected_cm) == (well.bmi, well.corrected_cm)


@given(children(), st.sampled_from(["weight_kg", "length_height_cm", "head_cm", "arm_cm"]), st.sampled_from([None, 0.0, -1.0]))
def test_a_missing_measurement_takes_only_its_own_scores(child: Measured, field: str, value: float | None):
    whole, part = assess(child), assess(child._replace(**{field: value}))
    lost = {
        "weight_kg": {"weight", "weight_length", "bmi"},
        "length_height_cm": {"length", "weight_length", "bmi"},
        "head_cm": {"head"},
        "arm_cm": {"arm"},
    }[field]
    for index in ("length", "weight", "weight_length", "bmi", "head", "arm"):
        for kind in ("z", "flag"):
            expected = None if index in lost else getattr(whole, f"{index}_{kind}")
            assert getattr(part, f"{index}_{kind}") == expected


@given(children())
def test_an_age_in_months_counts_as_the_same_age_in_days(child: Measured):
    assert child.age_days is not None
    by_months = child._replace(age_days=None, age_months=child.age_days / DAYS_PER_MONTH)
    assert assess(by_months) == assess(child)


@pytest.mark.parametrize(
    ("day", "position_used", "has_head"),
    [(1826, "standing", True), (1827, None, False)],
)
def test_at_sixty_months_the_reference_of_2007_takes_over_without_a_gap(day, position_used, has_head):
    growth = assess(Measured("F", day, None, 17.0, 109.0, "standing", 50.0, 16.0))
    assert growth.position_used == position_used
    assert None not in (growth.length_z, growth.weight_z, growth.bmi_z)
    assert (growth.head_z is not None, growth.arm_z is not None, growth.weight_length_z is not None) == (has_head,) * 3


def test_either_standard_can_be_asked_for():
    child = Measured("M", 1856, None, 17.0, 106.8, "lying")
    assert assess(child, "2006").length_z is None
    assert assess(child, "2006").corrected_cm == 106.1
    assert assess(child).length_z == assess(child, "2007").length_z == -0.75
    assert assess(child._replace(age_days=1_000), "2007").length_z is None


@pytest.mark.parametrize(
    ("months", "length", "weight"),
    [(59.99, False, False), (60, True, True), (120, True, True), (120.1, True, False), (228, True, False), (228.1, False, False)],
)
def test_the_reference_of_2007_ends_with_its_tables(months, length, weight):
    growth = assess(Measured("F", None, months, 30.0, 135.0), "2007")
    assert (growth.length_z is not None, growth.bmi_z is not None, growth.weight_z is not None) == (length, length, weight)


@pytest.mark.parametrize("child", [Measured("F", -1, None, 3.0, 50.0), Measured(None, 300, None, 8.0, 70.0, "lying")])
def test_without_sex_or_before_birth_there_is_no_score(child):
    growth = assess(child)
    assert set(growth[4:]) == {None}
    assert growth.bmi is not None


@pytest.mark.parametrize(
    ("length", "position", "scored"),
    [(64.9, "standing", False), (65.0, "standing", True), (45.0, "lying", True), (44.9, None, False), (110.1, "lying", False)],
)
def test_without_an_age_weight_for_length_remains(length, position, scored):
    growth = assess(Measured("M", None, None, 7.0, length, position))
    assert (growth.weight_length_z is not None) is scored
    assert (growth.length_z, growth.weight_z, growth.bmi_z) == (None, None, None)


def test_without_an_age_oedema_leaves_nothing():
    assert set(assess(Measured("M", None, None, 7.0, 70.0, "lying", oedema=True))[4:]) == {None}


def test_arm_scores_begin_at_three_months():
    assert assess(Measured("F", 90, arm_cm=13.0)).arm_z is None
    assert assess(Measured("F", 91, arm_cm=13.0)).arm_z == -0.02


@pytest.mark.parametrize("length", [0.7, 0.3])
def test_a_length_that_the_correction_eats_up_has_no_score(length):
    growth = assess(Measured("F", 800, None, 12.0, length, "lying"))
    assert (growth.bmi, growth.length_z, growth.weight_length_z, growth.bmi_z) == (None,) * 4
    assert growth.weight_z is not None
