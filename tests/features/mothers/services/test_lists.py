"""Who is pregnant, after birth and of childbearing age; what is due for them; what stands out."""

from datetime import date, timedelta

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.settings import put_setting
from desktop_app.features.child_record.services import danger_signs
from desktop_app.features.health_checks.services import Vitals, record_lab, record_vitals, set_condition
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import (
    BornChild,
    ContactEntry,
    HistoryEntry,
    NewbornEntry,
    PostpartumEntry,
    PregnancyEntry,
)
from desktop_app.features.mothers.services.on_paper.colours import colours_of
from desktop_app.features.mothers.services.today import today_lines
from desktop_app.features.schedules.services import give_service
from desktop_app.packs import PACK_SETTING, pack_of
from desktop_app.residents.services import record_move_out
from tests.builders.health_visits import TODAY, acted, add_person
from tests.builders.pregnancies import add_pregnant, give_birth, lose, see


@pytest.fixture(autouse=True)
def in_indonesia(db):
    acted(db, lambda s: put_setting(s, PACK_SETTING, "indonesia"))


def read(db, question, *arguments):
    with db.read() as session:
        return question(session, *arguments)


def card(db, woman, on=TODAY):
    return read(db, services.pregnancy_card, woman, on)


def reds(found):
    return [one.code for one in found.red]


def weeks_ago(weeks, days=0):
    return TODAY - timedelta(7 * weeks + days)


def test_who_is_due_first_stands_on_top(db):
    late, _ = add_pregnant(db, "Siti", weeks_ago(12))
    early, _ = add_pregnant(db, "Rina", weeks_ago(38))
    unknown = add_person(db, "Ani", date(1999, 1, 1))
    acted(db, lambda s: services.register_pregnancy(s, unknown, PregnancyEntry(TODAY), TODAY))
    rows = read(db, services.pregnant_on, TODAY)
    assert [row.person.id for row in rows] == [early, late, unknown]
    assert [row.card.weeks for row in rows] == [38, 12, None]
    assert [row.next.row.code if row.next else None for row in rows] == ["K4", "K1", None]


def test_who_moved_away_stands_on_no_list(db):
    woman, _ = add_pregnant(db, "Rina", weeks_ago(20))
    acted(db, lambda s: record_move_out(s, woman, PartialDate.of(TODAY), TODAY))
    assert read(db, services.pregnant_on, TODAY) == []


def test_mother_and_baby_stand_together_after_birth(db):
    woman, pregnancy = add_pregnant(db, "Rina", weeks_ago(40))
    (child,) = give_birth(db, pregnancy, TODAY - timedelta(4))
    (row,) = read(db, services.after_birth_on, TODAY)
    assert (row.person.id, row.days, [baby.child for baby in row.card.newborns]) == (woman, 4, [child])
    assert (row.next.row.code, row.card.newborns[0].next.row.code) == ("KF2", "KN2")


def test_looks_after_birth_count_by_their_day(db):
    woman, pregnancy = add_pregnant(db, "Rina", weeks_ago(43))
    born = TODAY - timedelta(20)
    (child,) = give_birth(db, pregnancy, born)
    for days in (1, 5, 6, 20):
        looked = PostpartumEntry(born + timedelta(days), provider="midwife", breastfeeding=True, vitamin_a_taken=2)
        acted(db, lambda s, looked=looked: services.record_postpartum(s, pregnancy, looked, TODAY))
        seen = NewbornEntry(born + timedelta(days), provider="midwife")
        acted(db, lambda s, seen=seen: services.record_newborn(s, child, seen, TODAY))
    found = card(db, woman).lying_in
    assert [one.code for one in found.postpartum] == ["KF1", "KF2", "", "KF3"]
    assert [one.code for one in found.newborns[0].contacts] == ["KN1", "KN2", "", "KN3"]
    state = read(db, services.contact_state, [woman, child], TODAY)
    assert [(one.row.code, one.status.value) for one in state[woman]][-1] == ("KF4", "not_yet")
    assert {one.status.value for one in state[child]} == {"given"}


def test_a_child_that_was_born_elsewhere_has_its_first_contacts_too(db):
    baby = add_person(db, "Ayu", TODAY - timedelta(5))
    found = read(db, services.newborn_card, baby, TODAY)
    assert [one.row.code for one in found.standings] == ["KN1", "KN2", "KN3"] and found.next.row.code == "KN2"
    assert read(db, services.newborn_card, add_person(db, "Adi", date(2025, 1, 1)), TODAY) is None


@pytest.mark.parametrize(
    ("arm_mm", "is_thin"),
    [(234, True), (235, False), (236, False)],  # KMK 2015/2023: below 23.5 cm
)
def test_a_thin_arm_is_red_at_its_edge(db, arm_mm, is_thin):
    woman, pregnancy = add_pregnant(db, "Rina", weeks_ago(20))
    see(db, pregnancy, TODAY, arm_mm=arm_mm)
    assert ("arm" in reds(card(db, woman).current)) is is_thin


