"""Households and residents that are valid by default; a test says only what it is about."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.residents.rules import HouseholdEntry, ResidentEntry
from desktop_app.residents.services import register_household, register_resident
from tests.conftest import TODAY

PREPARE = QT_TRANSLATE_NOOP("Tests", "Prepare")
HOUSE = HouseholdEntry(neighbourhood="003", street="Jalan Melati", house_number="12")
SITI = ResidentEntry(name="Siti Aminah", sex="F", birth=PartialDate(1995, 4, 12), birth_source="document")
_numbers = itertools.count(1)


def make_household(db: Database | Session, **values: Any) -> bytes:
    """Store a household and return its id; each has its own house number unless one is given."""
    entry = replace(HOUSE, **{"house_number": str(next(_numbers)), **values})
    with _session(db) as session:
        return register_household(session, entry, TODAY)


def make_resident(db: Database | Session, name: str = SITI.name, birth: date | str | PartialDate = "", **values: Any) -> bytes:
    """Store a woman of 31 years, or whoever ``values`` of ``ResidentEntry`` describe, and return the id.

    Args:
        birth: a day, or what is known of it: "2024", "2024-05" or "2024-05-17".
    """
    entry = replace(SITI, name=name, birth=_birth(birth), **values)
    with _session(db) as session:
        return register_resident(session, entry, TODAY)


def make_child(db: Database | Session, name: str = "Ayu", birth: date | str | PartialDate = "2024-08-17", **values: Any) -> bytes:
    """Store a girl of two years and return the id."""
    return make_resident(db, name, birth, **values)


def _birth(given: date | str | PartialDate) -> PartialDate:
    if isinstance(given, PartialDate):
        return given
    if isinstance(given, date):
        return PartialDate.of(given)
    return PartialDate(*map(int, given.split("-"))) if given else SITI.birth


@contextmanager
def _session(db: Database | Session) -> Iterator[Session]:
    if isinstance(db, Session):
        yield db
        return
    with db.action(PREPARE) as session:
        yield session
