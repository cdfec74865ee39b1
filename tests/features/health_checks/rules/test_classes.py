"""Classes of the packs at each edge: one below, on, one above (domain.md 5, 7.1, 13, 16.1; KMK 2015/2023)."""

from decimal import Decimal

import pytest

from desktop_app.features.health_checks.services import blood_pressure, classify
from desktop_app.packs import load_pack

ADULT, OLD, CHILD = 400, 800, 100
W, M = "F", "M"


def code(measure, value, sex=W, age=ADULT, state="", scale="", pack="indonesia"):
    found = classify(load_pack(pack), measure, Decimal(str(value)), sex=sex, age_months=age, state=state, scale=scale)
    return None if found is None else found.code


def steps(measure, edges, **whom):
    """Yield (value, class) one step below and on each edge; ``edges`` are (first value of the class, class before, class)."""
    for value, before, after in edges:
        step = Decimal("0.1") if "." in str(value) else 1
        yield measure, Decimal(str(value)) - step, before, whom
        yield measure, Decimal(str(value)), after, whom
        yield measure, Decimal(str(value)) + step, after, whom


ASIA = [
    ("18.5", "thin", "normal"),
    ("23.0", "normal", "overweight"),
    ("25.0", "overweight", "obese_1"),
    ("30.0", "obese_1", "obese_2"),
]
WHO = [
    ("18.5", "thin", "normal"),
    ("25.0", "normal", "overweight"),
    ("30.0", "overweight", "obese_1"),
    ("35.0", "obese_1", "obese_2"),
]
NATIONAL = [
    ("17.0", "very_thin", "thin"),
    ("18.5", "thin", "normal"),
    ("25.0", "normal", "overweight"),
    ("27.0", "overweight", "obese"),
]
CARD = [
    ("17.0", "very_thin", "thin"),
    ("18.5", "thin", "normal"),
    ("25.0", "normal", "overweight"),
    ("30.0", "overweight", "obese"),
]
TB_F = [("17.0", "thin", "normal"), ("23.1", "normal", "overweight"), ("27.1", "overweight", "obese")]
TB_M = [("18.0", "thin", "normal"), ("25.1", "normal", "overweight"), ("27.1", "overweight", "obese")]
RANDOM = [
    (70, "sugar_low", "normal"),
    (100, "normal", "normal"),
    (140, "normal", "prediabetes"),
    (200, "prediabetes", "diabetes"),
]
FASTING = [(70, "sugar_low", "normal"), (100, "normal", "prediabetes"), (126, "prediabetes", "diabetes")]
SYSTOLIC = [
    *((120, "optimal", "normal"), (130, "normal", "high_normal"), (140, "high_normal", "hypertension_1")),
    *((160, "hypertension_1", "hypertension_2"), (180, "hypertension_2", "hypertension_3")),
]
DIASTOLIC = [
    *((80, "optimal", "normal"), (85, "normal", "high_normal"), (90, "high_normal", "hypertension_1")),
    *((100, "hypertension_1", "hypertension_2"), (110, "hypertension_2", "hypertension_3")),
]
HB_WOMEN = [
    ("8.0", "severe_anaemia", "moderate_anaemia"),
    ("11.0", "moderate_anaemia", "mild_anaemia"),
    ("12.0", "mild_anaemia", "normal"),
]
HB_MEN = [
    ("8.0", "severe_anaemia", "moderate_anaemia"),
    ("11.0", "moderate_anaemia", "mild_anaemia"),
    ("13.0", "mild_anaemia", "normal"),
]
HB_CHILD = [("11.0", "moderate_anaemia", "mild_anaemia"), ("11.5", "mild_anaemia", "normal")]
HB_MOTHER = [
    ("7.0", "severe_anaemia", "moderate_anaemia"),
    ("10.0", "moderate_anaemia", "mild_anaemia"),
    ("11.0", "mild_anaemia", "normal"),
]
HB_T2 = [("10.0", "moderate_anaemia", "mild_anaemia"), ("10.5", "mild_anaemia", "normal")]
CASES = [
    *steps("bmi", ASIA),
    *steps("bmi", WHO, pack="generic"),
    *steps("bmi", NATIONAL, scale="national"),
    *steps("bmi", CARD, scale="card"),
    *steps("bmi", TB_F, scale="tb_form"),
    *steps("bmi", TB_M, scale="tb_form", sex=M),
    *steps("waist", [("90.1", "normal", "belly")], sex=M),
    *steps("waist", [("80.1", "normal", "belly")]),
    *steps("systolic", SYSTOLIC),
    *steps("diastolic", DIASTOLIC),
    *steps(
        "systolic",
        [(120, "normal", "raised"), (130, "raised", "hypertension_1"), (140, "hypertension_1", "hypertension_2")],
        age=160,
    ),
    *steps("diastolic", [(80, "normal", "hypertension_1"), (90, "hypertension_1", "hypertension_2")], age=160),
    *steps(
        "systolic",
        [(130, "normal", "high_normal"), (140, "high_normal", "hypertension_1"), (160, "hypertension_1", "hypertension_3")],
        state="pregnant",
    ),
    *steps(
        "diastolic",
        [(85, "normal", "high_normal"), (90, "high_normal", "hypertension_1"), (110, "hypertension_1", "hypertension_3")],
        state="pregnant",
    ),
    *steps("glucose_random", RANDOM),
    *steps("glucose_fasting", FASTING),
    *steps("glucose_2h", [(140, "normal", "prediabetes"), (200, "prediabetes", "diabetes")]),
    *steps("glucose_fasting", [(92, "normal", "prediabetes"), (126, "prediabetes", "diabetes")], state="pregnant"),
    *steps("hba1c", [("5.7", "normal", "prediabetes"), ("6.5", "prediabetes", "diabetes")]),
    *steps("cholesterol", [(200, "good", "borderline"), (240, "borderline", "high")]),
    *steps(
        "ldl",
        [(100, "good", "near_good"), (130, "near_good", "borderline"), (160, "borderline", "high"), (190, "high", "very_high")],
    ),
    *steps("hdl", [(40, "low", "fair"), (60, "fair", "good")]),
    *steps("triglycerides", [(150, "normal", "borderline"), (200, "borderline", "high"), (500, "high", "very_high")]),
    *steps("uric_acid", [("7.1", "normal", "high")], sex=M),
    *steps("uric_acid", [("6.1", "normal", "high")]),
    *steps("haemoglobin", HB_WOMEN),
    *steps("haemoglobin", HB_WOMEN, age=150),
    *steps("haemoglobin", HB_MEN, sex=M),
    *steps("haemoglobin", HB_CHILD, age=CHILD),
    *steps("haemoglobin", HB_MOTHER, state="trimester_1"),
    *steps("haemoglobin", HB_T2, state="trimester_2"),
    *steps("haemoglobin", HB_MOTHER, state="trimester_3"),
    *steps("haemoglobin", HB_MOTHER, state="pregnant"),
    *steps("arm", [("23.5", "arm_thin", "normal")], state="pregnant"),
    *steps("arm", [("23.5", "arm_thin", "normal")]),
    *steps("arm", [("21.0", "arm_thin", "normal")], age=OLD),
    *steps("temperature", [("35.0", "cold", "normal"), ("37.5", "normal", "warm"), ("38.0", "warm", "fever")]),
    *steps("pulse", [(60, "slow", "normal"), (101, "normal", "fast")], state="pregnant"),
]


