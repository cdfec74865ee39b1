"""Deaths, moves, returns, new names, and children of one birth."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.partial_date import PartialDate
from desktop_app.residents import services
from desktop_app.residents.rules import ResidentEntry
from tests.builders.residents import PREPARE, make_household, make_resident
from tests.conftest import TODAY


def act(db, function, *arguments):
    with db.action(PREPARE) as session:
        return function(session, *arguments)


def card(db, resident):
    with db.read() as session:
        return services.resident_card(session, resident)


@pytest.fixture
def siti(db):
    return make_resident(db, household_id=make_household(db), kinship="head")


def test_a_death_known_in_part_ends_the_stay_in_the_house(db, siti):
    act(db, services.record_death, siti, PartialDate(2026, 9), TODAY, "fever")
    found = card(db, siti)
    assert found.row.status == "dead" and found.death.when == PartialDate(2026, 9) and found.death.detail == "fever"
    assert found.stays[0].until == date(2026, 9, 30)
    with db.read() as session:
        assert services.household_card(session, found.stays[0].household_id).members == []
        assert services.death_of(session, siti) == PartialDate(2026, 9)


@pytest.mark.parametrize("when", [PartialDate(2026, 10, 6), PartialDate(1994)])
def test_an_impossible_death_stores_nothing(db, siti, when):
    with pytest.raises(InputError):
        act(db, services.record_death, siti, when, TODAY)
    assert card(db, siti).row.status == "here" and card(db, siti).events == []


def test_nobody_dies_twice(db, siti):
    act(db, services.record_death, siti, PartialDate(2026), TODAY)
    with pytest.raises(InputError):
        act(db, services.record_death, siti, PartialDate(2026), TODAY)


def test_who_moved_away_and_came_back_lives_here_again(db, siti):
    act(db, services.record_move_out, siti, PartialDate(2026, 3, 1), TODAY, "Kediri")
    assert card(db, siti).row.status == "moved" and card(db, siti).stays[0].until == date(2026, 3, 1)
    house = make_household(db)
    act(db, services.record_move_in, siti, PartialDate(2026, 9, 1), TODAY, "Kediri", house, "head")
    found = card(db, siti)
    assert found.row.status == "here" and [event.kind for event in found.events] == ["moved_out", "moved_in"]
    assert [(stay.household_id == house, stay.since) for stay in found.stays] == [(True, date(2026, 9, 1)), (False, None)]


def test_an_old_name_stays_searchable(db, siti):
    act(db, services.rename, siti, "Rina Marlina", PartialDate.of(TODAY), TODAY)
    with db.read() as session:
        hit = services.find(session, "aminah")[0]
    assert (hit.name, hit.other_names) == ("Rina Marlina", ("Siti Aminah",))
    with pytest.raises(InputError):
        act(db, services.rename, siti, " ", PartialDate(), TODAY)


def test_twins_are_entered_with_their_mother_in_her_house(db, siti):
    twins = [ResidentEntry(sex="F", is_unnamed=True, birth=PartialDate(2026, 10, 1)) for _ in range(2)]
    first, second = act(db, services.register_newborns, siti, twins, TODAY)
    one, two = card(db, first), card(db, second)
    assert (one.row.birth_order, two.row.birth_order) == (1, 2) and one.mother.id == siti
    assert one.row.household_id == card(db, siti).row.household_id and one.row.kinship == "child"
    with db.read() as session:
        assert services.likely_same(session, first) == [], "twins raise no alarm"


def test_a_single_newborn_has_no_birth_order(db, siti):
    (baby,) = act(
        db, services.register_newborns, siti, [ResidentEntry(name="Ahmad", sex="M", birth=PartialDate(2026, 10, 1))], TODAY
    )
    assert card(db, baby).row.birth_order is None


def test_somebody_is_away_for_a_while(db, siti):
    act(db, services.set_status, siti, "temporarily_away")
    assert card(db, siti).row.status == "temporarily_away"


def test_everything_that_was_done_to_a_person_can_be_read(db, siti):
    act(db, services.rename, siti, "Rina", PartialDate(), TODAY)
    with db.read() as session:
        assert len(services.actions_of_resident(session, siti)) == 2
