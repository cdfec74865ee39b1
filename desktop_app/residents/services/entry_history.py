"""Every action that touched what is stored of one person."""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from desktop_app.db.history import ActionRow, history_of_row

from .aliases import every_id

_OWNED = ("household_member", "identifier", "life_event", "resident_fact")


def actions_of_resident(session: Session, resident: bytes, limit: int = 100) -> list[ActionRow]:
    """Return the actions that wrote a person's entries, numbers, events, facts or stays, the newest first."""
    found = {action.id: action for row in _rows(session, resident) for action, _ in history_of_row(session, row)}
    return sorted(found.values(), key=lambda action: action.at, reverse=True)[:limit]


def _rows(session: Session, resident: bytes) -> Iterator[bytes]:
    ids = every_id(session, resident)
    yield from ids
    marks = ", ".join("?" * len(ids))
    for table in _OWNED:
        sql = f"SELECT id FROM {table} WHERE resident_id IN ({marks})"  # noqa: S608 - names of ours
        yield from session.connection().exec_driver_sql(sql, tuple(ids)).scalars()