@pytest.mark.parametrize(
    ("pressure", "tone"),
    [
        ((129, 84), "good"),
        ((130, 84), "warn"),
        ((129, 85), "warn"),
        ((139, 89), "warn"),
        ((140, 80), "danger"),
        ((120, 90), "danger"),
    ],
)
def test_blood_pressure_is_red_from_140_90_and_asked_about_from_130_85(db, pressure, tone):
    woman, pregnancy = add_pregnant(db, "Rina", weeks_ago(20))
    see(db, pregnancy, TODAY, pressure=pressure)
    assert card(db, woman).current.pressures[0].tone == tone


@pytest.mark.parametrize(
    ("weeks", "tenths", "is_low"),
    [(10, 109, True), (10, 110, False), (20, 104, True), (20, 105, False), (20, 106, False), (30, 109, True), (30, 110, False)],
)
def test_haemoglobin_is_judged_by_trimester(db, weeks, tenths, is_low):
    woman, pregnancy = add_pregnant(db, "Rina", weeks_ago(weeks))
    see(db, pregnancy, TODAY, haemoglobin_tenths=tenths)
    assert ("anaemia" in reds(card(db, woman).current)) is is_low


@pytest.mark.parametrize(("weight_g", "is_thin"), [(44_446, True), (44_447, False), (44_448, False)])  # 155 cm: 18.5
def test_who_was_thin_before_gets_extra_food(db, weight_g, is_thin):
    woman, _ = add_pregnant(db, "Rina", weeks_ago(20), weight_before_g=weight_g, height_mm=1_550)
    assert ("thin" in reds(card(db, woman).current)) is is_thin


def test_the_first_weight_of_the_first_trimester_stands_in_for_the_one_before(db):
    woman, pregnancy = add_pregnant(db, "Rina", weeks_ago(20), height_mm=1_550)
    see(db, pregnancy, weeks_ago(8), weight_g=40_000)
    see(db, pregnancy, TODAY, weight_g=41_000)
    found = card(db, woman).current
    assert (found.corridor.base_g, found.corridor.is_measured) == (40_000, False)
    assert [one.state for one in found.weights] == ["below", "below"] and "thin" in reds(found)


def test_a_known_illness_is_a_risk_of_the_pregnancy(db):
    woman, _ = add_pregnant(db, "Rina", weeks_ago(20), risks=("TWINS",))
    acted(db, lambda s: set_condition(s, woman, "diabetes", today=TODAY))
    assert {one.code for one in card(db, woman).current.risks} == {"TWINS", "DIABETES"}


@pytest.mark.parametrize(("days", "is_past"), [(6, False), (7, True), (8, True)])
def test_who_is_a_week_past_the_expected_day_is_looked_at(db, days, is_past):
    woman, _ = add_pregnant(db, "Rina", TODAY - timedelta(280 + days))
    assert ("past_term" in reds(card(db, woman).current)) is is_past


def test_women_of_childbearing_age_with_what_they_told(db):
    mother = add_person(db, "Ani", date(1995, 1, 1))
    add_person(db, "Girl", date(2011, 10, 6))  # turns 15 tomorrow
    young = add_person(db, "Bunga", date(2011, 10, 5))
    add_person(db, "Old", date(1976, 10, 5))  # 50 today
    oldest = add_person(db, "Wati", date(1976, 10, 6))
    add_person(db, "Man", date(1995, 1, 1), sex="M")
    told = HistoryEntry(TODAY, living_children=2, dead_children=1, died_at="3 months")
    acted(db, lambda s: services.set_history(s, mother, told, TODAY))
    acted(db, lambda s: give_service(s, mother, "TT2", PartialDate(2025, 1, 1), "seen_on_card", TODAY))
    rows = read(db, services.women_of_childbearing_age, TODAY)
    assert [row.person.id for row in rows] == [mother, young, oldest]
    assert (rows[0].history.living_children, rows[0].t_status.number, rows[0].age_years) == (2, 2, 31)


def test_a_man_has_no_card_and_a_woman_without_a_pregnancy_has_one(db):
    assert card(db, add_person(db, "Budi", date(1990, 1, 1), sex="M")) is None
    empty = card(db, add_person(db, "Ani", date(1990, 1, 1)))
    assert (empty.pregnancies, empty.current, empty.t_status.number) == ((), None, 0)


def test_today_counts_what_the_lists_show(db):
    add_pregnant(db, "Rina", TODAY - timedelta(290))
    add_pregnant(db, "Siti", TODAY - timedelta(260))
    _, pregnancy = add_pregnant(db, "Ani", TODAY - timedelta(285))
    give_birth(db, pregnancy, TODAY - timedelta(3))
    _, lost = add_pregnant(db, "Ema", weeks_ago(9))
    lose(db, lost, TODAY)
    lines = {line.id: line.count for line in read(db, today_lines, TODAY)}
    assert lines["mothers.pregnant_past"] == 1 and lines["mothers.pregnant_soon"] == 1 and lines["mothers.after_due"] == 1
    assert all(
        line.page == "mothers" and line.arguments["mode"] in ("pregnant", "after") for line in read(db, today_lines, TODAY)
    )


