"""Whoever held the office on the date of a paper signs it (domain.md 16.5, number 27)."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.partial_date import PartialDate
from desktop_app.features.volunteers import services
from desktop_app.features.volunteers.rules.terms import OfficerEntry
from desktop_app.residents.services import merge_residents, record_death
from tests.builders.volunteers import BEGIN, SET_UP, TODAY, acted, add_person, officer

JULY = date(2026, 7, 1)


def held(db, day):
    with db.read() as session:
        return services.officers_on(session, day)


def test_the_holder_on_the_day_is_named(db):
    siti = add_person(db, "Siti Aminah")
    officer(db, "head_of_post", siti, end=date(2026, 6, 30))
    officer(db, "head_of_post", "Sri Wahyuni", JULY)
    officer(db, "midwife", "Rina Marlina, A.Md.Keb.")
    assert held(db, date(2026, 6, 30)) == {"head_of_post": "Siti Aminah", "midwife": "Rina Marlina, A.Md.Keb."}
    assert held(db, JULY)["head_of_post"] == "Sri Wahyuni"
    assert held(db, date(2023, 1, 1)) == {}
    with db.read() as session:
        assert services.officer_on(session, "village_head", TODAY) is None


def test_the_printed_name_stands_before_the_residents_own(db):
    siti = add_person(db, "Siti Aminah")
    officer(db, "midwife", siti, printed_name="Siti Aminah, S.Tr.Keb.", number="19790304 200501 2 003")
    assert held(db, TODAY) == {"midwife": "Siti Aminah, S.Tr.Keb."}
    with db.read() as session:
        assert services.signing_names(session, TODAY) == {"midwife": "Siti Aminah, S.Tr.Keb.\n19790304 200501 2 003"}


def test_a_second_holder_at_one_time_is_refused(db):
    officer(db, "village_head", "H. Suparman")
    with pytest.raises(InputError, match=r"H\. Suparman holds this office since 2024-01-10"), db.action(SET_UP) as session:
        services.add_officer(session, OfficerEntry("village_head", "H. Karim", JULY), TODAY)


def test_who_follows_ends_the_running_term_on_the_day_before(db):
    officer(db, "village_head", "H. Suparman")
    acted(db, lambda session: services.hand_over(session, OfficerEntry("village_head", "H. Karim", JULY), TODAY))
    with db.read() as session:
        new, old = services.list_officers(session, "village_head")
    assert (new.name, new.until_date, old.name, old.until_date) == ("H. Karim", None, "H. Suparman", date(2026, 6, 30))


def test_a_hand_over_that_is_refused_leaves_the_running_term(db):
    officer(db, "village_head", "H. Suparman")
    with pytest.raises(InputError), db.action(SET_UP) as session:
        services.hand_over(session, OfficerEntry("village_head", "", JULY), TODAY)
    with db.read() as session:
        assert services.list_officers(session)[0].until_date is None


def test_an_officer_who_died_or_moved_is_shown_as_such(db):
    officer(db, "treasurer", add_person(db, "Ani", "moved", PartialDate(2026, 2)))
    with db.read() as session:
        assert str(services.list_officers(session)[0].gone) == "moved away 2026-02"


def test_a_term_can_be_corrected_and_removed(db):
    term = officer(db, "treasurer", "Ani")
    entry = OfficerEntry("treasurer", "Anisa", BEGIN, TODAY)
    acted(db, lambda session: services.change_officer(session, term, entry, TODAY))
    assert held(db, TODAY) == {"treasurer": "Anisa"}
    acted(db, lambda session: services.remove_officer(session, term))
    assert held(db, TODAY) == {}


def test_who_follows_ends_a_term_too_that_was_to_end_later(db):
    officer(db, "village_head", "H. Suparman", end=date(2028, 1, 9))
    acted(db, lambda session: services.hand_over(session, OfficerEntry("village_head", "H. Karim", JULY), TODAY))
    assert held(db, date(2026, 6, 30)) == {"village_head": "H. Suparman"}
    assert held(db, JULY) == {"village_head": "H. Karim"}


def test_nobody_signs_after_the_day_of_death(db):
    siti = add_person(db, "Siti Aminah")
    officer(db, "head_of_post", siti)
    acted(db, lambda session: record_death(session, siti, PartialDate(2026, 7, 1), TODAY))
    assert held(db, JULY) == {"head_of_post": "Siti Aminah"}
    assert held(db, date(2026, 7, 2)) == {}
    with db.read() as session:
        (line,) = (one for one in services.office_lines(session, TODAY) if one.officer is not None)
    assert not line.in_office


def test_the_offices_of_merged_entries_stand_on_the_persons_card(db):
    siti, other = add_person(db, "Siti"), add_person(db, "Siti A.")
    officer(db, "midwife", other)
    acted(db, lambda session: merge_residents(session, siti, other, TODAY))
    with db.read() as session:
        assert [one.office for one in services.volunteer_card(session, siti).offices] == ["midwife"]
