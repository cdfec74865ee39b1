"""Whatever is received, given out, moved, lost, counted, taken back or undone, and in whatever order of days:
ledger, balances and register say the same, nothing is ever below zero, and what expires first goes first.

10 sequences; with ``--long`` 300. The checks read the bare rows of the ledger and reckon in the slowest way there is.
"""

import shutil
import tempfile
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.db.database import Database
from desktop_app.db.derived import rebuild_derived
from desktop_app.db.undo import UndoRefusedError, take_back
from desktop_app.features.stock import services
from desktop_app.features.stock.feature.undo import UNDO_CHECKS
from desktop_app.features.stock.rules.planning import average_use
from desktop_app.features.stock.services import counting
from desktop_app.features.stock.services.month_use import month_uses
from desktop_app.features.stock.services.stock_tables import TABLES
from tests.conftest import KEY, ORIGIN, all_derived, ticking
from tests.db.laptops import last_action
from tests.features.stock.kept import DO, TODAY
from tests.features.stock.use_day_by_day import average_uses

FIRST = date(2026, 7, 1)
DAYS = st.integers(0, (TODAY - FIRST).days).map(lambda ago: TODAY - timedelta(days=ago))
UNITS = st.integers(1, 30)
EXPIRIES = st.sampled_from([date(2026, 8, 15), date(2026, 9, 30), date(2026, 12, 31), date(2027, 6, 30)])
LOTS = st.sampled_from(["A1", "B2", "C3"])
FUNDS = st.sampled_from(["", "village"])
WHERE = st.sampled_from(["post", "bag", "aside"])
NUMBER = st.integers(0, 10_000)
MONTHS = [Month(2026, number) for number in range(6, 11)]


