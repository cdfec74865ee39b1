"""Papers of visits at home. Nothing here is imported before a paper is made."""

from typing import Any

from desktop_app.core.contract import Paper, PaperRequest, Written
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP

WEEK = "home_week"
"""What the papers of a week are about; the subject is ``rules.weeks.week_key``."""


def _plan(session: Any, request: PaperRequest) -> Written:
    from .plan_sheet import write_plans

    return write_plans(session, request)


def _checklists(session: Any, request: PaperRequest) -> Written:
    from .checklist_sheet import write_checklists

    return write_checklists(session, request)


def _blank_checklists(session: Any, request: PaperRequest) -> Written:
    from .checklist_sheet import write_blank_checklists

    return write_blank_checklists(session, request)


def _recap(session: Any, request: PaperRequest) -> Written:
    from .recap_sheet import write_recaps

    return write_recaps(session, request)


def _figures(session: Any, request: PaperRequest) -> Written:
    from .recap_sheet import write_recaps

    return write_recaps(session, request, with_names=False)


def _follow_up(session: Any, request: PaperRequest) -> Written:
    from .follow_up_form import write_follow_ups

    return write_follow_ups(session, request)


def _weeks(session: Any, month: Month) -> list[tuple[bytes, str]]:
    from .weeks import weeks_to_print

    return weeks_to_print(session, month)


PAPERS = (
    Paper(
        "home_care.plan",
        QT_TRANSLATE_NOOP("Home visits", "Plan of the week, a paper for each volunteer"),
        WEEK,
        _plan,
        subjects=_weeks,
    ),
    Paper(
        "home_care.checklists",
        QT_TRANSLATE_NOOP("Home visits", "Checklists for the people of the week"),
        WEEK,
        _checklists,
        subjects=_weeks,
    ),
    Paper(
        "home_care.recap",
        QT_TRANSLATE_NOOP("Home visits", "Recap of the week's visits for the health centre"),
        WEEK,
        _recap,
        ("head_of_post", "midwife"),
        _weeks,
    ),
    Paper(
        "home_care.figures",
        QT_TRANSLATE_NOOP("Home visits", "Recap of the week's visits for the village, without names"),
        WEEK,
        _figures,
        ("head_of_post", "midwife"),
        _weeks,
    ),
    Paper(
        "home_care.follow_up",
        QT_TRANSLATE_NOOP("Home visits", "Follow-up form"),
        WEEK,
        _follow_up,
        ("volunteer", "midwife"),
        _weeks,
    ),
    Paper(
        "home_care.blank_checklists", QT_TRANSLATE_NOOP("Home visits", "Empty checklists for visits"), "month", _blank_checklists
    ),
)
