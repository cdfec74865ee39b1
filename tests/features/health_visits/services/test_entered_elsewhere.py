"""What is typed into the ministry's systems by hand: which records, and what stands there already."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.features.child_record.rules.recovery import RecoveryEntry
from desktop_app.features.child_record.services import add_portions, start_recovery
from desktop_app.features.health_visits.rules.natural_ids import open_day_id
from desktop_app.features.health_visits.services import move_open_day, record_measurement
from desktop_app.features.health_visits.services.child_days import EntryLine, days_of_child, days_of_month, entry_lines
from desktop_app.features.health_visits.services.entered_elsewhere import mark_entered, unmark_entered
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.packs import load_pack
from desktop_app.residents.services import rows_of
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh

OCTOBER = Month(2026, 10)
PACK = load_pack("indonesia")


def give(db: Database, child: bytes, code: str, on: date, where: str = "here", refused: bool = False) -> None:
    acted(
        db,
        lambda session: give_service(
            session, child, code, PartialDate.of(on), where, TODAY, refused=refused, stock=WITHOUT_STOCK
        ),
    )


@pytest.fixture
def child(db: Database) -> bytes:
    return add_person(db, "Ayu", date(2025, 11, 3), mother="Rina")


@pytest.fixture
def visit(db: Database, child: bytes) -> bytes:
    return weigh(db, open_day(db), child, 8_200, 705)


def lines(db: Database, system: str = "asik") -> list[EntryLine]:
    with db.read() as session:
        return entry_lines(session, OCTOBER, system, PACK)


def mark(db: Database, found: list[EntryLine], system: str = "asik") -> int:
    return acted(db, lambda session: mark_entered(session, [one.entry for one in found], system, TODAY, "Sari"))  # type: ignore[return-value]


def test_a_visit_is_one_record_with_what_was_given_on_that_day(db: Database, child: bytes, visit: bytes) -> None:
    give(db, child, "OPV1", TODAY)
    (line,) = lines(db)
    assert (line.entry.record, line.entry.about, [one.code for one in line.day.given]) == (visit, "visit", ["OPV1"])


def test_a_dose_on_a_day_without_a_visit_is_a_record_of_its_own(db: Database, child: bytes, visit: bytes) -> None:
    give(db, child, "OPV1", date(2026, 10, 2), "elsewhere")
    assert [(line.day.on.day, line.entry.about) for line in lines(db)] == [(2, "service"), (5, "visit")]


@pytest.mark.parametrize("where", ["seen_on_card", "told"])
def test_what_was_only_seen_on_a_card_or_told_is_not_typed_as_done_that_day(db: Database, child: bytes, where: str) -> None:
    give(db, child, "OPV1", TODAY, where)
    assert lines(db) == []


def test_a_refused_dose_is_not_typed_as_given(db: Database, child: bytes, visit: bytes) -> None:
    give(db, child, "OPV1", TODAY, refused=True)
    assert [one.code for one in lines(db)[0].day.given] == []


def test_a_marked_record_is_not_typed_twice_and_each_system_is_marked_for_itself(db: Database, visit: bytes) -> None:
    assert mark(db, lines(db)) == 1
    (line,) = lines(db)
    assert (line.is_open, line.entered and (line.entered.on, line.entered.by)) == (False, (TODAY, "Sari"))
    assert mark(db, lines(db)) == 0
    assert lines(db, "eppgbm")[0].is_open


def test_a_value_that_was_corrected_after_it_was_entered_asks_to_be_entered_again(db: Database, visit: bytes) -> None:
    mark(db, lines(db))
    acted(db, lambda session: record_measurement(session, visit, "weight_g", 8_300))
    (line,) = lines(db)
    assert line.is_open
    assert line.is_changed
    assert mark(db, [line]) == 1
    assert not lines(db)[0].is_open


def test_a_dose_that_was_added_afterwards_asks_to_be_entered_again(db: Database, child: bytes, visit: bytes) -> None:
    mark(db, lines(db))
    give(db, child, "OPV1", TODAY)
    assert lines(db)[0].is_changed


def test_a_mark_is_taken_back_and_set_again(db: Database, visit: bytes) -> None:
    mark(db, lines(db))
    assert acted(db, lambda session: unmark_entered(session, [visit], "asik")) == 1
    assert lines(db)[0].entered is None
    assert mark(db, lines(db)) == 1


def test_there_is_no_other_system(db: Database, visit: bytes) -> None:
    with pytest.raises(ValueError, match="no system"):
        mark(db, lines(db), "other")


@pytest.mark.parametrize(("born", "stands"), [(date(2020, 10, 6), True), (date(2020, 10, 5), False), (date(1990, 1, 1), False)])
def test_children_stand_in_the_month_until_they_are_six_years_old(db: Database, born: date, stands: bool) -> None:
    weigh(db, open_day(db), add_person(db, "Budi", born), 17_000)
    with db.read() as session:
        assert bool(days_of_month(session, OCTOBER, PACK)) == stands


def test_a_child_without_a_birth_date_cannot_be_entered_there_and_is_left_out(db: Database) -> None:
    weigh(db, open_day(db), add_person(db, "Nobody knows"), 9_000)
    assert lines(db) == []


def test_the_days_of_a_child_are_told_from_birth_whatever_was_measured(db: Database, child: bytes, visit: bytes) -> None:
    weigh(db, open_day(db, date(2026, 9, 7)), child)  # came and was not measured
    with db.read() as session:
        found = days_of_child(session, rows_of(session, [child])[0], TODAY, PACK)
    assert [(day.on, day.age_months, day.visit.weight_g if day.visit else None) for day in found] == [
        (date(2026, 9, 7), 10, None),
        (TODAY, 11, 8_200),
    ]


def test_recovery_food_of_the_days_between_stands_in_the_line_of_the_next_visit(db: Database, child: bytes, visit: bytes) -> None:
    def feed(session) -> None:  # type: ignore[no-untyped-def]
        course = start_recovery(session, child, RecoveryEntry(date(2026, 10, 1), 14, "thin"), TODAY)
        for day in (1, 2, 3):
            add_portions(session, course, date(2026, 10, day), 2, "all", TODAY)

    acted(db, feed)
    with db.read() as session:
        found = days_of_child(session, rows_of(session, [child])[0], TODAY, PACK)
    assert [(day.on, day.portions) for day in found] == [(TODAY, 6)]


def test_what_stands_in_a_system_is_to_be_corrected_there_when_the_day_is_moved_not_entered_twice(
    db: Database, child: bytes, visit: bytes
) -> None:
    mark(db, lines(db))
    day, right = open_day_id(b"", TODAY), date(2026, 10, 3)
    acted(db, lambda session: move_open_day(session, day, right, TODAY))
    (line,) = lines(db)
    assert (line.day.on, line.entered and line.entered.on, line.is_changed) == (right, TODAY, True)
    acted(db, lambda session: move_open_day(session, open_day_id(b"", right), TODAY, TODAY))
    (line,) = lines(db)
    assert line.entered is not None and not line.is_open
