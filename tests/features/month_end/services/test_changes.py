"""What has changed since a month was printed, as a list and as a correction sheet."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.language import CODES
from desktop_app.core.layout import Number
from desktop_app.db.database import Database
from desktop_app.features.health_visits.services import check_in, record_measurement
from desktop_app.features.month_end.services import (
    Change,
    Closed,
    bytes_of,
    changed_since,
    close_month,
    closed_of,
    correction_sheet,
    in_language,
    prepare_correction,
    reopen,
    state_of,
)
from desktop_app.features.registers.services.catalogue import Catalogue, catalogue_of
from desktop_app.pdf.register.cells import written
from desktop_app.residents.models import Resident
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import add_person, open_day, weigh
from tests.builders.month_end import CLOSE, NOW, OCTOBER, SET_UP, close, closer, settle
from tests.features.month_end.pdf_text import text_of

SIP2 = "health_visits.sip2"
TODAY = date(2026, 11, 3)
DAY = date(2026, 10, 5)


@pytest.fixture
def ayu(db: Database) -> bytes:
    """A child who was weighed in October; the month is closed. Budi, who was absent, comes after her."""
    settle(db)
    day = open_day(db, DAY)
    child = add_person(db, "Ayu Lestari", date(2025, 3, 1), mother="Rina")
    weigh(db, day, child, 8000, 720)
    add_person(db, "Budi Santoso", date(2025, 4, 1), sex="M", mother="Dewi")
    close(db, [SIP2])
    return child


def changes(db: Database) -> list[Change]:
    with db.read() as session:
        return changed_since(session, db.attachments, find_features(), OCTOBER)


def correct_weight(db: Database, child: bytes, weight_g: int) -> None:
    day = open_day(db, DAY)
    weigh(db, day, child, weight_g, 720)


def test_nothing_has_changed_right_after_closing(db: Database, ayu: bytes) -> None:
    assert changes(db) == []


def test_a_corrected_weight_is_listed_with_row_column_printed_and_now(db: Database, ayu: bytes) -> None:
    correct_weight(db, ayu, 8300)
    one = next(one for one in changes(db) if one.printed == Number(8.0, 1))
    assert (one.kind, one.row_number, one.row, one.person, one.now) == ("value", 1, "Ayu Lestari", ayu, Number(8.3, 1))
    assert one.closed.register_id == SIP2 and one.column_number > 3 and len(one.headings) >= 1


def test_a_child_that_is_entered_late_is_a_new_row_and_moves_no_other(db: Database, ayu: bytes) -> None:
    child = add_person(db, "Aan Late", date(2025, 1, 1))
    weigh(db, open_day(db, DAY), child, 9100, 730)
    found = changes(db)
    assert {one.kind for one in found} <= {"added", "total"} and {one.row for one in found if one.kind == "added"} == {"Aan Late"}
    assert all(one.row_number is None and one.person == child for one in found if one.kind == "added")


def test_a_child_that_was_taken_off_is_listed_as_gone(db: Database, ayu: bytes) -> None:
    with db.action(SET_UP) as session:
        session.delete(session.get_one(Resident, ayu))
    assert [(one.kind, one.row_number, one.row) for one in changes(db) if one.kind != "total"] == [("gone", 1, "Ayu Lestari")]
    with db.read() as session:
        words = text_of(correction_sheet(session, db.attachments, find_features(), closer("en")).pdf)
    assert "The whole row" in words and "no longer there" in words


def test_a_child_that_was_joined_with_another_entry_since_is_no_change(db: Database, ayu: bytes) -> None:
    other = add_person(db, "Ayu Lestari", date(2025, 3, 1), mother="Rina")
    with db.action(SET_UP) as session:
        session.get_one(Resident, ayu).merged_into = other
    assert changes(db) == []


def test_a_renamed_child_keeps_the_printed_name_on_paper_and_is_listed(db: Database, ayu: bytes) -> None:
    with db.action(SET_UP) as session:
        session.get_one(Resident, ayu).name = "Ayu Permata"
    assert {(one.kind, one.printed, one.now) for one in changes(db)} == {("value", "Ayu Lestari", "Ayu Permata")}


def with_layout(monkeypatch: pytest.MonkeyPatch, change: object) -> None:
    def changed(session: object, features: object) -> Catalogue:
        found = catalogue_of(session, find_features())
        entries = [
            replace(one, register=change(one.register)) if one.id == SIP2 else one  # type: ignore[operator]
            for one in found.entries
        ]
        return replace(found, entries=entries)

    monkeypatch.setattr("desktop_app.features.month_end.services.changes.catalogue_of", changed)


def test_a_layout_that_was_changed_since_is_told_from_changed_data(
    db: Database, ayu: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_layout(monkeypatch, lambda register: replace(register, columns=register.columns[:-1]))
    assert [one.kind for one in changes(db)] == ["layout"]
    correct_weight(db, ayu, 8300)
    kinds = [one.kind for one in changes(db)]
    assert kinds[0] == "layout" and "value" in kinds[1:]


def test_rows_that_the_program_does_not_offer_any_more_are_told_as_another_layout(
    db: Database, ayu: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    features = [replace(one, row_sources=()) if one.name == "health_visits" else one for one in find_features()]
    with_layout(monkeypatch, lambda register: register)
    with db.read() as session:
        found = changed_since(session, db.attachments, features, OCTOBER)
    assert [one.kind for one in found] == ["layout"]


def test_a_month_that_was_opened_again_is_compared_with_its_last_printing(db: Database, ayu: bytes) -> None:
    with db.action(SET_UP) as session:
        reopen(session, OCTOBER, "late weights", "siti", TODAY)
    correct_weight(db, ayu, 8300)
    assert changes(db)


def test_after_the_next_revision_nothing_is_left_to_correct(db: Database, ayu: bytes) -> None:
    correct_weight(db, ayu, 8300)
    close(db, [SIP2], "a weight was wrong")
    assert changes(db) == []


def test_kept_rows_that_are_damaged_are_told(db: Database, ayu: bytes) -> None:
    for name in db.attachments.names():
        path = db.attachments.folder / name
        path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(MachineError):
        changes(db)


@pytest.mark.parametrize("code", CODES)
def test_the_correction_sheet_says_register_row_column_was_and_is(db: Database, ayu: bytes, code: str) -> None:
    correct_weight(db, ayu, 8300)
    child = add_person(db, "Aan Late", date(2025, 1, 1))
    weigh(db, open_day(db, DAY), child, 9100, 730)
    who = closer(code)
    with db.read() as session:
        sheet = correction_sheet(session, db.attachments, find_features(), who)
    words = text_of(sheet.pdf)
    for value in (Number(8.0, 1), Number(8.3, 1), Number(9.1, 1)):
        assert written(value, who.language)[0] in words
    names = ["Ayu", "Lestari", "Aan", "Late", "Rina", "Marlina"]  # a reader of right-to-left pages may turn their order
    assert all(name in words for name in names) and not sheet.unprintable


def test_nothing_is_printed_where_nothing_has_changed(db: Database, ayu: bytes) -> None:
    with db.read() as session, pytest.raises(UserError, match="Nothing has changed"):
        correction_sheet(session, db.attachments, find_features(), closer())


def test_a_correction_sheet_that_is_kept_is_reprinted_as_it_was_and_closes_nothing(db: Database, ayu: bytes) -> None:
    correct_weight(db, ayu, 8300)
    with db.read() as session:
        prepared = prepare_correction(session, db.attachments, find_features(), closer("en"))
    with db.action(CLOSE) as session:
        before = state_of(session, OCTOBER, TODAY)
        (first,) = close_month(session, prepared)
        assert state_of(session, OCTOBER, TODAY) == before
    correct_weight(db, ayu, 8400)
    later = closer("en", NOW + timedelta(days=2))
    with db.read() as session:
        prepared = prepare_correction(session, db.attachments, find_features(), later)
    with db.action(CLOSE) as session:
        (second,) = close_month(session, prepared)
    with db.read() as session:
        words = [text_of(bytes_of(session, db.attachments, one.id)) for one in (first, second)]
        in_chinese = text_of(in_language(session, db.attachments, first.id, closer("zh")).pdf)
        listed = closed_of(session, OCTOBER)
    assert "8.3" in words[0] and "8.4" in words[1] and "8.3" in in_chinese
    assert "Correction sheet 2, replaces the one of 03/11/2026" in words[1]
    assert [(one.register_id, one.revision, one.is_correction) for one in listed if one.is_current] == [
        (SIP2, 1, False),
        ("month_end.correction", 2, True),
    ]
    assert changes(db), "a correction sheet leaves the registers as they were printed"


def test_entries_for_another_month_change_nothing(db: Database, ayu: bytes) -> None:
    day = open_day(db, date(2026, 11, 2))
    weigh(db, day, ayu, 8600, 725)
    assert changes(db) == []


def test_a_corrected_height_changes_values_only(db: Database, ayu: bytes) -> None:
    day = open_day(db, DAY)
    with db.action(SET_UP) as session:
        record_measurement(session, check_in(session, day, ayu), "length_height_mm", 725)
    assert {one.kind for one in changes(db)} <= {"value"}


def keep_sheet(db: Database, at: datetime = NOW) -> Closed:
    """Print what has changed, and keep it."""
    with db.read() as session:
        prepared = prepare_correction(session, db.attachments, find_features(), closer("en", at))
    with db.action(CLOSE) as session:
        return close_month(session, prepared)[0]


def current(db: Database) -> list[tuple[str, int]]:
    with db.read() as session:
        return [(one.register_id, one.revision) for one in closed_of(session, OCTOBER) if one.is_current]


@pytest.mark.parametrize("days", [0, 1])
def test_a_correction_sheet_is_out_of_date_once_the_registers_are_printed_anew(db: Database, ayu: bytes, days: int) -> None:
    correct_weight(db, ayu, 8300)
    keep_sheet(db)
    assert current(db) == [(SIP2, 1), ("month_end.correction", 1)]
    close(db, [SIP2], "Weighed twice", closer(at=NOW + timedelta(days=days)))
    assert current(db) == [(SIP2, 2)], "what it corrects is right in the revision"
    correct_weight(db, ayu, 8400)
    keep_sheet(db, NOW + timedelta(days=days))
    assert current(db) == [(SIP2, 2), ("month_end.correction", 2)]


def test_a_correction_sheet_stays_while_one_of_the_registers_is_as_it_was(db: Database, ayu: bytes) -> None:
    close(db, ["health_visits.weighing_list"])
    correct_weight(db, ayu, 8300)
    keep_sheet(db)
    close(db, [SIP2], "Weighed twice", closer(at=NOW + timedelta(days=1)))
    assert ("month_end.correction", 1) in current(db)


def test_a_month_that_is_opened_again_has_no_current_correction_sheet(db: Database, ayu: bytes) -> None:
    correct_weight(db, ayu, 8300)
    keep_sheet(db)
    with db.action(SET_UP) as session:
        reopen(session, OCTOBER, "A birth was missing", "siti", TODAY)
    assert current(db) == []
