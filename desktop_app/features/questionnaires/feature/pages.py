"""The window's part of questionnaires; imported when somebody opens it."""

from datetime import date
from typing import Any

from desktop_app.core.contract import ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.panel import QuestionsPanel

    return QuestionsPanel(context, resident)


def _is_asked(session: Any, resident: bytes, today: date) -> bool:
    from ..services import has_questions

    return has_questions(session, resident, today)


PANELS = (ResidentPanel("questionnaires.questions", QT_TRANSLATE_NOOP("Questionnaires", "Questions"), 26, _panel, _is_asked),)
