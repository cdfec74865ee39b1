"""The schedule that a country pack lays down."""

from desktop_app.core.schedule import Schedule
from desktop_app.packs import Pack, schedule_of_pack


def pack_schedule(pack: Pack) -> Schedule:
    """Return the schedule of a pack before the post has set anything; raises PackError for a wrong row."""
    return schedule_of_pack(pack)
