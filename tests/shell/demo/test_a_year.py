"""A year of the practice post shows everything that growth can look like, and everything that goes wrong with data."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from desktop_app.core.period import Month, completed_months
from desktop_app.db.history import list_actions
from desktop_app.db.post import open_post
from desktop_app.features.health_visits.models import BirthDetail, BodyMeasurement, GrowthCard, LetterChoice, Reweighing, Visit
from desktop_app.features.health_visits.rules.classes import classify
from desktop_app.features.health_visits.rules.doubts import KINDS
from desktop_app.features.health_visits.services.doubts import list_doubts
from desktop_app.features.health_visits.services.growth_results import growth_of, letters_of_month
from desktop_app.features.health_visits.services.month_figures import figures
from desktop_app.features.health_visits.services.rounding import rounding_habits
from desktop_app.features.health_visits.services.targets import targets_of_year
from desktop_app.packs import pack_of
from desktop_app.residents.models import Resident
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features

UNTIL = Month(2026, 10)
OF_POST = ("n", "head", "id", "visit_id", "open_day_id")
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


def test_every_action_names_who_did_it(session: Session) -> None:
    assert {action.user for action in list_actions(session, 200)} == {"Sri", "Halimah", "Murni", "Ningsih"}


def test_the_same_seed_and_month_give_the_same_rows(session: Session, tmp_path: Any, request: pytest.FixtureRequest) -> None:
    make_practice_post(tmp_path / "again", 480, 12, request.node.callspec.params["session"], UNTIL)
    post = open_post(tmp_path / "again", derived=[table for feature in find_features() for table in feature.derived])
    with post.database.read() as again:
        for model in (Resident, Visit, BodyMeasurement, BirthDetail, GrowthCard, LetterChoice, Reweighing):
            # what holds an id of the post itself differs: each post has a name of its own
            columns = [column for column in model.__table__.columns if column.name not in OF_POST]
            query = select(*columns).order_by(*columns)
            assert list(session.execute(query)) == list(again.execute(query)), model.__tablename__
    post.close()
