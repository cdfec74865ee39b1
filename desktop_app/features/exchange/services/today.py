"""What waits for a decision since a file was taken in."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.sync.conflicts import FOR_PEOPLE

DIFFERS = QT_TRANSLATE_NOOP("Exchange", "{n} entries differ between laptops: decide what is right")
ROWS = f"SELECT count(DISTINCT row) FROM conflict WHERE {FOR_PEOPLE}"  # noqa: S608 - a constant


def today_lines(session: Session, today: date) -> Sequence[TodayLine]:
    """Return how many entries two laptops changed differently."""
    count = session.connection().exec_driver_sql(ROWS).scalar_one()
    return [TodayLine("exchange.differs", DIFFERS.of(count), count, "exchange", {"tab": "differences"}, "warn", 120)]
