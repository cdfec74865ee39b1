"""A year of the practice post shows everything that growth can look like, and everything that goes wrong with data."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month, completed_months
from desktop_app.core.schedule import Status
from desktop_app.db.history import list_actions
from desktop_app.db.opening import open_post
from desktop_app.features.child_record.models import (
    ComplementaryFood,
    DevelopmentCheck,
    RecoveryFeeding,
    RecoveryPortion,
    SymptomCheck,
)
from desktop_app.features.child_record.services import development_bands
from desktop_app.features.health_visits.models import (
    Absence,
    BirthDetail,
    BodyMeasurement,
    GrowthCard,
    LetterChoice,
    Reweighing,
    Visit,
)
from desktop_app.features.health_visits.rules.absence import REASONS
from desktop_app.features.health_visits.rules.classes import classify
from desktop_app.features.health_visits.rules.doubts import KINDS
from desktop_app.features.health_visits.services.child_days import entry_lines
from desktop_app.features.health_visits.services.doubts import list_doubts
from desktop_app.features.health_visits.services.growth_results import growth_of, letters_of_month
from desktop_app.features.health_visits.services.month_figures import figures
from desktop_app.features.health_visits.services.paper_lists import list_lists
from desktop_app.features.health_visits.services.rounding import rounding_habits
from desktop_app.features.health_visits.services.targets import targets_of_year
from desktop_app.features.referrals.services import open_referrals, referrals_between
from desktop_app.features.schedules.models import ServiceGiven
from desktop_app.features.schedules.rules.values import Standing
from desktop_app.features.schedules.services import card_of, due_list
from desktop_app.features.volunteers.services.care_areas import carers
from desktop_app.packs import pack_of
from desktop_app.residents.models import Household, Resident
from desktop_app.residents.services import people_born_between
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features

UNTIL = Month(2026, 10)
OF_POST = ("n", "head", "id", "visit_id", "open_day_id")
ASKED = (DevelopmentCheck, SymptomCheck, ComplementaryFood, RecoveryFeeding, ServiceGiven)
MONTHS = [UNTIL.plus(-back) for back in range(11, -1, -1)]


@pytest.fixture(scope="module", params=[1, 2], ids="seed {}".format)
def session(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[Session]:
    """A year of the post that ``balai demo`` makes, and of another one."""
    folder = tmp_path_factory.mktemp("year") / "post"
    make_practice_post(folder, 480, 12, request.param, UNTIL)
    post = open_post(folder, derived=[table for feature in find_features() for table in feature.derived])
    with post.database.read() as opened:
        yield opened
    post.close()


@pytest.fixture(scope="module")
def measured(session: Session) -> list[tuple[Any, Any, int | None]]:
    """Return each measurement with its scores and the age in completed months."""
    found = session.execute(select(BodyMeasurement, Resident).join(Resident, Resident.id == BodyMeasurement.resident_id)).all()
    scores = growth_of(session, [taken.visit_id for taken, _ in found])
    born = {person.id: (person.birth_year, person.birth_month, person.birth_day) for _, person in found}
    return [(taken, scores[taken.visit_id], _months(born[taken.resident_id], taken.measured_on)) for taken, _ in found]


def _months(birth: tuple[int | None, ...], on: Any) -> int | None:
    year, month, day = birth
    return completed_months(date(year, month, day), on) if year and month and day else None


def test_every_class_of_the_pack_occurs(session: Session, measured: list[tuple[Any, Any, int | None]]) -> None:
    classes = pack_of(session).growth_classes
    seen = set()
    for taken, stored, months in measured:
        growth = stored.growth
        values = {
            "wfa": (growth.weight_z, growth.weight_flag),
            "hfa": (growth.length_z, growth.length_flag),
            "wfl": (growth.weight_length_z, growth.weight_length_flag),
            "bmi": (growth.bmi_z, growth.bmi_flag),
            "head": (growth.head_z, growth.head_flag),
            "arm": (None if taken.arm_mm is None else taken.arm_mm / 10, growth.arm_flag),
            "oedema": (0.0 if taken.oedema else None, False),
        }
        for index, (value, flag) in values.items():
            seen.add(classify(classes, index, value, flag, months))
    unseen = [(one.index, one.from_months, one.code) for one in classes if one not in seen]
    assert unseen == []


def test_every_flag_is_raised_at_least_once(measured: list[tuple[Any, Any, int | None]]) -> None:
    names = ("length_flag", "weight_flag", "weight_length_flag", "bmi_flag", "head_flag", "arm_flag")
    raised = {name for _, stored, _ in measured for name in names if getattr(stored.growth, name)}
    assert raised == set(names)
    assert any(stored.growth.position_doubtful for _, stored, _ in measured)


def test_every_letter_occurs(session: Session) -> None:
    letters = [found for month in MONTHS for found in letters_of_month(session, month).values()]
    assert {found.letter for found in letters} == {"N", "T", "O", "B", None}
    assert {found.card_letter for found in letters} >= {"N", "T", "O", "B"}
    assert any(found.twice_t for found in letters)
    assert {found.below_red for found in letters} >= {True, False}
    assert {(found.reckoned, found.letter) for found in letters if found.chosen} == {("T", "N"), ("N", "T")}
    assert any(found.is_visitor for found in letters)


def test_every_figure_of_the_month_is_more_than_nothing_in_some_month(session: Session) -> None:
    pack = pack_of(session)
    of_year = [figures(session, month, pack, month.last).numbers for month in MONTHS]
    seen = {code for numbers in of_year for code, figure in numbers.items() if figure.count}
    assert seen == set(of_year[0])
    assert {"S", "D/S", "N/D"} <= set(targets_of_year(session, UNTIL.year))


def test_every_doubt_waits_to_be_looked_at(session: Session) -> None:
    found = {doubt.kind for doubt in list_doubts(session, UNTIL.last)}
    assert found == set(KINDS)
    habits = {one.habit.kind for one in rounding_habits(session, MONTHS[0].first, UNTIL.last)}
    assert {"round", "even"} <= habits


def test_a_year_has_the_ways_in_which_a_weight_comes(session: Session) -> None:
    assert set(session.scalars(select(Visit.kind).distinct())) == {"open_day", "home", "facility"}
    assert session.scalar(select(func.count()).select_from(Reweighing)) == 1
    assert set(session.scalars(select(GrowthCard.held).distinct())) == {True, False}
    assert set(session.scalars(select(LetterChoice.reason).distinct())) == {"follows_curve", "curve_falls"}
    assert (session.scalar(select(func.min(BirthDetail.gestation_weeks))) or 40) < 37
    assert session.scalar(select(func.count()).select_from(BodyMeasurement).where(BodyMeasurement.oedema)) == 2


@pytest.fixture(scope="module")
def standings(session: Session) -> list[Standing]:
    """Return where every dose of every child stands at the end of the year, and in the month after its last campaign."""
    children = people_born_between(session, date(UNTIL.year - 15, 1, 1), UNTIL.last)
    return [one for child in children for day in (date(2026, 9, 20), UNTIL.last) for one in card_of(session, child.id, day)]


def test_every_status_of_a_schedule_occurs(standings: list[Standing]) -> None:
    assert {one.status for one in standings} == set(Status)


def test_doses_are_refused_given_too_early_told_combined_passed_over_and_confirmed(
    session: Session, standings: list[Standing]
) -> None:
    assert any(one.refused_on for one in standings)
    assert any(one.status is Status.GIVEN and one.faults for one in standings), "a dose that does not count is kept and flagged"
    assert any(one.dose is not None and one.dose.code != one.row.code for one in standings), "a combined vaccine counts"
    assert any(one.status is Status.NOT_APPLICABLE and one.row.previous == "" and not one.row.sex for one in standings)
    assert set(session.scalars(select(ServiceGiven.where_given).distinct())) == {"here", "elsewhere", "seen_on_card", "told"}
    assert session.scalar(select(func.count()).select_from(ServiceGiven).where(ServiceGiven.confirmed_by.is_not(None)))


def test_most_children_have_got_what_is_due_so_that_lists_stay_short(session: Session) -> None:
    here = [one for one in people_born_between(session, date(2021, 11, 1), UNTIL.last) if one.status == "here"]
    waiting = {line.resident.id for line in due_list(session, UNTIL.last, residents=[one.id for one in here])}
    assert 0.1 < len(waiting) / len(here) < 0.6


def test_development_symptoms_and_food_have_every_answer(session: Session) -> None:
    assert set(session.scalars(select(DevelopmentCheck.result).distinct())) == {"complete", "incomplete"}
    bands = {band.months for band in development_bands(pack_of(session))}
    assert set(session.scalars(select(DevelopmentCheck.band_months).distinct())) >= bands - {1}
    checks = session.scalars(select(SymptomCheck)).all()
    signs = [sum(map(bool, (one.cough, one.fever_2_weeks, one.no_gain_2_months, one.tb_contact))) for one in checks]
    assert {0, 1, 2} <= set(signs)
    assert any(one.illness for one in checks) and any(one.danger_signs for one in checks)
    assert set(session.scalars(select(ComplementaryFood.suitable).distinct())) == {True, False}


def test_recovery_food_is_finished_and_running(session: Session) -> None:
    outcomes = set(session.scalars(select(RecoveryFeeding.outcome).distinct()))
    assert None in outcomes and outcomes & {"gained", "recovered"}
    assert set(session.scalars(select(RecoveryPortion.eaten).distinct())) == {"all", "part", "none"}


def test_referrals_are_answered_and_wait_and_one_waits_too_long(session: Session) -> None:
    sent = referrals_between(session, MONTHS[0].first, UNTIL.last)
    assert {one.went for one in sent} == {True, False, None}
    assert {one.target for one in sent} == {"health_centre", "auxiliary_post", "midwife"}
    waiting = open_referrals(session, UNTIL.last)
    assert any(one.waits_too_long(UNTIL.last) for one in waiting) and any(one.replied_on for one in waiting)


def test_children_stay_away_for_every_reason_and_every_street_is_in_somebodys_care(session: Session) -> None:
    assert set(session.scalars(select(Absence.reason).distinct())) == set(REASONS)
    streets = session.execute(select(Household.area, Household.ward, Household.neighbourhood, Household.street).distinct()).all()
    assert len(carers(session, UNTIL.last)) == len(streets)


def test_lists_on_paper_and_records_in_other_systems_are_there(session: Session) -> None:
    assert {one.kind for one in list_lists(session)} == {"absent", "day"}
    lines = entry_lines(session, UNTIL, "asik", pack_of(session))
    assert {(line.entered is not None, line.is_changed) for line in lines} == {(True, False), (True, True), (False, False)}


def test_every_step_of_the_open_days_was_done(session: Session) -> None:
    steps = (Visit.checked_in_at, Visit.recorded_at, Visit.served_at, Visit.advised_at)
    of_days = select(*steps).where(Visit.kind == "open_day")
    assert all(list(times) == sorted(times) for times in session.execute(of_days))


def test_every_action_names_who_did_it(session: Session) -> None:
    assert {action.user for action in list_actions(session, 200)} == {"Sri", "Halimah", "Murni", "Ningsih", "Dewi"}


def test_the_same_seed_and_month_give_the_same_rows(session: Session, tmp_path: Any, request: pytest.FixtureRequest) -> None:
    make_practice_post(tmp_path / "again", 480, 12, request.node.callspec.params["session"], UNTIL)
    post = open_post(tmp_path / "again", derived=[table for feature in find_features() for table in feature.derived])
    with post.database.read() as again:
        for model in (Resident, Visit, BodyMeasurement, BirthDetail, GrowthCard, LetterChoice, Reweighing, *ASKED):
            # what holds an id of the post itself differs: each post has a name of its own
            columns = [column for column in model.__table__.columns if column.name not in OF_POST]
            query = select(*columns).order_by(*columns)
            assert list(session.execute(query)) == list(again.execute(query)), model.__tablename__
    post.close()
