"""Papers of schedules. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

LAST_CARD_MONTH = 71
"""The oldest child below six years was born so many calendar months before."""


def _vaccination_card(session: Any, request: PaperRequest) -> Written:
    from .vaccination_card import write_vaccination_cards

    return write_vaccination_cards(session, request)


def _children(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the children below six years, with the birth that tells two of one name apart."""
    from desktop_app.residents.services import people_born_between

    people = people_born_between(session, month.plus(-LAST_CARD_MONTH).first, month.last)
    return [(one.id, f"{one.shown} {one.birth}") for one in people]


PAPERS = (
    Paper(
        "schedules.vaccination_card",
        QT_TRANSLATE_NOOP("Schedules", "Vaccination card"),
        "resident",
        _vaccination_card,
        ("midwife",),
        subjects=_children,
    ),
)
