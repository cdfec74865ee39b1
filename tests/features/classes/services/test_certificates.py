"""Completing a class, certificates, and the check of their numbers."""

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.db.history import list_actions
from desktop_app.db.undo import take_back
from desktop_app.features.classes import services
from desktop_app.features.classes.models import Enrolment
from tests.builders.classes import SET_UP, attend, complete, enrol, make_class, make_people, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import TODAY


def acted(db, work):
    with db.action(SET_UP) as session:
        return work(session)


def check(db, number):
    with db.read() as session:
        return services.check_certificate(session, number)


def services_list(db, class_id):
    with db.read() as session:
        return services.list_sessions(session, class_id)


def issued(db):
    """Return a class, its one person who completed it, and the number of the certificate."""
    class_id = make_class(db)
    one = enrol(db, class_id, make_resident(db, "Ani"))
    complete(db, class_id, one)
    return class_id, one, acted(db, lambda s: services.issue_certificate(s, one, TODAY))


def test_four_meetings_once_with_the_husband_complete_the_mothers_class(db):
    class_id = make_class(db)
    done, often, alone = make_people(db, class_id, 3)
    meetings = make_sessions(db, class_id, 4)
    for number, meeting in enumerate(meetings):
        attend(db, meeting, [done, alone] + ([often] if number else []), with_husband=[done, often] if number == 1 else [])
    with db.read() as session:
        found = services.completion(session, class_id)
    assert found.completed == 1
    assert [[str(text) for text in row.missing] for row in found.rows] == [
        [],
        ["1 more meetings"],
        ["1 more meetings with husband or family"],
    ]


def test_a_certificate_is_issued_once_and_its_number_checks(db):
    _, one, number = issued(db)
    assert acted(db, lambda s: services.issue_certificate(s, one, TODAY)) == number
    found = check(db, number.replace("-", " "))
    assert (found.verdict, found.number, found.certificate.name, found.class_name) == ("valid", number, "Ani", "Melati")
    assert str(found.text) == "This certificate is genuine: Ani, Melati, 2026-10-05."


def test_before_the_class_is_completed_the_sentence_says_what_is_missing(db):
    class_id = make_class(db)
    one = enrol(db, class_id, make_resident(db, "Ani"))
    with pytest.raises(UserError, match="Still needed: 4 more meetings; 1 more meetings with"):
        acted(db, lambda s: services.issue_certificate(s, one, TODAY))


def test_a_slip_of_the_tongue_an_unknown_number_and_nonsense_are_told_apart(db):
    _, _, number = issued(db)
    wrong = ("1" if number[0] != "1" else "2") + number[1:]
    assert check(db, wrong).verdict == "mistyped"
    assert check(db, "hello").verdict == "mistyped"
    from desktop_app.features.classes.rules.numbers import certificate_number

    assert check(db, certificate_number(b"e" * 16)).verdict == "unknown"


def test_a_withdrawn_certificate_is_found_out_and_a_new_one_has_a_new_number(db):
    class_id, one, number = issued(db)
    with db.read() as session:
        certificate = services.find_certificate(session, one)
    with pytest.raises(InputError, match="Write why"):
        acted(db, lambda s: services.withdraw_certificate(s, certificate.id, " ", TODAY))
    acted(db, lambda s: services.withdraw_certificate(s, certificate.id, "Wrong name", TODAY))
    found = check(db, number)
    assert found.verdict == "withdrawn" and "does not hold" in str(found.text)
    second = acted(db, lambda s: services.issue_certificate(s, one, TODAY))
    assert second != number and check(db, second).verdict == "valid"
    with db.read() as session:
        assert services.certificates_of(session, class_id)[one].number == second


def test_everybody_who_completed_gets_a_certificate_at_once(db):
    class_id = make_class(db)
    one, two, _three = make_people(db, class_id, 3)
    for number, meeting in enumerate(make_sessions(db, class_id, 4)):
        attend(db, meeting, [one, two], with_husband=[one, two] if number == 0 else [])
    assert len(acted(db, lambda s: services.issue_certificates(s, class_id, TODAY))) == 2
    assert acted(db, lambda s: services.issue_certificates(s, class_id, TODAY)) == []


def test_two_laptops_give_one_certificate_one_number(db):
    _, one, number = issued(db)
    with db.read() as session:
        action = list_actions(session, 1)[0].id
    take_back(db, action)
    assert check(db, number).verdict == "unknown"
    assert acted(db, lambda s: services.issue_certificate(s, one, TODAY)) == number


def test_an_undo_that_takes_the_ground_from_a_certificate_is_refused(db):
    class_id = make_class(db)
    one = enrol(db, class_id, make_resident(db, "Ani"))
    complete(db, class_id, one)
    with db.read() as session:
        last_meeting = list_actions(session, 1)[0].id
    number = acted(db, lambda s: services.issue_certificate(s, one, TODAY))
    with pytest.raises(UserError, match=f"the certificate {number} of Ani rests on it. Withdraw the certificate first"):
        take_back(db, last_meeting)
    with db.read() as session:
        assert services.completion(session, class_id).completed == 1


def test_an_undo_that_would_give_a_taken_place_back_is_refused(db):
    class_id = make_class(db, capacity=1)
    one, _two = make_people(db, class_id, 2)
    acted(db, lambda s: services.drop_out(s, one, TODAY, "ill", TODAY))
    with db.read() as session:
        dropped = list_actions(session, 1)[0].id
    acted(db, lambda s: services.promote_waiting(s, class_id))
    with pytest.raises(UserError, match="“Melati” has 1 places, and all are taken now"):
        take_back(db, dropped)
    with db.read() as session:
        assert [p.state for p in services.participants(session, class_id)] == ["dropped_out", "enrolled"]


def test_a_correction_that_takes_the_ground_from_a_certificate_is_shown(db):
    class_id, one, _ = issued(db)
    with db.read() as session:
        last = services.list_sessions(session, class_id)[-1].id
        assert not services.completion(session, class_id).rows[0].is_in_doubt
    attend(db, last, [], [one])
    with db.read() as session:
        assert services.completion(session, class_id).rows[0].is_in_doubt


def test_a_certificate_in_doubt_hinders_no_undo_that_concerns_others(db):
    class_id, one, _ = issued(db)
    other = enrol(db, class_id, make_resident(db, "Budi"))
    meetings = [row.id for row in services_list(db, class_id)]
    acted(db, lambda s: services.forget_attendance(s, meetings[0], one))
    attend(db, meetings[1], [other])
    with db.read() as session:
        last = list_actions(session, 1)[0].id
    take_back(db, last)
    with db.read() as session:
        assert [row.done.meetings for row in services.completion(session, class_id).rows] == [3, 0]


def test_a_certificate_stays_genuine_where_another_laptop_took_the_person_out_meanwhile(db):
    _, one, number = issued(db)
    with db.action(SET_UP) as session:
        session.delete(session.get(Enrolment, one))
    assert check(db, number).verdict == "valid"


def test_who_dropped_out_before_the_end_is_not_counted_among_those_who_may_complete(db):
    class_id, one, _ = issued(db)
    gone = enrol(db, class_id, make_resident(db, "Budi"))
    acted(db, lambda s: services.drop_out(s, gone, TODAY, "ill", TODAY))
    acted(db, lambda s: services.drop_out(s, one, TODAY, "moved", TODAY))
    enrol(db, class_id, make_resident(db, "Citra"))
    with db.read() as session:
        found = services.completion(session, class_id)
    assert (found.completed, found.counted, len(found.rows)) == (1, 2, 3)
