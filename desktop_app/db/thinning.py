"""Which backups are kept as they grow older, in the folder of the post and at the second place."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from .backup import Backup, list_backups

SAFETY = frozenset({"import", "upgrade", "restore", "rekey", "erase"})
"""Reasons of backups that were made so that a large change can be taken back."""


@dataclass(frozen=True, slots=True)
class Spans:
    """What is kept of backups that grow older; always the newest.

    Attributes:
        all_of: everything younger than this.
        last_of: (younger than this, pattern of ``strftime``): the last one of each day, week or month.
        safety: those made before a large change, while they are younger than this.
    """

    all_of: timedelta
    last_of: Sequence[tuple[timedelta, str]]
    safety: timedelta


HERE = Spans(
    timedelta(days=2),
    ((timedelta(days=14), "%Y-%m-%d"), (timedelta(weeks=8), "%G-%V"), (timedelta(days=366), "%Y-%m")),
    timedelta(weeks=4),
)
"""All of 2 days, then the last of each day for 2 weeks, of each week for 8 weeks, of each month for a year."""
ELSEWHERE = Spans(
    timedelta(),
    ((timedelta(days=4), "%Y-%m-%d"), (timedelta(weeks=4), "%G-%V"), (timedelta(days=366), "%Y-%m")),
    timedelta(),
)
"""A stick shares no attached files between backups: the last of each day for 4 days, each week for 4 weeks, each month."""


def thin_out(target: Path, now: datetime, spans: Spans = HERE) -> list[Path]:
    """Delete the backups below ``target`` that ``to_delete`` names and return them."""
    old = to_delete(list_backups(target), now, spans)
    for backup in old:
        shutil.rmtree(backup.folder, ignore_errors=True)
    return [backup.folder for backup in old]


def to_delete(backups: Sequence[Backup], now: datetime, spans: Spans = HERE) -> list[Backup]:
    """Return those that ``spans`` does not keep."""
    newest_first = sorted(backups, key=lambda b: b.made_at, reverse=True)
    kept = {backup.folder for backup in newest_first if now - backup.made_at <= _whole(backup, spans)}
    for age, pattern in spans.last_of:
        seen: set[str] = set()
        for backup in newest_first:
            slot = backup.made_at.strftime(pattern)
            if now - backup.made_at <= age and slot not in seen:
                seen.add(slot)
                kept.add(backup.folder)
    return [b for b in newest_first[1:] if b.folder not in kept]


def _whole(backup: Backup, spans: Spans) -> timedelta:
    return max(spans.all_of, spans.safety) if backup.reason in SAFETY else spans.all_of
