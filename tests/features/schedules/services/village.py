"""Children for tests of what is due: written in as few words as possible."""

from datetime import date
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.schedules import services
from desktop_app.features.schedules.services.from_stock import WITHOUT_STOCK
from desktop_app.residents.models import Household, HouseholdMember, Resident

SAVE = QT_TRANSLATE_NOOP("Tests", "Save")
TODAY = date(2026, 10, 5)


def follow(db: Database, pack: str = "indonesia", **settings: str) -> None:
    """Let the post follow a country pack, with settings of its schedules."""
    with db.action(SAVE) as session:
        put_setting(session, "post.pack", pack)
        for key, value in settings.items():
            put_setting(session, f"schedules.{key}", value)


def child(db: Database, name: str, born: date | PartialDate, sex: str | None = "F", street: str = "", **more: Any) -> bytes:
    """Add a child, with its house if it has a street, and return its id."""
    birth = born if isinstance(born, PartialDate) else PartialDate.of(born)
    with db.action(SAVE) as session:
        resident = Resident(name=name, sex=sex, birth_year=birth.year, birth_month=birth.month, birth_day=birth.day, **more)
        session.add(resident)
        session.flush()
        if street:
            house = Household(street=street, house_number="1")
            session.add(house)
            session.flush()
            session.add(HouseholdMember(household_id=house.id, resident_id=resident.id, kinship="child"))
    return resident.id


def give(db: Database, resident: bytes, code: str, on: date, **more: Any) -> bytes:
    """Record a dose that was given elsewhere, whatever the rules think of it, and return its id."""
    with db.action(SAVE) as session:
        where = more.pop("where", "elsewhere")
        given = more.pop("given", None) or PartialDate.of(on)
        return services.give_service(session, resident, code, given, where, TODAY, stock=WITHOUT_STOCK, **more)


def due(db: Database, on: date = TODAY, **asked: Any) -> list[tuple[str, str, str]]:
    """Return the due list as (name, code, status)."""
    with db.read() as session:
        return [(line.resident.name, line.code, line.status.value) for line in services.due_list(session, on, **asked)]


def codes(db: Database, on: date = TODAY, **asked: Any) -> list[str]:
    """Return the codes of the due list."""
    return [code for _, code, _ in due(db, on, **asked)]


def missed(db: Database, on: date = TODAY, **asked: Any) -> list[tuple[str, str, str]]:
    """Return the missed list as (name, code, status)."""
    with db.read() as session:
        return [(line.resident.name, line.code, line.status.value) for line in services.missed_list(session, on, **asked)]
