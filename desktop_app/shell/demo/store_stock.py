"""Writes the stock of the practice post: deliveries, what is given out, a bag, losses, a lot that expires, counts, an order."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from sqlalchemy.orm import Session

from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.stock import services
from desktop_app.features.stock.rules.entries import Issue, Receipt, ReceiptLine
from desktop_app.features.stock.rules.equipment import CheckEntry, EquipmentEntry, LoanEntry
from desktop_app.features.stock.services import counting, equipment, planning
from desktop_app.packs import pack_of

from .doses import Service
from .village import Person

DISTRICT, VILLAGE = "Dinas Kesehatan", "Dana Desa"
HEALTH_CENTRE = "Puskesmas Wonosari"
QUARTERLY, CAMPAIGN, ONCE = (1, 4, 7, 10), (1, 7), ()
NEEDS = (
    ("VITA_BLUE", 50, DISTRICT, CAMPAIGN),
    ("VITA_RED", 100, DISTRICT, CAMPAIGN),
    ("DEWORM", 100, DISTRICT, CAMPAIGN),
    ("IRON", 180, DISTRICT, QUARTERLY),
    ("ORS", 60, DISTRICT, QUARTERLY),
    ("ZINC", 50, DISTRICT, QUARTERLY),
    ("FOOD_BISCUIT", 36, DISTRICT, QUARTERLY),
    ("STRIP_GLUCOSE", 25, VILLAGE, (1, 7)),
    ("LANCET", 100, VILLAGE, CAMPAIGN),
    ("MASK", 150, VILLAGE, ONCE),
    ("MCH_BOOK", 10, DISTRICT, CAMPAIGN),
    ("REGISTER_BOOK", 2, VILLAGE, ONCE),
)
"""Item, units of one delivery, who pays for it, and the months in which it comes; the first delivery brings everything."""
MONTHLY = (
    *(("FOOD_BISCUIT", 12), ("STRIP_GLUCOSE", 8), ("LANCET", 20), ("MASK", 15), ("ZINC", 18)),
    *(("IRON", 60), ("MCH_BOOK", 1)),
)
UNUSED_MASKS = 2
"""Come back from an open day."""
NO_EXPIRY = ("MCH_BOOK", "REGISTER_BOOK")
MONTHS_GOOD = {"FOOD_BISCUIT": 4, "LANCET": 7, "VITA_BLUE": 8, "IRON": 9}
"""Months for which a delivery is still good; of other items chance says it."""
THINGS = (
    ("SCALE_HANGING", "D-2231", "good"),
    ("SCALE_DIGITAL", "SD-0178", "good"),
    ("LENGTH_BOARD", "", "good"),
    ("STADIOMETER", "", "needs_repair"),
    ("ARM_TAPE_CHILD", "", "good"),
    ("BLOOD_PRESSURE", "OM-88120", "good"),
)


class Stock:
    """The cupboard of a practice post.

    Args:
        resident: person of the village -> id of the resident.
        service_id: what was given -> id of its record.
    """

    def __init__(
        self, database: Database, resident: Callable[[Person], bytes], service_id: Callable[[Service], bytes], seed: int
    ) -> None:
        self._database, self._resident, self._service_id = database, resident, service_id
        self._random = Random(f"{seed} stock")  # noqa: S311 - no secret
        self._items: dict[str, bytes] = {}
        self._bag = b""
        self._deliveries = 0

    def begin(self, first_day: date, volunteer: bytes) -> None:
        """Write items, a volunteer's bag and the equipment as actions of the first day."""
        self._work(first_day, 12)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Set up the stock")) as session:
            self._items = {code: services.adopt_item(session, code) for code, *_ in NEEDS}
            self._bag = services.add_place(session, "RT 03", "bag", volunteer)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Enter the equipment")) as session:
            pack, before = pack_of(session), first_day - timedelta(days=200)
            for code, number, condition in THINGS:
                entry = EquipmentEntry(code, serial_number=number, acquired_on=before - timedelta(days=600), source=HEALTH_CENTRE)
                thing = equipment.register_equipment(session, entry, first_day)
                check = CheckEntry("calibration" if number else "looked_at", before, condition, HEALTH_CENTRE)
                equipment.record_check(session, thing, check, pack, first_day)
            equipment.lend(session, thing, LoanEntry(first_day, volunteer, due_on=first_day + timedelta(days=30)), first_day)

    def store_month(self, day: date, given: Sequence[Service], helper: str) -> None:
        """Write a month's movements around its open day; every third month a delivery comes first."""
        month = Month.of(day)
        if month.month % 3 == 1 or not self._deliveries:
            self._deliver(max(month.first, day - timedelta(days=7)))
        self._give_out(day, given, helper)
        if month.month % 4 == 0:
            self._carry_and_lose(day + timedelta(days=2), helper)
        if month.month % 6 == 5:
            self._count(day + timedelta(days=3), helper)

    def end(self, day: date, helper: str) -> None:
        """Set a damaged lot aside, write off what expired long ago, and write next month's order."""
        self._work(day, 15)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Write off what has expired")) as session:
            for item in self._items.values():
                for lot in services.item_card(session, item, day).lots:
                    if lot.expiry_date is not None and lot.expiry_date < day - timedelta(days=40) and lot.quantity > 0:
                        services.expire(session, lot.id, lot.place, lot.quantity, day, day, by=helper)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Set aside what is damaged")) as session:
            for pick in services.suggest_issue(session, self._items["LANCET"], 10, None, day):
                services.set_aside(session, pick.lot, pick.place, pick.quantity, "damaged", day, day, by=helper)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Order for next month")) as session:
            wanted = planning.propose_order(session, day)
            planning.start_order(session, planning.OrderEntry(day, HEALTH_CENTRE, helper), wanted, day)

    def _deliver(self, day: date) -> None:
        self._work(day, 10)
        self._deliveries += 1
        lines = []
        for code, units, fund, months in NEEDS:
            if self._deliveries > 1 and day.month not in months:
                continue
            expiry = None if code in NO_EXPIRY else self._expiry(code, day)
            number = "" if expiry is None else f"{code[:2]}{day:%y%m}{self._random.randrange(10, 99)}"
            lines.append(ReceiptLine(self._items[code], number, expiry, fund, units, is_checked=True))
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Delivery of {day}").fill(day=day)) as session:
            note = f"{self._deliveries:03d}/GF/{day:%Y}"
            services.receive(session, Receipt(day, HEALTH_CENTRE, note, None, lines), day)

    def _expiry(self, code: str, day: date) -> date:
        months = MONTHS_GOOD.get(code) or self._random.randrange(10, 26)
        return Month.of(day).plus(months).last

    def _give_out(self, day: date, given: Sequence[Service], helper: str) -> None:
        self._work(day, 13)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Given out on {day}").fill(day=day)) as session:
            for one in given:
                is_kept = one.where_given == "here" and one.code in self._items
                if is_kept and services.items_for_service(session, one.code):
                    cause, person = self._service_id(one), self._resident(one.person)
                    if self._left(session, one.code, 10, day) == 10:
                        services.issue_for_service(session, person, one.code, day, cause, day, given_by=helper)
            for code, units in MONTHLY:
                wanted = max(1, units + self._random.randrange(-units // 4 - 1, units // 4 + 2))
                wanted = min(wanted, self._left(session, code, wanted, day))
                if wanted:
                    entry = Issue(self._items[code], wanted, None, day, to="Buka posyandu", given_by=helper)
                    services.issue(session, entry, day)
            if day.month % 4 == 2:
                for pick in services.suggest_issue(session, self._items["MASK"], UNUSED_MASKS, None, day):
                    services.give_back(session, pick.lot, pick.place, pick.quantity, day, day, partner="Buka posyandu", by=helper)

    def _left(self, session: Session, code: str, units: int, day: date) -> int:
        """Return how many of ``units`` can be given out."""
        return sum(pick.quantity for pick in services.suggest_issue(session, self._items[code], units, None, day))

    def _carry_and_lose(self, day: date, helper: str) -> None:
        self._work(day, 9)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Fill a volunteer's bag")) as session:
            for pick in services.suggest_issue(session, self._items["IRON"], 30, None, day):
                services.transfer(session, pick.lot, pick.place, self._bag, pick.quantity, day, day, by=helper)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Write off what got wet")) as session:
            for pick in services.suggest_issue(session, self._items["MASK"], 3, None, day):
                services.lose(session, pick.lot, pick.place, pick.quantity, "damaged", day, day, by=helper)

    def _count(self, day: date, helper: str) -> None:
        self._work(day, 16)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Count of {day}").fill(day=day)) as session:
            count = counting.start_count(session, services.default_place(session), day, day, helper)
            for number, line in enumerate(counting.count_card(session, count).lines):
                missing = 1 if number == 3 and line.rule.ledger > 1 else 0
                counting.type_count(session, count, line.lot, line.rule.ledger - missing)
                if missing:
                    counting.give_reason(session, count, line.lot, "not_written_out")
            counting.confirm_count(session, count, day, helper, "Sri Wahyuni")

    def _work(self, day: date, hour: int) -> None:
        at = int(datetime.combine(day, time(hour), UTC).timestamp() * 1000)
        self._database.clock = lambda: at