class StockPost(RuleBasedStateMachine):
    """One post with two items, a volunteer's bag and what is set aside."""

    def __init__(self, migrated: Path) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "post.db"
        shutil.copyfile(migrated, path)
        self.db = Database(
            path, KEY, ORIGIN, user="siti", derived=all_derived(), clock=ticking(), synchronous="OFF", undo_checks=UNDO_CHECKS
        )

    def teardown(self) -> None:
        rebuild_before = self.tables()
        rebuild_derived(self.db)
        assert self.tables() == rebuild_before
        self.db.close()
        self.folder.cleanup()

    @initialize()
    def begin(self) -> None:
        with self.db.action(DO) as session:
            self.items = [services.adopt_item(session, code) for code in ("VITA_RED", "DEWORM")]
            bag = services.add_place(session, "Bag of Rina", "bag")
            self.places = {"post": services.default_place(session), "bag": bag, "aside": services.set_aside_place(session)}
        self.beginning = last_action(self.db)

    # what people do

    @rule(number=NUMBER, lot=LOTS, expiry=EXPIRIES, fund=FUNDS, units=UNITS, day=DAYS, where=WHERE)
    def receive(self, number, lot, expiry, fund, units, day, where):
        line = services.ReceiptLine(self.items[number % 2], lot, expiry, fund, units, is_checked=True)
        entry = services.Receipt(day, "Puskesmas", "", self.places[where], [line])
        self.do(lambda session: services.receive(session, entry, TODAY))

    @rule(number=NUMBER, units=UNITS, day=DAYS, where=WHERE)
    def issue(self, number, units, day, where):
        item, place = self.items[number % 2], self.places[where]
        before = self.available(item, place, day)
        entry = services.Issue(item, units, place, day)
        done = self.do(lambda session: services.issue(session, entry, TODAY))
        assert (done is not None) == (sum(before.values()) >= units)
        if done:
            taken = {key: before[key] - left for key, left in self.available(item, place, day, before).items()}
            self.assert_first_expired_first(before, taken, units)

    @rule(number=NUMBER, units=UNITS, day=DAYS)
    def issue_a_chosen_lot(self, number, units, day):
        lot = self.some_lot(number)
        if lot is not None:
            pick = services.Pick(lot[0], lot[1], units)
            entry = services.Issue(self.item_of(lot[0]), units, lot[1], day, picks=[pick], reason="the other box is at home")
            left = self.available(entry.item, lot[1], day).get(lot, 0)
            done = self.do(lambda session: services.issue(session, entry, TODAY))
            assert (done is not None) == (left >= units)

    @rule(number=NUMBER, units=UNITS, day=DAYS)
    def give_back(self, number, units, day):
        lot = self.some_lot(number)
        if lot is not None:
            self.do(lambda session: services.give_back(session, *lot, units, day, TODAY, partner="Rina"))

    @rule(number=NUMBER, units=UNITS, day=DAYS, where=WHERE)
    def move(self, number, units, day, where):
        lot = self.some_lot(number)
        if lot is not None:
            self.do(lambda session: services.transfer(session, *lot, self.places[where], units, day, TODAY))

    @rule(number=NUMBER, units=UNITS, day=DAYS, verb=st.sampled_from(["lose", "expire", "set_aside"]))
    def take_out(self, number, units, day, verb):
        lot = self.some_lot(number)
        if lot is None:
            return
        if verb == "lose":
            self.do(lambda session: services.lose(session, *lot, units, "damaged", day, TODAY))
        elif verb == "expire":
            self.do(lambda session: services.expire(session, *lot, units, day, TODAY))
        else:
            self.do(lambda session: services.set_aside(session, *lot, units, "damaged", day, TODAY))

    @rule(number=NUMBER, reason=st.sampled_from(["damaged", None]))
    def block(self, number, reason):
        lot = self.some_lot(number)
        if lot is not None:
            self.do(lambda session: services.block_lot(session, lot[0], reason))

    @rule(number=NUMBER, day=DAYS)
    def reverse(self, number, day):
        rows = self.movements()
        if rows:
            self.do(lambda session: services.reverse(session, rows[number % len(rows)][0], "typed wrongly", day, TODAY))

    @rule(number=NUMBER, day=DAYS, found=st.integers(-3, 3), where=WHERE)
    def count(self, number, day, found, where):
        self.do(lambda session: self.stocktake(session, number, day, found, where))

    @rule()
    def undo_the_last(self):
        action = last_action(self.db)
        if action == self.beginning:
            return
        try:
            take_back(self.db, action)
        except (UndoRefusedError, UserError):
            assert last_action(self.db) == action

    def stocktake(self, session, number, day, found, where):
        count = counting.start_count(session, self.places[where], day, TODAY, "Rina")
        lines = counting.count_card(session, count).lines
        for line in lines[: 1 + number % 3]:
            counted = max(0, (line.rule.ledger or 0) + found)
            counting.type_count(session, count, line.lot, counted)
            counting.give_reason(session, count, line.lot, "found")
        counting.confirm_count(session, count, TODAY, "Rina", "Siti")

    # what is true afterwards

    @invariant()
    def nothing_is_ever_below_zero(self):
        for (_lot, _place), changes in self.changes().items():
            for day in {day for day, _ in changes}:
                assert sum(units for on, units in changes if on <= day) >= 0
        with self.db.read() as session:
            assert services.negative_balances(session) == []

    @invariant()
    def balances_are_the_ledger(self):
        changes = self.changes()
        with self.db.read() as session:
            for day in (FIRST, date(2026, 8, 31), date(2026, 9, 15), TODAY):
                sums = {key: sum(units for on, units in found if on <= day) for key, found in changes.items()}
                assert services.balance(session, day) == {key: units for key, units in sums.items() if units}
            rows = services.items(session, TODAY) if hasattr(self, "items") else []
            for row in rows:
                lots = [lot for lot in services.item_card(session, row.id, TODAY).lots]
                assert row.on_hand == sum(lot.quantity for lot in lots) == self.on_hand(row.id, TODAY)
                assert row.usable == sum(lot.quantity for lot in lots if lot.why_not is None)
                lines = services.ledger(session, row.id, FIRST, TODAY)
                assert (lines[-1].balance if lines else 0) == row.on_hand

    @invariant()
    def the_register_is_the_ledger(self):
        if not hasattr(self, "items"):
            return
        with self.db.read() as session:
            before = {item: 0 for item in self.items}
            for month in MONTHS:
                for line in services.month_ledger(session, month):
                    assert line.opening == before[line.item] == self.on_hand(line.item, month.first - timedelta(days=1))
                    came = line.received + line.returned + line.adjusted
                    assert line.closing == line.opening + came - line.issued - line.lost - line.expired
                    assert line.closing == self.on_hand(line.item, month.last)
                    before[line.item] = line.closing
                by_fund = defaultdict(int)
                for line in services.month_ledger_by_fund(session, month):
                    by_fund[line.item] += line.closing
                assert by_fund == before

    @invariant()
    def the_use_is_the_same_step_by_step_and_day_by_day(self):
        with self.db.read() as session:
            day_by_day = average_uses(session, TODAY)
            step_by_step = {item: average_use(months) for item, months in month_uses(session, TODAY).items()}
        assert step_by_step == day_by_day

    # how it is reckoned here

    def do(self, work):
        """Do one action; a refusal stores nothing."""
        before, action = self.movements(), last_action(self.db)
        try:
            with self.db.action(DO) as session:
                return work(session)
        except UserError as refused:
            assert str(refused.text) and "{" not in str(refused.text)
            assert (self.movements(), last_action(self.db)) == (before, action)
            return None

    def sql(self, statement, *values):
        with self.db.read() as session:
            return [tuple(row) for row in session.connection().exec_driver_sql(statement, values)]

    def movements(self):
        return self.sql("SELECT id, lot_id, place_id, moved_on, quantity, kind FROM movement WHERE deleted_at IS NULL ORDER BY n")

    def changes(self):
        found = defaultdict(list)
        for _id, lot, place, day, units, _kind in self.movements():
            found[lot, place].append((date.fromisoformat(day), units))
        return found

    def lots(self):
        return {lot: row for lot, *row in self.sql("SELECT id, item_id, expiry_date, blocked FROM lot")}

    def item_of(self, lot):
        return self.lots()[lot][0]

    def some_lot(self, number):
        keys = sorted(self.changes())
        return keys[number % len(keys)] if keys else None

    def on_hand(self, item, day):
        lots = self.lots()
        return sum(
            units for (lot, _), found in self.changes().items() if lots[lot][0] == item for on, units in found if on <= day
        )

    def available(self, item, place, day, like=None):
        """Return what may be given out of each lot of an item at a place on a day."""
        lots, found = self.lots(), {}
        for (lot, where), changes in self.changes().items():
            of_item, expiry, blocked = lots[lot]
            if of_item != item or where != place or place == self.places["aside"] or blocked:
                continue
            if date.fromisoformat(expiry) >= day:
                days = [on for on, _ in changes if on > day]
                left = min(sum(units for on, units in changes if on <= last) for last in [day, *days])
                if left > 0 or (like and (lot, where) in like):
                    found[lot, where] = max(left, 0)
        return found

    def assert_first_expired_first(self, before, taken, units):
        lots = self.lots()
        assert sum(taken.values()) == units
        for key, left in before.items():
            for other, took in taken.items():
                if took and lots[key[0]][1] < lots[other[0]][1]:
                    assert taken[key] == left, "a lot that expires earlier was left lying"

    def tables(self):
        return [self.sql(f"SELECT * FROM {name}") for name in TABLES]


def machine_settings(examples):
    checks = (HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much)
    return settings(max_examples=examples, stateful_step_count=20, deadline=None, suppress_health_check=checks, database=None)


def test_any_sequence_keeps_ledger_balances_and_register_the_same(migrated_file):
    run_state_machine_as_test(lambda: StockPost(migrated_file), settings=machine_settings(10))


@pytest.mark.long
def test_any_sequence_in_its_long_form(migrated_file):
    run_state_machine_as_test(lambda: StockPost(migrated_file), settings=machine_settings(300))
