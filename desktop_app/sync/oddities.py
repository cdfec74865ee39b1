"""What looks wrong in what came, though it is taken: clocks, above all."""

from collections.abc import Iterator
from datetime import UTC, datetime

from sqlalchemy import Connection

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

DAY_MS = 86_400_000
AHEAD = QT_TRANSLATE_NOOP(
    "Exchange",
    "{user} worked on {when}, says the other laptop; that day is still to come. Set the date of one of the two laptops.",
)
BACK = QT_TRANSLATE_NOOP(
    "Exchange", "The date of the laptop on which {user} works went back, from {before} to {when}. Set the date of that laptop."
)

_ACTIONS = "SELECT origin, at, user FROM action WHERE n >= ? ORDER BY origin, seq"


def find_oddities(connection: Connection, first: int, now_ms: int) -> Iterator[Text]:
    """Yield a sentence for each stream whose clock was more than a day ahead, or went back by more than a day.

    Args:
        first: number ``n`` of the first action to look at.
    """
    ahead: dict[bytes, Text] = {}
    back: dict[bytes, Text] = {}
    stream, latest = b"", 0
    for origin, at, user in connection.exec_driver_sql(_ACTIONS, (first,)):
        if origin != stream:
            stream, latest = origin, at
        if at > now_ms + DAY_MS:
            ahead.setdefault(origin, AHEAD.fill(user=user, when=_day(at)))
        if at < latest - DAY_MS:
            back.setdefault(origin, BACK.fill(user=user, before=_day(latest), when=_day(at)))
        latest = at
    yield from ahead.values()
    yield from back.values()


def _day(at: int) -> datetime | int:
    try:
        return datetime.fromtimestamp(at / 1000, UTC)
    except (OverflowError, ValueError, OSError):
        return at
