"""Who gives doses at a post, as the form of the next dose offers it."""

from datetime import date

import pytest

from desktop_app.features.schedules import services
from desktop_app.features.volunteers.rules.terms import OfficerEntry
from desktop_app.features.volunteers.services import add_officer
from tests.builders.health_visits import TODAY, acted
from tests.features.schedules.services.village import child, give

YESTERDAY = date(2026, 10, 4)


@pytest.fixture
def ayu(db):
    return child(db, "Ayu", date(2024, 12, 1))


def asked(db, question, *more):
    with db.read() as session:
        return question(session, *more)


def test_who_gave_most_often_here_stands_first(db, ayu):
    for code, name, where in (
        ("BCG", "Rina", "here"),
        ("OPV1", "Rina", "here"),
        ("OPV2", "Dewi", "here"),
        ("MR1", "Hospital", "told"),
    ):
        give(db, ayu, code, YESTERDAY, where=where, given_by=name)
    assert list(asked(db, services.givers)) == ["Rina", "Dewi"]


def test_nobody_is_named_for_a_day_on_which_nothing_was_given(db, ayu):
    give(db, ayu, "BCG", YESTERDAY, where="here", given_by="Rina")
    assert asked(db, services.giver_of_day, TODAY) == ""
    assert asked(db, services.giver_of_day, YESTERDAY) == "Rina"


def test_who_confirms_is_the_midwife_in_office_on_that_day(db):
    assert asked(db, services.health_worker_on, TODAY) == ""
    acted(db, lambda session: add_officer(session, OfficerEntry("supervising_officer", "Sri", date(2026, 1, 1)), TODAY))
    assert asked(db, services.health_worker_on, TODAY) == "Sri"
    acted(db, lambda session: add_officer(session, OfficerEntry("midwife", "Ratna", TODAY), TODAY))
    assert asked(db, services.health_worker_on, TODAY) == "Ratna"
    assert asked(db, services.health_worker_on, YESTERDAY) == "Sri"
