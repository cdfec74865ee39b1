"""The numbers of a month: who is counted as what (domain.md 2.1, 16.1, 16.4)."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services.growth_cards import record_growth_cards
from desktop_app.features.health_visits.services.month_figures import GROUPINGS, breakdown, figures
from desktop_app.features.health_visits.services.targets import Target, record_target
from desktop_app.packs import load_pack
from desktop_app.residents.models import Household, HouseholdFact, HouseholdMember, LifeEvent, Resident
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

SEPTEMBER = Month(2026, 9)
AUGUST_DAY, SEPTEMBER_DAY = date(2026, 8, 8), date(2026, 9, 12)
PACK = load_pack("indonesia")
ON_OPEN_DAY = replace(PACK, switches=replace(PACK.switches, s_reference="open_day"))


def counted(db, pack=PACK, month=SEPTEMBER):
    with db.read() as session:
        return figures(session, month, pack, TODAY)


def names(db, figure):
    with db.read() as session:
        return [session.get(Resident, key).name for key in figure.ids]


def who(db, pack=PACK, month=SEPTEMBER):
    """Return the names behind every number that is not 0."""
    return {code: names(db, figure) for code, figure in counted(db, pack, month).numbers.items() if figure.count}


def event(db, resident, kind, day):
    def work(session):
        session.add(LifeEvent(resident_id=resident, kind=kind, event_year=day.year, event_month=day.month, event_day=day.day))

    acted(db, work)


def become(db, resident, status):
    acted(db, lambda session: setattr(session.get(Resident, resident), "status", status))


@pytest.fixture(autouse=True)
def indonesia(db):
    acted(db, lambda session: put_setting(session, "post.pack", "indonesia"))


@pytest.fixture
def village(db):
    """Five children: one gained, one did not, one was missed in August, one is new, one stays away."""
    born = date(2024, 9, 1)
    people = {name: add_person(db, name, born, "FM"[at % 2]) for at, name in enumerate(("Ayu", "Budi", "Citra", "Dewi", "Eka"))}
    july, august, september = open_day(db, date(2026, 7, 11)), open_day(db, AUGUST_DAY), open_day(db, SEPTEMBER_DAY)
    weigh(db, july, people["Citra"], 10_000)
    weigh(db, august, people["Ayu"], 10_000)
    weigh(db, august, people["Budi"], 8_300)
    for name, grams in (("Dewi", 10_900), ("Citra", 10_300), ("Budi", 8_300), ("Ayu", 10_200)):
        weigh(db, september, people[name], grams)
    return people


def test_every_child_stands_behind_its_numbers_by_name(db, village):
    assert who(db) == {
        "S": ["Ayu", "Budi", "Citra", "Dewi", "Eka"],
        "D": ["Ayu", "Budi", "Citra", "Dewi"],
        "N": ["Ayu"],
        "T": ["Budi"],
        "O": ["Citra"],
        "B": ["Dewi"],
        "BGM": ["Budi"],
        "S-D": ["Eka"],
        "K?": ["Ayu", "Budi", "Citra", "Dewi", "Eka"],
    }


def test_twice_t_is_counted_in_the_second_month(db, village):
    weigh(db, open_day(db, TODAY), village["Budi"], 8_400)
    assert who(db, month=Month(2026, 10))["2T"] == ["Budi"]
    assert "2T" not in who(db)


def test_a_child_counts_as_long_as_it_lives_here_and_is_young_enough(db):
    """S on the last day of September 2026; 0-59 completed months (domain.md 2.1)."""
    add_person(db, "Born on the last day", date(2026, 9, 30))
    add_person(db, "Born the day after", date(2026, 10, 1))
    add_person(db, "Turns five the day after", date(2021, 10, 1))
    add_person(db, "Turns five on the last day", date(2021, 9, 30))
    add_person(db, "Of a month", PartialDate(2025, 3))
    add_person(db, "Of a year", PartialDate(2025))
    add_person(db, "Of no date")
    add_person(db, "Away for a while", date(2025, 1, 1), status="temporarily_away")
    add_person(db, "Visitor", date(2025, 1, 1), status="visitor")
    add_person(db, "Moved, nobody knows when", date(2025, 1, 1), status="moved")
    moved = add_person(db, "Moved in October", date(2025, 1, 1), status="moved")
    event(db, moved, "moved_out", date(2026, 10, 3))
    gone = add_person(db, "Moved in September", date(2025, 1, 1), status="moved")
    event(db, gone, "moved_out", date(2026, 9, 20))
    came = add_person(db, "Came in September", date(2025, 1, 1))
    event(db, came, "moved_in", date(2026, 9, 20))
    later = add_person(db, "Came in October", date(2025, 1, 1))
    event(db, later, "moved_in", date(2026, 10, 2))
    add_person(db, "Died in August", date(2025, 1, 1), died=PartialDate(2026, 8, 2))
    assert set(who(db)["S"]) == {
        *("Born on the last day", "Turns five the day after", "Of a month", "Of a year", "Away for a while"),
        *("Moved in October", "Came in September"),
    }


def test_the_pack_says_on_which_day_children_are_counted(db):
    baby = add_person(db, "Baby", date(2026, 9, 20))
    old = add_person(db, "Old", date(2021, 9, 20))
    weigh(db, open_day(db, SEPTEMBER_DAY), old, 15_000)
    at_end, on_day = counted(db), counted(db, ON_OPEN_DAY)
    assert (at_end.reference_day, on_day.reference_day) == (date(2026, 9, 30), SEPTEMBER_DAY)
    assert (at_end.numbers["S"].ids, on_day.numbers["S"].ids) == ([baby], [old])
    assert at_end.numbers["not_counted"].ids == [old] and on_day.numbers["D"].ids == [old]
    with db.read() as session:
        later = figures(session, Month(2026, 11), ON_OPEN_DAY, TODAY)
    assert later.reference_day == date(2026, 11, 1)


def test_visitors_and_children_who_left_are_weighed_but_not_counted(db, village):
    """domain.md 16.4, number 21."""
    september = open_day(db, SEPTEMBER_DAY)
    weigh(db, september, add_person(db, "Visitor", date(2025, 1, 1), status="visitor"), 9_000)
    left = add_person(db, "Left", date(2025, 1, 1))
    weigh(db, september, left, 9_000)
    become(db, left, "moved")
    event(db, left, "moved_out", date(2026, 9, 20))
    found = who(db)
    assert (found["visitors"], found["not_counted"]) == (["Visitor"], ["Left"])
    assert "Visitor" not in found["S"] + found["D"] and "Left" not in found["S"] + found["D"]
    assert who(db, ON_OPEN_DAY)["B"] == ["Dewi", "Left"]


def test_a_weight_from_home_or_elsewhere_counts_for_a_child_that_was_absent(db, village):
    def sweep(session):
        visit = services.visit_elsewhere(session, village["Eka"], date(2026, 9, 20), TODAY, "home")
        services.record_measurement(session, visit, "weight_g", 9_800)

    acted(db, sweep)
    found = who(db)
    assert "Eka" in found["D"] and found["B"] == ["Dewi", "Eka"] and "S-D" not in found


def test_two_entries_of_one_child_are_one_child(db, village):
    twice = add_person(db, "Dewi", date(2024, 9, 1))
    weigh(db, open_day(db, AUGUST_DAY), twice, 10_600)
    acted(db, lambda session: merge_residents(session, village["Dewi"], twice, TODAY))
    found = who(db)
    assert len(found["S"]) == 5 and found["N"] == ["Ayu", "Dewi"] and "B" not in found


def test_k_is_the_newest_answer_and_silence_is_no_answer(db, village):
    acted(db, lambda session: record_growth_cards(session, [village["Ayu"], village["Budi"]], True, date(2026, 7, 1)))
    acted(db, lambda session: record_growth_cards(session, [village["Budi"], village["Citra"]], False, date(2026, 9, 30)))
    found = who(db)
    assert (found["K"], found["K?"]) == (["Ayu"], ["Dewi", "Eka"])
    assert who(db, month=Month(2026, 8))["K"] == ["Ayu", "Budi"]
    coverage = {one.code: one for one in counted(db).coverage}
    assert (coverage["D/K"].numerator, coverage["D/K"].denominator, coverage["D/K"].percent) == (4, 1, 400)


def test_official_targets_stand_beside_the_count(db, village):
    acted(db, lambda session: record_target(session, 2026, "S", 7, "letter of January"))
    found = counted(db)
    assert found.targets == {"S": Target(7, "letter of January")} and found.count("S") == 5
    assert counted(db, month=Month(2025, 9)).targets == {}


def house(db, street, stage, children, on_date=None):
    def work(session):
        home = Household(street=street, neighbourhood="01")
        session.add(home)
        session.flush()
        for child in children:
            session.add(HouseholdMember(household_id=home.id, resident_id=child, kinship="child"))
        if stage:
            session.add(HouseholdFact(household_id=home.id, kind="welfare_stage", value=stage, on_date=on_date))
        return home.id

    return acted(db, work)


def groups(db, by, code):
    return {str(group.title): names(db, group.numbers[code]) for group in breakdown(counted(db), by)}


def test_the_numbers_are_told_by_street_sex_age_and_welfare(db, village):
    """Unknown is a group of its own: it is not "not poor" (domain.md 16.2, number 10)."""
    house(db, "Jalan 10", "1", [village["Ayu"], village["Budi"]])
    melati = house(db, "Jalan 2", "KS II", [village["Citra"]], date(2026, 1, 1))
    add_person(db, "Fitri", date(2026, 6, 1), None)
    assert groups(db, "street", "D") == {"Jalan 2": ["Citra"], "Jalan 10": ["Ayu", "Budi"], "Address not known": ["Dewi"]}
    assert list(groups(db, "street", "D")) == ["Jalan 2", "Jalan 10", "Address not known"]
    assert groups(db, "sex", "S") == {"Boys": ["Budi", "Dewi"], "Girls": ["Ayu", "Citra", "Eka"], "Sex not known": ["Fitri"]}
    assert groups(db, "welfare", "S") == {
        "Poor": ["Ayu", "Budi"],
        "Not poor": ["Citra"],
        "Welfare not known": ["Dewi", "Eka", "Fitri"],
    }
    ages = {group.key: names(db, group.numbers["S"]) for group in breakdown(counted(db), "age_band")}
    assert ages == {"0-5": ["Fitri"], "24-35": ["Ayu", "Budi", "Citra", "Dewi", "Eka"]}
    acted(
        db,
        lambda session: session.add(
            HouseholdFact(household_id=melati, kind="welfare_stage", value="1", on_date=date(2026, 10, 1))
        ),
    )
    assert groups(db, "welfare", "S")["Not poor"] == ["Citra"]  # what was found in October says nothing of September


@pytest.mark.parametrize("by", [*GROUPINGS, "neighbourhood", "ward", "area"])
def test_groups_add_up_to_the_whole_with_their_own_percentages(db, village, by):
    house(db, "Jalan 10", "1", [village["Ayu"], village["Budi"]])
    whole, parts = counted(db), breakdown(counted(db), by)
    for code in ("S", "D", "N", "T", "O", "B", "BGM", "S-D"):
        assert sorted(key for part in parts for key in part.numbers[code].ids) == sorted(whole.numbers[code].ids)
    for part in parts:
        share = {one.code: one for one in part.coverage}["D/S"]
        assert (share.numerator, share.denominator) == (part.numbers["D"].count, part.numbers["S"].count)


def test_there_is_no_other_way_to_group(db):
    with pytest.raises(ValueError, match="colour"):
        breakdown(counted(db), "colour")


def test_an_empty_post_counts_nobody(db):
    found = counted(db)
    assert {figure.count for figure in found.numbers.values()} == {0} and breakdown(found, "street") == []
