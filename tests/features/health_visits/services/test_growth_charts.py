"""Charts of a child that the database knows."""

from datetime import date, timedelta

import pytest

from desktop_app.core.language import language
from desktop_app.core.layout import Number
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.rules.child_growth import ChildGrowth
from desktop_app.features.health_visits.rules.growth_lines import AGES, INDICATORS, ages_of, usual_ages
from desktop_app.features.health_visits.services.growth_charts import chart_of, child_growth, kms_chart, kms_of
from desktop_app.packs import load_pack
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

BORN = date(2025, 8, 1)


@pytest.fixture
def pack():
    return load_pack("indonesia")


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", BORN)


def chart(db, resident, indicator, pack):
    with db.read() as session:
        child = child_growth(session, resident)
    age_days = None if child.birth is None else (TODAY - child.birth).days
    return chart_of(child, indicator, usual_ages(indicator, age_days), classes=pack.growth_classes)


def card(db, resident, pack, ages=None):
    with db.read() as session:
        return kms_chart(session, resident, pack, TODAY, ages)


def test_weights_of_all_visits_are_points_in_order_of_date(db, ayu, pack):
    for day, grams in ((date(2026, 9, 5), 8_400), (date(2026, 7, 5), 7_900)):
        weigh(db, open_day(db, day), ayu, grams)
    made = chart(db, ayu, "wfa", pack)
    (series,) = made.series
    assert [(point.x, point.y) for point in series.points] == [(338.0, 7.9), (400.0, 8.4)]
    assert len(series.joins) == 1 and language("en").text(made.title) == "Weight for age, girls: Ayu"


def test_birth_weight_is_a_point_at_day_0_unless_the_child_was_weighed_that_day(db, ayu, pack):
    acted(db, lambda session: services.record_birth_facts(session, ayu, BirthFacts(2_900, 480, 330, 39, 1)))
    made = chart(db, ayu, "lhfa", pack)
    assert [(point.x, point.y) for point in made.series[0].points] == [(0.0, 48.0)]
    weigh(db, open_day(db, BORN), ayu, 3_000)
    assert [point.y for point in chart(db, ayu, "wfa", pack).series[0].points] == [3.0]


def test_weeks_of_pregnancy_make_crosses(db, ayu, pack):
    acted(db, lambda session: services.record_birth_facts(session, ayu, BirthFacts(1_900, None, None, 33, 1)))
    weigh(db, open_day(db, BORN + timedelta(days=150)), ayu, 5_500)
    kinds = [point.kind for point in chart(db, ayu, "wfa", pack).series[0].points]
    assert kinds == ["dot", "cross", "dot"]
    assert [kind for kind, _words in chart(db, ayu, "wfa", pack).signs] == ["cross"]


@pytest.mark.parametrize("indicator", INDICATORS)
def test_every_chart_holds_its_seven_lines_within_its_axes(indicator):
    child = ChildGrowth("Budi", "M", BORN)
    for ages in ages_of(indicator):
        made = chart_of(child, indicator, ages)
        assert [line.label for line in made.lines if line.label is not None] == [-3, -2, -1, 0, 1, 2, 3]
        for line in made.lines:
            assert all(made.y.first <= y <= made.y.last for _x, y in line.points)
            assert all(made.x.first - 1 <= x <= made.x.last + 1 for x, _y in line.points)
        assert len(made.y.ticks) <= 20


@pytest.mark.parametrize(
    ("indicator", "ages", "first", "last"),
    [("wfa", "0-24", 2, 18), ("wfa", "24-60", 7, 32), ("lhfa", "0-6", 42, 76), ("hcfa", "24-60", 42, 57)],
)
def test_the_height_of_a_chart_fits_the_ages_it_shows(indicator, ages, first, last):
    made = chart_of(ChildGrowth("Budi", "M", BORN), indicator, AGES[ages])
    low = min(y for line in made.lines for _x, y in line.points)
    high = max(y for line in made.lines for _x, y in line.points)
    assert made.y.first <= low and made.y.last >= high
    assert (made.y.last - made.y.first) < (high - low) * 1.35
    assert made.y.first >= first - 2 and made.y.last <= last + 2


