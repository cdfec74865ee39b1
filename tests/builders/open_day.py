"""An open day with children, staff and stock for tests of its later steps, in few words."""

from collections.abc import Callable
from datetime import date
from typing import Any

from desktop_app.core.partial_date import PartialDate
from desktop_app.db.database import Database
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services import DayRow
from desktop_app.features.schedules.services import WITHOUT_STOCK, give_service
from desktop_app.features.volunteers.services import record_presence
from tests.builders.health_visits import SET_UP, TODAY


def follow(db: Database, pack: str = "indonesia") -> None:
    """Let the post follow a country pack."""
    with db.action(SET_UP) as session:
        put_setting(session, "post.pack", pack)


def give(db: Database, resident: bytes, *codes: str, on: date = TODAY, **more: Any) -> None:
    """Write down what somebody got; without a place it was given elsewhere."""
    where = more.pop("where", "elsewhere")
    with db.action(SET_UP) as session:
        for code in codes:
            give_service(session, resident, code, PartialDate.of(on), where, TODAY, stock=WITHOUT_STOCK, **more)


def helped(db: Database, day: bytes, name: str, role: str = "health_worker") -> None:
    """Let somebody have helped on an open day."""
    with db.action(SET_UP) as session:
        record_presence(session, "open_day", day, TODAY, name, role, today=TODAY)


def row_of(db: Database, day: bytes, resident: bytes) -> DayRow:
    """Return one person of an open day."""
    with db.read() as session:
        return services.day_row(session, day, resident)


def read(db: Database, ask: Callable[..., Any], *arguments: Any) -> Any:
    """Return the answer to a question of a service."""
    with db.read() as session:
        return ask(session, *arguments)


def act(db: Database, do: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    """Do a verb of a service as one action and return what it returned."""
    with db.action(SET_UP) as session:
        return do(session, *arguments, **named)
