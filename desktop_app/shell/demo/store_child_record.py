"""Writes what was asked of the practice village's children, their recovery food, and who was sent to the health centre."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from sqlalchemy.orm import Session

from desktop_app.core.language import language
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.bulk import record_bulk
from desktop_app.db.database import Database
from desktop_app.features.child_record.models import ComplementaryFood, DevelopmentCheck, SymptomCheck
from desktop_app.features.child_record.rules.development import result_of
from desktop_app.features.child_record.rules.natural_ids import (
    complementary_food_id,
    development_check_id,
    symptom_check_id,
)
from desktop_app.features.child_record.rules.recovery import RecoveryEntry, last_planned
from desktop_app.features.child_record.services import (
    add_portions,
    advice_topics,
    development_bands,
    end_recovery,
    start_recovery,
)
from desktop_app.features.health_visits.services import ChildStatus, statuses, weighings_of_month
from desktop_app.features.referrals.rules.referring import ReplyEntry
from desktop_app.features.referrals.services import open_referrals, refer, reply
from desktop_app.features.schedules.models import ServiceGiven
from desktop_app.features.schedules.rules.natural_ids import service_given_id
from desktop_app.packs import Pack, load_pack, pack_of

from .asked import AskedOfChild, Asking
from .doses import PACK
from .open_days import OpenDay
from .store import VOLUNTEERS
from .village import Person

REFERRALS_A_DAY, COURSES_AT_ONCE = 3, 1
COURSE_DAYS = 14
FOOD = "Bubur kacang hijau, telur"
REPLIES = (
    ("Diperiksa bidan, berat dipantau tiap minggu", True),
    ("Dapat PMT pemulihan 14 hari", True),
    ("Keluarga tidak jadi berangkat", False),
)
LATE_DAYS = 20
"""After so many days what became of a referral is written down; the last ones still wait."""
PORTIONS = ("all", "all", "part", "none")


class ChildCare:
    """What happens to children around each open day.

    Args:
        resident: person of the village -> id of the resident.
    """

    def __init__(self, database: Database, resident: Callable[[Person], bytes], seed: int) -> None:
        pack = load_pack(PACK)
        self._database, self._resident = database, resident
        self._random = Random(f"{seed} child care")  # noqa: S311 - made-up data
        self._asking = Asking(seed, development_bands(pack), advice_topics(pack))
        self._referred: dict[bytes, date] = {}
        self._fed: set[bytes] = set()

    def store_open_day(self, open_day: OpenDay, is_last: bool) -> None:
        """Write the answers of a day, then referrals, their results, and recovery food, each as an action of its time."""
        came = [one.person for one in open_day.measurements if one.kind == "open_day"]
        day = open_day.day
        self._work(day, 12)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Questions of the open day of {day}").fill(day=day)) as session:
            self._answers(session, list(self._asking.of_day(came, day)))
        self._work(day, 13)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Referrals of the open day of {day}").fill(day=day)) as session:
            self._refer(session, day)
        if not is_last:
            self._work(day + timedelta(days=LATE_DAYS), 9)
            with self._database.action(QT_TRANSLATE_NOOP("Demo", "What became of the referrals")) as session:
                self._reply(session, day + timedelta(days=LATE_DAYS))
        self._feed(day, is_last)

    def _answers(self, session: Session, asked: Sequence[AskedOfChild]) -> None:
        ids = {one.person.number: self._resident(one.person) for one in asked}
        by = VOLUNTEERS[3]
        lists = [(ids[one.person.number], one) for one in asked if one.band_months is not None]
        record_bulk(
            session,
            DevelopmentCheck,
            ("id", "resident_id", "checked_on", "band_months", "result", "missing", "checked_by"),
            [
                (development_check_id(i, one.day), i, one.day, one.band_months, result_of(one.missing), _codes(one.missing), by)
                for i, one in lists
            ],
        )
        record_bulk(
            session,
            SymptomCheck,
            (
                *("id", "resident_id", "checked_on", "cough", "fever_2_weeks", "no_gain_2_months", "tb_contact"),
                *("illness", "danger_signs", "asked_by"),
            ),
            [
                (symptom_check_id(i, one.day), i, one.day, *one.tb, " ".join(one.illness), " ".join(one.danger_signs), by)
                for one in asked
                for i in (ids[one.person.number],)
            ],
        )
        record_bulk(
            session,
            ComplementaryFood,
            (
                *("id", "resident_id", "asked_on", "staple", "animal_protein", "plant_protein", "fat", "fruit_vegetables"),
                *("suitable", "still_breastfed"),
            ),
            [
                (complementary_food_id(i, one.day), i, one.day, *one.groups, one.is_suitable, one.is_breastfed)
                for one in asked
                for i in (ids[one.person.number],)
                if one.groups is not None
            ],
        )
        record_bulk(
            session,
            ServiceGiven,
            ("id", "resident_id", "code", "given_year", "given_month", "given_day", "where_given", "given_by"),
            [
                (service_given_id(i, topic, PartialDate.of(on)), i, topic, on.year, on.month, on.day, "here", by)
                for one in asked
                for i, on in ((ids[one.person.number], one.day),)
                for topic in one.topics
            ],
        )

    def _refer(self, session: Session, day: date) -> None:
        """Send the children who need it most, none of them twice within two months."""
        spoken = language("id")
        found = sorted(_to_refer(session, day).items(), key=lambda one: (one[1].tone != "danger", one[0]))
        fresh = [one for one in found if (day - self._referred.get(one[0], date.min)).days > 60]
        for number, (child, status) in enumerate(fresh[:REFERRALS_A_DAY]):
            self._referred[child] = day
            findings = "; ".join(spoken.text(reason.words) for reason in status.refer)
            target = ("health_centre", "auxiliary_post", "midwife")[number % 3]
            codes = [reason.code for reason in status.refer]
            refer(session, child, day, codes, target, findings, VOLUNTEERS[3], "", day)

    def _reply(self, session: Session, day: date) -> None:
        """Write what became of most referrals that wait; every fourth goes on waiting."""
        for number, one in enumerate(open_referrals(session, day)):
            if one.replied_on is None and number % 4 != 3:
                words, went = REPLIES[number % len(REPLIES)]
                reply(session, one.id, ReplyEntry(went, day, words, closes=went), day)

    def _feed(self, day: date, is_last: bool) -> None:
        """Begin one course of recovery food every second month; that of the last month still runs."""
        if day.month % 2 and not is_last:
            return
        start = day - timedelta(days=9) if is_last else day + timedelta(days=2)
        last = min(last_planned(start, COURSE_DAYS), day if is_last else date.max)
        self._work(last, 10)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Recovery food from {day}").fill(day=start)) as session:
            thin = [child for child, status in _to_refer(session, day).items() if child not in self._fed and _is_thin(status)]
            for child in sorted(thin)[:COURSES_AT_ONCE]:
                self._fed.add(child)
                course = start_recovery(session, child, RecoveryEntry(start, COURSE_DAYS, "not_gaining", FOOD), last)
                for at in range((last - start).days + 1):
                    on = start + timedelta(days=at)
                    add_portions(session, course, on, 2, self._random.choice(PORTIONS), last)
                if not is_last:
                    end_recovery(session, course, last, self._random.choice(("gained", "recovered")), "", last)

    def _work(self, day: date, hour: int) -> None:
        at = int(datetime.combine(day, time(hour), UTC).timestamp() * 1000)
        self._database.clock = lambda: at
        self._database.user = VOLUNTEERS[3]


def _to_refer(session: Session, day: date) -> dict[bytes, ChildStatus]:
    """Return the children who were weighed in the month and are to be sent, with how they do."""
    pack: Pack = pack_of(session)
    weighed = {one.visit: child for child, one in weighings_of_month(session, Month.of(day)).items()}
    found = statuses(session, list(weighed), pack)
    return {weighed[visit]: status for visit, status in found.items() if status.refer}


def _is_thin(status: ChildStatus) -> bool:
    return any(reason.code in ("T", "2T", "BGM", "wfl.low", "wfl.very_low", "wfa.low") for reason in status.refer)


def _codes(codes: Sequence[str]) -> str | None:
    return " ".join(codes) or None
