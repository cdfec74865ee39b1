"""The tabs of the page of stock beside its items."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.ui.context import AppContext


def _counts(context: AppContext) -> QWidget:
    from .count.page import CountsView

    return CountsView(context)


def _planning(context: AppContext) -> QWidget:
    from .planning.page import PlanningView

    return PlanningView(context)


def _equipment(context: AppContext) -> QWidget:
    from .equipment.page import EquipmentView

    return EquipmentView(context)


MODES: Mapping[str, Callable[[AppContext], QWidget]] = {"count": _counts, "planning": _planning, "equipment": _equipment}
"""The tabs beside the items; each is made when it is first looked at."""
