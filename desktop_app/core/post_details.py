"""What a post says of itself and prints on its registers: where it is, to whom it reports, who signs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .text import QT_TRANSLATE_NOOP, Text

PLACE = QT_TRANSLATE_NOOP("Settings", "The post")
SIGNATURES = QT_TRANSLATE_NOOP("Settings", "Who signs the registers")


@dataclass(frozen=True, slots=True)
class Detail:
    """One text that the post keeps under ``key``."""

    key: str
    title: Text
    hint: Text | None = None


PLACE_DETAILS: Sequence[Detail] = (
    Detail("post.name", QT_TRANSLATE_NOOP("Settings", "Name of the post")),
    Detail("post.address", QT_TRANSLATE_NOOP("Settings", "Address"), QT_TRANSLATE_NOOP("Settings", "Street, neighbourhood.")),
    Detail("post.village", QT_TRANSLATE_NOOP("Settings", "Village")),
    Detail("post.subdistrict", QT_TRANSLATE_NOOP("Settings", "Sub-district")),
    Detail("post.district", QT_TRANSLATE_NOOP("Settings", "District")),
    Detail("post.health_centre", QT_TRANSLATE_NOOP("Settings", "Health centre")),
)
FALLBACK = QT_TRANSLATE_NOOP("Settings", "Printed while nobody holds this office under “Volunteers”, “Offices”.")
OFFICER_DETAILS: Sequence[Detail] = (
    Detail("officer.head_of_post", QT_TRANSLATE_NOOP("Settings", "Head of the post"), FALLBACK),
    Detail("officer.volunteer", QT_TRANSLATE_NOOP("Settings", "Volunteer who keeps the registers"), FALLBACK),
    Detail("officer.village_head", QT_TRANSLATE_NOOP("Settings", "Village head"), FALLBACK),
    Detail("officer.midwife", QT_TRANSLATE_NOOP("Settings", "Village midwife"), FALLBACK),
)
SETTING = QT_TRANSLATE_NOOP("Settings", "Setting of the post")
WHAT_STANDS_THERE = QT_TRANSLATE_NOOP("Settings", "What is written there")
TITLES: Mapping[str, Text] = {
    **{detail.key: detail.title for detail in (*PLACE_DETAILS, *OFFICER_DETAILS)},
    "post.restored_at": QT_TRANSLATE_NOOP("Settings", "The post went back to a backup"),
}
