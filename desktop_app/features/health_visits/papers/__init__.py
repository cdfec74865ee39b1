"""Papers of health visits that are no tables of rows. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

LAST_CHILD_MONTH = 59
"""The oldest child below five years was born so many calendar months before."""


def _growth_card(session: Any, request: PaperRequest) -> Written:
    from .growth_card import write_growth_cards

    return write_growth_cards(session, request)


def _skdn(session: Any, request: PaperRequest) -> Written:
    from .skdn import write_skdn

    return write_skdn(session, request)


def _children(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the children below five years, with the birth that tells two of one name apart."""
    from desktop_app.residents.services import people_born_between

    people = people_born_between(session, month.plus(-LAST_CHILD_MONTH).first, month.last)
    return [(one.id, f"{one.shown} {one.birth}") for one in people]


PAPERS = (
    Paper(
        "health_visits.skdn",
        QT_TRANSLATE_NOOP("Health visits", "The weighing month in figures (SKDN)"),
        "month",
        _skdn,
        ("head_of_post", "midwife", "volunteer"),
    ),
    Paper(
        "health_visits.growth_card",
        QT_TRANSLATE_NOOP("Health visits", "Growth card (KMS)"),
        "resident",
        _growth_card,
        subjects=_children,
    ),
)
