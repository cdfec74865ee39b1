"""Doses and supplements as they are recorded."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.schedules import services as schedules
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.health_visits import TODAY, acted, add_person

IN_MARCH = PartialDate(2026, 3)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 12, 1))


def give(db, resident, code, given, where, **more):
    return acted(db, lambda session: schedules.give_service(session, resident, code, given, where, TODAY, **more))


def test_doses_are_listed_by_code_with_their_partial_dates(db, ayu):
    give(db, ayu, "OPV1", IN_MARCH, "seen_on_card")
    give(db, ayu, "OPV2", PartialDate(2026, 5, 4), "here", given_by="Rina", lot="A1")
    give(db, ayu, "VITA_BLUE", PartialDate(2026, 8, 3), "here", refused=True)
    with db.read() as session:
        found = schedules.services_by_code(session, [ayu])[ayu]
    assert {code: [(g.given, g.where, g.refused) for g in given] for code, given in found.items()} == {
        "OPV1": [(IN_MARCH, "seen_on_card", False)],
        "OPV2": [(PartialDate(2026, 5, 4), "here", False)],
        "VITA_BLUE": [(PartialDate(2026, 8, 3), "here", True)],
    }
    assert (found["OPV2"][0].given_by, found["OPV2"][0].lot) == ("Rina", "A1")


def test_the_same_dose_of_the_same_date_is_recorded_once(db, ayu):
    first = give(db, ayu, "OPV1", IN_MARCH, "told")
    with pytest.raises(UserError, match="already"):
        give(db, ayu, "OPV1", IN_MARCH, "told")
    acted(db, lambda session: schedules.remove_service(session, first))
    assert give(db, ayu, "OPV1", IN_MARCH, "seen_on_card") == first
    with db.read() as session:
        assert [g.where for g in schedules.services_by_code(session, [ayu])[ayu]["OPV1"]] == ["seen_on_card"]


@pytest.mark.parametrize("given", [PartialDate(2026, 11), PartialDate(2025, 11)])
def test_a_dose_in_the_future_or_before_birth_is_refused(db, ayu, given):
    with pytest.raises(InputError):
        give(db, ayu, "OPV1", given, "elsewhere")
    with db.read() as session:
        assert schedules.services_by_code(session, [ayu]) == {}


def test_a_dose_of_either_entry_of_one_person_is_one_row(db, ayu):
    twice = add_person(db, "Ayu L.", date(2025, 12, 1))
    acted(db, lambda session: merge_residents(session, ayu, twice, TODAY))
    give(db, twice, "OPV1", IN_MARCH, "told")
    with pytest.raises(UserError):
        give(db, ayu, "OPV1", IN_MARCH, "seen_on_card")


def test_nothing_is_given_after_a_death(db, ayu):
    acted(db, lambda session: record_death(session, ayu, PartialDate(2026, 8, 1), TODAY))
    with pytest.raises(InputError, match="after the death"):
        give(db, ayu, "OPV1", PartialDate(2026, 9, 1), "elsewhere")
    give(db, ayu, "OPV1", PartialDate(2026, 7, 31), "elsewhere")
