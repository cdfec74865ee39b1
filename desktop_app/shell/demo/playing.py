"""Lets the months of a practice village pass: each open day with everything that belongs to it, in the order of time."""

from desktop_app.core.period import Month
from desktop_app.db.post import Post

from .open_days import OpenDay, open_day_of, plan_births, plan_open_days
from .store import VOLUNTEERS, resident_ids, service_ids, store_double_entry, store_open_day, store_village
from .store_books import Books
from .store_child_record import ChildCare
from .store_classes import Classes
from .store_dose_stories import DoseStories
from .store_health_checks import HealthChecks
from .store_home_visits import HomeVisits
from .store_lists import Lists
from .store_mothers import Mothers
from .store_stock import Stock
from .store_volunteers import Volunteers
from .village import Village

MIDWIFE_PASSPHRASE = "bidan latihan melati"  # noqa: S105 - printed when the practice post is made
"""Opens the midwife's entries of every practice post."""


def play(post: Post, village: Village, seed: int, months: int, until: Month) -> int:
    """Write the village and its last ``months`` months into an empty practice post; return the number of weighings."""
    first = until.plus(1 - months)
    store_village(post.database, village, plan_births(village, seed, months), seed, months)
    post.choose_midwife_key(MIDWIFE_PASSPHRASE)
    post.database.vault.lock()
    months_played = _Months(post, village, seed, first, until)
    visits = 0
    for open_day in plan_open_days(village, seed, months):
        months_played.pass_by(open_day)
        visits += len(open_day.measurements)
    months_played.end()
    return visits


class _Months:
    """Everything that is stored around the open days, by whom it is told."""

    def __init__(self, post: Post, village: Village, seed: int, first: Month, until: Month) -> None:
        self._database, self._village, self._seed, self._until = post.database, village, seed, until
        self._ids = resident_ids(post.database, seed)
        self._volunteers = Volunteers(post.database, village, self._ids, seed)
        self._volunteers.store_people(first.first)
        self._stock = Stock(post.database, self._ids, service_ids(post.database, seed), seed)
        self._stock.begin(first.first, self._volunteers.leader)
        self._classes = Classes(post.database, village, self._ids, seed)
        self._classes.plan(first, until)
        self._lists, self._care = Lists(post.database, village, self._ids, seed), ChildCare(post.database, self._ids, seed)
        self._lists.store_care_areas(self._volunteers.everybody, first.first)
        days = [open_day_of(month) for month in _from_to(first, until)]
        busy = {*self._volunteers.everybody, *self._classes.taking_part}
        mothers = Mothers(post.database, village, self._ids, days, busy)
        checks = HealthChecks(post.database, village, self._ids, days, mothers.told_of)
        books = Books(post.database, village, self._ids, days, self._volunteers.everybody, seed)
        self._of_every_age = (mothers, checks, HomeVisits(post.database, days), books)

    def pass_by(self, open_day: OpenDay) -> None:
        """Write one open day and what happened since the one before."""
        is_last = open_day.day == open_day_of(self._until)
        self._classes.store_until(open_day.day)
        store_open_day(self._database, open_day, self._seed)
        self._volunteers.store_open_day(open_day.day)
        self._stock.store_month(open_day.day, open_day.services, VOLUNTEERS[1])
        self._care.store_open_day(open_day, is_last)
        if is_last:
            DoseStories(self._database, self._village, self._ids).store(open_day.day)
        for of_age in self._of_every_age:
            of_age.store_until(open_day.day)
        self._lists.store_open_day(open_day.day, is_last)

    def end(self) -> None:
        """Write what comes after the last open day."""
        last = open_day_of(self._until)
        store_double_entry(self._database, self._village, self._seed)
        self._volunteers.plan_open_day(open_day_of(self._until.plus(1)), last)
        self._stock.end(last, VOLUNTEERS[1])


def _from_to(first: Month, last: Month) -> list[Month]:
    months = [first]
    while months[-1] != last:
        months.append(months[-1].plus(1))
    return months
