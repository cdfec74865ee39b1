"""Households: members over time, heads, splitting, two that are one."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.residents import services
from desktop_app.residents.rules import HouseholdEntry
from tests.builders.residents import PREPARE, make_child, make_household, make_resident
from tests.conftest import TODAY


def card(db, household):
    with db.read() as session:
        return services.household_card(session, household)


def act(db, function, *arguments):
    with db.action(PREPARE) as session:
        return function(session, *arguments)


def kinships(db, household):
    return {member.resident.name: member.kinship for member in card(db, household).members}


@pytest.fixture
def family(db):
    """A house with a couple and two children, as (household, father, mother, older, younger)."""
    house = make_household(db)
    father = make_resident(db, "Budi", "1990-01-01", sex="M", household_id=house, kinship="head")
    mother = make_resident(db, "Siti", household_id=house, kinship="spouse")
    older = make_child(db, "Ayu", "2004-01-01", household_id=house, kinship="child", since=date(2004, 1, 1))
    younger = make_child(db, "Bima", "2024-01-01", sex="M", household_id=house, kinship="child")
    return house, father, mother, older, younger


def test_members_stand_by_kinship_and_age(db, family):
    assert list(kinships(db, family[0])) == ["Budi", "Siti", "Ayu", "Bima"]


def test_who_moves_to_another_house_stays_in_the_history_of_the_first(db, family):
    house, *_, older, _younger = family
    other = make_household(db)
    act(db, services.move_to_household, older, other, "child_in_law", date(2026, 9, 1), TODAY)
    assert "Ayu" not in kinships(db, house) and kinships(db, other) == {"Ayu": "child_in_law"}
    former = card(db, house).former[0]
    assert (former.resident.id, former.since, former.until) == (older, date(2004, 1, 1), date(2026, 9, 1))
    with db.read() as session:
        stays = services.resident_card(session, older).stays
    assert [stay.household_id for stay in stays] == [other, house]


def test_a_move_after_today_is_refused(db, family):
    with pytest.raises(InputError) as refused:
        act(db, services.move_to_household, family[3], make_household(db), "child", date(2026, 10, 6), TODAY)
    assert refused.value.problems[0].field == "since" and "Ayu" in kinships(db, family[0])


def test_moving_within_the_house_changes_only_the_kinship(db, family):
    act(db, services.add_member, family[0], family[3], "other_relative", None, TODAY)
    assert kinships(db, family[0])["Ayu"] == "other_relative" and card(db, family[0]).former == []


@pytest.mark.parametrize(("chosen", "old_head"), [(2, "spouse"), (3, "other_relative")])
def test_a_new_head_takes_the_place_of_the_old_one(db, family, chosen, old_head):
    act(db, services.change_head, family[0], family[chosen])
    found = kinships(db, family[0])
    assert list(found.values()).count("head") == 1 and found["Budi"] == old_head


def test_only_a_member_becomes_head(db, family):
    with pytest.raises(UserError):
        act(db, services.change_head, family[0], make_resident(db, "Wati"))


def test_a_new_member_as_head_leaves_one_head(db, family):
    make_resident(db, "Wati", "1960-01-01", household_id=family[0], kinship="head")
    assert list(kinships(db, family[0]).values()).count("head") == 1


def test_a_household_splits(db, family):
    entry = HouseholdEntry(street="Jalan Kenanga", house_number="7")
    new = act(db, services.split_household, {family[3]: "head"}, entry, date(2026, 10, 1), TODAY)
    assert kinships(db, new) == {"Ayu": "head"} and "Ayu" not in kinships(db, family[0])
    with pytest.raises(InputError):
        act(db, services.split_household, {}, entry, None, TODAY)


def test_a_house_entered_twice_becomes_one(db, family):
    twice = make_household(db)
    make_resident(db, "Mbah Ijah", "1950-01-01", household_id=twice, kinship="head")
    act(db, services.merge_households, family[0], twice)
    found = kinships(db, family[0])
    assert found["Mbah Ijah"] == "other_relative" and found["Budi"] == "head"
    assert card(db, twice).id == family[0]  # whoever still has the other one in hand sees the same house


def test_facts_of_a_house_are_kept_over_time(db):
    house = act(
        db, services.register_household, HouseholdEntry(street="Melati", facts={"water": "well", "latrine": ""}), date(2025, 1, 1)
    )
    act(db, services.change_household, house, HouseholdEntry(street="Melati", facts={"water": "pipe"}), TODAY)
    act(db, services.change_household, house, HouseholdEntry(street="Melati", facts={"water": "pipe"}), TODAY)
    shown = card(db, house)
    assert shown.facts == {"water": "pipe"}
    assert [(fact.value, fact.since) for fact in shown.history] == [("pipe", TODAY), ("well", date(2025, 1, 1))]


def test_a_fact_that_is_taken_back_is_not_shown(db):
    house = act(db, services.register_household, HouseholdEntry(street="Melati", facts={"water": "well"}), date(2025, 1, 1))
    act(db, services.change_household, house, HouseholdEntry(street="Melati", facts={"water": ""}), TODAY)
    assert card(db, house).facts == {}


def test_a_household_without_an_address_is_refused(db):
    with pytest.raises(InputError):
        act(db, services.register_household, HouseholdEntry(note="x"))


@pytest.mark.parametrize("typed", ["ayu", "kenanga", "7", "35070"])
def test_a_household_is_found_by_member_street_number_and_family_card(db, family, typed):
    entry = HouseholdEntry(street="Jalan Kenanga", house_number="7", registry_number="3507000000000009")
    new = act(db, services.split_household, {family[3]: "head"}, entry, None, TODAY)
    with db.read() as session:
        hits = services.find_households(session, typed)
    assert hits[0].id == new and hits[0].head == "Ayu" and hits[0].people == 1


def test_a_household_is_found_by_its_whole_family_card_number(db):
    house = make_household(db, registry_number="3507 0000 0000 0001")
    with db.read() as session:
        assert services.find_household(session, "3507000000000001") == house
        assert services.find_household(session, "") is None
