"""The schedule as one post follows it: its pack's, with what the post has set."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import Any

from sqlalchemy.orm import Session

from desktop_app.core.schedule import Schedule
from desktop_app.packs import PackError, load_pack
from desktop_app.packs.of_post import DEFAULT_PACK, PACK_SETTING

from ..rules.post_settings import AREAS, SWEEPING_MONTHS, SWEEPING_MOST, SWEEPING_USUAL
from .pack_schedule import pack_schedule

SETTINGS = (PACK_SETTING, SWEEPING_MONTHS, *AREAS.values())
"""Keys of what the post sets; with any of them all dates change."""

_STORED = f"SELECT key, value FROM post_setting WHERE key IN ({', '.join('?' * len(SETTINGS))}) AND deleted_at IS NULL"  # noqa: S608


@dataclass(frozen=True, eq=False)
class PostSchedule:
    """A schedule with the areas in which the post lies."""

    schedule: Schedule
    areas: frozenset[str]

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """Code -> place in the schedule."""
        return {row.code: place for place, row in enumerate(self.schedule.rows)}


def schedule_of(session: Session) -> Schedule:
    """Return the schedule of the post's pack, as the post follows it."""
    return post_schedule(session).schedule


def post_schedule(session: Session) -> PostSchedule:
    """Return the schedule of the post with the areas in which it lies."""
    return stored_schedule(session.connection().connection.driver_connection)


def stored_schedule(raw: Any) -> PostSchedule:
    """Return what ``post_schedule`` does; ``raw`` is the driver's connection.

    A pack that cannot be used, e.g. one that only a newer program knows, must not keep people from saving: the generic
    one stands in; the pages that show the pack say what is wrong with it.
    """
    stored: Mapping[str, str] = dict(raw.execute(_STORED, SETTINGS))
    areas = frozenset(area for area, key in AREAS.items() if stored.get(key) == "yes")
    return _schedule(stored.get(PACK_SETTING) or DEFAULT_PACK, stored.get(SWEEPING_MONTHS, ""), areas)


@lru_cache(16)
def _schedule(name: str, sweeping: str, areas: frozenset[str]) -> PostSchedule:
    try:
        schedule = pack_schedule(load_pack(name))
    except PackError:
        schedule = pack_schedule(load_pack(DEFAULT_PACK))
    months = int(sweeping) if sweeping.isdecimal() else SWEEPING_USUAL
    return PostSchedule(replace(schedule, sweeping_months=min(months, SWEEPING_MOST)), areas)
