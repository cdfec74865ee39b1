"""Makes a class with people and a quiz for tests, in few words."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

from PIL import Image

from desktop_app.core.text import Text
from desktop_app.db.database import Database
from desktop_app.features.classes.models import ClassSession, Enrolment, GroupClass
from desktop_app.features.classes.rules.quizzes import Answer, Choice, Question, QuizEntry
from desktop_app.features.classes.services import learning
from tests.builders.health_visits import add_person

SET_UP = Text("Tests", "Set up")
TODAY = date(2026, 10, 5)

CHOICE = Question(
    "choice", "What does a baby of 3 months drink?", 2, (Choice("Tea"), Choice("Breast milk only", True), Choice("Water"))
)
TRUTH = Question("true_false", "The first milk is good for the baby.", 1, is_true=True, explanation="It protects from illness.")
NUMBER = Question("number", "How many antenatal visits are needed?", 1, answer_x1000=6_000, unit="visits")
LENGTH = Question("number", "How long is a newborn?", 1, answer_x1000=50_000, tolerance_x1000=2_500, unit="cm")
QUESTIONS = (CHOICE, TRUTH, NUMBER, LENGTH)
QUIZ = QuizEntry("Feeding", "pre_post", QUESTIONS, 60)


def add_class(db: Database, names: Sequence[str] = ("Ani", "Budi", "Citra")) -> tuple[bytes, list[bytes]]:
    """Make a class of residents and return its id with the enrolments, in the order of ``names``."""
    residents = [add_person(db, name) for name in names]
    with db.action(SET_UP) as session:
        group = GroupClass(kind="mothers_class", name="Melati", from_date=date(2026, 9, 1))
        session.add(group)
        session.flush()
        enrolled = [
            Enrolment(class_id=group.id, resident_id=one, state="enrolled", enrolled_on=date(2026, 9, 1)) for one in residents
        ]
        session.add_all(enrolled)
        session.flush()
        return group.id, [one.id for one in enrolled]


def add_session(db: Database, class_id: bytes) -> bytes:
    """Make a meeting of a class and return its id."""
    with db.action(SET_UP) as session:
        meeting = ClassSession(class_id=class_id, held_on=TODAY)
        session.add(meeting)
        session.flush()
        return meeting.id


def add_quiz(db: Database, class_id: bytes, entry: QuizEntry = QUIZ) -> bytes:
    """Store a quiz and return its id."""
    with db.action(SET_UP) as session:
        return learning.make_quiz(session, class_id, entry)


def answers(db: Database, quiz_id: bytes, *given: object) -> dict[bytes, Answer]:
    """Return answers to the questions of a quiz: the number of a choice from 1, True or False, a number, None."""
    with db.read() as session:
        questions = learning.open_quiz(session, quiz_id).questions
    found: dict[bytes, Answer] = {}
    for question, one in zip(questions, given, strict=True):
        if one is None or question.id is None:
            continue
        if question.kind == "choice" and isinstance(one, int):
            found[question.id] = Answer(choice=question.choices[one - 1].id)
        elif isinstance(one, bool):
            found[question.id] = Answer(is_true=one)
        elif isinstance(one, int | float):
            found[question.id] = Answer(number_x1000=round(one * 1000))
    return found


def picture(width: int, height: int, kind: str = "JPEG", mode: str = "RGB", **saved: object) -> bytes:
    """Return a picture file with a red upper half."""
    made = Image.new(mode, (width, height), "white")
    made.paste(Image.new(mode, (width, height // 2), "red"), (0, 0))
    out = BytesIO()
    made.save(out, kind, **saved)
    return out.getvalue()
