"""An open day under the wrong date takes along what was measured and written down of mothers on it."""

from datetime import timedelta

from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo
from desktop_app.features.health_checks.services import iron_of, labs_of, vitals_of
from desktop_app.features.health_visits.services import move_open_day
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import ContactEntry, HistoryEntry
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import SET_UP, TODAY, acted, open_day, weigh
from tests.builders.pregnancies import add_pregnant, see

RIGHT = TODAY - timedelta(3)
MOVERS = [move for feature in find_features() for move in feature.day_movers]


def card(db, woman):
    with db.read() as session:
        return services.pregnancy_card(session, woman, TODAY)


def a_day(db):
    woman, pregnancy = add_pregnant(db)
    day = open_day(db)
    weigh(db, day, woman, 55_000)
    see(db, pregnancy, TODAY, iron=30, pressure=(120, 80), haemoglobin_tenths=115, arm_mm=240)
    acted(db, lambda s: services.set_history(s, woman, HistoryEntry(TODAY, 2, 0), TODAY))
    return woman, pregnancy, day


def test_everything_of_a_mother_goes_along_and_one_undo_brings_it_back(db):
    woman, _, day = a_day(db)
    with db.action(SET_UP) as session:
        move_open_day(session, day, RIGHT, TODAY, MOVERS)
        action = action_id(session)
    moved = card(db, woman)
    assert [one.on for one in moved.current.contacts] == [RIGHT]
    assert [one.on for one in (*moved.current.arms, *moved.current.pressures, *moved.current.haemoglobins)] == [RIGHT] * 3
    assert (moved.current.iron.days[0][0], moved.history[0].asked_on) == (RIGHT, RIGHT)
    with db.action(SET_UP) as session:
        undo(session, action)
    back = card(db, woman)
    assert [one.on for one in back.current.contacts] == [TODAY] and back.history[0].asked_on == TODAY
    with db.read() as session:
        for read in (vitals_of, labs_of, iron_of):
            assert [one.on for one in read(session, [woman])[woman]] == [TODAY]


def test_a_contact_at_the_health_centre_keeps_its_day(db):
    woman, pregnancy, day = a_day(db)
    acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(TODAY, place="health_centre"), TODAY))
    acted(db, lambda s: move_open_day(s, day, RIGHT, TODAY, MOVERS))
    assert [one.on for one in card(db, woman).current.contacts] == [TODAY]


def test_what_the_right_date_knows_already_stays(db):
    woman, pregnancy, day = a_day(db)
    acted(db, lambda s: services.record_contact(s, pregnancy, ContactEntry(RIGHT, note="seen"), TODAY))
    acted(db, lambda s: move_open_day(s, day, RIGHT, TODAY, MOVERS))
    assert [(one.on, one.entry.note) for one in card(db, woman).current.contacts] == [(RIGHT, "seen")]
