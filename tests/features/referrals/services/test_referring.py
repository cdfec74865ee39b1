"""People are sent, results come back, and nobody is forgotten in between."""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.features.confidential.services import sealed_of
from desktop_app.features.referrals import services
from desktop_app.features.referrals.rules.referring import ReferralEntry, ReplyEntry
from desktop_app.features.referrals.services.moving import move_referrals
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import TODAY, acted, add_person
from tests.builders.midwife import MIDWIFE, give_midwife_key


def days_ago(days):
    return TODAY - timedelta(days=days)


@pytest.fixture
def ayu(db):
    return add_person(db, "Ayu", date(2025, 12, 1))


@pytest.fixture
def refer(db):
    def make(resident, on=TODAY, reasons=("thin",), target="health_centre", **more):
        return acted(
            db,
            lambda s: services.refer(
                s, resident, on, reasons, target, more.get("findings", ""), "Siti", "", TODAY, more.get("target_name", "")
            ),
        )

    return make


@pytest.fixture
def answer(db):
    def make(key, **values):
        entry = ReplyEntry(**{"went": True, "replied_on": TODAY, "reply": "", **values})
        acted(db, lambda s: services.reply(s, key, entry, TODAY))

    return make


def of(db, resident):
    with db.read() as session:
        return services.referrals_of(session, resident)


def test_a_referral_keeps_what_was_found_and_gets_a_number(db, ayu, refer):
    refer(ayu, reasons=["development", "wfl.low"], findings="6.4 kg", target_name="  Wonosari ")
    (sent,) = of(db, ayu)
    assert sent.reasons == ("thin", "development") and sent.findings == "6.4 kg" and sent.target_name == "Wonosari"
    assert sent.by == "Siti" and sent.is_open and sent.slip_number.startswith("26-")


def test_people_of_all_ages_are_referred(db, refer):
    old = add_person(db, "Mbah Karto", date(1950, 1, 1))
    unknown = add_person(db, "Nobody knows")
    assert refer(old, reasons=["blood_pressure"]) and refer(unknown, reasons=["other"], findings="lost")


def test_a_second_referral_of_the_day_to_the_same_place_replaces_the_first_under_its_number(db, ayu, refer):
    first = refer(ayu)
    number = of(db, ayu)[0].slip_number
    assert refer(ayu, reasons=["tuberculosis"]) == first
    (sent,) = of(db, ayu)
    assert (sent.reasons, sent.slip_number) == (("tuberculosis",), number)
    refer(ayu, target="hospital")
    assert len({one.slip_number for one in of(db, ayu)}) == 2


def test_a_referral_corrected_to_another_day_is_not_overwritten_by_a_new_one_of_its_first_day(db, ayu, refer):
    first = refer(ayu, on=days_ago(3), findings="6.4 kg")
    entry = ReferralEntry(days_ago(2), ["thin"], "health_centre", findings="6.4 kg")
    acted(db, lambda s: services.change_referral(s, first, entry, TODAY))
    second = refer(ayu, on=days_ago(3), reasons=["illness"], findings="cough")
    assert [(one.id, one.referred_on, one.findings) for one in of(db, ayu)] == [
        (first, days_ago(2), "6.4 kg"),
        (second, days_ago(3), "cough"),
    ]
    assert len({one.slip_number for one in of(db, ayu)}) == 2


def test_a_referral_that_was_moved_to_a_day_is_the_one_that_a_second_of_that_day_replaces(db, ayu, refer):
    first = refer(ayu, on=days_ago(3))
    acted(db, lambda s: move_referrals(s, [ayu], days_ago(3), days_ago(2)))
    assert refer(ayu, on=days_ago(2), reasons=["illness"]) == first
    assert [one.reasons for one in of(db, ayu)] == [("illness",)]


def test_a_referral_of_the_other_entry_of_a_person_is_the_one_that_a_second_of_the_day_replaces(db, ayu, refer):
    same = add_person(db, "Ayu", date(2025, 12, 1))
    first = refer(same)
    acted(db, lambda s: merge_residents(s, ayu, same, TODAY))
    assert refer(ayu, reasons=["illness"]) == first and len(of(db, ayu)) == 1


def test_what_is_wrong_is_refused_and_nothing_is_stored(db, ayu, refer):
    with pytest.raises(InputError, match="at least one reason"):
        refer(ayu, reasons=[])
    assert of(db, ayu) == []


def test_a_result_settles_a_referral_or_leaves_it_to_be_followed_up(db, ayu, refer, answer):
    went = refer(ayu, days_ago(3))
    stayed = refer(ayu, days_ago(2))
    answer(went, reply="Antibiotics for 5 days")
    answer(stayed, went=False, closes=False)
    with db.read() as session:
        assert [one.id for one in services.open_referrals(session, TODAY)] == [stayed]
        assert [one.id for one in services.closed_referrals(session, TODAY)] == [went]
    assert of(db, ayu)[1].reply == "Antibiotics for 5 days" and of(db, ayu)[0].went is False


