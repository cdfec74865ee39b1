"""Growth cards and yearly targets."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.features.health_visits.services.growth_cards import card_answers, record_growth_cards
from desktop_app.features.health_visits.services.targets import Target, record_target, targets_of_year
from desktop_app.residents.models import Resident
from tests.builders.health_visits import TODAY, acted, add_person

JULY = date(2026, 7, 1)


def answers(db, *residents, on=TODAY):
    with db.read() as session:
        return card_answers(session, residents, on)


def test_the_newest_answer_about_a_growth_card_holds(db):
    ayu, budi = add_person(db, "Ayu", date(2025, 8, 1)), add_person(db, "Budi", date(2025, 8, 1))
    assert acted(db, lambda session: record_growth_cards(session, [ayu, budi], True, JULY)) == 2
    assert acted(db, lambda session: record_growth_cards(session, [budi], False, TODAY)) == 1
    assert answers(db, ayu, budi) == {ayu: True, budi: False}
    assert answers(db, ayu, budi, on=date(2026, 8, 1)) == {ayu: True, budi: True}
    assert answers(db, ayu, on=date(2026, 6, 30)) == {}


def test_the_same_answer_is_not_stored_twice(db):
    ayu = add_person(db, "Ayu", date(2025, 8, 1))
    acted(db, lambda session: record_growth_cards(session, [ayu], True, JULY))
    assert acted(db, lambda session: record_growth_cards(session, [ayu], True, TODAY)) == 0


def test_a_card_of_a_merged_entry_is_the_childs(db):
    ayu, twice = add_person(db, "Ayu", date(2025, 8, 1)), add_person(db, "Ayu", date(2025, 8, 1))
    acted(db, lambda session: record_growth_cards(session, [twice], True, JULY))
    acted(db, lambda session: setattr(session.get(Resident, twice), "merged_into", ayu))
    assert answers(db, ayu) == {ayu: True}


def test_a_target_is_written_changed_and_taken_back(db):
    def targets():
        with db.read() as session:
            return targets_of_year(session, 2026)

    acted(db, lambda session: record_target(session, 2026, "S", 120, " health centre "))
    acted(db, lambda session: record_target(session, 2026, "D/S", 85))
    assert targets() == {"S": Target(120, "health centre"), "D/S": Target(85, "")}
    acted(db, lambda session: record_target(session, 2026, "S", 118, "letter of January"))
    acted(db, lambda session: record_target(session, 2026, "D/S", None))
    assert targets() == {"S": Target(118, "letter of January")}


@pytest.mark.parametrize(("indicator", "number"), [("S", -1), ("S", 10_000), ("D/S", 101)])
def test_an_impossible_target_is_refused(db, indicator, number):
    with pytest.raises(InputError):
        acted(db, lambda session: record_target(session, 2026, indicator, number))
