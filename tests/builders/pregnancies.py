"""Makes pregnant women, births and what goes along with them for tests of registers and papers, in few words."""

from datetime import date, timedelta

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.database import Database
from desktop_app.features.health_checks.rules.entries import Vitals
from desktop_app.features.health_checks.services import give_iron, record_vitals
from desktop_app.features.mothers.models import Pregnancy
from desktop_app.features.mothers.rules.entries import BirthEntry, BornChild, ContactEntry, LossEntry, Measured, PregnancyEntry
from desktop_app.features.mothers.services import record_birth, record_contact, record_loss, register_pregnancy
from tests.builders.health_visits import TODAY, acted, add_person

GROWN_UP = date(1998, 3, 4)


def add_pregnant(
    db: Database, name: str = "Rina", lmp: date = date(2026, 4, 1), on: date | None = None, **more
) -> tuple[bytes, bytes]:
    """Enter a woman who is pregnant, registered eight weeks after her last period; return her id and the pregnancy's."""
    woman = add_person(db, name, GROWN_UP)
    entry = PregnancyEntry(on or lmp + timedelta(weeks=8), lmp, **{"gravida": 2, "partner_name": "Budi", **more})
    return woman, acted(db, lambda session: register_pregnancy(session, woman, entry, TODAY))


def give_birth(db: Database, pregnancy: bytes, on: date, *children: BornChild, **more) -> list[bytes]:
    """Write down a birth; without ``children`` of one girl. Return the children's ids."""
    born = children or (BornChild(sex="F", name="Ayu", weight_g=3100, length_mm=490, early_breastfeeding=True),)
    entry = BirthEntry(PartialDate.of(on), tuple(born), **more)
    return acted(db, lambda session: record_birth(session, pregnancy, entry, TODAY))


def lose(db: Database, pregnancy: bytes, on: date) -> None:
    """Write down that a pregnancy ended early."""
    acted(db, lambda session: record_loss(session, pregnancy, LossEntry(PartialDate.of(on)), TODAY))


def see(
    db: Database,
    pregnancy: bytes,
    on: date,
    place: str = "here",
    *,
    iron: int | None = None,
    taken: str = "",
    pressure: tuple[int, int] | None = None,
    **measured,
) -> None:
    """Write down a look at a pregnant woman with what was measured at it and the iron tablets that she got."""
    entry = ContactEntry(on, place=place, provider="midwife", measured=Measured(**measured))

    def work(session) -> None:
        record_contact(session, pregnancy, entry, TODAY)
        woman = session.get(Pregnancy, pregnancy).resident_id
        if iron is not None or taken:
            give_iron(session, woman, on, iron, taken, today=TODAY)
        if pressure:
            record_vitals(session, woman, on, Vitals(*pressure), TODAY)

    acted(db, work)
