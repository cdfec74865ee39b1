"""Cards and labels of residents. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

HOUSEHOLD_CARDS = "residents.household_cards"


def _card(session: Any, request: PaperRequest) -> Written:
    from .cards import write_cards

    return write_cards(session, request)


def _household_cards(session: Any, request: PaperRequest) -> Written:
    from .cards import write_household_cards

    return write_household_cards(session, request)


def _labels(session: Any, request: PaperRequest) -> Written:
    from .labels import write_labels

    return write_labels(session, request)


def _everybody(session: Any, month: Month) -> list[tuple[bytes, str]]:
    from ..services.on_cards import everybody_on_cards

    return everybody_on_cards(session, month)


def _houses(session: Any, month: Month) -> list[tuple[bytes, str]]:
    from ..services.on_cards import houses_with_people

    return houses_with_people(session, month)


PAPERS = (
    Paper("residents.card", QT_TRANSLATE_NOOP("Residents", "Card with QR code"), "resident", _card, subjects=_everybody),
    Paper(
        HOUSEHOLD_CARDS,
        QT_TRANSLATE_NOOP("Residents", "Cards with QR code for the household"),
        "household",
        _household_cards,
        subjects=_houses,
    ),
    Paper("residents.labels", QT_TRANSLATE_NOOP("Residents", "Labels for the household"), "household", _labels, subjects=_houses),
)
