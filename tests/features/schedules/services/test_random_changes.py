"""After any change the dates are what a rebuild makes of the records, and the lists say what each person's card says.

4 histories of 40 actions; with ``--long`` 150.
"""

from datetime import date, timedelta
from random import Random

import pytest
from sqlalchemy import select

from desktop_app.core.contract import PersonFact, ScheduleFacts
from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Status
from desktop_app.db.derived import rebuild_derived
from desktop_app.db.settings import put_setting
from desktop_app.db.undo import take_back
from desktop_app.features.schedules import services
from desktop_app.features.schedules.feature.derived import derived_of_facts
from desktop_app.features.schedules.models import ServiceGiven
from desktop_app.features.schedules.rules.statuses import status_on
from desktop_app.features.schedules.rules.wording import MAY_BE_GIVEN
from desktop_app.features.schedules.services.due import LISTED
from desktop_app.features.schedules.services.due_dates.reading import COLUMNS, STATUS, Stored
from desktop_app.residents.models import LifeEvent, Resident, ResidentFact
from desktop_app.residents.services import merge_residents, record_death
from tests.features.schedules.services.village import SAVE, TODAY, child

CODES = (
    *("BCG", "OPV1", "OPV2", "DPTHB1", "DPTHB2", "DPTHB3", "PCV1", "PCV3", "RV1", "MR1", "MR2", "VITA_BLUE", "VITA_RED"),
    *("DEWORM", "BIAS_HPV", "HEPB1", "DTPPHH1", "ORS"),
)
VERBS = (
    *("give",) * 7,
    *("refuse", "refuse", "remove", "remove", "sex", "status", "born", "risk", "death", "dead_event", "delete"),
    *("merge", "merge", "undo", "undo", "undo", "pack"),
)
TABLES = ("derived_due", "derived_due_person", "derived_due_alias")


def risk_owners(raw, table, ids):
    found = [raw.execute(f"SELECT resident_id FROM {table} WHERE id = ?", (key,)).fetchone() for key in ids]
    return [row[0] for row in found if row]


def risk_facts(raw, residents):
    sql = "SELECT resident_id, on_date FROM resident_fact WHERE kind = 'risk' AND deleted_at IS NULL ORDER BY on_date"
    found = [row for row in raw.execute(sql) if residents is None or row[0] in residents]
    states = [PersonFact(one, "state", "risk_group") for one, _ in found]
    return states + [PersonFact(one, "anchor", "delivery", date.fromisoformat(on)) for one, on in found]


RISK = ScheduleFacts(("resident_fact",), risk_owners, risk_facts)


@pytest.fixture
def facts_db(db):
    """A post in which a slice knows who is at risk."""
    db.derived = [*(table for table in db.derived if table.id != "schedules.due"), *derived_of_facts((RISK,))]
    rebuild_derived(db)
    return db


def contents(db):
    with db.read() as session:
        run = session.connection().exec_driver_sql
        return {table: sorted(map(repr, run(f"SELECT * FROM {table}"))) for table in TABLES}


def last_action(db):
    with db.read() as session:
        return session.connection().exec_driver_sql("SELECT id FROM action ORDER BY n DESC LIMIT 1").scalar()


