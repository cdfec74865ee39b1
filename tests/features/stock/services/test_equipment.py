"""Equipment, its checks and loans in the real database."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.db.database import Database
from desktop_app.features.stock.rules.equipment import CheckEntry, EquipmentEntry, LoanEntry
from desktop_app.features.stock.services import equipment
from desktop_app.features.stock.services.equipment import EquipmentRow
from desktop_app.packs import load_pack, pack_names
from desktop_app.residents.services import merge_residents
from tests.builders.residents import make_resident
from tests.builders.stock_planning import SET_UP, TODAY, post_place

PACK = load_pack("generic")


@pytest.fixture
def scale(db: Database) -> bytes:
    with db.action(SET_UP) as session:
        return equipment.register_equipment(session, EquipmentEntry("SCALE_DIGITAL", serial_number="SN-4471"), TODAY)


def row_of(db: Database, thing: bytes) -> EquipmentRow:
    with db.read() as session:
        return equipment.equipment_card(session, thing, PACK, TODAY).row


def check(db: Database, thing: bytes, entry: CheckEntry) -> bytes:
    with db.action(SET_UP) as session:
        return equipment.record_check(session, thing, entry, PACK, TODAY)


def lend(db: Database, thing: bytes, entry: LoanEntry) -> bytes:
    with db.action(SET_UP) as session:
        return equipment.lend(session, thing, entry, TODAY)


def test_a_scale_that_was_never_calibrated_asks_for_it(db: Database, scale: bytes) -> None:
    row = row_of(db, scale)
    assert (str(row.name), row.calibration, row.condition) == ("Digital scale", "unknown", "")


def test_a_calibration_sets_the_next_one_by_the_pack(db: Database, scale: bytes) -> None:
    check(db, scale, CheckEntry("calibration", date(2025, 10, 20), "good", "Puskesmas"))
    row = row_of(db, scale)
    assert (row.calibration_due, row.calibration, row.condition) == (date(2026, 10, 20), "soon", "good")


def test_looking_at_a_thing_changes_its_condition_and_not_its_calibration(db: Database, scale: bytes) -> None:
    check(db, scale, CheckEntry("calibration", date(2026, 1, 20), "good"))
    last = check(db, scale, CheckEntry("looked_at", TODAY, "needs_repair"))
    row = row_of(db, scale)
    assert (row.calibrated_on, row.condition, row.checked_on) == (date(2026, 1, 20), "needs_repair", TODAY)
    with db.action(SET_UP) as session:
        equipment.remove_check(session, last)
    assert row_of(db, scale).condition == "good"


def test_a_loan_to_a_resident_is_overdue_after_its_day_and_ends_with_a_condition(db: Database, scale: bytes) -> None:
    siti = make_resident(db, "Siti Aminah")
    loan = lend(db, scale, LoanEntry(date(2026, 9, 1), siti, due_on=date(2026, 9, 25)))
    row = row_of(db, scale)
    assert row.loan is not None
    assert (str(row.loan.borrower), row.loan.overdue_days) == ("Siti Aminah", 10)
    with db.action(SET_UP) as session:
        equipment.take_back(session, loan, TODAY, "broken", TODAY, "fell down")
    row = row_of(db, scale)
    assert (row.loan, row.condition) == (None, "broken")
    with db.read() as session:
        assert equipment.loans_of(session, siti, TODAY)[0].condition_back == "broken"


def test_a_thing_is_lent_to_one_at_a_time(db: Database, scale: bytes) -> None:
    loan = lend(db, scale, LoanEntry(date(2026, 9, 1), None, "Pak Lurah"))
    with pytest.raises(UserError, match="Pak Lurah has it"):
        lend(db, scale, LoanEntry(TODAY, None, "Bu Ani"))
    with db.action(SET_UP) as session:
        equipment.take_back(session, loan, TODAY, "good", TODAY)
    with pytest.raises(UserError, match="come back already"), db.action(SET_UP) as session:
        equipment.take_back(session, loan, TODAY, "good", TODAY)
    lend(db, scale, LoanEntry(TODAY, None, "Bu Ani"))


def test_a_loan_follows_a_person_who_was_merged(db: Database, scale: bytes) -> None:
    kept, double = make_resident(db, "Siti Aminah"), make_resident(db, "Siti Aminahh")
    lend(db, scale, LoanEntry(TODAY, double))
    with db.action(SET_UP) as session:
        merge_residents(session, kept, double, TODAY)
    row = row_of(db, scale)
    assert row.loan is not None
    assert row.loan.resident == kept
    with db.read() as session:
        assert len(equipment.loans_of(session, kept, TODAY)) == 1


def test_what_somebody_has_cannot_go_out_of_use_and_what_is_out_of_use_is_not_lent(db: Database, scale: bytes) -> None:
    loan = lend(db, scale, LoanEntry(TODAY, None, "Pak Lurah"))
    with pytest.raises(UserError, match="still has it"), db.action(SET_UP) as session:
        equipment.retire_equipment(session, scale, TODAY)
    with db.action(SET_UP) as session:
        equipment.take_back(session, loan, TODAY, "good", TODAY)
        equipment.retire_equipment(session, scale, TODAY)
    with pytest.raises(UserError, match="not in use"):
        lend(db, scale, LoanEntry(TODAY, None, "Bu Ani"))
    with db.read() as session:
        assert not equipment.list_equipment(session, PACK, TODAY)
        assert len(equipment.list_equipment(session, PACK, TODAY, with_retired=True)) == 1


@pytest.mark.parametrize("entry", [LoanEntry(TODAY), LoanEntry(date(2026, 10, 6), None, "Bu Ani")])
def test_a_loan_that_cannot_be_is_refused_and_nothing_is_stored(db: Database, scale: bytes, entry: LoanEntry) -> None:
    with pytest.raises(InputError):
        lend(db, scale, entry)
    assert row_of(db, scale).loan is None


def test_things_stand_in_the_order_of_the_pack_with_their_place(db: Database, scale: bytes) -> None:
    place = post_place(db)
    with db.action(SET_UP) as session:
        equipment.register_equipment(session, EquipmentEntry("", "Tent"), TODAY)
        equipment.register_equipment(session, EquipmentEntry("SCALE_BABY", place=place), TODAY)
    with db.read() as session:
        names = [str(row.name) for row in equipment.list_equipment(session, PACK, TODAY)]
    assert names == ["Baby scale", "Digital scale", "Tent"]


def test_a_thing_is_changed(db: Database, scale: bytes) -> None:
    with db.action(SET_UP) as session:
        equipment.change_equipment(session, scale, EquipmentEntry("SCALE_DIGITAL", "Blue scale", note="new battery"), TODAY)
    assert (str(row_of(db, scale).name), row_of(db, scale).serial_number) == ("Blue scale", "")
    with pytest.raises(InputError), db.action(SET_UP) as session:
        equipment.change_equipment(session, scale, EquipmentEntry(), TODAY)
    with pytest.raises(UserError), db.read() as session:
        equipment.equipment_card(session, b"?" * 16, PACK, TODAY)


@pytest.mark.parametrize("name", pack_names())
def test_every_pack_knows_equipment_and_campaigns(name: str) -> None:
    from desktop_app.features.stock.services.planning import campaigns

    assert {kind.code for kind in equipment.equipment_kinds(load_pack(name))} >= {"SCALE_DIGITAL", "LENGTH_BOARD"}
    expected = set() if name == "sweden" else {"VITA_BLUE", "VITA_RED", "DEWORM"}
    assert {campaign.code for campaign in campaigns(load_pack(name))} == expected
