"""What stands in the cells of the year's register and of the weighing list."""

import pytest

from desktop_app.core.layout import Gap, Number
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.health_visits.registers.children_year import CHILDREN_YEAR, ChildYear
from desktop_app.features.health_visits.registers.weighing_month import WEIGHING_MONTH, ChildWeighing
from desktop_app.features.health_visits.rules.cells import joined, sex

BORN = PartialDate(2025, 1, 12)


def year_cell(field: str, row: ChildYear, **parameters: object) -> object:
    return CHILDREN_YEAR.fields[field].value(row, parameters)


def child(**known: object) -> ChildYear:
    return ChildYear(b"a" * 16, 2026, "Ayu", "F", BORN, **known)  # type: ignore[arg-type]


def weighing(**known: object) -> ChildWeighing:
    return ChildWeighing(b"a" * 16, "Ayu", "F", BORN, True, **known)  # type: ignore[arg-type]


def test_a_month_with_a_weight_shows_kilograms_with_one_decimal() -> None:
    assert year_cell("weight", child(weights_g={10: 9450}), month=10) == Number(9.45, 1)


def test_a_month_without_a_weight_is_empty_not_zero() -> None:
    assert year_cell("weight", child(weights_g={10: 9450}), month=9) is None


@pytest.mark.parametrize(("answer", "sign"), [("yes", "√"), ("no", "X"), ("unknown", "A")])
def test_breast_milk_is_written_in_the_signs_of_the_form(answer: str, sign: str) -> None:
    assert year_cell("exclusive", child(exclusive={3: answer}), month=3) == sign


def test_a_month_that_nobody_asked_about_stays_empty() -> None:
    assert year_cell("exclusive", child(exclusive={3: "yes"}), month=4) is None


@pytest.mark.parametrize(
    ("row", "month", "cell"),
    [
        ({"born": PartialDate(2026, 5, 30)}, 4, Gap.NOT_APPLICABLE),
        ({"born": PartialDate(2026, 5, 30)}, 5, None),  # it was born on the last day but one, and could have been weighed
        ({"born": PartialDate(2026)}, 1, None),  # the month of the birth is not known: it may have been here
        ({"died": PartialDate(2026, 5, 1)}, 5, None),
        ({"died": PartialDate(2026, 5, 1)}, 6, Gap.NOT_APPLICABLE),
        ({"died": PartialDate(2026, 5, 1), "weights_g": {6: 9000}}, 6, Number(9.0, 1)),  # what is written down is shown
        ({"month": 9}, 9, None),
        ({"month": 9}, 10, Gap.NOT_APPLICABLE),
    ],
)
def test_a_month_before_the_birth_after_the_death_or_to_come_is_not_the_same_as_a_missed_weighing(
    row: dict[str, object], month: int, cell: object
) -> None:
    known = {"resident_id": b"a" * 16, "year": 2026, "name": "Ayu", "sex": "F", "born": BORN} | row
    assert year_cell("weight", ChildYear(**known), month=month) == cell  # type: ignore[arg-type]


def test_a_month_of_life_that_has_not_come_is_not_applicable() -> None:
    young = ChildYear(b"a" * 16, 2026, "Ayu", "F", PartialDate(2026, 7, 20), month=10)
    assert [year_cell("exclusive", young, month=month) for month in (2, 3, 4)] == [None, None, Gap.NOT_APPLICABLE]


@pytest.mark.parametrize(
    ("born", "half", "cell"),
    [
        (PartialDate(2026, 1, 2), 1, Gap.NOT_APPLICABLE),  # five months old at the end of June
        (PartialDate(2025, 12, 30), 1, None),
        (PartialDate(2026, 1, 2), 2, None),
        (PartialDate(2026, 7, 2), 2, Gap.NOT_APPLICABLE),
    ],
)
def test_a_child_too_young_for_vitamin_a_did_not_miss_it(born: PartialDate, half: int, cell: object) -> None:
    assert year_cell("vitamin_a_month", ChildYear(b"a" * 16, 2026, "Ayu", "F", born), half=half) == cell


