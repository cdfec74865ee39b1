"""What other slices found of a person on an open day, to be spoken of at its last step."""

from datetime import date
from typing import Any

from desktop_app.core.contract import DayFinding
from desktop_app.ui.context import AppContext


def found_elsewhere(context: AppContext, session: Any, resident: bytes, on: date) -> list[DayFinding]:
    """Return the findings of all slices, in their order."""
    asked = (feature.day_findings for feature in context.features if feature.day_findings is not None)
    return [finding for ask in asked for finding in ask(session, resident, on)]
