"""Papers of health visits that are no tables of rows. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

LAST_CHILD_MONTH, LAST_CARD_MONTH = 59, 71
"""The oldest child below five years, or six for the life-cycle card, was born so many calendar months before."""


def _growth_card(session: Any, request: PaperRequest) -> Written:
    from .growth_card import write_growth_cards

    return write_growth_cards(session, request)


def _skdn(session: Any, request: PaperRequest) -> Written:
    from .skdn import write_skdn

    return write_skdn(session, request)


def _child_card(session: Any, request: PaperRequest) -> Written:
    from .child_card import write_child_cards

    return write_child_cards(session, request)


def _children(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the children below five years, with the birth that tells two of one name apart."""
    from desktop_app.residents.services import people_born_between

    people = people_born_between(session, month.plus(-LAST_CHILD_MONTH).first, month.last)
    return [(one.id, f"{one.shown} {one.birth}") for one in people]


def _card_children(session: Any, month: Month) -> list[tuple[bytes, str]]:
    """Return the children below six years."""
    from desktop_app.residents.services import people_born_between

    people = people_born_between(session, month.plus(-LAST_CARD_MONTH).first, month.last)
    return [(one.id, f"{one.shown} {one.birth}") for one in people]


def _lists(session: Any, request: PaperRequest) -> Written:
    from .paper_list import write_lists

    return write_lists(session, request)


def _blank_list(session: Any, request: PaperRequest) -> Written:
    from .paper_list import write_blank_list

    return write_blank_list(session, request)


def _forms(session: Any, request: PaperRequest) -> Written:
    from .child_form import write_forms

    return write_forms(session, request)


def _blank_forms(session: Any, request: PaperRequest) -> Written:
    from .child_form import write_blank_forms

    return write_blank_forms(session, request)


def _invitations(session: Any, request: PaperRequest) -> Written:
    from .invitations import write_invitations

    return write_invitations(session, request)


def _made_lists(session: Any, month: Month) -> list[tuple[bytes, str]]:
    from .paper_list import lists_to_print

    return lists_to_print(session, month)


def _day_summary(session: Any, request: PaperRequest) -> Written:
    from .day_summary import write_day_summary

    return write_day_summary(session, request)


def _day_books(session: Any, request: PaperRequest) -> Written:
    from .day_summary import write_day_books

    return write_day_books(session, request)


def _days(session: Any, month: Month) -> list[tuple[bytes, str]]:
    from .day_summary import days_to_print

    return days_to_print(session, month)


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
    Paper(
        "health_visits.child_card",
        QT_TRANSLATE_NOOP("Health visits", "Card of the child, from birth to 6 years"),
        "resident",
        _child_card,
        subjects=_card_children,
    ),
    Paper(
        "health_visits.paper_list",
        QT_TRANSLATE_NOOP("Health visits", "List of children to be filled in"),
        "list",
        _lists,
        subjects=_made_lists,
    ),
    Paper(
        "health_visits.child_form",
        QT_TRANSLATE_NOOP("Health visits", "Forms for the children of a list"),
        "list",
        _forms,
        subjects=_made_lists,
    ),
    Paper(
        "health_visits.invitations",
        QT_TRANSLATE_NOOP("Health visits", "Invitations to the next open day for the people of a list"),
        "list",
        _invitations,
        subjects=_made_lists,
    ),
    Paper("health_visits.blank_form", QT_TRANSLATE_NOOP("Health visits", "Empty forms for children"), "month", _blank_forms),
    Paper("health_visits.blank_list", QT_TRANSLATE_NOOP("Health visits", "Empty list for an open day"), "month", _blank_list),
    Paper(
        "health_visits.day_summary",
        QT_TRANSLATE_NOOP("Health visits", "Summary of the open day"),
        "open_day",
        _day_summary,
        ("volunteer", "midwife"),
        _days,
    ),
    Paper(
        "health_visits.day_books",
        QT_TRANSLATE_NOOP("Health visits", "What goes into the books of the children"),
        "open_day",
        _day_books,
        subjects=_days,
    ),
)
