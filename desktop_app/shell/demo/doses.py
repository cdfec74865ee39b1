"""What a child of the practice village is given, and when: along the pack's schedule, some doses late, some never."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from desktop_app.core.period import Month, completed_months
from desktop_app.core.schedule import AfterLatest, Anchor, Kind, Schedule, ScheduleRow
from desktop_app.packs import load_pack, schedule_of_pack

from .village import Person

PACK = "indonesia"
REMEMBERED_DAYS = 31
"""What was due longer ago than this when a child first comes is copied from its card."""
ON_CARD, ON_DAY, ELSEWHERE, AGAIN = 0.93, 0.85, 0.1, 0.3
"""How likely: an old dose stands on the card; a due one is given on the day; at the health centre; later, if it was missed."""
VITAMIN_A_MONTHS, DEWORMING_MONTH = (2, 8), 8
FOOD_EVERY_MONTHS = 2
IRON_MONTHS = (9, 11)
"""Ages at which every third child is given iron syrup, which the health centre brings."""
DOSES_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Service:
    """A dose or supplement; ``where_given`` as in the records."""

    person: Person
    code: str
    day: date
    where_given: str = "here"


def doses_schedule() -> Schedule:
    """Return the schedule that the practice village follows."""
    return schedule_of_pack(load_pack(PACK))


class Doses:
    """One child's doses, open day by open day; chance is the child's own, so that its growth stays as it is."""

    def __init__(self, person: Person, seed: int, schedule: Schedule) -> None:
        self._person = person
        self._rng = Random(f"{seed} doses {person.number}")  # noqa: S311 - made-up data
        self._rows = [row for row in schedule.rows if _is_planned(row)]
        self._given: dict[str, date] = {}
        self._passed: set[str] = set()
        self._jitter = self._rng.randrange(10)
        self._has_come = False

    def of_day(self, day: date) -> Iterator[Service]:
        """Yield what is given on an open day, or copied from the card on it."""
        if self._person.status == "visitor":
            return
        is_first, self._has_come = not self._has_come, True
        today = 0
        for row in self._rows:
            planned = self._planned(row)
            if row.code in self._given or planned is None or planned > day:
                continue
            found = self._dose(row, planned, day, is_first)
            today += found is not None and found.day == day
            if found is not None and today <= DOSES_AT_ONCE:
                self._given[row.code] = found.day
                yield found
        if is_first:
            yield from self._campaigns_before(day)
        yield from self._supplements(day)

    def _planned(self, row: ScheduleRow) -> date | None:
        """Return when a dose comes at the earliest; None while the one before it is missing."""
        if row.previous and row.previous not in self._given:
            return None
        days = [row.due.after(self._person.born) + timedelta(days=self._jitter if row.due.count else 0)]
        if row.previous and row.minimum_interval:
            days.append(row.minimum_interval.after(self._given[row.previous]))
        return max(days)

    def _dose(self, row: ScheduleRow, planned: date, day: date, is_first: bool) -> Service | None:
        if is_first and (day - planned).days > REMEMBERED_DAYS:
            if self._rng.random() < ON_CARD:
                return Service(self._person, row.code, planned, "seen_on_card")
            self._passed.add(row.code)
            return None
        if self._is_over(row, day) or self._rng.random() >= (AGAIN if row.code in self._passed else ON_DAY):
            self._passed.add(row.code)
            return None
        if planned < day and self._rng.random() < ELSEWHERE:
            return Service(self._person, row.code, max(planned, day - timedelta(days=9)), "elsewhere")
        if not row.due.count:  # at birth it is the midwife who gives it
            return Service(self._person, row.code, planned, "elsewhere")
        return Service(self._person, row.code, day)

    def _is_over(self, row: ScheduleRow, day: date) -> bool:
        latest = row.latest.last_day(self._person.born) if row.latest else None
        return latest is not None and day > latest and row.after_latest is AfterLatest.STOP and bool(row.due.count)

    def _campaigns_before(self, day: date) -> Iterator[Service]:
        """Yield the campaigns that stand on the card when a child first comes."""
        month = Month.of(self._person.born)
        while (month := month.plus(1)) < Month.of(day):
            for one in self._campaigns(month.first + timedelta(days=9 + self._jitter)):
                if self._rng.random() < ON_CARD:
                    yield replace(one, where_given="seen_on_card")

    def _campaigns(self, day: date) -> Iterator[Service]:
        months = completed_months(self._person.born, day)
        if day.month in VITAMIN_A_MONTHS and 6 <= months < 60:
            yield Service(self._person, "VITA_BLUE" if months < 12 else "VITA_RED", day)
        if day.month == DEWORMING_MONTH and 12 <= months < 60:
            yield Service(self._person, "DEWORM", day)

    def _supplements(self, day: date) -> Iterator[Service]:
        months = completed_months(self._person.born, day)
        for one in self._campaigns(day):
            if self._rng.random() < ON_CARD:
                yield one
        if months >= 6 and self._rng.random() < 0.03:
            yield Service(self._person, "ORS", day)
        if months >= 6 and day.month % FOOD_EVERY_MONTHS == 0:
            yield Service(self._person, "FOOD", day)
        if months in IRON_MONTHS and self._person.number % 3 == 0:
            yield Service(self._person, "IRON", day, "elsewhere")


def _is_planned(row: ScheduleRow) -> bool:
    return row.kind is Kind.VACCINE and row.anchor is Anchor.BIRTH and not row.area