def test_nothing_waits_in_a_post_without_pregnancies(db):
    assert read(db, today_lines, TODAY) == []


@pytest.mark.parametrize(
    ("test", "value", "is_red"),
    [
        ("glucose_fasting", 91, False),
        ("glucose_fasting", 92, True),  # WHO: 92-125 in pregnancy, diabetes from 126
        ("glucose_fasting", 126, True),
        ("glucose_random", 139, False),
        ("glucose_random", 200, True),
    ],
)
def test_blood_sugar_is_red_by_the_limits_of_a_pregnancy(db, test, value, is_red):
    woman, _ = add_pregnant(db, "Rina", weeks_ago(20))
    acted(db, lambda s: record_lab(s, woman, TODAY, test, value, today=TODAY))
    assert (test in reds(card(db, woman).current)) is is_red


@pytest.mark.parametrize(
    ("pulse", "tenths", "codes"),
    [
        (59, 370, {"pulse"}),
        (60, 370, set()),
        (100, 374, set()),
        (101, 370, {"pulse"}),
        (80, 379, {"temperature"}),
        (80, 380, {"temperature"}),
    ],
)
def test_pulse_and_temperature_are_looked_at(db, pulse, tenths, codes):
    woman, _ = add_pregnant(db, "Rina", weeks_ago(20))
    vitals = Vitals(pulse_per_minute=pulse, temperature_tenths=tenths)
    acted(db, lambda s: record_vitals(s, woman, TODAY, vitals, TODAY))
    assert set(reds(card(db, woman).current)) & {"pulse", "temperature"} == codes


def test_after_the_end_of_a_pregnancy_nobody_reads_its_danger_signs_any_more(db):
    """Whose baby died is not told for six weeks that the baby does not move."""
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(36))
    signs = ContactEntry(TODAY - timedelta(3), provider="midwife", danger_signs=("FETUS_STILL",))
    acted(db, lambda s: services.record_contact(s, pregnancy, signs, TODAY))
    assert "FETUS_STILL" in reds(card(db, woman).current)
    give_birth(db, pregnancy, TODAY - timedelta(2), BornChild(is_alive=False))
    assert "FETUS_STILL" not in reds(card(db, woman).lying_in)
    after = PostpartumEntry(TODAY - timedelta(1), provider="midwife", danger_signs=("BLEEDING",))
    acted(db, lambda s: services.record_postpartum(s, pregnancy, after, TODAY))
    assert "BLEEDING" in reds(card(db, woman).lying_in)


def test_a_look_at_which_nobody_asked_for_danger_signs_does_not_hide_those_found_before(db):
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(30))
    signs = ContactEntry(TODAY - timedelta(1), provider="midwife", danger_signs=("BLEEDING",))
    acted(db, lambda s: services.record_contact(s, pregnancy, signs, TODAY))
    acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(TODAY, provider="volunteer"), TODAY))
    assert "BLEEDING" in reds(card(db, woman).current)
    acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(TODAY, danger_signs=()), TODAY))
    assert "BLEEDING" not in reds(card(db, woman).current)


def test_a_look_at_a_baby_without_asking_for_danger_signs_does_not_hide_those_found_before(db):
    _, pregnancy = add_pregnant(db, lmp=weeks_ago(40))
    (child,) = give_birth(db, pregnancy, TODAY - timedelta(5))
    sign = next(one.code for one in read(db, lambda s: danger_signs(pack_of(s))))
    acted(db, lambda s: services.record_newborn(s, child, NewbornEntry(TODAY - timedelta(1), danger_signs=(sign,)), TODAY))
    acted(db, lambda s: services.record_newborn(s, child, NewbornEntry(TODAY, provider="volunteer"), TODAY))
    assert sign in [one.code for one in read(db, services.newborn_card, child, TODAY).findings]


def test_a_pregnancy_that_is_long_over_knows_nothing_of_what_is_measured_today(db):
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(140))
    give_birth(db, pregnancy, weeks_ago(100))
    acted(db, lambda s: record_vitals(s, woman, TODAY, Vitals(pulse_per_minute=120), TODAY))
    acted(db, lambda s: record_lab(s, woman, TODAY, "glucose_random", 250, today=TODAY))
    assert not {"pulse", "glucose_random"} & set(reds(card(db, woman).pregnancies[0]))


def test_a_value_for_which_the_pack_has_no_class_is_neither_green_nor_red_on_paper(db):
    """A girl under ten: no limit of the pack speaks of her."""
    girl = add_person(db, "Ani", TODAY.replace(year=TODAY.year - 9))
    pregnancy = acted(db, lambda s: services.register_pregnancy(s, girl, PregnancyEntry(TODAY, weeks_ago(10)), TODAY))
    see(db, pregnancy, TODAY, arm_mm=240)
    found = read(db, colours_of, [girl], TODAY)[pregnancy]
    assert found.arms == {}
