"""Children day by day: the month's sheet for typing into other systems, in the fields of the life-cycle card."""

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from desktop_app.core.layout import RowSource
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.card_fields import FIELDS, DayLine


def _rows(session: Any, month: Month) -> Sequence[DayLine]:
    from ..services.child_days.lines import lines_of_month

    return lines_of_month(session, month)


CHILD_DAYS = RowSource(
    "health_visits.child_days",
    QT_TRANSLATE_NOOP("Health visits", "Children day by day"),
    "resident",
    "month",
    _rows,
    FIELDS,
    person=attrgetter("day.child.id"),
    known_before=frozenset({"name", "national_id", "mother", "address", "sex", "birth_date"}),
)
