"""Feeding and birth details."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import TODAY, acted, add_person


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 12, 1))


def test_an_answer_on_feeding_can_be_changed(db, ayu):
    for answer in ("unknown", "yes"):
        acted(db, lambda session, answer=answer: services.record_feeding(session, ayu, 3, answer, TODAY))
    with db.read() as session:
        assert services.feeding_by_month(session, [ayu]) == {ayu: {3: "yes"}}


def test_birth_details_are_one_row_a_resident(db, ayu):
    acted(db, lambda session: services.record_birth_facts(session, ayu, BirthFacts(weight_g=3_200)))
    acted(db, lambda session: services.record_birth_facts(session, ayu, BirthFacts(3_100, 490, None, 39, 2)))
    with db.read() as session:
        assert services.birth_details(session, [ayu]) == {ayu: BirthFacts(3_100, 490, None, 39, 2)}
    with pytest.raises(InputError, match="at birth is not possible"):
        acted(db, lambda session: services.record_birth_facts(session, ayu, BirthFacts(weight_g=32_000)))


def test_what_is_recorded_for_either_entry_of_one_person_is_one_row(db, ayu):
    twice = add_person(db, "Ayu L.", date(2025, 12, 1))
    acted(db, lambda session: merge_residents(session, ayu, twice, TODAY))
    acted(db, lambda session: services.record_feeding(session, twice, 2, "yes", TODAY))
    acted(db, lambda session: services.record_feeding(session, ayu, 2, "no", TODAY))
    with db.read() as session:
        assert services.feeding_by_month(session, [ayu])[ayu] == {2: "no"}
