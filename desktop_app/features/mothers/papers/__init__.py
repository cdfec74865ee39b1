"""Papers of mothers that are no tables of rows. Nothing here is imported before a paper is made."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _pregnancy_card(session: Any, request: PaperRequest) -> Written:
    from .mother_cards import write_pregnancy_cards

    return write_pregnancy_cards(session, request)


def _after_birth_card(session: Any, request: PaperRequest) -> Written:
    from .mother_cards import write_after_birth_cards

    return write_after_birth_cards(session, request)


def _mothers(session: Any, month: Month) -> Sequence[tuple[bytes, str]]:
    from .subjects import women_with_pregnancy

    return women_with_pregnancy(session, month)


def _after_birth(session: Any, month: Month) -> Sequence[tuple[bytes, str]]:
    from .subjects import women_after_birth

    return women_after_birth(session, month)


def _day_books(session: Any, request: PaperRequest) -> Written:
    from .day_books import write_day_books

    return write_day_books(session, request)


def _days(session: Any, month: Month) -> Sequence[tuple[bytes, str]]:
    from desktop_app.features.health_visits.papers.day_summary import days_to_print

    return days_to_print(session, month)


PAPERS = (
    Paper(
        "mothers.pregnancy_card",
        QT_TRANSLATE_NOOP("Mothers", "Card of the pregnant woman"),
        "resident",
        _pregnancy_card,
        subjects=_mothers,
    ),
    Paper(
        "mothers.after_birth_card",
        QT_TRANSLATE_NOOP("Mothers", "Card of the mother after birth"),
        "resident",
        _after_birth_card,
        subjects=_after_birth,
    ),
    Paper(
        "mothers.day_books",
        QT_TRANSLATE_NOOP("Mothers", "What goes into the books of the mothers"),
        "open_day",
        _day_books,
        subjects=_days,
    ),
)
