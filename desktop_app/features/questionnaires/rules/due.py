"""When a questionnaire is to be asked again."""

from datetime import date

from desktop_app.core.period import completed_months

from .questionnaires import Questionnaire


def is_due(questionnaire: Questionnaire, last: date | None, today: date) -> bool:
    """Return True if it is to be asked: never asked, or as long ago as its interval; False for one without an interval."""
    if questionnaire.every_months is None:
        return False
    return last is None or (last < today and completed_months(last, today) >= questionnaire.every_months)