@pytest.mark.parametrize(("measure", "value", "expected", "whom"), CASES)
def test_a_value_has_the_class_of_its_source_at_each_edge(measure, value, expected, whom):
    assert code(measure, value, **whom) == expected


# KMK 2015/2023, table 14: years -> boys, girls (systolic, diastolic); these limits and above are raised
CHILDREN = {
    7: ((106, 68), (106, 68)),
    8: ((107, 69), (107, 69)),
    9: ((107, 70), (108, 71)),
    10: ((108, 72), (109, 72)),
    11: ((110, 74), (111, 74)),
    12: ((113, 75), (114, 75)),
}


@pytest.mark.parametrize("years", CHILDREN)
@pytest.mark.parametrize("sex", [M, W])
@pytest.mark.parametrize("months", [0, 11])
def test_blood_pressure_of_children_follows_the_table_of_their_year_and_sex(years, sex, months):
    upper, lower = CHILDREN[years][sex == W]
    for measure, limit in (("systolic", upper), ("diastolic", lower)):
        found = [code(measure, limit + step, sex, years * 12 + months) for step in (-1, 0, 1)]
        assert found == ["normal", "raised", "raised"]


@pytest.mark.parametrize(
    ("systolic", "diastolic", "expected", "alone"),
    [
        (119, 79, "optimal", False),
        (119, 90, "hypertension_1", False),  # the lower value decides
        (160, 80, "hypertension_2", True),  # only the upper value is high
        (140, 89, "hypertension_1", True),
        (140, 90, "hypertension_1", False),
        (139, 85, "high_normal", False),
        (130, 79, "high_normal", False),
        (150, 112, "hypertension_3", False),
        (181, 70, "hypertension_3", True),
    ],
)
def test_the_higher_component_of_a_blood_pressure_decides(systolic, diastolic, expected, alone):
    found = blood_pressure(load_pack("indonesia"), systolic, diastolic, sex=M, age_months=ADULT)
    assert (found.code, found.also is not None) == (expected, alone)


