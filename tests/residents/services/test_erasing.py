"""Erasing a person on request, over the tables of all slices."""

from collections.abc import Collection, Mapping
from datetime import date
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.history import changes_of, list_actions
from desktop_app.features.health_visits.models import BodyMeasurement, Visit
from desktop_app.residents import services
from desktop_app.residents.models import Household, Resident
from desktop_app.residents.rules import HouseholdEntry, ResidentEntry
from desktop_app.residents.services.erasing import backups_of, delete_backups, erase_resident, plan_erasing
from desktop_app.shell.discovery import find_features
from tests.conftest import TODAY

WORK = QT_TRANSLATE_NOOP("Tests", "Work for {name}")
PERSONAL: Mapping[str, Collection[str]] = {one.table: one.personal for f in find_features() for one in f.records}
MAY = date(2026, 5, 12)


def a_child(db: Database, name: str = "Made Sulastri") -> bytes:
    """Return a child in a household of its own mother, with a visit in May."""
    with db.action(WORK.fill(name=name)) as session:
        house = services.register_household(session, HouseholdEntry(street="Jalan Melati", house_number="12"))
        mother = services.register_resident(session, ResidentEntry(name="Wayan", sex="F", household_id=house), TODAY)
        entry = ResidentEntry(
            name=name, sex="F", birth=PartialDate(2025, 2, 17), mother_id=mother, household_id=house, phone="0812", note="shy"
        )
        child = services.register_resident(session, entry, TODAY)
        visit = Visit(resident_id=child, visited_on=MAY, kind="open_day", note="cried a lot")
        session.add(visit)
        session.add(BodyMeasurement(visit_id=visit.id, resident_id=child, measured_on=MAY, weight_g=8900))
    return child


def erased(db: Database, resident: bytes) -> None:
    with db.action(WORK.fill(name="")) as session:
        erase_resident(session, resident, PERSONAL, "family", TODAY, "mother")


def test_the_plan_says_what_goes_what_stays_and_in_which_months_it_counts(db: Database) -> None:
    child = a_child(db)
    with db.read() as session:
        plan = plan_erasing(session, child, PERSONAL)
    assert plan.emptied == {"resident": 1, "visit": 1}
    assert plan.kept == {"household_member": 1, "body_measurement": 1}
    assert plan.months == ["2026-05"]
    assert plan.houses == 0


def test_measurements_sex_and_month_of_birth_stay_and_the_name_goes_from_search_history_and_card(db: Database) -> None:
    child = a_child(db)
    erased(db, child)
    with db.read() as session:
        card = services.resident_card(session, child)
        assert str(card.row.shown) == "Erased on request"
        assert (card.row.sex, card.row.birth, card.row.status) == ("F", PartialDate(2025, 2), "moved")
        assert card.phone == card.note == "" and card.mother is None
        assert session.query(BodyMeasurement).one().weight_g == 8900
        assert not services.find(session, "Sulastri")
        told = [str(action.label) for action in list_actions(session)]
        assert told == ["Work for ", "Work for …"]
        values = [
            v for a in list_actions(session) for c in changes_of(session, a.id) for f in c.fields for v in (f.before, f.after)
        ]
        assert not {"Made Sulastri", "0812", "shy", "cried a lot", 17} & {v for v in values if isinstance(v, str | int)}
        assert not check(session.connection())


def test_an_address_goes_only_if_nobody_else_ever_lived_there(db: Database) -> None:
    with db.action(WORK.fill(name="Ketut")) as session:
        house = services.register_household(session, HouseholdEntry(neighbourhood="003", street="Jalan Dadap", house_number="1"))
        ketut = services.register_resident(session, ResidentEntry(name="Ketut", household_id=house), TODAY)
    child = a_child(db)
    erased(db, child)
    erased(db, ketut)
    with db.read() as session:
        assert session.get_one(Household, house).street is None
        assert session.get_one(Household, house).neighbourhood == "003"
        assert [one.street for one in session.query(Household) if one.id != house] == ["Jalan Melati"]


def test_all_entries_of_a_person_who_was_entered_twice_go(db: Database) -> None:
    first, second = a_child(db), a_child(db, "Sulastri")
    with db.action(WORK.fill(name="both")) as session:
        services.merge_residents(session, first, second, TODAY)
    erased(db, second)
    with db.read() as session:
        assert [one.name for one in session.query(Resident) if one.id in (first, second)] == ["", ""]


def test_who_died_stays_dead_and_who_moved_does_not_move_again(db: Database) -> None:
    child = a_child(db)
    with db.action(WORK.fill(name="x")) as session:
        services.record_death(session, child, PartialDate(2026, 6), TODAY)
    erased(db, child)
    with db.read() as session:
        card = services.resident_card(session, child)
        assert [event.kind for event in card.events] == ["died"] and card.row.status == "dead"


def test_nobody_is_erased_twice(db: Database) -> None:
    child = a_child(db)
    erased(db, child)
    with pytest.raises(UserError, match="erased already"):
        erased(db, child)


def test_backups_and_sent_files_on_this_laptop_go_when_that_is_wanted(tmp_path: Path) -> None:
    (tmp_path / "backups" / "2026-10-01_080000").mkdir(parents=True)
    (tmp_path / "backups" / "2026-10-01_080000" / "post.db").write_bytes(b"old")
    (tmp_path / "exchange" / "sent").mkdir(parents=True)
    found = backups_of(tmp_path)
    assert [one.name for one in found] == ["2026-10-01_080000", "sent"]
    delete_backups(found)
    assert not backups_of(tmp_path)


def test_a_form_that_was_open_while_somebody_was_erased_says_so_and_stores_nothing(db: Database) -> None:
    child = a_child(db)
    erased(db, child)
    entry = ResidentEntry(name="Made Sulastri", sex="F", birth=PartialDate(2025, 2, 17))
    with pytest.raises(UserError, match="erased already"), db.action(WORK.fill(name="")) as session:
        services.change_resident(session, child, entry, TODAY)
    with db.read() as session:
        assert session.get_one(Resident, child).name == ""