def test_a_result_is_taken_back_and_the_referral_waits_again(db, ayu, refer, answer):
    key = refer(ayu, days_ago(9))
    answer(key)
    assert not of(db, ayu)[0].is_open
    acted(db, lambda s: services.take_reply_back(s, key))
    (sent,) = of(db, ayu)
    assert sent.is_open and sent.went is None and sent.waits_too_long(TODAY)


def test_a_referral_with_a_result_is_not_changed_behind_it(db, ayu, refer, answer):
    key = refer(ayu)
    answer(key)
    with pytest.raises(UserError, match="Take the reply back"):
        refer(ayu, reasons=["heavy"])
    with pytest.raises(UserError, match="Take the reply back"):
        acted(db, lambda s: services.change_referral(s, key, ReferralEntry(TODAY, ["heavy"], "midwife"), TODAY))


def test_a_corrected_referral_keeps_its_number(db, ayu, refer):
    key = refer(ayu)
    number = of(db, ayu)[0].slip_number
    acted(db, lambda s: services.change_referral(s, key, ReferralEntry(days_ago(1), ["heavy"], "midwife"), TODAY))
    (sent,) = of(db, ayu)
    assert (sent.slip_number, sent.target, sent.referred_on) == (number, "midwife", days_ago(1))


def test_first_those_without_a_result_for_a_week_then_the_oldest(db, refer, answer):
    budi, cici, dewi = (add_person(db, name, date(2024, 1, 1)) for name in ("Budi", "Cici", "Dewi"))
    replied = refer(budi, days_ago(30))
    late = refer(cici, days_ago(8))
    fresh = refer(dewi, days_ago(7))
    answer(replied, closes=False)
    with db.read() as session:
        found = services.open_referrals(session, TODAY)
    assert [one.id for one in found] == [late, replied, fresh]
    assert [one.waits_too_long(TODAY) for one in found] == [True, False, False]


def test_referrals_of_a_month_are_found_by_their_day(db, ayu, refer):
    september, _october = refer(ayu, date(2026, 9, 30)), refer(ayu, date(2026, 10, 1))
    with db.read() as session:
        assert [one.id for one in services.referrals_between(session, date(2026, 9, 1), date(2026, 9, 30))] == [september]


def test_a_slip_that_comes_back_finds_its_referral(db, ayu, refer):
    key = refer(ayu)
    number = of(db, ayu)[0].slip_number
    with db.read() as session:
        assert services.referral_of_slip(session, number.replace("-", "")).id == key
        assert services.referral_of_slip(session, "26-0000-0000-00") is None
        assert set(services.referrals_by_id(session, [key, b"?" * 16])) == {key}


def test_two_entries_of_one_person_show_the_referrals_of_both(db, ayu, refer):
    twice = add_person(db, "Ayu L.", date(2025, 12, 1))
    refer(twice, days_ago(5))
    acted(db, lambda s: merge_residents(s, ayu, twice, TODAY))
    refer(twice)
    assert [one.resident for one in of(db, ayu)] == [ayu, ayu]


def test_a_removed_referral_is_gone_and_can_be_made_again(db, ayu, refer):
    key = refer(ayu)
    acted(db, lambda s: services.remove_referral(s, key))
    assert of(db, ayu) == []
    with pytest.raises(UserError, match="not here any more"), db.read() as session:
        services.referral(session, key)
    assert refer(ayu) == key and of(db, ayu)[0].is_open


def test_the_list_names_people_who_died_or_moved_too(db, refer):
    gone = add_person(db, "Eka", date(2024, 1, 1), status="moved")
    refer(gone, days_ago(2))
    with db.read() as session:
        (row,) = services.referral_rows(session, TODAY, is_open=True)
        assert row.person.name == "Eka" and services.referral_rows(session, TODAY, is_open=False) == []


def test_a_sensitive_reason_is_sealed_and_only_the_midwife_reads_why(db, ayu, refer):
    """domain.md 16.6, number 28: a neighbour who looks at the list of referrals sees that the midwife knows why."""
    give_midwife_key(db)
    refer(ayu, reasons=["illness", "violence"], findings="bruises on both arms")
    (sent,) = of(db, ayu)
    assert sent.reasons == ("illness", "private") and sent.findings == "" and sent.note == ""
    db.vault.unlock(MIDWIFE)
    with db.read() as session:
        (entry,) = sealed_of(session, ayu)
    assert entry.topic == "violence" and entry.values["findings"] == "bruises on both arms"
    assert entry.values["slip"] == sent.slip_number


def test_a_sensitive_reason_without_the_midwife_s_key_is_refused_and_nothing_is_stored(db, ayu, refer):
    with pytest.raises(UserError):
        refer(ayu, reasons=["violence"])
    assert of(db, ayu) == []


def test_that_the_midwife_knows_why_can_always_be_written(db, ayu, refer):
    refer(ayu, reasons=["private"])
    assert of(db, ayu)[0].reasons == ("private",)
