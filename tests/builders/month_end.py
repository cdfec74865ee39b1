"""Closes months for tests, in few words."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.core.text import Text
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.month_end.services import Closed, Closer, Prepared, close_month, prepare_month
from desktop_app.shell.discovery import find_features

SET_UP = Text("Tests", "Set up")
CLOSE = Text("Tests", "Close")
OCTOBER = Month(2026, 10)
NOW = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)
REGISTERS = ("health_visits.sip2", "health_visits.weighing_list")
POST_SETTINGS = {
    "post.name": "Posyandu Melati",
    "post.pack": "indonesia",
    "post.village": "Sukamaju",
    "officer.midwife": "Bd. Rina Marlina",
}


def settle(db: Database, **more: str) -> None:
    """Give the post a name, a pack and a midwife."""
    with db.action(SET_UP) as session:
        for key, value in (POST_SETTINGS | more).items():
            put_setting(session, key, value)


def closer(code: str = "id", at: datetime = NOW, month: Month = OCTOBER, **more: Any) -> Closer:
    """Return who closes: siti, on 3 November."""
    return Closer(month, language(code), at, "siti", **more)


def prepare(db: Database, ids: Sequence[str] | None = REGISTERS, reason: str = "", who: Closer | None = None) -> Prepared:
    """Print registers and keep them."""
    with db.read() as session:
        return prepare_month(session, db.attachments, find_features(), who or closer(), ids, reason)


def close(db: Database, ids: Sequence[str] | None = REGISTERS, reason: str = "", who: Closer | None = None) -> list[Closed]:
    """Close a month."""
    prepared = prepare(db, ids, reason, who)
    with db.action(CLOSE) as session:
        return close_month(session, prepared)
