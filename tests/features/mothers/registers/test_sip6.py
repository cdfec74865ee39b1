"""SIP 6, what the post did: columns of every layout, who is counted, and what stays empty (domain.md 1.1 F6)."""

from datetime import date, timedelta

import pytest

from desktop_app.core.layout import Gap, People, fill
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms
from desktop_app.features.confidential.services import record_contraception
from desktop_app.features.mothers.registers.results_of_year import list_results_of_year
from desktop_app.features.mothers.registers.results_year import RESULTS_YEAR
from desktop_app.features.mothers.rules.entries import PostpartumEntry
from desktop_app.features.mothers.services import record_postpartum
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import load_pack
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.builders.midwife import give_midwife_key
from tests.builders.pregnancies import GROWN_UP, add_pregnant, give_birth, see

OCTOBER = Month(2026, 10)
PACK = load_pack("indonesia")


@pytest.fixture(autouse=True)
def indonesia(db: Database) -> None:
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


def cell(db: Database, field: str, month: int = 10, asked: Month = OCTOBER, **parameters: object) -> object:
    """Return one cell; people as a set."""
    with db.read() as session:
        row = list_results_of_year(session, asked)[month - 1]
    found = RESULTS_YEAR.fields[field].value(row, parameters)
    return set(found.ids) if isinstance(found, People) else found


def give(db: Database, who: bytes, code: str, on: date = TODAY, **more: object) -> None:
    given = PartialDate.of(on)
    acted(db, lambda session: give_service(session, who, code, given, "elsewhere", TODAY, stock=WITHOUT_STOCK, **more))


@pytest.mark.parametrize(("name", "columns"), [("sip6", 35), ("sip6_pcv", 39), ("sip7_results", 35)])
def test_each_layout_has_the_columns_of_its_form(db: Database, name: str, columns: int) -> None:
    layout = PACK.register(f"health_visits.{name}")
    assert len(layout.leaves()) == columns
    with db.read() as session:
        assert [len(row) for row in fill(layout, RESULTS_YEAR, list_results_of_year(session, OCTOBER))] == [columns] * 12


def test_the_vaccine_columns_are_those_of_the_pack_and_the_wider_form_has_pcv_and_ipv() -> None:
    codes = [
        [column.parameters["code"] for column in PACK.register(name).leaves() if column.field == "children_given"]
        for name in ("health_visits.sip6", "health_visits.sip6_pcv")
    ]
    assert len(codes[0]) == 10
    assert [code for code in codes[1] if code not in codes[0]] == ["PCV1", "PCV2", "PCV3", "IPV1"]


def test_a_month_to_come_does_not_apply(db: Database) -> None:
    assert cell(db, "weighing", 11, number="S") is Gap.NOT_APPLICABLE
    assert cell(db, "spacing_again", 11, method="pill") is Gap.NOT_APPLICABLE


def test_weighing_counts_are_those_of_the_weighing_month_and_cards_stay_empty_while_nobody_asked(db: Database) -> None:
    child, guest = add_person(db, "Ayu", date(2025, 1, 1)), add_person(db, "Salsa", date(2025, 1, 1), status="visitor")
    day = open_day(db)
    for one in (child, guest):
        weigh(db, day, one, 9000)
    assert cell(db, "weighing", number="S") == {child} == cell(db, "weighing", number="D")
    assert cell(db, "weighing", number="K") is None
    assert cell(db, "weighing", number="N") == set()


def test_a_dose_counts_once_in_its_month_for_children_who_live_here(db: Database) -> None:
    child, guest = add_person(db, "Ayu", date(2026, 1, 1)), add_person(db, "Salsa", date(2026, 1, 1), status="visitor")
    give(db, child, "OPV1", date(2026, 9, 3))
    give(db, child, "OPV2")
    give(db, guest, "OPV2")
    assert cell(db, "children_given", 9, code="OPV1") == {child} == cell(db, "children_given", code="OPV2")
    assert cell(db, "children_given", code="OPV1") == set()


def test_what_was_refused_was_not_given(db: Database) -> None:
    child = add_person(db, "Ayu", date(2026, 1, 1))
    give(db, child, "BCG", refused=True)
    assert cell(db, "children_given", code="BCG") == set()


def test_a_dose_of_which_the_month_is_not_known_counts_in_none(db: Database) -> None:
    child = add_person(db, "Ayu", date(2026, 1, 1))
    acted(db, lambda session: give_service(session, child, "BCG", PartialDate(2026), "told", TODAY, stock=WITHOUT_STOCK))
    assert all(cell(db, "children_given", month, code="BCG") == set() for month in range(1, 11))


