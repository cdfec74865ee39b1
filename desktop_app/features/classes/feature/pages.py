"""The window's part of classes; imported when somebody opens it."""

from datetime import date
from typing import Any

from desktop_app.core.contract import Page, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.page import ClassesPage

    return ClassesPage(context)


def _learning_page(context: Any) -> Any:
    from ..views.learning.working_page import LearningPage

    return LearningPage(context)


def _panel(context: Any, resident: bytes) -> Any:
    from ..views.resident_panel import ClassesPanel

    return ClassesPanel(context, resident)


def _takes_part(session: Any, resident: bytes, _today: date) -> bool:
    from ..services import takes_part

    return takes_part(session, resident)


PAGES = (
    Page("classes", QT_TRANSLATE_NOOP("Classes", "Classes"), "graduation-cap", 40, _page),
    Page("classes.learning", QT_TRANSLATE_NOOP("Classes", "Learning"), "book-open", 41, _learning_page, in_rail=False),
)
PANELS = (ResidentPanel("classes.classes", QT_TRANSLATE_NOOP("Classes", "Classes"), 40, _panel, _takes_part),)
