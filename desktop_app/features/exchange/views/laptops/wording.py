"""States of laptops in words."""

from collections.abc import Mapping
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from ...services.laptops import Laptop

NEVER = QT_TRANSLATE_NOOP("Exchange", "never")
OWN = QT_TRANSLATE_NOOP("Exchange", "This laptop")
SENT_AWAY = QT_TRANSLATE_NOOP("Exchange", "No longer belongs to the post")
TWICE = QT_TRANSLATE_NOOP("Exchange", "Invitation used twice")
RAN_OUT = QT_TRANSLATE_NOOP("Exchange", "Invitation ran out")
INVITED = QT_TRANSLATE_NOOP("Exchange", "Invited until {date}")
RESTORED = QT_TRANSLATE_NOOP("Exchange", "Went back to a backup")
HAS_ALL = QT_TRANSLATE_NOOP("Exchange", "Has everything")
BEHIND = QT_TRANSLATE_NOOP("Exchange", "{n} not confirmed")
REASONS: Mapping[str, Text] = {
    "lost": QT_TRANSLATE_NOOP("Exchange", "It was lost or stolen"),
    "given_away": QT_TRANSLATE_NOOP("Exchange", "It was given away or replaced"),
    "broken": QT_TRANSLATE_NOOP("Exchange", "It is broken"),
    "mistake": QT_TRANSLATE_NOOP("Exchange", "It was invited by mistake, or nobody came"),
}


def state(laptop: Laptop, today: date) -> tuple[Label, str]:
    """Return the one thing to know about a laptop, and its tone."""
    device = laptop.device
    known: tuple[tuple[bool, Label, str], ...] = (
        (device.is_withdrawn, SENT_AWAY, "plain"),
        (device.is_own, OWN, "accent"),
        (device.used_twice, TWICE, "danger"),
        (device.is_void(today), RAN_OUT, "warn"),
        (laptop.is_restored, RESTORED, "warn"),
        (device.invited_until is not None and device.joined_on is None, INVITED.fill(date=device.invited_until or today), "info"),
        (laptop.unconfirmed > 0, BEHIND.of(laptop.unconfirmed), "info"),
    )
    return next(((words, tone) for holds, words, tone in known if holds), (HAS_ALL, "ok"))
