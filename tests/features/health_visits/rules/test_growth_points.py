"""The points of one child on a chart."""

from datetime import date, timedelta

import pytest

from desktop_app.core.layout import Number
from desktop_app.features.health_visits.rules.child_growth import ChildGrowth, ChildMeasures
from desktop_app.features.health_visits.rules.growth_facts import exact_age, facts_titles
from desktop_app.features.health_visits.rules.growth_lines import AGES, INDICATORS
from desktop_app.features.health_visits.rules.growth_points import joins, plotted
from desktop_app.packs import load_pack

BORN = date(2025, 1, 31)


def day(days: int) -> date:
    return BORN + timedelta(days=days)


def child(*measured: ChildMeasures, sex: str | None = "F", weeks: int | None = None) -> ChildGrowth:
    return ChildGrowth("Ayu", sex, BORN, False, weeks, measured)


def points(indicator: str, ages: str, *measured: ChildMeasures, **about):
    return plotted(child(*measured, **about), INDICATORS[indicator], AGES[ages])


def said(indicator: str, one) -> dict[str, str]:
    titles = [str(title) for title in facts_titles(INDICATORS[indicator])]
    return dict(zip(titles, one.facts, strict=True))


def test_a_point_stands_at_the_exact_day_and_says_date_age_value_and_z():
    (one,) = points("wfa", "0-24", ChildMeasures(day(200), 7_350))
    assert (one.point.x, one.point.y, one.point.kind) == (200.0, 7.35, "dot")
    facts = said("wfa", one.point)
    assert facts["Date"] == date(2025, 8, 19) and str(facts["Age"]) == "6 months, 19 days"
    assert facts["Weight (kg)"] == Number(7.35, 2)


@pytest.mark.parametrize(
    ("indicator", "y", "z"),
    [
        ("wfa", 9.09, -1.48),
        ("lhfa", 86.4, 0.88),
        ("wfl", 9.09, -2.84),
        ("bmifa", 12.1768904321, -3.03),
        ("hcfa", 47.0, 0.19),
        ("acfa", 13.8, -0.75),
    ],
)
def test_each_chart_takes_its_own_measure_with_the_score_of_whos_software(indicator, y, z):
    # case P002 of WHO's R package anthro: a girl of 640 days
    (one,) = points(indicator, "0-24", ChildMeasures(day(640), 9_090, 864, "lying", 470, 138))
    assert one.point.y == pytest.approx(y)
    assert one.point.x == (86.4 if indicator == "wfl" else 640.0)
    assert said(indicator, one.point)["z-score"] == Number(z, 2)


@pytest.mark.parametrize("indicator", ["lhfa", "wfl", "bmifa", "hcfa", "acfa"])
def test_what_was_not_measured_is_no_point(indicator):
    assert points(indicator, "0-24", ChildMeasures(day(200), 7_300)) == []


@pytest.mark.parametrize(
    ("days", "position", "shown"),
    [(500, "lying", 80.0), (500, "standing", 80.7), (731, "standing", 80.0), (731, "lying", 79.3), (100, "standing", 80.0)],
)
def test_a_length_is_shown_as_its_age_asks_for_and_said_as_it_was_measured(days, position, shown):
    (one,) = points("lhfa", "0-60", ChildMeasures(day(days), None, 800, position))
    assert one.point.y == pytest.approx(shown)
    assert str(said("lhfa", one.point)["As measured"]) == f"80.0 cm, {position}"


def test_a_hardly_possible_value_is_hollow_and_not_joined():
    found = points("wfa", "0-24", *(ChildMeasures(day(n), g) for n, g in ((60, 4_900), (90, 56_000), (120, 6_100))))
    assert [one.point.kind for one in found] == ["dot", "hollow", "dot"]
    (line,) = joins(found, INDICATORS["wfa"])
    assert (line.start, line.end) == ((60.0, 4.9), (120.0, 6.1))
    assert str(said("wfa", found[1].point)["Remark"]).startswith("Hardly possible")


def test_it_is_hollow_on_each_chart_it_spoils_and_on_no_other():
    measures = ChildMeasures(day(400), 9_000, 1_150, "lying", 450)
    assert [points(code, "0-24", measures)[0].point.kind for code in ("wfa", "lhfa", "hcfa")] == ["dot", "hollow", "dot"]


@pytest.mark.parametrize(("gap", "style"), [(30, "solid"), (89, "solid"), (95, "dashed")])
def test_visits_more_than_three_months_apart_are_joined_by_a_dashed_line(gap, style):
    found = points("wfa", "0-24", ChildMeasures(day(100), 5_500), ChildMeasures(day(100 + gap), 6_500))
    assert [join.style for join in joins(found, INDICATORS["wfa"])] == [style]


@pytest.mark.parametrize(("indicator", "count"), [("lhfa", 0), ("bmifa", 0), ("wfa", 1)])
def test_length_is_not_joined_to_height(indicator, count):
    before, after = ChildMeasures(day(730), 11_000, 850, "lying"), ChildMeasures(day(745), 11_100, 848, "standing")
    assert len(joins(points(indicator, "0-60", before, after), INDICATORS[indicator])) == count


