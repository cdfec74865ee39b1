"""What the slice offers to the program."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from desktop_app.core.contract import Feature, Paper, RecordTable, Setting, TodayLine
from desktop_app.core.later import Later
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .month_checks import MONTH_CHECKS
from .packs import PACK_TABLES
from .pages import PAGES, PANELS
from .places import find_places
from .sealed import sealed_words


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


def _records() -> Sequence[RecordTable]:
    from .records import RECORDS

    return RECORDS


def _today_lines(session: Any, today: date) -> Sequence[TodayLine]:
    from ..services.today import today_lines

    return today_lines(session, today)


SETTINGS = (
    Setting(
        "referrals.findings_in_code",
        QT_TRANSLATE_NOOP("Referrals", "What was found also stands in the QR code of a referral slip"),
        False,
        hint=QT_TRANSLATE_NOOP(
            "Referrals", "Only if the health centre reads it. Nothing that only the midwife knows ever stands in it."
        ),
    ),
)

FEATURE = Feature(
    name="referrals",
    title=QT_TRANSLATE_NOOP("Referrals", "Referrals"),
    pages=PAGES,
    resident_panels=PANELS,
    records=Later(_records),
    pack_tables=PACK_TABLES,
    papers=Later(_papers),
    settings=SETTINGS,
    find_places=find_places,
    today_lines=_today_lines,
    sealed_words=sealed_words,
    month_checks=MONTH_CHECKS,
    rights={"treasurer": "none"},
)
