"""The recaps of school age and of adults and elderly people: who is counted where, what stays empty (domain.md 1.2, 16.1)."""

from datetime import date

import pytest

from desktop_app.core.layout import People, fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.features.health_checks.registers.recap import RECAP_ADULTS, RECAP_SCHOOL
from desktop_app.features.health_checks.registers.recap_of_months import list_recap
from desktop_app.features.health_checks.services import give_iron
from desktop_app.features.questionnaires.services import record_sheet
from desktop_app.packs import load_pack
from desktop_app.residents.services import record_death
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.open_day import follow
from tests.builders.pregnancies import add_pregnant
from tests.features.health_checks.village import SKILAS, village

OCTOBER = Month(2026, 10)
PACK = load_pack("indonesia")
LAYOUTS = {"school": (PACK.register("health_checks.recap_school"), RECAP_SCHOOL)}
LAYOUTS["adults"] = (PACK.register("health_checks.recap_adults"), RECAP_ADULTS)


def month(db, name, asked=OCTOBER):
    """Return the cells of one month by (groups, item); people as sets."""
    layout, source = LAYOUTS[name]
    with db.read() as session:
        row = fill(layout, source, list_recap(session, asked))[-1]
    keys = [(column.parameters["of"], column.parameters["item"]) for column in layout.leaves()[1:]]
    return {key: set(cell.ids) if isinstance(cell, People) else cell for key, cell in zip(keys, row[1:], strict=True)}


@pytest.fixture
def people(db):
    return village(db)


def test_each_recap_has_its_columns():
    assert len(LAYOUTS["school"][0].leaves()) == 25
    assert len(LAYOUTS["adults"][0].leaves()) == 30


def test_everybody_is_counted_where_the_checks_say(db, people):
    budi, sarti, _ = people
    found = month(db, "adults")
    both = "adults elderly"
    assert (found["adults", "target"], found["elderly", "target"]) == ({budi}, {sarti})
    assert (found["adults", "came"], found["elderly", "came"]) == ({budi}, {sarti})
    assert (found[both, "bmi_good"], found[both, "bmi_bad"]) == ({sarti}, {budi})
    assert (found[both, "blood_pressure_good"], found[both, "blood_pressure_bad"]) == ({sarti}, {budi})
    assert (found[both, "glucose_good"], found[both, "glucose_bad"]) == (set(), {budi})
    assert (found[both, "eyes_bad"], found[both, "ears_bad"]) == ({budi}, {budi})
    assert (found[both, "puma_good"], found[both, "puma_bad"]) == (set(), {budi})
    assert found[both, "tb"] == {budi} and found[both, "smoking"] == {budi}
    assert (found["elderly", "aks_good"], found["elderly", "aks_bad"]) == (set(), {sarti})
    assert (found["adults", "referred"], found["elderly", "referred"]) == ({budi}, set())


def test_school_age_counts_haemoglobin_teeth_and_tablets(db, people):
    _, _, rini = people
    found = month(db, "school")
    assert found["school", "haemoglobin_bad"] == {rini} and found["school", "haemoglobin_good"] == set()
    assert found["school", "teeth_bad"] == {rini} and found["school", "anaemia_signs_bad"] == set()
    assert found["school", "iron"] == {rini} and found["school", "tb"] == set()


@pytest.mark.parametrize(("tablets", "is_enough"), [(15, False), (16, True), (17, True)])  # 10 were given; 16.1, number 9: 26
def test_the_tablets_of_a_school_year_are_26_from_july_to_june(db, people, tablets, is_enough):
    _, _, rini = people
    acted(db, lambda session: give_iron(session, rini, date(2026, 7, 1), tablets, ""))
    acted(db, lambda session: give_iron(session, rini, date(2026, 6, 30), 30, ""))
    assert month(db, "school")["school", "iron_year"] == ({rini} if is_enough else set())


def test_skilas_is_counted_without_what_the_midwife_alone_reads(db):
    _, sarti, _ = village(db)
    assert month(db, "adults")["elderly", "skilas_bad"] == {sarti}  # the whispering, not the mood
    answers = dict.fromkeys(SKILAS, 0) | {"SAD": 1}
    acted(db, lambda session: record_sheet(session, sarti, "SKILAS", TODAY, answers, "", "here"))
    found = month(db, "adults")
    assert (found["elderly", "skilas_good"], found["elderly", "skilas_bad"]) == ({sarti}, set())


def test_a_column_stays_empty_where_people_came_and_nobody_was_asked(db):
    follow(db)
    came = add_person(db, "Budi", date(1976, 3, 1), "M")
    weigh(db, open_day(db), came)
    found = month(db, "adults")
    assert found["adults elderly", "blood_pressure_good"] is None and found["adults elderly", "tb"] is None
    assert found["adults", "came"] == {came} and found["adults", "absent"] == set()


def test_absent_is_target_minus_present_and_a_month_without_an_open_day_counts_on_its_last_day(db, people):
    found = month(db, "adults", Month(2026, 9))
    assert found["adults", "target"] == found["adults", "absent"] and found["adults", "came"] == set()
    assert found["adults elderly", "blood_pressure_bad"] == set()


def test_visitors_the_dead_and_pregnant_women_are_no_target(db):
    follow(db)
    add_person(db, "Visitor", date(1976, 3, 1), status="visitor")
    dead = add_person(db, "Wati", date(1950, 3, 1))
    acted(db, lambda session: record_death(session, dead, PartialDate(2026, 9, 1), TODAY))
    add_pregnant(db, "Ani")
    stays = add_person(db, "Budi", date(1976, 3, 1), "M")
    found = month(db, "adults")
    assert (found["adults", "target"], found["elderly", "target"]) == ({stays}, set())


@pytest.mark.parametrize(
    ("born", "group"),
    [
        *((date(2020, 10, 6), ""), (date(2020, 10, 5), "school"), (date(2008, 10, 6), "school")),
        *((date(2008, 10, 5), "adults"), (date(1966, 10, 6), "adults"), (date(1966, 10, 5), "elderly")),
    ],
)
def test_the_group_follows_the_age_on_the_open_day(db, born, group):
    follow(db)
    one = add_person(db, "Budi", born, "M")
    open_day(db)
    found = month(db, "school") | month(db, "adults")
    assert {name for name in ("school", "adults", "elderly") if one in found[name, "target"]} == ({group} if group else set())
