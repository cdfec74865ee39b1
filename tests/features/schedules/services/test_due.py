"""Who is due: never the dead, the moved, visitors, or what is given already (peers.md B, age, growth, due lists)."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.schedule import Status
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import take_back
from desktop_app.features.schedules import services
from desktop_app.residents.models import LifeEvent, Resident
from desktop_app.residents.services import merge_residents, record_death, record_move_out
from tests.features.schedules.services.village import SAVE, TODAY, child, codes, due, follow, give, missed

TWO_MONTHS = date(2026, 8, 1)
DUE_AT_TWO_MONTHS = ["BCG", "OPV1", "DPTHB1", "PCV1", "RV1"]


@pytest.fixture(autouse=True)
def indonesia(db):
    follow(db)


@pytest.fixture
def ani(db):
    return child(db, "Ani", TWO_MONTHS, street="Melati")


def last_action(db):
    with db.read() as session:
        return session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar()


def change(db, resident, **values):
    with db.action(SAVE) as session:
        found = session.get(Resident, resident)
        for name, value in values.items():
            setattr(found, name, value)


def test_a_child_of_two_months_is_due_what_the_card_prints_for_that_age(db, ani):
    assert due(db) == [
        ("Ani", "BCG", "still_allowed"),
        ("Ani", "OPV1", "still_allowed"),
        ("Ani", "DPTHB1", "due"),
        ("Ani", "PCV1", "due"),
        ("Ani", "RV1", "due"),
    ]


def test_what_is_given_is_not_listed_and_lets_the_next_dose_wait_for_its_day(db, ani):
    give(db, ani, "DPTHB1", TODAY)
    assert "DPTHB1" not in codes(db) and "DPTHB2" not in codes(db)
    assert "DPTHB2" not in codes(db, date(2026, 11, 4)) and "DPTHB2" in codes(db, date(2026, 11, 5))


@pytest.mark.parametrize("status", ["dead", "moved", "visitor", "temporarily_away"])
def test_the_dead_and_the_moved_and_visitors_never_stand_on_the_due_list(db, ani, status):
    """peers.md B: dead patients on the overdue list (simple-android#2560)."""
    change(db, ani, status=status)
    assert due(db) == missed(db) == []
    change(db, ani, status="here")
    assert codes(db) == DUE_AT_TWO_MONTHS


def test_whose_death_is_recorded_anywhere_is_not_listed(db, ani):
    with db.action(SAVE) as session:
        session.add(LifeEvent(resident_id=ani, kind="died", event_year=2026))
    assert due(db) == [] and due(db, residents=[ani]) == []
    take_back(db, last_action(db))
    assert codes(db) == DUE_AT_TWO_MONTHS


def test_a_death_or_a_move_takes_a_child_off_the_lists_and_an_undo_puts_it_back(db, ani):
    with db.action(SAVE) as session:
        record_death(session, ani, PartialDate(2026, 10, 1), TODAY)
    assert due(db) == [] and codes(db, people=("here", "visitor", "moved", "dead")) == []
    take_back(db, last_action(db))
    assert codes(db) == DUE_AT_TWO_MONTHS
    with db.action(SAVE) as session:
        record_move_out(session, ani, PartialDate(2026, 10, 1), TODAY)
    assert due(db) == []
    take_back(db, last_action(db))
    assert codes(db) == DUE_AT_TWO_MONTHS


def test_a_visitor_is_told_what_is_due_when_asked_for(db, ani):
    change(db, ani, status="visitor")
    assert codes(db, residents=[ani]) == DUE_AT_TWO_MONTHS
    assert codes(db, people=("here", "visitor")) == DUE_AT_TWO_MONTHS
    with db.read() as session:
        assert [one.row.code for one in services.due_now(session, [ani], TODAY)[ani]] == DUE_AT_TWO_MONTHS


def test_a_dose_given_today_takes_the_child_off_todays_list_at_once(db, ani):
    """peers.md B: overdue although seen recently (simple-android#3925)."""
    for code in DUE_AT_TWO_MONTHS:
        give(db, ani, code, TODAY)
    assert due(db) == []
    take_back(db, last_action(db))
    assert codes(db) == ["RV1"]


def test_an_overdue_dose_can_still_be_entered_and_its_date_may_be_any_past_day(db, ani):
    """peers.md B: an overdue form can no longer be filled (fhircore#1511)."""
    late = date(2027, 6, 1)
    assert ("Ani", "DPTHB1", "still_allowed") in due(db, late)
    give(db, ani, "DPTHB1", date(2026, 10, 3))
    assert "DPTHB1" not in codes(db, late)


def test_what_is_too_late_leaves_the_due_list_and_stands_on_the_missed_list(db, ani):
    """peers.md B: window and due date unclear, expired tasks stay visible (cht-core#5776, #5564)."""
    last_day, after = date(2027, 2, 28), date(2027, 3, 1)
    assert "RV1" in codes(db, last_day)
    assert "RV1" not in codes(db, after) and ("Ani", "RV1", "too_late") in missed(db, after)
    assert [code for _, code, _ in missed(db, after) if code.startswith("RV")] == ["RV1"], "what waits for it is not listed"


def test_what_is_too_late_does_not_stay_on_the_missed_list_for_ever(db, ani):
    """peers.md B: expired stay visible (cht-core#5564)."""
    assert ("Ani", "HB0", "too_late") in missed(db, date(2026, 11, 8)) and ("Ani", "HB0", "too_late") not in missed(
        db, date(2026, 11, 9)
    )
    with db.read() as session:
        later = services.missed_list(session, date(2027, 11, 9), too_late_since=date(2026, 8, 1), codes=["HB0"])
        assert [line.code for line in later] == ["HB0"]
        card = {one.row.code: one.status for one in services.card_of(session, ani, date(2027, 11, 9))}
    assert card["HB0"] is Status.TOO_LATE


def test_each_line_says_by_when_it_was_due_and_why(db, ani):
    """peers.md B: "Due by", then "missed" (cht-core#5776)."""
    with db.read() as session:
        (line,) = services.due_list(session, TODAY, codes=["BCG"])
        assert (line.due_on, line.next_on, line.missed_on) == (TWO_MONTHS, TWO_MONTHS, date(2026, 10, 1))
        assert "30" in str(line.reason) and line.title.by_language["en"]
        assert line.resident.street == "Melati" and line.standing(TODAY).status is Status.STILL_ALLOWED


def test_only_what_became_late_since_a_day_is_missed_since_then(db, ani):
    assert missed(db, TODAY) == [("Ani", "HB0", "too_late"), ("Ani", "BCG", "still_allowed"), ("Ani", "OPV1", "still_allowed")]
    assert [code for _, code, _ in missed(db, TODAY, since=date(2026, 10, 1))] == ["BCG", "OPV1"]
    assert missed(db, TODAY, since=date(2026, 10, 2)) == []


def test_a_refusal_is_told_beside_what_stays_due(db, ani):
    give(db, ani, "DPTHB1", date(2026, 10, 2), refused=True)
    with db.read() as session:
        (line,) = services.due_list(session, TODAY, codes=["DPTHB1"])
    assert (line.status, line.refused_on) == (Status.DUE, PartialDate(2026, 10, 2))


def test_what_was_told_or_seen_on_a_card_counts_without_a_whole_date(db, ani):
    give(db, ani, "BCG", TODAY, given=PartialDate(2026, 8), where="seen_on_card")
    give(db, ani, "OPV1", TODAY, given=PartialDate(), where="told")
    assert codes(db) == ["OPV2", "DPTHB1", "PCV1", "RV1"]


def test_a_later_dose_ends_the_question_for_the_earlier_one(db, ani):
    give(db, ani, "DPTHB2", TODAY)
    assert "DPTHB1" not in codes(db) and "DPTHB2" not in codes(db)


def test_a_child_whose_birth_year_nobody_knows_is_not_guessed_into_the_list(db):
    child(db, "Budi", PartialDate())
    assert due(db) == []


def test_only_some_streets_codes_or_people_can_be_asked_for(db, ani):
    other = child(db, "Budi", TWO_MONTHS, street="Mawar")
    assert {name for name, _, _ in due(db, streets=["Mawar"])} == {"Budi"} and due(db, streets=[]) == []
    assert sorted(due(db, codes=["RV1"])) == [("Ani", "RV1", "due"), ("Budi", "RV1", "due")]
    assert {name for name, _, _ in due(db, residents=[other])} == {"Budi"} and due(db, residents=[]) == []


def test_more_people_than_sqlite_has_parameters_can_be_asked_for(db, ani):
    assert codes(db, residents=[ani, *(bytes(14) + number.to_bytes(2, "big") for number in range(2_000))]) == DUE_AT_TWO_MONTHS


def test_merged_entries_are_one_child_with_the_doses_of_both_and_an_undo_parts_them(db, ani):
    twice = child(db, "Ani", TWO_MONTHS)
    give(db, twice, "BCG", date(2026, 8, 3))
    with db.action(SAVE) as session:
        merge_residents(session, ani, twice, TODAY)
    assert codes(db) == ["OPV1", "DPTHB1", "PCV1", "RV1"]
    with db.read() as session:
        assert services.due_now(session, [twice], TODAY).keys() == {twice}
        assert services.card_of(session, twice, TODAY) == services.card_of(session, ani, TODAY)
        assert services.next_due(session, [twice], TODAY).keys() == {twice}
    take_back(db, last_action(db))
    assert len(due(db)) == 9


def test_chains_of_merged_entries_follow_the_last_one(db, ani):
    second, third = child(db, "Ani", TWO_MONTHS), child(db, "Ani", TWO_MONTHS)
    give(db, third, "BCG", date(2026, 8, 3))
    with db.action(SAVE) as session:
        merge_residents(session, second, third, TODAY)
    with db.action(SAVE) as session:
        merge_residents(session, ani, second, TODAY)
    assert codes(db) == ["OPV1", "DPTHB1", "PCV1", "RV1"]
    take_back(db, last_action(db))
    assert sorted(codes(db)) == sorted([*DUE_AT_TWO_MONTHS, "OPV1", "DPTHB1", "PCV1", "RV1"])


def test_another_pack_or_area_makes_other_dates_at_once(db):
    child(db, "Ani", date(2025, 11, 5))
    assert "JE" not in codes(db)
    follow(db, area_je_endemic="yes")
    assert "JE" in codes(db)
    with db.action(SAVE) as session:
        put_setting(session, "post.pack", "sweden")
    assert "MMR1" not in codes(db) and "DTPPH1" in codes(db)
    with db.action(SAVE) as session:
        put_setting(session, "post.pack", "nosuchpack")  # keeps nobody from saving: the generic one stands in
    assert "DPTHB1" in codes(db)


def test_lists_of_a_past_day_are_judged_by_what_is_known_today(db, ani):
    give(db, ani, "DPTHB1", TODAY)
    assert "DPTHB1" not in codes(db, date(2026, 10, 2))
    with db.read() as session:
        card = {one.row.code: one.status for one in services.card_of(session, ani, date(2026, 10, 2))}
    assert card["DPTHB1"] is Status.DUE, "the card of that day does not know it"


def test_blocked_and_not_yet_can_be_listed_with_the_day_until_which_they_wait(db, ani):
    give(db, ani, "DPTHB1", TODAY)
    with db.read() as session:
        lines = {
            one.code: one for one in services.due_list(session, date(2026, 11, 2), statuses=[Status.BLOCKED, Status.NOT_YET])
        }
    assert (lines["DPTHB2"].status, lines["DPTHB2"].next_on) == (Status.BLOCKED, date(2026, 11, 5))
    assert (lines["PCV2"].status, lines["PCV2"].next_on) == (Status.BLOCKED, None)
    assert (lines["MR1"].status, lines["MR1"].occurrence) == (Status.NOT_YET, None)
    assert lines["VITA_BLUE"].occurrence == Month(2027, 2)


def test_next_due_names_all_that_comes_on_the_next_day(db, ani):
    for code in DUE_AT_TWO_MONTHS:
        give(db, ani, code, TODAY)
    with db.read() as session:
        day, words = services.next_due(session, [ani], TODAY)[ani]
        assert services.next_due(session, [], TODAY) == {}
        on_card = services.whole_card(session, ani, TODAY).next()
    assert on_card is not None and (on_card[0], len(on_card[1])) == (day, 4), "the third polio dose cannot come before the second"
    assert day == date(2026, 11, 5)
    assert str(words) == "Oral polio (OPV) 2, DTP-HepB-Hib (penta) 2, Pneumococcal (PCV) 2, Rotavirus 2"


def test_a_refusal_without_a_date_is_told_too(db, ani):
    give(db, ani, "DPTHB1", TODAY, given=PartialDate(), where="told", refused=True)
    assert refusals(db, "DPTHB1") == [PartialDate()]
    give(db, ani, "DPTHB1", date(2026, 10, 2), refused=True)
    assert refusals(db, "DPTHB1") == [PartialDate(2026, 10, 2)]
    assert refusals(db, "OPV1") == [None]


def refusals(db, code):
    with db.read() as session:
        return [line.refused_on for line in services.due_list(session, TODAY, codes=[code])]
