"""Verbs and questions."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from .models import Beehive


def add_beehive(session: Session, name: str, honey_g: int) -> bytes:
    """Enter a hive and return its id."""
    hive = Beehive(name=name, honey_g=honey_g)
    session.add(hive)
    return hive.id


def list_beehives(session: Session) -> list[tuple[str, int | None]]:
    """Return name and honey of every hive."""
    return [
        (name, honey_g)
        for name, honey_g in session.execute(select(Beehive.name, Beehive.honey_g).where(Beehive.deleted_at.is_(None)))
    ]


def name_of(session: Session, key: bytes) -> str:
    """Return what people call a hive."""
    hive = session.get(Beehive, key)
    return hive.name if hive else ""
