"""What can be done and asked; the first parameter is a session."""

from .asking import questionnaires_for
from .pack_lists import current_questionnaires, questionnaire_of, questionnaires
from .recording import SheetResult, forget_sheet, record_score, record_sheet
from .sheets import Sheet, latest, sheets_of

__all__ = [
    "Sheet",
    "SheetResult",
    "current_questionnaires",
    "forget_sheet",
    "latest",
    "questionnaire_of",
    "questionnaires",
    "questionnaires_for",
    "record_score",
    "record_sheet",
    "sheets_of",
]
