"""Writes what the mothers' class of the practice post learns from: a text, and the quiz that is its test before and after."""

from collections.abc import Sequence
from datetime import date
from random import Random

from sqlalchemy.orm import Session

from desktop_app.db.attachments import Attachments
from desktop_app.features.classes.rules.materials import TEXT, MaterialEntry
from desktop_app.features.classes.rules.quizzes import Answer, Choice, Question, QuizEntry
from desktop_app.features.classes.services import learning

DANGER_SIGNS = """Tanda bahaya pada kehamilan

Segera ke bidan atau Puskesmas bila ibu hamil:
- muntah terus dan tidak mau makan
- demam tinggi
- bengkak pada kaki, tangan atau wajah, atau sakit kepala disertai kejang
- janin dirasakan kurang bergerak dibandingkan sebelumnya
- perdarahan
- air ketuban keluar sebelum waktunya
"""
QUIZ = QuizEntry(
    "Kehamilan, persalinan dan menyusui",
    "pre_post",
    (
        Question(
            "number", "Berapa kali ibu hamil paling sedikit diperiksa selama kehamilan?", 2, answer_x1000=6_000, unit="kali"
        ),
        Question(
            "choice",
            "Apa yang dilakukan bila ibu hamil mengalami perdarahan?",
            3,
            (Choice("Menunggu sampai berhenti"), Choice("Segera ke bidan atau Puskesmas", True), Choice("Minum jamu")),
            explanation="Perdarahan adalah tanda bahaya pada kehamilan.",
        ),
        Question(
            "true_false", "Kolostrum dibuang karena sudah basi.", 2, is_true=False, explanation="Kolostrum melindungi bayi."
        ),
        Question(
            "choice",
            "Sampai umur berapa bayi hanya diberi ASI?",
            3,
            (Choice("3 bulan"), Choice("4 bulan"), Choice("6 bulan", True), Choice("12 bulan")),
        ),
    ),
    70,
)
KNOWS = {"pre": 0.45, "post": 0.85}
"""How likely somebody knows an answer before and after the class."""
LEAVES_OUT = 0.15


def store_learning(session: Session, attachments: Attachments, class_id: bytes) -> bytes:
    """Write text and quiz of a class, and return the quiz."""
    content = DANGER_SIGNS.encode()
    entry = MaterialEntry("Tanda bahaya kehamilan", attachments.add(content), "tanda_bahaya.txt", TEXT, len(content))
    learning.add_material(session, class_id, entry)
    return learning.make_quiz(session, class_id, QUIZ)


def store_sheets(session: Session, quiz: bytes, kind: str, people: Sequence[bytes], day: date, random: Random) -> None:
    """Write the answers of people to the quiz, as they are typed back from paper."""
    questions = learning.open_quiz(session, quiz).questions
    sheets = {one: _sheet(questions, KNOWS[kind], random) for one in people}
    learning.record_paper_answers(session, quiz, kind, day, sheets, day)


def _sheet(questions: Sequence[Question], knows: float, random: Random) -> dict[bytes, Answer]:
    sheet: dict[bytes, Answer] = {}
    for question in questions:
        if question.id is not None and random.random() >= LEAVES_OUT * (1 - knows):
            sheet[question.id] = _answer(question, random.random() < knows, random)
    return sheet


def _answer(question: Question, is_right: bool, random: Random) -> Answer:
    if question.kind == "choice":
        return Answer(choice=random.choice([one.id for one in question.choices if one.is_right == is_right]))
    if question.kind == "true_false":
        return Answer(is_true=question.is_true if is_right else not question.is_true)
    return Answer(number_x1000=question.answer_x1000 if is_right else random.choice((3_000, 4_000, 9_000)))
