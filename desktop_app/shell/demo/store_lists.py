"""Writes who looks after which street, why children stayed away, the lists on paper, and what stands in other systems."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database, post_of
from desktop_app.features.health_visits.models import Absence, EnteredElsewhere
from desktop_app.features.health_visits.rules.absence import REASONS
from desktop_app.features.health_visits.rules.natural_ids import absence_id, entered_elsewhere_id, open_day_id
from desktop_app.features.health_visits.services.absences import absent
from desktop_app.features.health_visits.services.child_days import entry_lines
from desktop_app.features.health_visits.services.paper_lists import VOLUNTEER, prepare_lists
from desktop_app.features.volunteers.rules.care_areas import Address, CareEntry
from desktop_app.features.volunteers.services.care_areas import add_care_area
from desktop_app.packs import pack_of

from .store import VOLUNTEERS
from .village import Person, Village

ASKED, NEWER_ENTERED = 0.7, 0.6
"""How likely somebody asked why a child stayed away, and that a record of the last month stands in ASIK already."""
DAYS_TO_ASK, DAYS_TO_ENTER = 3, 6
CHANGED = "before"
"""A mark that is that of no values: the record was changed after it was entered."""


class Lists:
    """What volunteers do between open days.

    Args:
        resident: person of the village -> id of the resident.
    """

    def __init__(self, database: Database, village: Village, resident: Callable[[Person], bytes], seed: int) -> None:
        self._database, self._village, self._resident = database, village, resident
        self._random = Random(f"{seed} lists")  # noqa: S311 - made-up data

    def store_care_areas(self, volunteers: list[bytes], first_day: date) -> None:
        """Write which volunteer looks after which neighbourhood; the last one handed hers over, and one has two."""
        self._work(first_day, 12)
        places = sorted({(house.area, house.ward, house.neighbourhood) for house in self._village.houses})
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Share out the village")) as session:
            for number, place in enumerate(places):
                who = volunteers[number % (len(volunteers) - 1)]
                add_care_area(session, CareEntry(who, Address(*place), first_day))
            before = first_day - timedelta(days=400)
            add_care_area(session, CareEntry(volunteers[-1], Address(*places[0]), before, first_day - timedelta(days=1)))

    def store_open_day(self, day: date, is_last: bool) -> None:
        """Write why children stayed away, then what was typed into other systems; after the last day also lists on paper."""
        asked_on = day + timedelta(days=DAYS_TO_ASK)
        self._work(asked_on, 10)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Ask who stayed away on {day}").fill(day=day)) as session:
            self._absences(session, day, asked_on)
        self._work(day + timedelta(days=DAYS_TO_ENTER), 11)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Entered in other systems")) as session:
            self._entered(session, day, is_last)
        if is_last:
            self._paper_lists(day)

    def _absences(self, session: Session, day: date, asked_on: date) -> None:
        day_id = open_day_id(post_of(session), day)
        missing = [one.person.id for one in absent(session, day_id) if self._random.random() < ASKED]
        reasons = list(REASONS)
        rows = [
            (absence_id(who, day_id), who, day_id, reasons[(number + day.month) % len(reasons)], asked_on, VOLUNTEERS[4])
            for number, who in enumerate(missing)
        ]
        record_bulk(session, Absence, ("id", "resident_id", "open_day_id", "reason", "asked_on", "asked_by"), rows)

    def _entered(self, session: Session, day: date, is_last: bool) -> None:
        pack, on = pack_of(session), day + timedelta(days=DAYS_TO_ENTER)
        rows = []
        lines = entry_lines(session, Month.of(day), "asik", pack)
        for system in ("asik", "eppgbm"):
            for number, line in enumerate(lines):
                if is_last and (system == "eppgbm" or self._random.random() > NEWER_ENTERED):
                    continue
                entry = line.entry
                digest = CHANGED if is_last and number % 20 == 0 else entry.digest
                key = entered_elsewhere_id(entry.record, system)
                rows.append((key, entry.resident, entry.about, entry.record, system, on, VOLUNTEERS[1], digest))
        keys = ("id", "resident_id", "about", "record_id", "system", "entered_on", "entered_by", "digest")
        record_bulk(session, EnteredElsewhere, keys, rows)

    def _paper_lists(self, day: date) -> None:
        """Print lists; of whom there is nobody, none is printed."""
        self._work(day, 17)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Print the lists of those who stayed away")) as session:
            _print(session, "absent", day, day, VOLUNTEER)
        self._work(day + timedelta(days=DAYS_TO_ENTER), 17)
        next_day = day + timedelta(days=28)
        with self._database.action(
            QT_TRANSLATE_NOOP("Demo", "Print the lists for the open day of {day}").fill(day=next_day)
        ) as session:
            _print(session, "day", next_day, day + timedelta(days=DAYS_TO_ENTER))

    def _work(self, day: date, hour: int) -> None:
        at = int(datetime.combine(day, time(hour), UTC).timestamp() * 1000)
        self._database.clock = lambda: at
        self._database.user = VOLUNTEERS[1]


def _print(session: Session, kind: str, for_day: date, on: date, divided_by: str = "") -> None:
    with suppress(UserError):
        prepare_lists(session, kind, for_day, on, divided_by)
