"""What pregnancies and births decide about what is due stays in step with the records, whatever happens to them."""

from datetime import timedelta

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.derived import rebuild_derived
from desktop_app.db.recorder import action_id
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import undo
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import PostpartumEntry, PregnancyEntry
from desktop_app.features.schedules.services import due_now, states_of
from desktop_app.packs import PACK_SETTING
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person
from tests.builders.pregnancies import GROWN_UP, add_pregnant, give_birth, lose

BORN = TODAY - timedelta(10)


def states(db, resident, on=TODAY):
    with db.read() as session:
        return states_of(session, [resident], on).get(resident, frozenset())


def kept(db):
    with db.read() as session:
        rows = session.connection().exec_driver_sql("SELECT * FROM derived_due_person ORDER BY resident_id").fetchall()
        dates = session.connection().exec_driver_sql("SELECT * FROM derived_due ORDER BY resident_id, position, occurrence")
        return [tuple(row) for row in rows], [tuple(row) for row in dates]


def weeks_ago(weeks):
    return TODAY - timedelta(7 * weeks)


def test_a_woman_is_pregnant_from_the_day_of_her_last_period(db):
    woman, _ = add_pregnant(db, lmp=weeks_ago(10))
    assert states(db, woman) == {"pregnant"} and states(db, woman, weeks_ago(11)) == set()


def test_who_was_pregnant_on_a_past_open_day_still_was_after_the_birth(db):
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(40))
    give_birth(db, pregnancy, BORN)
    assert states(db, woman, BORN - timedelta(1)) == {"pregnant"}
    assert states(db, woman) == {"postpartum", "breastfeeding"}


def test_whose_pregnancy_ended_early_was_pregnant_on_the_open_days_before_and_is_counted_once_in_a_month(db):
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(10))
    lose(db, pregnancy, BORN)
    assert states(db, woman, BORN - timedelta(1)) == {"pregnant"}
    assert states(db, woman, BORN) == states(db, woman) == set()


def test_who_is_pregnant_again_was_pregnant_and_after_birth_in_the_months_of_the_pregnancy_before(db):
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(80))
    born = weeks_ago(41)
    give_birth(db, pregnancy, born)
    entry = PregnancyEntry(TODAY, lmp_date=weeks_ago(10))
    acted(db, lambda s: services.register_pregnancy(s, woman, entry, TODAY))
    assert states(db, woman, born - timedelta(1)) == {"pregnant"}
    assert states(db, woman, born) == {"postpartum", "breastfeeding"}
    assert states(db, woman, born + timedelta(43)) == {"breastfeeding"}
    assert states(db, woman) == {"pregnant"}


def test_who_died_in_childbirth_was_pregnant_in_the_months_before(db):
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(40))
    give_birth(db, pregnancy, BORN, mother_state="dead")
    assert states(db, woman, BORN - timedelta(1)) == {"pregnant"} and states(db, woman) == set()


def test_who_weaned_her_baby_is_not_breastfeeding(db):
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(40))
    give_birth(db, pregnancy, BORN)
    entry = PostpartumEntry(TODAY, breastfeeding=False)
    acted(db, lambda s: services.record_postpartum(s, pregnancy, entry, TODAY))
    assert states(db, woman) == {"postpartum"}


def test_a_mistake_takes_the_state_away_and_undo_gives_it_back(db):
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(10))
    with db.action(SET_UP) as session:
        services.remove_pregnancy(session, pregnancy, TODAY)
        action = action_id(session)
    assert states(db, woman) == set()
    with db.action(SET_UP) as session:
        undo(session, action)
    assert states(db, woman) == {"pregnant"}


def test_a_pregnancy_of_an_entry_that_was_merged_is_that_of_the_woman(db):
    woman, _ = add_pregnant(db, lmp=weeks_ago(10))
    other = add_person(db, "Rina K", GROWN_UP)
    acted(db, lambda s: merge_residents(s, other, woman, TODAY))
    assert states(db, woman) == states(db, other) == {"pregnant"}


@pytest.mark.parametrize(("day", "is_due"), [(0, True), (2, True), (42, True), (43, False)])
def test_vitamin_a_after_birth_is_due_until_day_42(db, day, is_due):
    acted(db, lambda s: put_setting(s, PACK_SETTING, "indonesia"))
    woman, pregnancy = add_pregnant(db, lmp=weeks_ago(50))
    born = TODAY - timedelta(day)
    give_birth(db, pregnancy, born)
    with db.read() as session:
        codes = {one.row.code for one in due_now(session, [woman], TODAY).get(woman, ())}
    assert ("VITA_POST" in codes) is is_due


def test_after_every_change_what_is_kept_is_what_a_rebuild_makes(db):
    acted(db, lambda s: put_setting(s, PACK_SETTING, "indonesia"))
    one, first = add_pregnant(db, "Rina", weeks_ago(40))
    two, second = add_pregnant(db, "Siti", weeks_ago(38))
    three, third = add_pregnant(db, "Ani", weeks_ago(9))
    (child,) = give_birth(db, first, BORN)
    give_birth(db, second, BORN)
    lose(db, third, TODAY)
    acted(db, lambda s: record_death(s, child, PartialDate.of(TODAY), TODAY))
    other = add_person(db, "Siti B", GROWN_UP)
    acted(db, lambda s: merge_residents(s, two, other, TODAY))
    before = kept(db)
    assert states(db, one) == {"postpartum"} and states(db, three) == set()
    rebuild_derived(db)
    assert kept(db) == before
