"""How safe the data are, in a few words for the foot of the window."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup

    from .second_place import Place

NONE_YET = QT_TRANSLATE_NOOP("Window", "No backup yet")
TODAY = QT_TRANSLATE_NOOP("Window", "Backup: today {time}")
YESTERDAY = QT_TRANSLATE_NOOP("Window", "Backup: yesterday {time}")
DAYS_AGO = QT_TRANSLATE_NOOP("Window", "Backup: {n} days ago")
ONLY_HERE = QT_TRANSLATE_NOOP("Window", "{here} · only on this computer")
ELSEWHERE_TODAY = QT_TRANSLATE_NOOP("Window", "{here} · {place}: today {time}")
ELSEWHERE_YESTERDAY = QT_TRANSLATE_NOOP("Window", "{here} · {place}: yesterday {time}")
ELSEWHERE_DAYS_AGO = QT_TRANSLATE_NOOP("Window", "{here} · {place}: {n} days ago")
ELSEWHERE_NEVER = QT_TRANSLATE_NOOP("Window", "{here} · {place}: not yet")


def safety_text(backups: "Sequence[Backup]", now: datetime, place: "Place | None" = None) -> Text:
    """Return what the foot of the window says about the newest backups, here and at the second place."""
    here = _when(backups[0].made_at, now, TODAY, YESTERDAY, DAYS_AGO) if backups else NONE_YET
    if place is None:
        return ONLY_HERE.fill(here=here)
    last = place.last()
    if last is None:
        return ELSEWHERE_NEVER.fill(here=here, place=place.name)
    return _when(last, now, ELSEWHERE_TODAY, ELSEWHERE_YESTERDAY, ELSEWHERE_DAYS_AGO).fill(here=here, place=place.name)


def _when(moment: datetime, now: datetime, today: Text, yesterday: Text, days_ago: Text) -> Text:
    made = moment.astimezone()
    days = (now.astimezone().date() - made.date()).days
    if days <= 1:
        return (yesterday if days == 1 else today).fill(time=made.time())
    return days_ago.of(days)
