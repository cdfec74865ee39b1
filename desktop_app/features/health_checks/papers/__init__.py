"""Papers of health checks that are no tables of rows. Nothing here is imported before a paper is made."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

SCHOOL_MONTHS, ADULT_MONTHS, ELDERLY_MONTHS, OLDEST_MONTHS = 72, 216, 720, 1500


def _school(session: Any, request: PaperRequest) -> Written:
    from .cards import write_school_cards

    return write_school_cards(session, request)


def _adult(session: Any, request: PaperRequest) -> Written:
    from .cards import write_adult_cards

    return write_adult_cards(session, request)


def _elderly(session: Any, request: PaperRequest) -> Written:
    from .cards import write_elderly_cards

    return write_elderly_cards(session, request)


def _schoolchildren(session: Any, month: Month) -> Sequence[tuple[bytes, str]]:
    from .subjects import people_with_days

    return people_with_days(session, month, SCHOOL_MONTHS, ADULT_MONTHS - 1)


def _adults(session: Any, month: Month) -> Sequence[tuple[bytes, str]]:
    from .subjects import people_with_days

    return people_with_days(session, month, ADULT_MONTHS, OLDEST_MONTHS)


def _elders(session: Any, month: Month) -> Sequence[tuple[bytes, str]]:
    from .subjects import people_with_sheets

    return people_with_sheets(session, month, ELDERLY_MONTHS, OLDEST_MONTHS)


PAPERS = (
    Paper(
        "health_checks.school_card",
        QT_TRANSLATE_NOOP("Health checks", "Card of school age and adolescents"),
        "resident",
        _school,
        subjects=_schoolchildren,
    ),
    Paper(
        "health_checks.adult_card",
        QT_TRANSLATE_NOOP("Health checks", "Card of adults and elderly people"),
        "resident",
        _adult,
        subjects=_adults,
    ),
    Paper(
        "health_checks.elderly_card",
        QT_TRANSLATE_NOOP("Health checks", "Card of elderly people: daily life, SKILAS"),
        "resident",
        _elderly,
        subjects=_elders,
    ),
)
