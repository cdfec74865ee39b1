"""Corrections of what was recorded, and confirmations by a health worker."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.schedules import services
from desktop_app.features.stock.services import items
from tests.builders.health_visits import TODAY, acted, add_person
from tests.features.stock.kept import adopt, deliver, only

IN_MARCH = PartialDate(2026, 3)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2024, 12, 1))


@pytest.fixture
def told(db, ayu):
    return give(db, ayu, "OPV1", IN_MARCH, "told")


def give(db, resident, code, given, where, **more):
    return acted(db, lambda session: services.give_service(session, resident, code, given, where, TODAY, **more))


def correct(db, service, given, where, **more):
    return acted(db, lambda session: services.correct_service(session, service, given, where, TODAY, **more))


def confirm(db, *doses, by="Bidan Ratna", on=TODAY):
    return acted(db, lambda session: services.confirm_services(session, doses, by, on, TODAY))


def card(db, resident):
    with db.read() as session:
        return services.services_by_code(session, [resident]).get(resident, {})


def test_what_the_family_told_becomes_what_was_seen_on_the_card(db, ayu, told):
    assert correct(db, told, IN_MARCH, "seen_on_card", lot="A7") == told
    (given,) = card(db, ayu)["OPV1"]
    assert (given.where, given.lot, given.given) == ("seen_on_card", "A7", IN_MARCH)


def test_with_another_date_the_dose_moves_there(db, ayu, told):
    moved = correct(db, told, PartialDate(2026, 4, 2), "seen_on_card")
    assert moved != told
    assert [(given.id, given.given) for given in card(db, ayu)["OPV1"]] == [(moved, PartialDate(2026, 4, 2))]


def test_what_is_said_to_be_given_here_needs_its_whole_date(db, ayu, told):
    with pytest.raises(InputError):
        correct(db, told, IN_MARCH, "here")
    assert card(db, ayu)["OPV1"][0].where == "told"


def test_a_wrong_new_date_changes_nothing(db, ayu, told):
    with pytest.raises(InputError):
        correct(db, told, PartialDate(2027, 1), "told")
    give(db, ayu, "OPV1", PartialDate(2026, 4), "told")
    with pytest.raises(UserError, match="already"):
        correct(db, told, PartialDate(2026, 4), "told")
    assert [given.given for given in card(db, ayu)["OPV1"]] == [IN_MARCH, PartialDate(2026, 4)]


def test_what_was_not_given_here_after_all_goes_back_into_stock(db, ayu):
    deliver(db, adopt(db), 10)
    dose = give(db, ayu, "VITA_RED", PartialDate.of(TODAY), "here")
    correct(db, dose, PartialDate.of(TODAY), "elsewhere")
    with db.read() as session:
        assert only(items(session, TODAY)).on_hand == 10


def test_a_refusal_stays_one_and_who_comes_back_on_that_day_is_given_it(db, ayu):
    refusal = give(db, ayu, "BCG", PartialDate.of(TODAY), "here", refused=True, note="has a cold")
    correct(db, refusal, PartialDate.of(TODAY), "here", note="is asleep")
    (given,) = card(db, ayu)["BCG"]
    assert given.refused and given.note == "is asleep"
    give(db, ayu, "BCG", PartialDate.of(TODAY), "here")
    (given,) = card(db, ayu)["BCG"]
    assert not given.refused
    with pytest.raises(UserError, match="already"):
        give(db, ayu, "BCG", PartialDate.of(TODAY), "here", refused=True)


def test_the_midwife_confirms_several_doses_at_once(db, ayu, told):
    other = give(db, ayu, "BCG", IN_MARCH, "told")
    assert confirm(db, told, other) == 2
    assert {(given.confirmed_by, given.confirmed_on) for doses in card(db, ayu).values() for given in doses} == {
        ("Bidan Ratna", TODAY)
    }


def test_a_correction_takes_the_confirmation_away(db, ayu, told):
    confirm(db, told)
    correct(db, told, IN_MARCH, "told", note="another lot")
    assert card(db, ayu)["OPV1"][0].confirmed_by == ""


@pytest.mark.parametrize(("by", "on", "field"), [(" ", TODAY, "confirmed_by"), ("Ratna", date(2026, 10, 6), "confirmed_on")])
def test_a_confirmation_has_a_name_and_a_day_that_has_come(db, told, by, on, field):
    with pytest.raises(InputError) as refused:
        confirm(db, told, by=by, on=on)
    assert [problem.field for problem in refused.value.problems] == [field]


def test_a_confirmation_is_of_something(db):
    with pytest.raises(InputError):
        confirm(db)


def test_what_was_taken_off_the_card_cannot_be_corrected(db, told):
    acted(db, lambda session: services.remove_service(session, told))
    with pytest.raises(UserError, match="taken off"):
        correct(db, told, IN_MARCH, "told")