class History:
    def __init__(self, db, seed):
        self.db, self.rng, self.undoable = db, Random(seed), []
        years = (2014, 2021, 2024, 2025, 2026)
        self.children = [
            child(db, name, date(self.rng.choice(years), self.rng.randrange(1, 10), 28), self.rng.choice("FM"))
            for name in ["Ayu", "Budi", "Citra", "Dewi", "Eka"]
        ]

    def step(self):
        verb = self.rng.choice(VERBS)
        before = last_action(self.db)
        try:
            if verb == "undo":
                if self.undoable:
                    take_back(self.db, self.undoable.pop())
            else:
                with self.db.action(SAVE) as session:
                    getattr(self, verb)(session)
        except UserError:
            return verb
        if verb != "undo" and (after := last_action(self.db)) != before:
            self.undoable.append(after)
        return verb

    def child(self):
        return self.rng.choice(self.children)

    def somebody(self, session):
        return session.get(Resident, self.child(), execution_options={"include_deleted": True})

    def a_date(self):
        on = TODAY - timedelta(days=self.rng.randrange(900))
        return self.rng.choice((PartialDate.of(on), PartialDate.of(on), PartialDate(on.year, on.month), PartialDate()))

    def give(self, session, refused=False):
        place = self.rng.choice(("elsewhere", "seen_on_card", "told"))
        services.give_service(session, self.child(), self.rng.choice(CODES), self.a_date(), place, TODAY, refused=refused)

    def refuse(self, session):
        self.give(session, refused=True)

    def remove(self, session):
        for row in session.scalars(select(ServiceGiven.id).order_by(ServiceGiven.id)).all()[:1]:
            services.remove_service(session, row)

    def sex(self, session):
        self.somebody(session).sex = self.rng.choice(("F", "M", None))

    def status(self, session):
        self.somebody(session).status = self.rng.choice(("here", "here", "visitor", "moved", "temporarily_away", "dead"))

    def born(self, session):
        found = self.somebody(session)
        year, month = self.rng.choice((None, 1980, 2022, 2025, 2026)), self.rng.choice((None, 2, 7))
        found.birth_year, found.birth_month, found.birth_day = (
            (year, month, self.rng.choice((None, 9))) if year and month else (year, None, None)
        )

    def risk(self, session):
        facts = session.scalars(select(ResidentFact).where(ResidentFact.kind == "risk").order_by(ResidentFact.id)).all()
        if facts and self.rng.random() < 0.4:
            session.delete(facts[0])
        else:
            session.add(ResidentFact(resident_id=self.child(), kind="risk", value="yes", on_date=date(2026, 3, 1)))

    def death(self, session):
        record_death(session, self.child(), PartialDate(2026, 9, 1), TODAY)

    def dead_event(self, session):
        events = session.scalars(select(LifeEvent).order_by(LifeEvent.id)).all()
        if events and self.rng.random() < 0.5:
            session.delete(events[0])
        else:
            session.add(LifeEvent(resident_id=self.child(), kind="died", event_year=2026))

    def delete(self, session):
        if self.rng.random() < 0.3:
            self.somebody(session).deleted_at = 1

    def merge(self, session):
        merge_residents(session, self.child(), self.child(), TODAY)

    def pack(self, session):
        put_setting(session, "post.pack", self.rng.choice(("generic", "indonesia", "sweden", "nosuchpack")))
        put_setting(session, "schedules.sweeping_months", self.rng.choice(("0", "1", "2", "")))
        put_setting(session, "schedules.area_je_endemic", self.rng.choice(("yes", "no")))


def said_by_cards(session, on):
    """Return what the cards of all living people who are here say may be given, by person, code and campaign."""
    sql = "SELECT id, status FROM derived_resident_search"
    people = session.connection().exec_driver_sql(sql).all()
    died = set(session.scalars(select(LifeEvent.resident_id).where(LifeEvent.kind == "died")))
    entries = {key: {key} for key, _ in people}
    for entry, canonical in session.connection().exec_driver_sql("SELECT resident, canonical FROM derived_resident_alias"):
        entries.setdefault(canonical, {canonical}).add(entry)
    return sorted(
        (key, one.row.code, one.occurrence, one.status, one.reason, one.due_on, one.next_on, str(one.refused_on or ""))
        for key, status in people
        if status in LISTED and not entries[key] & died
        for one in services.card_of(session, key, on)
        if one.status in MAY_BE_GIVEN or one.status in (Status.BLOCKED, Status.NOT_YET)
    )


def said_by_the_list(session, on):
    statuses = (*MAY_BE_GIVEN, Status.BLOCKED, Status.NOT_YET)
    return sorted(
        (one.resident.id, one.code, one.occurrence, one.status, one.reason, one.due_on, one.next_on, str(one.refused_on or ""))
        for one in services.due_list(session, on, statuses=statuses)
    )


def statuses_in_sql_and_by_the_rules(session, on):
    """Return (status in SQL, status by the rules) of everything that is stored and not given."""
    run = session.connection().exec_driver_sql
    by_code = services.schedule_of(session).by_code
    sql = f"SELECT {STATUS}, {COLUMNS} FROM derived_due d WHERE state <> 'given'".replace(":on", str(on.toordinal()))
    for status, *stored in run(sql):
        row = Stored._make(stored)
        yield status, status_on(row.window(by_code[row.code]), on).value


def run_history(db, seed, steps=40):
    history = History(db, seed)
    done = []
    for _ in range(steps):
        done.append(history.step())
        kept = contents(db)
        rebuild_derived(db)
        assert kept == contents(db), (seed, done)
        on = TODAY + timedelta(days=history.rng.randrange(400))
        with db.read() as session:
            assert said_by_the_list(session, on) == said_by_cards(session, on), (seed, done, on)
            assert all(sql == rules for sql, rules in statuses_in_sql_and_by_the_rules(session, on)), (seed, done, on)
    return contents(db)


@pytest.mark.parametrize("seed", range(4))
def test_what_is_kept_is_what_a_rebuild_makes_and_what_the_cards_say(facts_db, seed):
    run_history(facts_db, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(4, 150))
def test_what_is_kept_is_what_a_rebuild_makes_in_many_histories(facts_db, seed):
    run_history(facts_db, seed, 60)
