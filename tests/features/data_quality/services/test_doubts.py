"""All doubts in one list: found, cleared with a reason, back when what is stored changes."""

from datetime import date

import pytest
from sqlalchemy import select

from desktop_app.core.errors import InputError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.base import tables
from desktop_app.db.recorder import action_id
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import take_back
from desktop_app.features.data_quality.services import ask_again, clear, find_doubts
from desktop_app.features.data_quality.services.people import DONE
from desktop_app.features.health_visits.models import Visit
from desktop_app.features.home_care.rules.entries import HomeVisitEntry
from desktop_app.features.home_care.services import record_home_visit
from desktop_app.residents.models import HouseholdMember, Identifier, Resident
from desktop_app.residents.services import merge_residents, record_death
from desktop_app.shell.discovery import find_features
from tests.builders.doubts import old_mother
from tests.builders.residents import make_child, make_household, make_resident
from tests.conftest import TODAY

CLEAR = QT_TRANSLATE_NOOP("Tests", "Clear")


def checks():
    return [check for feature in find_features() for check in feature.data_checks]


def found(db, check=""):
    with db.read() as session:
        return [one for one in find_doubts(session, TODAY, checks()) if check in one.check.id]


def test_every_check_of_every_slice_has_an_id_a_kind_and_finds_nothing_in_an_empty_post(db):
    ids = [check.id for check in checks()]
    assert len(set(ids)) == len(ids) and {check.kind for check in checks()} <= {"contradiction", "missing", "doubtful"}
    assert all(check.id.startswith(f"{feature.name}.") for feature in find_features() for check in feature.data_checks)
    assert found(db) == []


def test_what_is_looked_at_needs_a_reason_and_keeps_it(db):
    mother, _child = old_mother(db)
    (doubt,) = found(db, "unlikely_mothers")
    assert doubt.person.id == mother and doubt.cleared is None
    with pytest.raises(InputError), db.action(CLEAR) as session:
        clear(session, doubt, "  ", "Ani", TODAY)
    with db.action(CLEAR) as session:
        clear(session, doubt, "adopted", "Ani", TODAY)
        action = action_id(session)
    (doubt,) = found(db, "unlikely_mothers")
    assert (doubt.cleared.on, doubt.cleared.reason, doubt.cleared.by) == (TODAY, "adopted", "Ani")
    take_back(db, action)
    assert found(db, "unlikely_mothers")[0].cleared is None


def test_a_cleared_doubt_comes_back_when_the_values_change(db):
    _mother, child = old_mother(db)
    (doubt,) = found(db, "unlikely_mothers")
    with db.action(CLEAR) as session:
        clear(session, doubt, "adopted", "Ani", TODAY)
    with db.action(CLEAR) as session:
        session.get(Resident, child).birth_month = 2
    assert found(db, "unlikely_mothers")[0].cleared is None


def test_somebody_asks_again(db):
    old_mother(db)
    (doubt,) = found(db, "unlikely_mothers")
    with db.action(CLEAR) as session:
        key = clear(session, doubt, "adopted", "", TODAY)
    with db.action(CLEAR) as session:
        ask_again(session, key)
    assert found(db, "unlikely_mothers")[0].cleared is None


def test_a_visit_after_the_death_is_a_contradiction(db):
    siti = make_resident(db)
    with db.action(CLEAR) as session:
        session.add(Visit(resident_id=siti, visited_on=date(2026, 9, 2), kind="home"))
        record_death(session, siti, PartialDate(2026, 9, 1), TODAY)
    (doubt,) = found(db, "entries_after_death")
    assert doubt.person.id == siti and doubt.check.kind == "contradiction"


@pytest.mark.parametrize(("met", "is_found"), [("not_at_home", False), ("met", True)])
def test_a_visit_at_home_at_which_nobody_was_met_is_nothing_that_was_done_with_the_dead(db, met, is_found):
    siti = make_resident(db)
    with db.action(CLEAR) as session:
        record_home_visit(session, HomeVisitEntry(date(2026, 9, 2), siti, met=met), TODAY)
        record_death(session, siti, PartialDate(2026, 9, 1), TODAY)
    assert [one.person.id for one in found(db, "entries_after_death")] == [siti] * is_found


def test_what_was_looked_at_stays_looked_at_when_the_entry_is_joined_with_another_of_the_person(db):
    other = make_resident(db, "Siti Aminah")
    mother, _child = old_mother(db)
    (doubt,) = found(db, "unlikely_mothers")
    with db.action(CLEAR) as session:
        clear(session, doubt, "adopted", "Ani", TODAY)
    with db.action(CLEAR) as session:
        born = session.get(Resident, mother)
        twin = session.get(Resident, other)
        twin.birth_year, twin.birth_month, twin.birth_day = born.birth_year, born.birth_month, born.birth_day
        merge_residents(session, other, mother, TODAY)
    (doubt,) = found(db, "unlikely_mothers")
    assert (doubt.person.id, doubt.cleared and doubt.cleared.reason) == (other, "adopted")
    with db.action(CLEAR) as session:
        ask_again(session, doubt.key)
    assert found(db, "unlikely_mothers")[0].cleared is None


def test_two_people_with_one_number_are_asked_about_until_they_are_joined(db):
    one = make_resident(db, "Siti", national_id="3201234567890123")
    two = make_resident(db, "Siti Aminah", national_id="3201234567890123")
    assert len(found(db, "shared_numbers")) == 1
    with db.action(CLEAR) as session:
        merge_residents(session, one, two, TODAY)
    assert found(db, "shared_numbers") == []


def test_contradictions_stand_before_what_is_doubtful(db):
    old_mother(db)
    with db.action(CLEAR) as session:
        siti = make_resident(session, "Rini")
        session.add(Visit(resident_id=siti, visited_on=date(1990, 1, 1), kind="home"))
    kinds = [one.check.kind for one in found(db)]
    assert kinds == sorted(kinds, key=["contradiction", "missing", "doubtful"].index) and len(set(kinds)) > 1


def test_the_tables_whose_dates_are_compared_are_there():
    assert all(column in tables()[table].c and "resident_id" in tables()[table].c for table, column in DONE)


def test_families_and_houses_are_asked_about(db):
    house, other = make_household(db), make_household(db)
    siti = make_resident(db, "Siti", "1990-01-01", household_id=house, kinship="spouse", national_id="3201234567890123")
    child = make_child(db, "Ayu", "2026-05-01", household_id=house, kinship="child")
    with db.action(CLEAR) as session:
        session.add(HouseholdMember(household_id=other, resident_id=siti, kinship="head"))
        session.scalars(select(Identifier).where(Identifier.resident_id == siti)).one().value = "320123"
        put_setting(session, "post.pack", "indonesia")
    told = {(one.check.id.partition(".")[2], one.person.id) for one in found(db, "data_quality")}
    assert told == {
        ("in_two_houses", siti),
        ("heads_of_houses", siti),
        ("numbers_of_wrong_length", siti),
        ("small_children_without_mother", child),
    }
