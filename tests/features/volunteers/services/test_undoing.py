"""Undo leaves nobody serving twice at one time, and no office with two holders; an exchange may, and that is shown."""

from datetime import date

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.recorder import action_id
from desktop_app.db.undo import undo
from desktop_app.features.volunteers import services
from desktop_app.features.volunteers.models import OfficerTerm
from desktop_app.features.volunteers.services.undoing import refuse_overlapping_terms, refuse_second_holder
from tests.builders.volunteers import BEGIN, TODAY, acted, add_person, officer, serve

LATER = date(2025, 1, 1)


def remove(db, do, row):
    def removed(session):
        do(session, row)
        return action_id(session)

    return acted(db, removed)


def test_a_removed_term_does_not_come_back_beside_another_one(db):
    siti = add_person(db, "Siti")
    term = serve(db, siti)
    action = remove(db, services.remove_term, term)
    serve(db, siti, "leader", LATER)
    with pytest.raises(UserError, match="Siti would serve twice"):
        acted(db, lambda session: (undo(session, action), session.flush(), refuse_overlapping_terms(session, [term])))
    with db.read() as session:
        assert [one.role for one in services.terms_of(session, siti)] == ["leader"]


def test_a_removed_officer_does_not_come_back_beside_the_successor(db):
    term = officer(db, "midwife", "Rina")
    action = remove(db, services.remove_officer, term)
    officer(db, "midwife", "Dewi", LATER)
    with pytest.raises(UserError, match="two people would be Village midwife"):
        acted(db, lambda session: (undo(session, action), session.flush(), refuse_second_holder(session, [term])))


def test_undo_brings_back_a_term_that_nothing_stands_against(db):
    siti = add_person(db, "Siti")
    term = serve(db, siti)
    action = remove(db, services.remove_term, term)
    acted(db, lambda session: undo(session, action))
    with db.read() as session:
        assert [one.id for one in services.terms_of(session, siti)] == [term]


def test_two_holders_from_two_laptops_are_both_shown_and_the_later_one_signs(db):
    first = officer(db, "midwife", "Rina")
    acted(db, lambda session: session.add(OfficerTerm(office="midwife", name="Dewi", from_date=LATER)))
    with db.read() as session:
        lines = [line for line in services.office_lines(session, TODAY) if line.office == "midwife"]
        assert [(line.officer.name, line.in_office, line.is_second) for line in lines] == [
            ("Dewi", True, False),
            ("Rina", False, True),
        ]
        assert services.officer_on(session, "midwife", TODAY) == "Dewi"
        assert (lines[1].officer.id, lines[1].officer.from_date) == (first, BEGIN)