def test_vitamin_a_food_and_ors_count_children_and_both_colours_together(db: Database) -> None:
    baby, child = add_person(db, "Ayu", date(2026, 1, 1)), add_person(db, "Adi", date(2024, 1, 1), "M")
    august = date(2026, 8, 8)
    give(db, baby, "VITA_BLUE", august)
    give(db, child, "VITA_RED", august)
    give(db, child, "FOOD", august)
    give(db, child, "ORS", august)
    assert cell(db, "count", 8, item="vitamin_a") == {baby, child}
    assert cell(db, "count", 8, item="food") == {child} == cell(db, "count", 8, item="ors")


def test_diarrhoea_stays_empty_where_the_post_was_open_and_nobody_was_asked(db: Database) -> None:
    child, well = add_person(db, "Ayu", date(2025, 1, 1)), add_person(db, "Adi", date(2025, 1, 1))
    open_day(db)
    assert cell(db, "count", item="diarrhoea") is None
    assert cell(db, "count", 9, item="diarrhoea") == set()
    for one, illness in ((child, ("DIARRHOEA",)), (well, ())):
        acted(db, lambda session, o=one, i=illness: record_symptoms(session, o, TODAY, SymptomEntry(illness=i), TODAY))
    assert cell(db, "count", item="diarrhoea") == {child}


def test_pregnant_women_who_were_looked_at_and_who_got_tetanus_vaccine_or_iron(db: Database) -> None:
    seen, pregnancy = add_pregnant(db, "Ani")
    other, _ = add_pregnant(db, "Beti")
    see(db, pregnancy, TODAY, iron=30)
    give(db, other, "TT2")
    assert cell(db, "count", item="pregnant") == {seen, other}
    assert cell(db, "count", item="examined") == {seen} == cell(db, "count", item="pregnant_iron")
    assert cell(db, "count", item="pregnant_tetanus") == {other} == cell(db, "tetanus", dose=2)
    assert cell(db, "tetanus", dose=1) == set()


def test_tetanus_doses_count_women_of_childbearing_age_too(db: Database) -> None:
    woman, elder = add_person(db, "Wati", GROWN_UP), add_person(db, "Mbah", date(1950, 1, 1))
    give(db, woman, "TT1")
    give(db, elder, "TT1")
    assert cell(db, "tetanus", dose=1) == {woman}


@pytest.mark.parametrize(("days", "counts"), [(0, True), (42, True), (43, False)])
def test_a_capsule_counts_until_day_42_after_the_birth_in_the_month_of_the_capsule(db: Database, days: int, counts: bool) -> None:
    mother, pregnancy = add_pregnant(db, lmp=date(2025, 10, 20))
    give_birth(db, pregnancy, date(2026, 7, 20))
    on = date(2026, 7, 20) + timedelta(days=days)
    give(db, mother, "VITA_POST", on)
    assert cell(db, "count", on.month, item="vitamin_a_mothers") == ({mother} if counts else set())


def test_a_mother_stands_among_the_breastfeeding_after_the_birth(db: Database) -> None:
    mother, pregnancy = add_pregnant(db, lmp=date(2025, 12, 20))
    give_birth(db, pregnancy, date(2026, 9, 20))
    entry = PostpartumEntry(date(2026, 9, 25), breastfeeding=True)
    acted(db, lambda session: record_postpartum(session, pregnancy, entry, TODAY))
    assert cell(db, "count", 9, item="after_birth") == {mother}


def test_what_women_use_is_a_dot_for_all_while_locked_and_counts_who_got_it_again_once_open(db: Database) -> None:
    give_midwife_key(db, is_open=True)
    woman, new = add_person(db, "Wati", GROWN_UP), add_person(db, "Tuti", GROWN_UP)
    for who, on in ((woman, date(2026, 7, 4)), (woman, TODAY), (new, TODAY)):
        acted(db, lambda session, w=who, o=on: record_contraception(session, w, o, "pill"))
    assert cell(db, "spacing_again", method="pill") == {woman}
    assert cell(db, "spacing_again", 7, method="pill") == set() == cell(db, "spacing_again", method="condom")
    db.vault.lock()
    assert cell(db, "spacing_again", method="pill") == "•" == cell(db, "spacing_again", 7, method="condom")


def test_a_baby_who_died_in_the_month_still_got_its_dose(db: Database) -> None:
    baby = add_person(db, "Ayu", date(2026, 7, 1), died=PartialDate(2026, 9, 20))
    acted(
        db,
        lambda session: give_service(session, baby, "BCG", PartialDate(2026, 9, 5), "elsewhere", TODAY, stock=WITHOUT_STOCK),
    )
    assert cell(db, "children_given", 9, code="BCG") == {baby}
