"""From learner to tutor, and who attended what, for the registers above."""

from datetime import date

from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import FacilitatorEntry
from desktop_app.residents.services import merge_residents
from tests.builders.classes import FIRST, SET_UP, attend, complete, enrol, make_class, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import TODAY

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def test_a_learner_who_becomes_a_tutor_is_seen_to_have_learned_first(db):
    ani = make_resident(db, "Ani")
    learned, taught = make_class(db), make_class(db, name="Mawar", from_date=date(2026, 10, 1))
    one = enrol(db, learned, ani)
    complete(db, learned, one)
    with db.action(SET_UP) as session:
        services.issue_certificate(session, one, TODAY)
        services.add_facilitator(session, taught, FacilitatorEntry("tutor", ani))
    with db.read() as session:
        first, second = services.path_of(session, ani)
        row = next(row for row in services.list_classes(session, TODAY) if row.id == taught)
    assert (first.role, first.class_name, len(first.days), first.meetings_held) == ("learner", "Melati", 4, 4)
    assert first.is_complete and first.certificate.holds and first.companion_days == 1
    assert (second.role, second.class_name, second.is_leading, second.from_date) == ("tutor", "Mawar", True, date(2026, 10, 1))
    assert row.facilitators == ("Ani",)


def test_who_came_to_the_mothers_class_is_told_by_the_id_that_was_asked_for(db):
    ani, budi, other = make_resident(db, "Ani"), make_resident(db, "Budi"), make_resident(db, "Ani again")
    class_id = make_class(db)
    first, *_ = make_sessions(db, class_id, 4)
    one, two = enrol(db, class_id, other), enrol(db, class_id, budi)
    attend(db, first, [one], [two])
    with db.action(SET_UP) as session:
        merge_residents(session, ani, other, TODAY)
    with db.read() as session:
        assert services.attended(session, [ani, budi], ["mothers_class"], *YEAR) == {ani}
        assert services.attended(session, [other], ["mothers_class"], *YEAR) == {other}
        assert services.attended_on(session, [ani], ["mothers_class"], *YEAR) == {ani: [FIRST]}
        assert services.attended(session, [ani], ["sports"], *YEAR) == set()
        assert services.attended(session, [ani], ["mothers_class"], date(2026, 10, 1), TODAY) == set()
        assert services.mothers_in_class(session, [ani, budi], *YEAR) == {ani}


def test_who_never_took_part_has_no_path(db):
    ani = make_resident(db, "Ani")
    with db.read() as session:
        assert services.path_of(session, ani) == [] and not services.takes_part(session, ani)
    enrol(db, make_class(db), ani)
    with db.read() as session:
        assert services.takes_part(session, ani)


def test_what_was_taken_back_is_not_attended(db):
    ani, class_id = make_resident(db, "Ani"), make_class(db)
    first, second = make_sessions(db, class_id, 2)
    one = enrol(db, class_id, ani)
    attend(db, first, [one])
    attend(db, second, [one])
    with db.action(SET_UP) as session:
        services.forget_attendance(session, first, one)
    with db.read() as session:
        assert services.attended_on(session, [ani], ["mothers_class"], *YEAR) == {ani: [date(2026, 9, 8)]}
        (step,) = services.path_of(session, ani)
    assert step.days == (date(2026, 9, 8),)
    with db.action(SET_UP) as session:
        services.forget_attendance(session, second, one)
        services.remove_enrolment(session, one)
    with db.read() as session:
        assert services.attended(session, [ani], ["mothers_class"], *YEAR) == set()
        assert not services.takes_part(session, ani)