@pytest.mark.parametrize(("indicator", "kind"), [("wfa", "letter"), ("wfl", "letter"), ("bmifa", "letter"), ("lhfa", "dot")])
def test_swollen_feet_are_an_e_on_every_chart_of_weight(indicator, kind):
    (one,) = points(indicator, "0-24", ChildMeasures(day(400), 9_000, 750, "lying", oedema=True))
    assert one.point.kind == kind
    assert str(one.point.letter) == ("E" if kind == "letter" else "")
    assert (said(indicator, one.point)["z-score"] is None) == (kind == "letter")


def test_a_child_born_early_also_stands_at_the_age_counted_from_the_due_date():
    (one,) = points("wfa", "0-24", ChildMeasures(day(200), 6_300), weeks=32)
    assert (one.corrected.x, one.corrected.y, one.corrected.kind) == (200.0 - 56, 6.3, "cross")
    facts = said("wfa", one.corrected)
    assert str(facts["Age"]) == "4 months, 22 days" and facts["z-score"].value > said("wfa", one.point)["z-score"].value
    (line,) = joins([one], INDICATORS["wfa"])
    assert line.weight == "thin" and {line.start, line.end} == {(144.0, 6.3), (200.0, 6.3)}


@pytest.mark.parametrize(("weeks", "days"), [(37, 200), (None, 200), (32, 731), (32, 30)])
def test_no_cross_for_a_child_born_in_time_past_two_years_or_before_the_due_date(weeks, days):
    (one,) = points("wfa", "0-60", ChildMeasures(day(days), 6_300), weeks=weeks)
    assert one.corrected is None


def test_crosses_can_be_left_out():
    early = child(ChildMeasures(day(200), 6_300), weeks=32)
    assert plotted(early, INDICATORS["wfa"], AGES["0-24"], by_due_date=False)[0].corrected is None


def test_only_the_ages_shown_have_points():
    measured = [ChildMeasures(day(n), 9_000) for n in (730, 731, 1826, 1827)]
    assert [[one.age_days for one in points("wfa", ages, *measured)] for ages in ("0-24", "24-60", "60-228")] == [
        [730],
        [731, 1826],
        [1827],
    ]


def test_a_child_without_sex_has_points_without_scores_and_one_without_birth_date_none():
    (one,) = points("wfa", "0-24", ChildMeasures(day(200), 7_300), sex=None)
    assert said("wfa", one.point)["z-score"] is None
    unknown = ChildGrowth("Ayu", "F", None, False, None, [ChildMeasures(day(200), 7_300)])
    assert plotted(unknown, INDICATORS["wfa"], AGES["0-24"]) == []


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (date(2025, 1, 31), "0 days"),
        (date(2025, 2, 27), "27 days"),
        (date(2025, 2, 28), "1 months"),
        (date(2025, 3, 1), "1 months, 1 days"),
        (date(2026, 3, 30), "13 months, 30 days"),
        (date(2030, 1, 30), "59 months, 30 days"),
        (date(2030, 1, 31), "5 years"),
        (date(2030, 4, 30), "5 years, 3 months"),
    ],
)
def test_the_age_is_said_to_the_day_and_in_years_from_five_on(on, words):
    assert str(exact_age(BORN, on)) == words


def test_an_estimated_age_is_said_to_be_about_right():
    assert str(exact_age(BORN, date(2025, 3, 31), is_estimated=True)) == "≈ 2 months"


@pytest.mark.parametrize(
    ("indicator", "index", "code"),
    [
        ("wfa", "wfa", "normal"),
        ("lhfa", "hfa", "normal"),
        ("wfl", "wfl", "low"),
        ("bmifa", "bmi", "very_low"),
        ("hcfa", "head", "normal"),
        ("acfa", "arm", "normal"),
    ],
)
def test_a_point_says_its_class_in_the_words_of_the_pack(indicator, index, code):
    classes = load_pack("generic").growth_classes
    girl = child(ChildMeasures(day(640), 9_090, 864, "lying", 470, 138))
    (one,) = plotted(girl, INDICATORS[indicator], AGES["0-24"], classes=classes)
    words = [found.words for found in classes if (found.index, found.code) == (index, code) and found.from_months <= 21]
    assert said(indicator, one.point)["Class"] in words


def test_a_hardly_possible_value_and_swollen_feet_have_no_class():
    odd = child(ChildMeasures(day(100), 56_000), ChildMeasures(day(400), 9_000, oedema=True))
    found = plotted(odd, INDICATORS["wfa"], AGES["0-24"], classes=load_pack("generic").growth_classes)
    assert [said("wfa", one.point)["Class"] for one in found] == ["", ""]


def test_what_was_written_for_a_day_before_birth_is_no_point():
    assert points("wfa", "0-24", ChildMeasures(day(-3), 3_000), ChildMeasures(day(0), 3_000)) != []
    assert [one.age_days for one in points("wfa", "0-24", ChildMeasures(day(-3), 3_000), ChildMeasures(day(0), 3_000))] == [0]
