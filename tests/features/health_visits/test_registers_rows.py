"""Who stands in the year's register and in the month's weighing list, and with what: on a real database."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from desktop_app.core.language import language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.health_visits.registers.children_of_year import list_children_of_year
from desktop_app.features.health_visits.registers.children_year import ChildYear
from desktop_app.features.health_visits.registers.weighing_month import ChildWeighing
from desktop_app.features.health_visits.registers.weighings_of_month import list_weighings_of_month
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.services import (
    check_in,
    record_birth_facts,
    record_feeding,
    record_measurement,
    record_oedema,
    remove_visit,
    start_open_day,
    visit_elsewhere,
)
from desktop_app.features.schedules.services import give_service
from desktop_app.residents.models import Household, HouseholdFact, HouseholdMember, LifeEvent, Resident

TODAY = date(2026, 10, 31)
OCTOBER = Month(2026, 10)
WORK = QT_TRANSLATE_NOOP("Test", "Work")
Village = Callable[..., bytes]


@pytest.fixture
def add(db: Database) -> Village:
    """Return a function that stores a resident and returns the id."""

    def added(name: str = "Ayu", born: tuple[int, ...] = (2024, 5, 17), sex: str = "F", **known: Any) -> bytes:
        year, month, day = (*born, None, None)[:3]
        events = known.pop("events", ())
        with db.action(WORK) as session:
            child = Resident(name=name, sex=sex, birth_year=year, birth_month=month, birth_day=day, **known)
            session.add(child)
            session.flush()
            for kind, *when in events:
                parts = (*when, None, None, None)[:3]
                session.add(
                    LifeEvent(resident_id=child.id, kind=kind, event_year=parts[0], event_month=parts[1], event_day=parts[2])
                )
            return child.id

    return added


def weigh(db: Database, child: bytes, day: date, grams: int, kind: str = "") -> bytes:
    """Weigh a child on an open day, or at home."""
    with db.action(WORK) as session:
        if kind:
            visit = visit_elsewhere(session, child, day, TODAY, kind)
        else:
            visit = check_in(session, start_open_day(session, day, TODAY), child)
        record_measurement(session, visit, "weight_g", grams)
    return visit


def year_rows(db: Database, month: Month = OCTOBER) -> list[ChildYear]:
    with db.read() as session:
        return list_children_of_year(session, month)


def year_names(db: Database, month: Month = OCTOBER) -> list[str]:
    return [str(row.name) for row in year_rows(db, month)]


def month_rows(db: Database, month: Month = OCTOBER) -> list[ChildWeighing]:
    with db.read() as session:
        return list_weighings_of_month(session, month)


def words(row: ChildYear | ChildWeighing) -> list[str]:
    return [language("en").text(remark) for remark in row.remarks]


def test_the_register_of_the_year_holds_children_below_five_who_lived_here_by_name(db: Database, add: Village) -> None:
    add("Zahra")
    add("Ayu", (2026, 10, 30))
    add("Born next month", (2026, 11, 1))
    add("Five before the year began", (2020, 12, 31))
    add("Five in the year", (2021, 1, 2))
    add("Unknown age", (None,))  # type: ignore[arg-type]
    add("Visitor", status="visitor")
    add("Moved last year", status="moved", events=[("moved_out", 2025, 12, 31)])
    add("Moved this year", status="moved", events=[("moved_out", 2026, 2)])
    add("Came in November", events=[("moved_in", 2026, 11, 3)])
    assert year_names(db) == ["Ayu", "Five in the year", "Moved this year", "Zahra"]


def test_a_child_that_died_in_the_year_stays_with_the_date(db: Database, add: Village) -> None:
    add("Ayu", status="dead", events=[("died", 2026, 3, 4)])
    add("Budi", status="dead", events=[("died", 2025, 3, 4)])
    (row,) = year_rows(db)
    assert row.died == PartialDate(2026, 3, 4)


def test_parents_stand_by_their_cards_or_by_the_names_that_were_told(db: Database, add: Village) -> None:
    mother = add("Rina", (1999, 1, 1))
    add("Ayu", mother_id=mother, father_name="Budi")
    (row,) = year_rows(db)
    assert (row.mother, row.father) == ("Rina", "Budi")


def test_a_newborn_without_a_name_stands_by_its_mother(db: Database, add: Village) -> None:
    add("", is_unnamed=True, mother_name="Rina")
    assert year_names(db) == ["Baby of Rina"]


def test_an_estimated_birth_date_and_a_move_are_remarked(db: Database, add: Village) -> None:
    add("Ayu", (2024,), birth_source="estimated", events=[("moved_in", 2026, 3, 1)])
    (row,) = year_rows(db)
    assert row.born == PartialDate(2024)
    assert words(row) == ["Birth date estimated", "Moved here 01/03/2026"]


def test_the_group_of_neighbours_is_that_of_the_childs_house(db: Database, add: Village) -> None:
    child = add()
    with db.action(WORK) as session:
        house = Household(street="Jl. Melati", house_number="12", neighbourhood="003")
        session.add(house)
        session.flush()
        session.add(HouseholdMember(household_id=house.id, resident_id=child, kinship="child"))
        session.add(HouseholdFact(household_id=house.id, kind="dasawisma", value="Mawar 1", on_date=date(2025, 1, 1)))
        session.add(HouseholdFact(household_id=house.id, kind="dasawisma", value="Mawar 2", on_date=date(2026, 1, 1)))
        session.add(HouseholdFact(household_id=house.id, kind="water", value="well", on_date=date(2026, 2, 1)))
    assert [row.dasawisma for row in year_rows(db)] == ["Mawar 2"]
    assert [row.address for row in month_rows(db)] == ["003 / Jl. Melati 12"]


def test_weights_stand_in_their_month_and_those_after_the_printed_month_do_not(db: Database, add: Village) -> None:
    child = add()
    for month, grams in ((1, 9000), (9, 9400), (10, 9500)):
        weigh(db, child, date(2026, month, 12), grams)
    assert year_rows(db)[0].weights_g == {1: 9000, 9: 9400, 10: 9500}
    assert year_rows(db, Month(2026, 9))[0].weights_g == {1: 9000, 9: 9400}


def test_a_corrected_weight_is_in_the_next_print_and_a_removed_visit_is_not(db: Database, add: Village) -> None:
    child = add()
    visit = weigh(db, child, date(2026, 10, 12), 9400)
    with db.action(WORK) as session:
        record_measurement(session, visit, "weight_g", 9600)
    assert year_rows(db)[0].weights_g == {10: 9600}
    assert month_rows(db)[0].weight_g == 9600
    with db.action(WORK) as session:
        remove_visit(session, visit)
    assert year_rows(db)[0].weights_g == {}
    assert not month_rows(db)[0].is_present


def test_the_open_days_weight_counts_before_one_taken_at_home(db: Database, add: Village) -> None:
    child, absent = add("Ayu"), add("Budi")
    weigh(db, child, date(2026, 10, 12), 9400)
    weigh(db, child, date(2026, 10, 20), 9900, "home")
    weigh(db, absent, date(2026, 10, 20), 9000, "home")
    assert [row.weights_g[10] for row in year_rows(db)] == [9400, 9000]
    ayu, budi = month_rows(db)
    assert (ayu.weight_g, words(ayu)) == (9400, [])
    assert (budi.weight_g, words(budi)) == (9000, ["Weighed at home 20/10/2026"])


def test_birth_weight_feeding_and_doses_are_gathered(db: Database, add: Village) -> None:
    child = add("Ayu", (2026, 6, 1))
    with db.action(WORK) as session:
        record_birth_facts(session, child, BirthFacts(weight_g=3100))
        record_feeding(session, child, 1, "yes", date(2026, 7, 5))
        record_feeding(session, child, 6, "unknown", date(2026, 12, 5))  # not yet six months old in October
        give_service(session, child, "BCG", PartialDate(2026, 6, 20), "here", TODAY)
        give_service(session, child, "OPV1", PartialDate(2026, 6, 20), "here", TODAY, refused=True)
        give_service(session, child, "HB0", PartialDate(), "told", TODAY)
    (row,) = year_rows(db)
    assert row.birth_weight_g == 3100
    assert row.exclusive == {1: "yes"}
    assert row.services["BCG"] == [PartialDate(2026, 6, 20)]
    assert not row.services["OPV1"]
    assert row.services["HB0"] == [PartialDate()]
    assert [set(r.services) - {"OPV1"} for r in year_rows(db, Month(2026, 6))] == [{"BCG", "HB0"}]


def test_what_was_recorded_for_a_merged_card_stands_under_the_one_that_stays(db: Database, add: Village) -> None:
    stays, merged = add("Ayu"), add("Ayu Lestari", events=[("moved_in", 2026, 2, 1)])
    weigh(db, stays, date(2026, 9, 12), 9000)
    weigh(db, merged, date(2026, 10, 12), 9400)
    with db.action(WORK) as session:
        found = session.get(Resident, merged)
        assert found is not None
        found.merged_into = stays
    (row,) = year_rows(db)
    assert row.weights_g == {9: 9000, 10: 9400}
    (weighing,) = month_rows(db)
    assert (weighing.weight_g, weighing.before_g) == (9400, 9000)


def test_the_weighing_list_has_who_came_by_name_and_then_who_was_missed(db: Database, add: Village) -> None:
    for name in ("Zahra", "Budi"):
        weigh(db, add(name), date(2026, 10, 12), 9400)
    add("Ayu")
    add("Away", status="temporarily_away")
    add("Born after the open day", (2026, 10, 20))
    add("Grown up", (1990, 1, 1))
    add("Died before", status="dead", events=[("died", 2026, 10, 3)])
    rows = month_rows(db)
    assert [str(row.name) for row in rows] == ["Budi", "Zahra", "Away", "Ayu"]
    assert [words(row) for row in rows] == [[], [], ["Away for a while"], ["Not weighed"]]


def test_a_visitor_is_weighed_and_marked_and_never_stands_in_the_register_of_coverage(db: Database, add: Village) -> None:
    weigh(db, add("Tamu", status="visitor"), date(2026, 10, 12), 9400)
    add("Visitor who did not come", status="visitor")
    (row,) = month_rows(db)
    assert (row.is_present, words(row)) == (True, ["Visitor"])
    assert year_names(db) == []


def test_the_weighing_list_compares_with_the_weight_before_whenever_it_was(db: Database, add: Village) -> None:
    child = add("Ayu", (2025, 1, 31))
    weigh(db, child, date(2026, 6, 12), 9000)
    weigh(db, child, date(2026, 10, 12), 9450)
    (row,) = month_rows(db)
    assert (row.before_g, row.change_g, row.age_months) == (9000, 450, 20)


def test_swollen_feet_are_remarked(db: Database, add: Village) -> None:
    visit = weigh(db, add(), date(2026, 10, 12), 9450)
    with db.action(WORK) as session:
        record_oedema(session, visit, True)
    assert words(month_rows(db)[0]) == ["Both feet swollen"]


def test_an_empty_post_gives_empty_registers(db: Database) -> None:
    assert year_rows(db) == []
    assert month_rows(db) == []
