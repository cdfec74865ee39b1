"""The records of materials and quizzes in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.quizzes import KINDS, USES
from ..rules.wording import TESTS


def _name(kind: str) -> Any:
    def name(session: Any, row: bytes) -> str:
        from ..services import naming

        found: str = getattr(naming, f"name_of_{kind}")(session, row)
        return found

    return name


_TITLE = QT_TRANSLATE_NOOP("Classes", "Title")
_NOTE = QT_TRANSLATE_NOOP("Classes", "Note")
_QUIZ = QT_TRANSLATE_NOOP("Classes", "Quiz")
_QUESTION = QT_TRANSLATE_NOOP("Classes", "Question")
_ANSWER = QT_TRANSLATE_NOOP("Classes", "Answer")
_POSITION = QT_TRANSLATE_NOOP("Classes", "Place in the order")
_TRUE_FALSE = {"True": QT_TRANSLATE_NOOP("Classes", "true"), "False": QT_TRANSLATE_NOOP("Classes", "false")}
_YES_NO = {"True": QT_TRANSLATE_NOOP("Classes", "Yes"), "False": QT_TRANSLATE_NOOP("Classes", "No")}
_THOUSANDTHS = QT_TRANSLATE_NOOP("Classes", "Number, in thousandths")

LEARNING_RECORDS = (
    RecordTable(
        "class_material",
        QT_TRANSLATE_NOOP("Classes", "Material"),
        {
            "class_id": QT_TRANSLATE_NOOP("Classes", "Class"),
            "session_id": QT_TRANSLATE_NOOP("Classes", "Meeting"),
            "kind": QT_TRANSLATE_NOOP("Classes", "What it is"),
            "title": _TITLE,
            "file_name": QT_TRANSLATE_NOOP("Classes", "File"),
            "position": _POSITION,
            "note": _NOTE,
        },
        _name("material"),
        {
            "kind": {
                "material": QT_TRANSLATE_NOOP("Classes", "Material to learn from"),
                "photo": QT_TRANSLATE_NOOP("Classes", "Photo"),
            }
        },
    ),
    RecordTable(
        "quiz",
        _QUIZ,
        {
            "title": _TITLE,
            "use": QT_TRANSLATE_NOOP("Classes", "Used as"),
            "pass_score": QT_TRANSLATE_NOOP("Classes", "Score needed (%)"),
            "version": QT_TRANSLATE_NOOP("Classes", "Version"),
            "note": _NOTE,
        },
        _name("quiz"),
        {"use": USES},
    ),
    RecordTable(
        "quiz_question",
        _QUESTION,
        {
            "quiz_id": _QUIZ,
            "position": _POSITION,
            "kind": QT_TRANSLATE_NOOP("Classes", "Kind of question"),
            "question": _QUESTION,
            "points": QT_TRANSLATE_NOOP("Classes", "Points"),
            "is_true": _ANSWER,
            "answer_x1000": _THOUSANDTHS,
            "tolerance_x1000": QT_TRANSLATE_NOOP("Classes", "How far the number may be off, in thousandths"),
            "unit": QT_TRANSLATE_NOOP("Classes", "Unit"),
            "explanation": QT_TRANSLATE_NOOP("Classes", "Explanation"),
        },
        _name("question"),
        {"kind": KINDS, "is_true": _TRUE_FALSE},
    ),
    RecordTable(
        "quiz_choice",
        QT_TRANSLATE_NOOP("Classes", "Answer to choose from"),
        {
            "question_id": _QUESTION,
            "position": _POSITION,
            "answer": _ANSWER,
            "is_right": QT_TRANSLATE_NOOP("Classes", "Right"),
        },
        _name("choice"),
        {"is_right": _YES_NO},
    ),
    RecordTable(
        "quiz_attempt",
        QT_TRANSLATE_NOOP("Classes", "Answered quiz"),
        {
            "quiz_id": _QUIZ,
            "enrolment_id": QT_TRANSLATE_NOOP("Classes", "Person"),
            "taken_on": QT_TRANSLATE_NOOP("Classes", "Date"),
            "kind": QT_TRANSLATE_NOOP("Classes", "Which test"),
            "on_paper": QT_TRANSLATE_NOOP("Classes", "On paper"),
        },
        _name("attempt"),
        {"kind": TESTS, "on_paper": _YES_NO},
    ),
    RecordTable(
        "quiz_answer",
        _ANSWER,
        {
            "question_id": _QUESTION,
            "choice_id": QT_TRANSLATE_NOOP("Classes", "Chosen"),
            "is_true": _ANSWER,
            "number_x1000": _THOUSANDTHS,
        },
        _name("answer"),
        {"is_true": _TRUE_FALSE},
    ),
)
