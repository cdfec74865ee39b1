"""The practice post shows mothers, schoolchildren, adults and old people, visits at home, and what only the midwife reads."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.features.confidential.services import contraception_of, opened_by_topic
from desktop_app.features.health_checks.models import LabValue
from desktop_app.features.health_checks.services import conditions_of, controls_of, iron_of, vitals_of
from desktop_app.features.home_care.models import HomeVisit, PlannedVisit
from desktop_app.features.home_care.services import open_follow_ups
from desktop_app.features.mothers.models import BirthOutcome, Pregnancy
from desktop_app.features.mothers.rules.cards import PregnancyCard
from desktop_app.features.mothers.services import cards_of
from desktop_app.features.questionnaires.services import sheets_of
from desktop_app.features.referrals.services import referrals_between
from desktop_app.residents.models import Resident
from desktop_app.residents.services import people_facts
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.demo.mothers_stories import STORIES
from desktop_app.shell.demo.open_days import open_day_of
from desktop_app.shell.demo.playing import MIDWIFE_PASSPHRASE
from desktop_app.shell.discovery import find_features

UNTIL = Month(2026, 10)
LAST = open_day_of(UNTIL)


@pytest.fixture(scope="module")
def post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Post]:
    folder = tmp_path_factory.mktemp("every_age") / "post"
    make_practice_post(folder, 300, 12, 1, UNTIL)
    opened = open_post(folder, derived=[table for feature in find_features() for table in feature.derived])
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def session(post: Post) -> Iterator[Session]:
    with post.database.read() as opened:
        yield opened


@pytest.fixture(scope="module")
def cards(session: Session) -> list[PregnancyCard]:
    """Return all pregnancies as they stand on the last open day."""
    women = set(session.scalars(select(Pregnancy.resident_id)))
    return [one for card in cards_of(session, women, LAST).values() for one in card.pregnancies]


def test_there_is_a_pregnancy_in_every_trimester_and_one_past_its_day(cards: list[PregnancyCard]) -> None:
    assert {one.trimester for one in cards if one.is_open} == {1, 2, 3}
    assert any(one.is_open and (one.weeks or 0) >= 41 for one in cards)


def test_pregnancies_ended_in_every_way_and_twins_were_born(session: Session, cards: list[PregnancyCard]) -> None:
    assert {one.ending for one in cards} >= {"", "birth", "loss", "mother_died"}
    assert set(session.scalars(select(BirthOutcome.outcome))) == {"live_birth", "stillbirth", "loss"}
    assert any(len(one.outcomes) == 2 and all(child.lives for child in one.outcomes) for one in cards)


def test_every_story_of_a_pregnancy_is_told(session: Session) -> None:
    assert len(list(session.scalars(select(Pregnancy.id)))) == len(STORIES)


def test_one_is_too_thin_one_has_high_pressure_and_an_ultrasound_corrected_a_day(cards: list[PregnancyCard]) -> None:
    found = {finding.code for one in cards for finding in one.red}
    assert {"arm", "pressure", "HEADACHE", "CAESAREAN"} <= found | {risk.code for one in cards for risk in one.risks}
    assert {one.basis for one in cards} >= {"lmp", "ultrasound"}
    assert any(one.food for one in cards) and any(one.iron.total >= 90 for one in cards)


def test_women_after_birth_were_looked_after_with_their_newborns(cards: list[PregnancyCard]) -> None:
    codes = {contact.code for one in cards for contact in one.postpartum}
    assert {"KF1", "KF2"} <= codes
    assert any(child.contacts for one in cards for child in one.newborns)


def test_known_illnesses_are_looked_at_by_month_and_some_people_stayed_away(session: Session) -> None:
    everybody = set(session.scalars(select(Resident.id)))
    known = {one.code for several in conditions_of(session, everybody).values() for one in several}
    assert known >= {"hypertension", "diabetes", "stroke"}
    assert len({len(several) for several in controls_of(session, everybody).values()}) > 1


def test_every_stage_of_life_was_measured_and_blood_values_stand_beside(session: Session) -> None:
    measured = people_facts(session, list(vitals_of(session, None)))
    ages = {(one.birth.age_months(LAST) or 0) // 12 for one in measured.values()}
    assert any(7 <= age <= 17 for age in ages) and any(18 <= age <= 59 for age in ages) and any(age >= 60 for age in ages)
    assert set(session.scalars(select(LabValue.test))) >= {"glucose_random", "cholesterol", "uric_acid", "haemoglobin"}
    assert any(one.taken == "weekly" for several in iron_of(session, None).values() for one in several)


def test_questionnaires_of_the_year_were_asked_and_have_every_kind_of_result(session: Session) -> None:
    everybody = set(session.scalars(select(Resident.id)))
    sheets = [sheet for several in sheets_of(session, everybody).values() for sheet in several]
    assert {sheet.code for sheet in sheets} >= {"TB", "PUMA", "AKS", "SKILAS", "SRQ20"}
    assert len({sheet.level for sheet in sheets if sheet.code == "AKS"}) > 1


def test_what_is_kept_for_the_midwife_opens_with_the_practice_passphrase_only(post: Post) -> None:
    with post.database.read() as session:
        women = set(session.scalars(select(Resident.id)))
        assert contraception_of(session, women, LAST) is None
    post.unlock_midwife(MIDWIFE_PASSPHRASE)
    try:
        with post.database.read() as session:
            methods = contraception_of(session, women, LAST)
            assert methods is not None and {one.method for one in methods.values()} >= {"injection", "implant", "none"}
            assert any(one.changed_from for one in methods.values())
            assert opened_by_topic(session, "mental_health")
    finally:
        post.database.vault.lock()


def test_two_weeks_of_visits_at_home_are_typed_back_and_one_week_waits(session: Session) -> None:
    assert len(set(session.scalars(select(PlannedVisit.week_on)))) == 3
    assert set(session.scalars(select(HomeVisit.met))) >= {"met", "not_at_home"}
    assert open_follow_ups(session, LAST)


def test_adults_and_mothers_were_referred_too(session: Session) -> None:
    sent = referrals_between(session, UNTIL.plus(-11).first, LAST)
    people = people_facts(session, {one.resident for one in sent})
    assert any((people[one.resident].birth.age_months(one.referred_on) or 0) > 216 for one in sent)
    assert any("blood_pressure" in one.reasons for one in sent)


def test_the_same_seed_tells_the_same_stories(tmp_path) -> None:  # type: ignore[no-untyped-def]
    columns = (Pregnancy.resident_id, Pregnancy.registered_on, Pregnancy.edd_date, Pregnancy.ended_on, Pregnancy.ending)
    told = []
    for name in ("one", "two"):
        make_practice_post(tmp_path / name, 100, 3, 1, UNTIL)
        post = open_post(tmp_path / name, derived=[table for feature in find_features() for table in feature.derived])
        with post.database.read() as session:
            told.append(set(session.execute(select(*columns)).all()) | set(session.scalars(select(Resident.id))))
        post.close()
    assert told[0] == told[1] and len(told[0]) > 100
