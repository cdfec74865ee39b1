"""What History calls the records of classes."""

from datetime import date

import pytest

from desktop_app.features.classes import models, services
from desktop_app.features.classes.feature.records import RECORDS
from desktop_app.features.classes.rules.entries import FacilitatorEntry, KindEntry, Visitor
from tests.builders.classes import FIRST, SET_UP, complete, enrol, make_class
from tests.builders.residents import make_resident
from tests.conftest import TODAY

NAMES = {
    "class_kind": "Bank sampah",
    "group_class": "Melati · A",
    "class_facilitator": "Bidan Ani, Melati · A",
    "class_session": "Melati · A, 2026-09-01",
    "enrolment": "Siti, Melati · A",
    "attendance": "Siti, Melati · A, 2026-09-01",
    "test_result": "Siti, 2026-09-01",
    "class_material": "Breastfeeding",
    "quiz": "Danger signs",
    "quiz_question": "How often?",
    "quiz_choice": "Four times",
    "quiz_attempt": "Siti, Danger signs, 2026-09-01",
    "quiz_answer": "Siti, How often?",
}


@pytest.fixture
def class_id(db):
    """Return a class with one row of every record."""
    found = make_class(db, group_name="A")
    one = enrol(db, found, make_resident(db, "Siti"))
    complete(db, found, one)
    with db.action(SET_UP) as session:
        services.add_kind(session, KindEntry("Bank sampah"))
        services.add_facilitator(session, found, FacilitatorEntry(name="Bidan Ani"))
        services.record_score(session, one, "pre", 5, 10, FIRST, TODAY)
        services.issue_certificate(session, one, TODAY)
        described = {"file_name": "a.pdf", "media_type": "application/pdf", "size_bytes": 1, "content_hash": b"h" * 32}
        session.add(models.ClassMaterial(class_id=found, kind="material", title="Breastfeeding", **described))
        quiz = models.Quiz(class_id=found, title="Danger signs", use="exercise", version=1)
        session.add(quiz)
        session.flush()
        question = models.QuizQuestion(quiz_id=quiz.id, position=1, kind="choice", question="How often?", points=1)
        attempt = models.QuizAttempt(quiz_id=quiz.id, enrolment_id=one, taken_on=FIRST, kind="quiz", on_paper=False)
        session.add_all([question, attempt])
        session.flush()
        session.add(models.QuizChoice(question_id=question.id, position=1, answer="Four times", is_right=True))
        session.add(models.QuizAnswer(attempt_id=attempt.id, question_id=question.id))
    return found


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.table)
def test_every_record_has_a_name_that_people_know(db, class_id, record):
    with db.read() as session:
        row = session.connection().exec_driver_sql(f"SELECT id FROM {record.table} ORDER BY n").scalar()
        name = record.name(session, row)
        assert record.name(session, b"?" * 16) == ""
    if record.table == "class_certificate":
        assert name.startswith("Siti, ") and len(name) == len("Siti, 4821-9037-5512-0897")
    else:
        assert name == NAMES[record.table]


def test_a_visitor_is_named_as_entered_also_after_being_taken_out(db, class_id):
    with db.action(SET_UP) as session:
        visitor, _ = services.enrol(session, class_id, Visitor("Rina"), date(2026, 9, 2), TODAY)
    with db.action(SET_UP) as session:
        services.remove_enrolment(session, visitor)
    (enrolment,) = (record for record in RECORDS if record.table == "enrolment")
    with db.read() as session:
        assert enrolment.name(session, visitor) == "Rina, Melati · A"
