"""The window's part of questionnaires; imported when somebody opens it."""

from datetime import date
from typing import Any

from desktop_app.core.contract import DayPart, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.panel import QuestionsPanel

    return QuestionsPanel(context, resident)


def _is_asked(session: Any, resident: bytes, today: date) -> bool:
    from ..services import has_questions

    return has_questions(session, resident, today)


def _is_asked_now(session: Any, resident: bytes, on: date) -> bool:
    from ..services import asked_at_every_visit

    return asked_at_every_visit(session, resident, on) is not None


def _visit_part(context: Any) -> Any:
    from ..views.visit_part import VisitPart

    return VisitPart(context)


def _has_due(session: Any, resident: bytes, on: date) -> bool:
    from ..services import questions_due

    return bool(questions_due(session, resident, on))


def _due_part(context: Any) -> Any:
    from ..views.due_part import DuePart

    return DuePart(context)


PANELS = (ResidentPanel("questionnaires.questions", QT_TRANSLATE_NOOP("Questionnaires", "Questions"), 26, _panel, _is_asked),)
DAY_PARTS = (
    DayPart("questionnaires.every_visit", "record", 100, _is_asked_now, _visit_part),
    DayPart("questionnaires.due", "record", 400, _has_due, _due_part),
)
