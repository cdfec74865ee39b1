"""What can be done and asked; the first parameter is a session."""

from .asking import asked_at_every_visit, has_questions, questionnaires_for, questions_due
from .opening import OpenedSheet, opened_sheets
from .pack_lists import current_questionnaires, questionnaire_of, questionnaires
from .recording import SheetResult, forget_sheet, record_score, record_sheet
from .sheets import Sheet, latest, sheets_of

__all__ = [
    "OpenedSheet",
    "Sheet",
    "SheetResult",
    "asked_at_every_visit",
    "current_questionnaires",
    "forget_sheet",
    "has_questions",
    "latest",
    "opened_sheets",
    "questionnaire_of",
    "questionnaires",
    "questionnaires_for",
    "questions_due",
    "record_score",
    "record_sheet",
    "sheets_of",
]
