"""A quiz on paper in five languages: boxes with the numbers that are typed back; the right answers stand on the key only."""

from dataclasses import replace
from datetime import UTC, datetime

import pypdfium2
import pytest

from desktop_app.core.contract import PaperRequest, Written
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.features.classes.papers.quiz_sheet import write_quiz_key, write_quiz_sheet
from desktop_app.features.classes.rules.quizzes import QuizEntry
from desktop_app.packs import pack_of
from desktop_app.pdf.register import Heading
from tests.builders.learning import QUESTIONS, QUIZ, add_class, add_quiz

OCTOBER = Month(2026, 10)


def printed(db: Database, entry: QuizEntry = QUIZ, is_key: bool = False, code: str = "en", paper: str = "A4") -> Written:
    quiz = add_quiz(db, add_class(db)[0], entry)
    heading = Heading("Posyandu Melati", OCTOBER, datetime(2026, 10, 5, 9, 0, tzinfo=UTC))
    with db.read() as session:
        request = PaperRequest(OCTOBER, (quiz,), pack_of(session), language(code), heading, paper)
        return (write_quiz_key if is_key else write_quiz_sheet)(session, request)


def pages(written: Written) -> list[str]:
    with pypdfium2.PdfDocument(written.pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_the_sheet_asks_and_does_not_tell(db: Database) -> None:
    (page,) = pages(printed(db))
    for words in (
        "Quiz sheet: Feeding",
        "Name",
        "Test before",
        "Test after",
        "What does a baby of 3 months drink?",
        "Water",
        "cm",
    ):
        assert words in page
    assert "It protects from illness." not in page
    assert "50 cm" not in page
    assert page.index("Tea") < page.index("Breast milk only") < page.index("Water")


def test_the_key_tells_answer_tolerance_explanation_and_points(db: Database) -> None:
    (page,) = pages(printed(db, is_key=True))
    for words in ("Right answers: Feeding", "All together: 5 points", "60%", "50 cm", "47.5 cm to 52.5 cm", "6 visits"):
        assert words in page
    assert "It protects from illness." in page
    assert "Test before" not in page


def test_an_exercise_is_not_asked_whether_it_is_before_or_after(db: Database) -> None:
    (page,) = pages(printed(db, replace(QUIZ, use="exercise")))
    assert "Test before" not in page


def test_a_long_quiz_goes_over_pages_and_no_question_is_torn_apart(db: Database) -> None:
    long = replace(QUIZ, questions=tuple(replace(QUESTIONS[0], question=f"Question of {n}") for n in range(101, 141)))
    found = pages(printed(db, long))
    assert len(found) > 3
    for number in range(101, 141):
        (page,) = (page for page in found if f"Question of {number}" in page)
        after = page.split(f"Question of {number}")[1]
        assert "Water" in after.split("Question of")[0]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("is_key", [False, True])
def test_it_is_printed_in_every_language_with_words_of_any_script(db: Database, code: str, is_key: bool) -> None:
    names = ("ماذا يشرب الرضيع؟", "婴儿喝什么？", "Vad dricker en bebis på Åland?")
    mixed = replace(QUIZ, title=names[0], questions=tuple(replace(QUESTIONS[0], question=name) for name in names))
    made = printed(db, mixed, is_key, code, language(code).paper)
    assert made.unprintable == {}
    assert made.pages == 1


def test_the_same_quiz_gives_the_same_file(db: Database) -> None:
    quiz = add_quiz(db, add_class(db)[0])
    heading = Heading("Posyandu Melati", OCTOBER, datetime(2026, 10, 5, 9, 0, tzinfo=UTC))
    with db.read() as session:
        request = PaperRequest(OCTOBER, (quiz,), pack_of(session), language("en"), heading)
        assert write_quiz_sheet(session, request).pdf == write_quiz_sheet(session, request).pdf
