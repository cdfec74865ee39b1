"""Writes who runs the practice post: volunteers with terms and training, officers, and who came to each open day."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from random import Random

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import completed_years
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database, post_of
from desktop_app.features.volunteers import services
from desktop_app.features.volunteers.rules.natural_ids import Person as Who
from desktop_app.features.volunteers.rules.natural_ids import open_day_id
from desktop_app.features.volunteers.rules.terms import OfficerEntry, TermEntry
from desktop_app.features.volunteers.rules.training import TrainingEntry
from desktop_app.residents.services import set_fact

from .village import Person, Village

ROLES = ("leader", "secretary", "treasurer", "volunteer", "volunteer", "volunteer")
MIDWIFE, PLANNING_OFFICER = "Rina Marlina, A.Md.Keb.", "Yanto"
TRAININGS = (
    ("Pemantauan pertumbuhan", "Puskesmas Wonosari", "Purwa", (2025, 3, None), "12/PKK/2025"),
    ("Pemberian makan bayi dan anak", "Dinas Kesehatan", "Madya", (2024, None, None), ""),
    ("Kesehatan lansia", "PKK", "", (2023, 11, 14), "044/2023"),
)
TASKS = ("check_in", "measure", "measure", "record", "advise", "check_in")
EDUCATION = ("senior_secondary", "junior_secondary", "diploma_3", "primary")
YEARS_BEFORE = (9, 6, 4, 3, 2, 1)


class Volunteers:
    """The people who run a practice post.

    Args:
        resident: person of the village -> id of the resident.
    """

    def __init__(self, database: Database, village: Village, resident: Callable[[Person], bytes], seed: int) -> None:
        self._database, self._resident = database, resident
        self._random = Random(f"{seed} volunteers")  # noqa: S311 - no secret
        self._people = _chosen(village)
        self._late = next((one for one in village.people if _died_old(one)), None)

    @property
    def leader(self) -> bytes:
        """Return who leads them: the id of the resident."""
        return self._resident(self._people[0])

    @property
    def everybody(self) -> list[bytes]:
        """Return the ids of all of them as residents."""
        return [self._resident(person) for person in self._people]

    def store_people(self, first_day: date) -> None:
        """Write terms, training and officers as actions of the first day."""
        self._work(first_day, 10)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Enter the volunteers")) as session:
            for person, role, years in zip(self._people, ROLES, YEARS_BEFORE, strict=False):
                begin = first_day - timedelta(days=365 * years + 20)
                services.add_term(session, TermEntry(self._resident(person), role, begin), first_day)
                set_fact(session, self._resident(person), "education", EDUCATION[years % len(EDUCATION)], first_day)
            if self._late is not None:
                begin = first_day - timedelta(days=365 * 20)
                services.add_term(session, TermEntry(self._resident(self._late), "member", begin), first_day)
            for number, (title, organiser, level, held, certificate) in enumerate(TRAININGS * 2):
                person = self._people[number % 4]
                entry = TrainingEntry(self._resident(person), title, PartialDate(*held), organiser, level, certificate)
                services.add_training(session, entry, first_day)
        self._work(first_day, 11)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Enter the officers")) as session:
            begin = first_day - timedelta(days=365 * 3)
            for office, holder in self._officers():
                services.add_officer(session, OfficerEntry(office, holder, begin), first_day)

    def store_open_day(self, day: date) -> None:
        """Write who came to an open day: most of the volunteers, the midwife, now and then the field officer."""
        self._work(day, 12)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Who came on {day}").fill(day=day)) as session:
            event = ("open_day", open_day_id(post_of(session), day), day)
            for person, task in zip(self._people, TASKS, strict=False):
                came = self._random.random() < 0.85
                services.record_presence(session, *event, self._resident(person), "volunteer", came, today=day, task=task)
            services.record_presence(session, *event, MIDWIFE, "health_worker", today=day, task="serve")
            if day.month % 3 == 0:
                services.record_presence(session, *event, PLANNING_OFFICER, "family_planning", today=day, task="advise")

    def plan_open_day(self, day: date, today: date) -> None:
        """Write who is to come to the next open day."""
        self._work(today, 16)
        with self._database.action(QT_TRANSLATE_NOOP("Demo", "Plan the open day of {day}").fill(day=day)) as session:
            event = ("open_day", open_day_id(post_of(session), day), day)
            for person, task in zip(self._people, TASKS, strict=False):
                services.plan_duty(session, *event, self._resident(person), "volunteer", task, today=today)
            services.plan_duty(session, *event, MIDWIFE, "health_worker", "serve", today=today)

    def _officers(self) -> Sequence[tuple[str, Who]]:
        leader, secretary, treasurer = (self._resident(person) for person in self._people[:3])
        return (
            ("head_of_post", leader),
            ("secretary", secretary),
            ("treasurer", treasurer),
            ("volunteer", secretary),
            ("midwife", MIDWIFE),
            ("village_head", "H. Suparman"),
        )

    def _work(self, day: date, hour: int) -> None:
        at = int(datetime.combine(day, time(hour), UTC).timestamp() * 1000)
        self._database.clock = lambda: at


def _chosen(village: Village) -> list[Person]:
    """Return women in the middle of life who live here all the time, no two of one name, in the village's own script."""
    found = {
        person.name: person for person in village.people if person.name.isascii() and _may_serve(person, village.until.first)
    }
    return list(found.values())[: len(ROLES)]


def _may_serve(person: Person, day: date) -> bool:
    is_settled = person.status == "here" and not person.events
    return person.sex == "F" and is_settled and 28 <= completed_years(person.born, day) <= 52


def _died_old(person: Person) -> bool:
    """Return True for the one whose term nobody ended."""
    return any(kind == "died" and completed_years(person.born, day) > 40 for kind, day, _ in person.events)