@pytest.mark.parametrize(
    ("where", "ages"),
    [({"until_months": 11}, [0, 11]), ({"from_months": 12}, [12, 59, 61]), ({}, [0, 11, 12, 59, 61])],
)
def test_a_layout_may_keep_babies_and_toddlers_apart_by_the_age_at_the_end(where: dict[str, int], ages: list[int]) -> None:
    rows = [
        ChildYear(b"a" * 16, 2026, "Ayu", "F", PartialDate.of(Month(2026, 10).plus(-age).first), month=10)
        for age in (0, 11, 12, 59, 61)
    ]
    assert [row.age_months for row in rows if CHILDREN_YEAR.keep(row, where)] == ages  # type: ignore[misc]


SERVICES = {
    "OPV1": (PartialDate(2025, 2, 20), PartialDate(2026, 3, 1)),
    "BCG": (PartialDate(2025),),
    "HB0": (PartialDate(),),
    "ORS": (PartialDate(2025, 8, 3), PartialDate(2026, 4, 5), PartialDate(2026, 7, 2)),
    "VITA_BLUE": (PartialDate(2025, 8, 10),),
    "VITA_RED": (PartialDate(2026, 2, 11), PartialDate(2026)),
}


@pytest.mark.parametrize(
    ("field", "parameters", "cell"),
    [
        ("service", {"code": "OPV1"}, PartialDate(2025, 2, 20)),  # the first dose counts, a repetition does not
        ("service", {"code": "HB0"}, "√"),  # given, nobody knows when
        ("service", {"code": "MR1"}, None),
        ("service_month", {"code": "OPV1"}, PartialDate(2025, 2)),
        ("service_month", {"code": "BCG"}, PartialDate(2025)),
        ("service_month", {"code": "HB0"}, "√"),
        ("service_month_this_year", {"code": "ORS"}, PartialDate(2026, 7)),
        ("service_month_this_year", {"code": "OPV1"}, PartialDate(2026, 3)),
        ("service_month_this_year", {"code": "VITA_BLUE"}, None),
        ("service_month_nth", {"code": "ORS", "number": 1}, PartialDate(2026, 4)),
        ("service_month_nth", {"code": "ORS", "number": 2}, PartialDate(2026, 7)),
        ("service_month_nth", {"code": "ORS", "number": 3}, None),
        ("vitamin_a_month", {"half": 1}, PartialDate(2026, 2)),
        ("vitamin_a_month", {"half": 2}, None),  # the blue capsule was last year's, the red one's month is not known
    ],
)
def test_services_stand_as_far_as_their_date_is_known(field: str, parameters: dict[str, object], cell: object) -> None:
    assert year_cell(field, child(services=SERVICES), **parameters) == cell


def test_the_change_is_what_the_child_gained_or_lost_in_grams() -> None:
    value = WEIGHING_MONTH.fields["weight_change"].value
    assert value(weighing(weight_g=9100, before_g=9250), {}) == Number(-150)
    assert value(weighing(weight_g=9250, before_g=9250), {}) == Number(0)
    assert value(weighing(before_g=9250), {}) is None


def test_a_child_weighed_for_the_first_time_has_nothing_to_compare_with() -> None:
    assert WEIGHING_MONTH.fields["weight_change"].value(weighing(weight_g=9250), {}) is Gap.NOT_APPLICABLE


def test_lengths_stand_in_centimetres_with_one_decimal() -> None:
    fields = WEIGHING_MONTH.fields
    row = weighing(length_height_mm=754, head_mm=452, arm_mm=138)
    assert [fields[name].value(row, {}) for name in ("length_height", "head", "arm")] == [
        Number(75.4, 1),
        Number(45.2, 1),
        Number(13.8, 1),
    ]


def test_a_sex_that_was_not_asked_stays_empty() -> None:
    assert sex(None) is None
    assert str(sex("F")) == "F"


def test_several_remarks_stand_one_after_the_other() -> None:
    assert joined([]) is None
    assert joined(["Visitor"]) == "Visitor"
    assert str(joined(["Visitor", "Swollen feet", "Weighed at home"])) == "Visitor · Swollen feet · Weighed at home"
