"""What was given on a day that was entered under the wrong date."""

from datetime import date

import pytest

from desktop_app.features.schedules import services
from desktop_app.features.schedules.services.moving import move_services
from desktop_app.residents.services import merge_residents
from tests.features.schedules.services.village import SAVE, TODAY, child, give

WRONG, RIGHT = date(2026, 8, 5), date(2026, 8, 6)


@pytest.fixture
def budi(db):
    return child(db, "Budi", date(2024, 6, 1))


def move(db, *residents):
    with db.action(SAVE) as session:
        move_services(session, residents, WRONG, RIGHT, TODAY)


def recorded(db, resident, code="VITA_RED"):
    with db.read() as session:
        found = services.services_by_code(session, [resident]).get(resident, {}).get(code, [])
    return [(one.given.exact, one.refused) for one in found]


def test_a_capsule_that_was_taken_takes_the_place_of_a_refusal_of_the_right_date(db, budi):
    give(db, budi, "VITA_RED", WRONG, where="here")
    give(db, budi, "VITA_RED", RIGHT, where="here", refused=True)
    move(db, budi)
    assert recorded(db, budi) == [(RIGHT, False)]


def test_a_refusal_of_the_wrong_date_gives_way_to_what_was_taken_on_the_right_one(db, budi):
    give(db, budi, "VITA_RED", WRONG, where="here", refused=True)
    give(db, budi, "VITA_RED", RIGHT, where="here")
    move(db, budi)
    assert recorded(db, budi) == [(RIGHT, False)]


def test_what_the_other_entry_of_a_child_has_for_the_right_date_stays(db, budi):
    same = child(db, "Budi", date(2024, 6, 1))
    give(db, budi, "VITA_RED", WRONG, where="here")
    give(db, same, "VITA_RED", RIGHT, where="here")
    with db.action(SAVE) as session:
        merge_residents(session, budi, same, TODAY)
    move(db, budi)
    assert recorded(db, budi) == [(RIGHT, False)]


def test_what_was_given_elsewhere_stays_where_it_is(db, budi):
    give(db, budi, "VITA_RED", WRONG)
    move(db, budi)
    assert recorded(db, budi) == [(WRONG, False)]
