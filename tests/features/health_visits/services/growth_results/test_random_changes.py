"""After any change the scores and letters are what a rebuild makes of the records.

4 histories of 40 actions; with ``--long`` 150.
"""

from datetime import date, timedelta
from random import Random

import pytest
from sqlalchemy import select

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.derived import rebuild_derived
from desktop_app.db.natural_rows import make_or_revive
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import take_back
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.models import BirthDetail, LetterChoice, OpenDay, Visit
from desktop_app.features.health_visits.rules.care import BirthFacts
from desktop_app.features.health_visits.rules.natural_ids import letter_choice_id
from desktop_app.residents.models import Resident
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import TODAY, acted, add_person

DAYS = [date(2026, month, 12) for month in range(1, 10)]
VERBS = (
    *("weigh",) * 6,
    *("elsewhere", "elsewhere", "measure", "remove", "birth", "sex", "status", "born", "choose", "unchoose"),
    *("merge", "merge", "undo", "undo", "undo", "pack", "move", "delete"),
)


def contents(db):
    with db.read() as session:
        run = session.connection().exec_driver_sql
        tables = ("derived_growth", "derived_month_letter", "derived_growth_alias")
        return {table: sorted(map(repr, run(f"SELECT * FROM {table}"))) for table in tables}


def last_action(db):
    with db.read() as session:
        return session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar_one()


class History:
    def __init__(self, db, seed):
        self.db, self.rng, self.undoable = db, Random(seed), []
        self.children = [
            add_person(db, name, date(2025, self.rng.randrange(1, 13), 5), self.rng.choice("FM"))
            for name in ["Ayu", "Budi", "Citra", "Dewi"]
        ]

    def step(self):
        verb = self.rng.choice(VERBS)
        before = last_action(self.db)
        try:
            if verb == "undo":
                if self.undoable:
                    take_back(self.db, self.undoable.pop())
            else:
                acted(self.db, getattr(self, verb))
        except UserError:
            return verb
        if verb != "undo" and (after := last_action(self.db)) != before:
            self.undoable.append(after)
        return verb

    def child(self):
        return self.rng.choice(self.children)

    def somebody(self, session):
        return session.get(Resident, self.child(), execution_options={"include_deleted": True})

    def grams(self):
        return self.rng.randrange(50, 100) * 100

    def weigh(self, session):
        day = services.start_open_day(session, self.rng.choice(DAYS), TODAY)
        services.record_measurement(session, services.check_in(session, day, self.child()), "weight_g", self.grams())

    def elsewhere(self, session):
        on = self.rng.choice(DAYS) + timedelta(days=self.rng.randrange(-8, 9))
        visit = services.visit_elsewhere(session, self.child(), on, TODAY, self.rng.choice(("home", "facility")))
        services.record_measurement(session, visit, "weight_g", self.grams())

    def a_visit(self, session):
        return self.rng.choice(session.scalars(select(Visit.id).order_by(Visit.id)).all() or [b""])

    def measure(self, session):
        field, value = self.rng.choice(
            (("weight_g", None), ("length_height_mm", 720), ("arm_mm", 140), ("weight_g", self.grams()))
        )
        services.record_measurement(session, self.a_visit(session), field, value)

    def remove(self, session):
        services.remove_visit(session, self.a_visit(session))

    def birth(self, session):
        weeks = self.rng.choice((None, 32, 36, 39))
        services.record_birth_facts(session, self.child(), BirthFacts(self.rng.choice((None, 3_100)), None, None, weeks, None))

    def sex(self, session):
        self.somebody(session).sex = self.rng.choice(("F", "M", None))

    def status(self, session):
        self.somebody(session).status = self.rng.choice(("here", "visitor", "moved"))

    def born(self, session):
        found = self.somebody(session)
        year, month = self.rng.choice((None, 2022, 2025, 2026)), self.rng.choice((None, 2, 7))
        parts = (year, month, self.rng.choice((None, 9))) if year and month else (year, None, None)
        PartialDate(*parts)
        found.birth_year, found.birth_month, found.birth_day = parts

    def choose(self, session):
        child, month = self.child(), Month.of(self.rng.choice(DAYS))
        values = {"resident_id": child, "year": month.year, "month": month.month}
        key = letter_choice_id(child, month)
        make_or_revive(session, LetterChoice, key, letter=self.rng.choice("NT"), reason="follows_curve", **values)

    def unchoose(self, session):
        for row in session.scalars(select(LetterChoice)).all()[:1]:
            session.delete(row)

    def merge(self, session):
        merge_residents(session, self.child(), self.child(), TODAY)

    def pack(self, session):
        put_setting(session, "post.kms_red_line", self.rng.choice(("", "-2", "-3")))
        put_setting(session, "post.pack", self.rng.choice(("generic", "indonesia", "sweden", "nosuchpack")))

    def move(self, session):
        days = session.scalars(select(OpenDay.id).order_by(OpenDay.id)).all()
        if days:
            services.move_open_day(session, self.rng.choice(days), self.rng.choice(DAYS) + timedelta(days=3), TODAY)

    def delete(self, session):
        if self.rng.random() < 0.3:
            self.somebody(session).deleted_at = 1
        for row in session.scalars(select(BirthDetail)).all()[:1]:
            session.delete(row)


def run_history(db, seed, steps=40):
    history = History(db, seed)
    done = []
    for _ in range(steps):
        done.append(history.step())
        kept = contents(db)
        rebuild_derived(db)
        assert kept == contents(db), (seed, done)
    return contents(db)


@pytest.mark.parametrize("seed", range(4))
def test_what_is_kept_is_what_a_rebuild_makes(db, seed):
    assert run_history(db, seed)["derived_month_letter"], "the history has weighings"


@pytest.mark.long
@pytest.mark.parametrize("seed", range(4, 150))
def test_what_is_kept_is_what_a_rebuild_makes_in_many_histories(db, seed):
    run_history(db, seed, 60)
