"""Writes the classes of the practice post: meetings with attendance, tests, certificates, and who learned and then taught."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from heapq import heappop, heappush
from itertools import count
from random import Random

from sqlalchemy.orm import Session

from desktop_app.core.period import Month, completed_years
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import ClassEntry, FacilitatorEntry, Needs, Presence, Visitor
from desktop_app.features.classes.rules.schedule import Plan, nth_weekday
from desktop_app.features.classes.services import SessionRow

from .store_learning import store_learning, store_sheets
from .store_volunteers import MIDWIFE
from .village import Person, Village

TUESDAY, FRIDAY, SATURDAY = 1, 4, 5
MOST_SCORE = 10
ABSENCES = ("ill", "away", "work", "family")
MOTHERS_TOPICS = ("Pemeriksaan kehamilan", "Tanda bahaya", "Persalinan", "Menyusui dan bayi baru lahir")
PLACES = ("Balai RW 03", "Posyandu Melati", "Rumah Ibu Sri")


@dataclass(frozen=True, slots=True)
class Course:
    """A class that is to be held.

    Attributes:
        comes: how likely somebody comes to a meeting.
        by_quiz: the tests are a quiz on paper.
        finish: what is done on the day of the last meeting, or None.
    """

    entry: ClassEntry
    people: Sequence[Person]
    leading: Sequence[FacilitatorEntry]
    plan: Plan
    comes: float
    with_husband: bool = False
    tested: bool = False
    by_quiz: bool = False
    arrange: Callable[[Session, bytes, Sequence[bytes]], None] | None = None
    finish: Callable[[Session, bytes, date], None] | None = None


class Classes:
    """The classes of a practice post: begun by ``plan``, then carried on day by day with the other work of the post.

    Args:
        resident: person of the village -> id of the resident.

    Attributes:
        taking_part: ids of the residents who are asked to some class.
    """

    def __init__(self, database: Database, village: Village, resident: Callable[[Person], bytes], seed: int) -> None:
        self._database, self._village, self._resident = database, village, resident
        self.taking_part: set[bytes] = set()
        self._random = Random(f"{seed} classes")  # noqa: S311 - no secret
        self._quizzes: dict[bytes, bytes] = {}
        self._waiting: list[tuple[date, int, Callable[[], None]]] = []
        self._number = count()

    def plan(self, first: Month, until: Month) -> None:
        """Plan the classes from one month to another: exercise of the elderly all the time, a group of pregnant women
        each third month, and reading and writing, whose best learner teaches the second course.
        """
        self._elderly(first, until)
        women = self._who("F", 20, 36)
        for number, month in enumerate(_every_third(first, until)):
            self._mothers(month, women[number * 9 % max(len(women) - 11, 1) :][:11], number)
        self._literacy(first, until)

    def store_until(self, day: date) -> None:
        """Write what happened until a day, this one too."""
        while self._waiting and self._waiting[0][0] <= day:
            heappop(self._waiting)[2]()

    def _mothers(self, month: Month, women: Sequence[Person], number: int) -> None:
        begin = nth_weekday(month, TUESDAY, 1)
        place, group = PLACES[number % len(PLACES)], f"Melati {number + 1}"
        needs = Needs(4, 1)
        entry = ClassEntry("mothers_class", "Kelas ibu hamil", begin, month.last, group, "pregnant_women", place, 10, needs)
        plan = Plan(begin, "weekly", count=4, starts_at=540, ends_at=660, topic=MOTHERS_TOPICS[number % len(MOTHERS_TOPICS)])

        def arrange(session: Session, class_id: bytes, _enrolments: Sequence[bytes]) -> None:
            if number % 2:
                meeting = services.list_sessions(session, class_id)[2]
                services.move_session(session, meeting.id, meeting.held_on + timedelta(days=1), "Rapat desa", begin)

        leading = [FacilitatorEntry("facilitator", name=MIDWIFE)]
        self._push(
            Course(
                entry, women, leading, plan, 0.95, with_husband=True, tested=True, by_quiz=True, arrange=arrange, finish=_finish
            )
        )

    def _elderly(self, first: Month, until: Month) -> None:
        begin = nth_weekday(first, FRIDAY, 2)
        entry = ClassEntry("elderly_exercise", "Senam lansia", first.first, target="elderly", place="Lapangan RW 03")
        plan = Plan(begin, "monthly_weekday", until=until.plus(2).last, starts_at=360, ends_at=420, topic="Senam dan tensi")

        def arrange(session: Session, class_id: bytes, enrolments: Sequence[bytes]) -> None:
            visitor = Visitor("Mbah Karto", "M", "Desa Sumberejo")
            services.enrol(session, class_id, visitor, first.first, first.first)
            if len(meetings := services.list_sessions(session, class_id)) > 4:
                services.cancel_session(session, meetings[3].id, "Banjir")
            if enrolments:
                services.drop_out(session, enrolments[0], first.first, "ill", first.first)

        leader = self._who("F", 28, 52)[:1]
        leading = [FacilitatorEntry(resident_id=self._resident(one)) for one in leader]
        self._push(Course(entry, self._who("", 60, 90)[:16], leading, plan, 0.8, arrange=arrange))

    def _literacy(self, first: Month, until: Month) -> None:
        people = self._who("", 38, 58)[:9]
        for half, month in enumerate((first, first.plus(6))):
            last = month.plus(3)
            if last > until or len(people) < 4:
                return
            entry = ClassEntry(
                "literacy", "Keaksaraan", month.first, last.last, f"Kelompok {half + 1}", "adults", needs=Needs(5, pass_score=60)
            )
            tutor = FacilitatorEntry("tutor", self._resident(people[0] if half else people[-1]))
            plan = Plan(nth_weekday(month, SATURDAY, 1), "weekly", every=2, until=last.last, topic="Membaca dan menulis")
            self._push(Course(entry, people[3:8] if half else people[:5], [tutor], plan, 0.85, tested=True))

    def _push(self, course: Course) -> None:
        self.taking_part.update(self._resident(one) for one in course.people)
        self._later(course.entry.from_date, lambda: self._begin(course))

    def _later(self, day: date, work: Callable[[], None]) -> None:
        heappush(self._waiting, (day, next(self._number), work))

    def _begin(self, course: Course) -> None:
        """Write a class with its people and its plan, and set its meetings aside for their days."""
        day = course.entry.from_date
        self._work(day, 8)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Begin the class")) as session:
            class_id = services.start_class(session, course.entry, day)
            for leader in course.leading:
                services.add_facilitator(session, class_id, leader)
            enrolments = [services.enrol(session, class_id, self._resident(one), day, day)[0] for one in course.people]
            services.plan_sessions(session, class_id, course.plan)
            if course.by_quiz:
                self._quizzes[class_id] = store_learning(session, self._database.attachments, class_id)
            if course.arrange is not None:
                course.arrange(session, class_id, enrolments)
        with self._database.read() as session:
            meetings = [one for one in services.list_sessions(session, class_id) if one.state is None]
        for number, meeting in enumerate(meetings):
            is_last = number == len(meetings) - 1
            self._later(meeting.held_on, partial(self._hold, course, meeting, number, is_last))

    def _hold(self, course: Course, meeting: SessionRow, number: int, is_last: bool) -> None:
        """Write who came to a meeting, with the test of the first and the last one."""
        day = meeting.held_on
        self._work(day, 11)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Who came on {day}").fill(day=day)) as session:
            expected = [line.enrolment for line in services.attendance_grid(session, meeting.id) if line.is_expected]
            came = [self._line(course, one, number) for one in expected]
            services.record_attendance(session, meeting.id, came, day)
            if course.tested and (number == 0 or is_last):
                self._test(session, meeting.class_id, [line.enrolment for line in came if line.present], is_last, day)
        if is_last and course.finish is not None:
            self._work(day, 12)
            with self._database.action(QT_TRANSLATE_NOOP("Demo", "Issue certificates")) as session:
                course.finish(session, meeting.class_id, day)

    def _line(self, course: Course, enrolment: bytes, number: int) -> Presence:
        if self._random.random() >= course.comes:
            return Presence(enrolment, False, reason=self._random.choice(ABSENCES))
        companion = "husband" if course.with_husband and (number == 1 or self._random.random() < 0.15) else None
        return Presence(enrolment, True, companion)

    def _test(self, session: Session, class_id: bytes, people: Sequence[bytes], is_last: bool, day: date) -> None:
        kind = "post" if is_last else "pre"
        if (quiz := self._quizzes.get(class_id)) is not None:
            store_sheets(session, quiz, kind, people, day, self._random)
            return
        low, high = (6, MOST_SCORE) if is_last else (2, 7)
        for one in people:
            services.record_score(session, one, kind, self._random.randint(low, high), MOST_SCORE, day, day)

    def _who(self, sex: str, youngest: int, oldest: int) -> list[Person]:
        """Return grown-ups who live here all the time, of an age in years in the last month."""
        last = self._village.until.last
        return [
            one
            for one in self._village.people
            if one.status == "here"
            and not one.events
            and sex in ("", one.sex)
            and youngest <= completed_years(one.born, last) <= oldest
        ]

    def _work(self, day: date, hour: int) -> None:
        at = int(datetime.combine(day, time(hour), UTC).timestamp() * 1000)
        self._database.clock = lambda: at


def _finish(session: Session, class_id: bytes, day: date) -> None:
    services.issue_certificates(session, class_id, day)
    services.close_class(session, class_id, day)


def _every_third(first: Month, until: Month) -> list[Month]:
    found, month = [], first
    while month <= until:
        found.append(month)
        month = month.plus(3)
    return found
