"""The window's part of mothers; imported when somebody opens it."""

from datetime import date
from typing import Any

from desktop_app.core.contract import DayPart, Page, ResidentPanel
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _page(context: Any) -> Any:
    from ..views.mothers_page import MothersPage

    return MothersPage(context)


def _mother(context: Any, resident: bytes) -> Any:
    from ..views.mother_panel import MotherPanel

    return MotherPanel(context, resident)


def _newborn(context: Any, resident: bytes) -> Any:
    from ..views.newborn_panel import NewbornPanel

    return NewbornPanel(context, resident)


def _has_mother_tab(session: Any, resident: bytes, today: date) -> bool:
    from ..views.whose_tab import has_mother_tab

    return has_mother_tab(session, resident, today)


def _has_newborn_tab(session: Any, resident: bytes, today: date) -> bool:
    from ..views.whose_tab import has_newborn_tab

    return has_newborn_tab(session, resident, today)


def _is_mother(session: Any, resident: bytes, on: date) -> bool:
    from ..services.care import is_in_care

    return is_in_care(session, resident, on)


def _look(context: Any) -> Any:
    from ..views.day_parts import LookPart

    return LookPart(context)


def _given(context: Any) -> Any:
    from ..views.day_parts import GivenPart

    return GivenPart(context)


def _topics(context: Any) -> Any:
    from ..views.day_parts import TopicsPart

    return TopicsPart(context)


PAGES = (Page("mothers", QT_TRANSLATE_NOOP("Mothers", "Mothers"), "venus", 32, _page),)
PANELS = (
    ResidentPanel("mothers.mother", QT_TRANSLATE_NOOP("Mothers", "Mother"), 21, _mother, _has_mother_tab),
    ResidentPanel("mothers.newborn", QT_TRANSLATE_NOOP("Mothers", "First weeks"), 21, _newborn, _has_newborn_tab),
)
DAY_PARTS = (
    DayPart("mothers.look", "record", 200, _is_mother, _look),
    DayPart("mothers.given", "serve", 200, _is_mother, _given),
    DayPart("mothers.topics", "advise", 200, _is_mother, _topics),
)