def test_lines_differ_by_style_as_well_as_colour():
    made = chart_of(ChildGrowth("Budi", "M", BORN), "wfa", AGES["0-24"])
    looks = {line.label: (line.style, line.weight) for line in made.lines}
    assert len({looks[z] for z in (0, 1, 2, 3)}) == 4 and all(looks[z] == looks[-z] for z in (1, 2, 3))


def test_the_step_from_length_to_height_is_marked_where_both_are_shown():
    child = ChildGrowth("Budi", "M", BORN)
    assert [made.at for made in chart_of(child, "lhfa", AGES["0-60"]).breaks] == [731.0]
    assert chart_of(child, "lhfa", AGES["0-24"]).breaks == () == chart_of(child, "wfa", AGES["0-60"]).breaks
    assert len(chart_of(child, "lhfa", AGES["0-60"]).lines) == 14


def test_weight_for_length_names_how_the_child_is_measured():
    child = ChildGrowth("Budi", "M", BORN)
    assert "lying" in str(chart_of(child, "wfl", AGES["0-24"]).x.title)
    assert "standing" in str(chart_of(child, "wfl", AGES["24-60"]).x.title)


def test_an_impossible_weight_does_not_squeeze_the_chart(db, ayu, pack):
    weigh(db, open_day(db, date(2026, 9, 5)), ayu, 8_400)
    usual = chart(db, ayu, "wfa", pack).y.last
    weigh(db, open_day(db, date(2026, 9, 12)), ayu, 29_000)
    made = chart(db, ayu, "wfa", pack)
    assert made.y.last == usual and [point.kind for point in made.series[0].points] == ["dot", "hollow"]


def test_the_growth_card_has_the_bands_and_lines_of_the_pack_and_says_they_are_unconfirmed(db, ayu, pack):
    made = card(db, ayu, pack)
    assert [band.ink for band in made.bands] == [band.colour for band in pack.kms.bands]
    for below, above in zip(made.bands, made.bands[1:], strict=False):
        assert below.upper == above.lower
    red = [line for line in made.lines if line.ink == "red"]
    assert [line.label for line in red] == [Number(-3)] and round(red[0].points[0][1], 1) == 2.0  # WHO: girls at birth, -3 SD
    assert [line.label for line in made.lines if line.ink == "orange"] == [Number(1)]
    assert [str(line.title) for line in made.lines if line.title] == ["Orange line", "Red line"]
    assert any("UNCONFIRMED" in str(words) for words in made.notes)


def test_a_point_under_the_red_line_stands_within_the_card():
    made = kms_of(ChildGrowth("Budi", "M", BORN), load_pack("indonesia").kms, AGES["24-60"])
    red = min(y for line in made.lines if line.ink == "red" for _x, y in line.points)
    assert made.y.first < red - 0.5


def test_an_empty_card_is_a_form_without_words_in_its_middle(pack):
    made = kms_of(ChildGrowth("", "F", None), pack.kms, AGES["0-24"])
    assert made.marks() == [] and made.empty == "" and str(made.title) == "Growth card (weight for age), girls"


def test_a_child_whose_sex_or_birth_is_not_known_is_told_what_to_write(db, pack):
    weighed = open_day(db, date(2026, 9, 5))
    no_sex, no_birth = add_person(db, "A", BORN, sex=None), add_person(db, "B")
    guessed = add_person(db, "C", PartialDate(2025))
    for child in (no_sex, no_birth, guessed):
        weigh(db, weighed, child, 8_400)
    made = chart(db, no_sex, "wfa", pack)
    assert made.lines == [] and len(made.marks()) == 1 and "girl or boy" in str(made.notes[0])
    made = chart(db, no_birth, "wfa", pack)
    assert made.marks() == [] and "birth date" in str(made.empty)
    made = chart(db, guessed, "wfa", pack)
    assert str(made.marks()[0].facts[1]).startswith("≈") and any("estimated" in str(words) for words in made.notes)


def test_a_card_of_a_school_child_shows_its_second_half(db, pack):
    old = add_person(db, "Old", date(2018, 1, 1))
    assert len(card(db, old, pack).x.ticks) == 37


def test_somebody_who_is_not_here_has_no_chart(db, pack):
    with pytest.raises(LookupError):
        chart(db, b"x" * 16, "wfa", pack)
