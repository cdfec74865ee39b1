"""What the page of the day showed last is there at the next start, and is known to hold still or not."""

from datetime import date, timedelta

from desktop_app.core.contract import TodayLine
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.kept import keep, state_of
from desktop_app.db.undo import undo
from desktop_app.features.today.rules.reading import HeldDay, Reading, dump_reading, load_reading
from desktop_app.features.today.services import kept as kept_services
from desktop_app.features.today.services.kept import keep_reading, last_reading
from desktop_app.features.today.services.reading import read_day
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import TODAY, add_person, open_day
from tests.builders.open_day import read

WORDS = QT_TRANSLATE_NOOP("Today", "{n} births are near: {day}").fill(day=date(2026, 10, 9)).of(2)
FULL = Reading(
    TODAY,
    HeldDay(TODAY, "Balai RW 3", ["children", "elderly"], False, 12, {"measure": 3}),
    TODAY - timedelta(days=30),
    41,
    TODAY + timedelta(days=2),
    [TodayLine("t.births", WORDS, 2, "mothers", {"mode": "pregnant", "day": TODAY, "month": Month(2026, 9)}, "warn", 300)],
)


def shown(db):
    reading = read(db, read_day, find_features(), TODAY)
    keep_reading(db, reading, read(db, state_of))
    return reading


def test_a_reading_is_kept_whole():
    assert load_reading(dump_reading(FULL, "1.0"), "1.0") == FULL
    assert load_reading(dump_reading(Reading(TODAY), "1.0"), "1.0") == Reading(TODAY, lines=[])


def test_what_another_version_kept_or_nobody_can_read_is_passed_over():
    assert load_reading(dump_reading(FULL, "1.0"), "1.1") is None
    assert load_reading(b"\xff\x00", "1.0") is None
    assert load_reading(b"\x01", "1.0") is None


def test_a_reading_is_good_until_something_is_stored(db):
    assert read(db, last_reading, TODAY) is None
    reading = shown(db)
    assert read(db, last_reading, TODAY) == (reading, True)
    add_person(db, "Siti", date(2026, 1, 1))
    assert read(db, last_reading, TODAY).is_good is False
    assert shown(db) == read(db, last_reading, TODAY).reading


def test_an_undo_makes_it_old_too(db):
    open_day(db)
    shown(db)
    with db.action(WORDS) as session:
        undo(session, last_action(db))
    assert read(db, last_reading, TODAY).is_good is False


def last_action(db):
    with db.read() as session:
        return session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC").scalar()


def test_tomorrow_it_is_old(db):
    shown(db)
    assert read(db, last_reading, TODAY + timedelta(days=1)).is_good is False


def test_another_program_reads_anew(db, monkeypatch):
    shown(db)
    monkeypatch.setattr(kept_services, "__version__", "999.0")
    assert read(db, last_reading, TODAY) is None


def test_what_is_kept_is_no_action_and_stands_in_no_log(db):
    before = read(db, state_of)
    keep(db, "anything", b"1", 0)
    keep(db, "anything", b"2", 0)
    assert read(db, state_of) == before
