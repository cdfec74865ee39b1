"""What the page Today says of the second place of backups."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from desktop_app.core.contract import TodayLine
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .second_place import OLD_AFTER, find_place, second_place

if TYPE_CHECKING:
    from pathlib import Path

NEVER = QT_TRANSLATE_NOOP("Backup", "There is no backup on {place} yet: plug it in")
OLD = QT_TRANSLATE_NOOP("Backup", "The last backup on {place} is {n} days old: plug it in")
ORDER = 130


def backup_lines(post_folder: "Path") -> Sequence[TodayLine]:
    """Return a line if the newest backup at the second place is a week old or missing, unless the place is there now."""
    place, now = second_place(post_folder), datetime.now(UTC)
    if place is None or find_place(place) is not None:
        return ()
    last = place.last()
    if last is not None and now - last < OLD_AFTER:
        return ()
    days = (now - last).days if last is not None else 0
    words = (NEVER if last is None else OLD.of(days)).fill(place=place.name)
    return (TodayLine("backups.elsewhere", words, 1, "settings", {"section": "backups"}, "warn", ORDER),)
