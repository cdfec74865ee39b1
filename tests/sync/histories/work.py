"""What people save on a laptop in a random history."""

from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.ids import derived_id
from desktop_app.db import base
from desktop_app.db.bulk import record_bulk
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.features.health_visits.models import Visit
from desktop_app.residents.models import Resident, ResidentFact
from desktop_app.sync.conflicts import decide, list_conflicts


def save(session: Session, rng: Random, verb: str, knows_facts: bool) -> None:
    """Save something; ``verb`` says what.

    Args:
        knows_facts: the program is the newer one.
    """
    number = rng.randrange(6)
    everyone = people_to_write_about(session)
    if verb == "add" or not everyone:
        session.add(Resident(name=f"N{number}", sex=rng.choice("FM"), birth_year=2000 + number))
        return
    chosen = rng.choice(everyone if rng.random() < 0.4 else everyone[-8:])
    if verb == "edit" and rng.random() < 0.3:
        differing = set(session.connection().exec_driver_sql("SELECT DISTINCT row FROM conflict").scalars())
        chosen = next((person for person in everyone if person in differing), chosen)
    one = session.get_one(Resident, chosen, execution_options={"include_deleted": True})
    if verb == "visit":
        day = date(2026, 10, 1) + timedelta(days=number)
        values: dict[str, Any] = {"note": f"V{number}"} if rng.random() < 0.5 else {"measured_by": f"M{number}"}
        key = derived_id("visit", one.id, "home", day.isoformat())
        make_or_revive(session, Visit, key, resident_id=one.id, visited_on=day, kind="home", **values)
    elif verb == "fact" and knows_facts:
        session.add(ResidentFact(resident_id=one.id, kind="school", value=str(number)))
    elif verb == "delete" and one.deleted_at is None:
        session.delete(one)
    elif verb == "restore":
        one.deleted_at = None
    elif verb == "merge":
        one.merged_into = rng.choice(everyone)
    elif verb == "bulk":
        record_bulk(session, Visit, ("resident_id", "visited_on", "kind"), [(one.id, date(2026, 1, 1), "facility")] * 3)
    else:
        names = ["name", "phone", "birth_place", "sex", *(["note"] if knows_facts else [])]
        for name in rng.sample(names, rng.randrange(1, 3)):
            setattr(one, name, rng.choice("FM") if name == "sex" else f"{name}{number}")


def people_to_write_about(session: Session) -> list[bytes]:
    """Return all residents, deleted ones too, but for those who were erased: of them the program lets nobody write."""
    by_n = select(Resident.id).order_by(Resident.__table__.c.n)
    erased = set(session.connection().exec_driver_sql("SELECT row FROM erased_row").scalars())
    return [one for one in session.scalars(by_n, execution_options={"include_deleted": True}) if one not in erased]


def decide_something(session: Session, rng: Random) -> None:
    """Decide about one entry that differs, if there is any: about all its fields, or about one."""
    known = base.plans()
    found = [one for one in list_conflicts(session) if one.table in known and one.field in known[one.table].fields]
    if not found:
        return
    chosen = rng.choice(found)
    fields = [one for one in found if one.row == chosen.row and (one == chosen or rng.random() < 0.5)]
    decide(session, chosen.table, chosen.row, {one.field: rng.choice(one.sides).value for one in fields})