@pytest.mark.parametrize(
    ("systolic", "diastolic", "expected"),
    [
        (119, 79, "normal"),
        (129, 79, "raised"),
        (119, 80, "hypertension_1"),
        (139, 89, "hypertension_1"),
        (139, 90, "hypertension_2"),
    ],
)
def test_from_13_years_on_blood_pressure_follows_table_15_with_its_misprint_mended(systolic, diastolic, expected):
    assert blood_pressure(load_pack("indonesia"), systolic, diastolic, sex=M, age_months=160).code == expected


@pytest.mark.parametrize(
    ("action", "systolic", "diastolic"),
    [
        ("educate", 129, 84),
        ("every_month", 130, 84),
        ("every_month", 139, 89),
        ("refer", 140, 89),
        ("refer", 120, 90),
        ("refer_today", 180, 100),
    ],
)
def test_what_the_post_does_with_a_blood_pressure(action, systolic, diastolic):
    found = blood_pressure(load_pack("indonesia"), systolic, diastolic, sex=W, age_months=ADULT)
    assert found.action == action
    assert found.again == action.startswith("refer")


@pytest.mark.parametrize(
    ("value", "action"), [(139, "educate"), (140, "every_3_months"), (199, "every_3_months"), (200, "refer")]
)
def test_what_the_post_does_with_a_blood_sugar(value, action):
    found = classify(load_pack("indonesia"), "glucose_random", value, sex=M, age_months=ADULT)
    assert found.action == action


def test_a_sugar_between_100_and_139_is_normal_but_said_to_be_unconfirmed():
    pack = load_pack("indonesia")
    printed, practice = (classify(pack, "glucose_random", value, sex=M, age_months=ADULT) for value in (99, 100))
    assert (printed.code, printed.confirmed, practice.code, practice.confirmed) == ("normal", True, "normal", False)


def test_the_same_bmi_says_which_scale_it_is_judged_by():
    pack = load_pack("indonesia")
    found = {
        scale: classify(pack, "bmi", 27.5, sex=W, age_months=ADULT, scale=scale) for scale in ("", "national", "card", "tb_form")
    }
    assert [one.code for one in found.values()] == ["obese_1", "obese", "overweight", "obese"]
    assert len({str(one.scale) for one in found.values()}) == 4
    assert [one.letter for one in found.values()] == ["", "O", "G", ""]


def test_nothing_is_said_where_the_pack_says_nothing():
    assert code("bmi", 30, state="pregnant") is None
    assert code("bmi", 30, state="trimester_2") is None
    assert code("bmi", 30, age=215) is None  # children are judged by BMI for age
    assert code("systolic", 150, age=80) is None  # no limits before seven years
    assert code("waist", 100, sex=None) is None
    assert code("unheard_of", 1) is None
    assert code("bmi", 30, age=None) is None


def test_the_national_scale_is_not_in_the_generic_pack():
    assert code("bmi", 30, scale="national", pack="generic") is None
    assert code("bmi", 30, pack="sweden") == "obese_1"
