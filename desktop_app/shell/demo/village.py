"""Who lives in the practice village: households over three generations, as plain values.

Pure and repeatable: the same seed, month and size give the same people. Nothing here knows
the database; ``store`` writes what is planned here.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count, cycle
from random import Random

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month, add_months, completed_years

from .names import (
    BOYS,
    DASAWISMA,
    FAMILIES_FROM_AFAR,
    FEMALE,
    GIRLS,
    MALE,
    NEIGHBOURHOODS,
    SECOND_BOYS,
    SECOND_GIRLS,
    STREETS,
)
from .stories import FAMILIES, Story


@dataclass
class Person:
    """One person of the village.

    Attributes:
        number: from 1; also makes the ids.
        born: the true day of birth, which the growth curves need.
        known_birth: what people know of it.
        story: how the child grows, if that is a story of its own.
        birth_source: "document", "caregiver" or "estimated".
        events: (kind, day, detail) of died, moved_in, moved_out, renamed.
    """

    number: int
    name: str
    sex: str
    born: date
    known_birth: PartialDate
    birth_source: str = "document"
    birth_order: int | None = None
    is_unnamed: bool = False
    mother: "Person | None" = None
    father: "Person | None" = None
    caregiver: "Person | None" = None
    mother_name: str | None = None
    status: str = "here"
    events: list[tuple[str, date, str]] = field(default_factory=list)
    national_id: str | None = None
    story: Story | None = None

    def lived_here(self, day: date) -> bool:
        """Return True if the person was born, alive and not away on ``day``."""
        if day < self.born:
            return False
        gone = [d for kind, d, _ in self.events if kind in ("died", "moved_out")]
        came = [d for kind, d, _ in self.events if kind == "moved_in"]
        return not any(day >= d for d in gone) and not any(day < d for d in came)


@dataclass
class House:
    """One household with its members as (person, kinship), head first."""

    number: int
    area: str
    ward: str
    neighbourhood: str
    street: str
    house_number: str
    registry_number: str
    facts: dict[str, str]
    members: list[tuple[Person, str]] = field(default_factory=list)


@dataclass
class Village:
    """Everybody, and who of them is special enough for tests to ask for."""

    houses: list[House]
    people: list[Person]
    visitors: list[Person]
    until: Month

    def children(self, first: date, last: date) -> list[Person]:
        """Return people who were under five years at some time from ``first`` to ``last``."""
        return [p for p in (*self.people, *self.visitors) if p.born <= last and completed_years(p.born, first) < 5]


class VillagePlan:
    """Builds a village step by step from one stream of chance."""

    def __init__(self, seed: int, until: Month, residents: int, months: int) -> None:
        self.rng = Random(seed)  # noqa: S311 - made-up people, no secret
        self.until, self.today = until, until.last
        self.first_day = until.plus(1 - months).first
        self.houses: list[House] = []
        self.people: list[Person] = []
        self.visitors: list[Person] = []
        self._numbers = count(1)
        self._girls, self._boys = self._names(GIRLS, SECOND_GIRLS), self._names(BOYS, SECOND_BOYS)
        self._wanted = residents

    def build(self) -> Village:
        """Return the village; it holds at least the special families, whatever the size asked for."""
        for family in FAMILIES_FROM_AFAR:
            self._family_from_afar(*family)
        for stories in FAMILIES:
            self._family_with_stories(stories)
        while len(self.people) < self._wanted or len(self.houses) < 20 + len(FAMILIES):
            self._household()
        self._life_goes_on()
        return Village(self.houses, self.people, self.visitors, self.until)

    def _names(self, first: Sequence[str], second: Sequence[str]) -> Iterator[str]:
        """Return names of children, none twice before all were used."""
        every = [f"{one} {other}".strip() for one in first for other in second]
        return cycle(self.rng.sample(every, len(every)))

    def _between(self, first: date, last: date) -> date:
        return first + timedelta(days=self.rng.randrange((last - first).days + 1))

    def _born(self, years: float, spread_years: float = 1.0) -> date:
        middle = self.today - timedelta(days=round(years * 365.25))
        half = timedelta(days=round(spread_years * 182))
        return self._between(middle - half, min(middle + half, self.today))

    def _person(self, name: str, sex: str, born: date, **more: object) -> Person:
        person = Person(next(self._numbers), name, sex, born, PartialDate.of(born), **more)  # type: ignore[arg-type]
        if completed_years(born, self.today) >= 1:
            person.national_id = self._national_id(person)
        self.people.append(person)
        return person

    def _national_id(self, person: Person) -> str:
        day = person.born.day + (40 if person.sex == "F" else 0)  # the Indonesian number adds 40 to a woman's day
        return f"350712{day:02d}{person.born:%m%y}{person.number % 10_000:04d}"

    def _house(self) -> House:
        number = len(self.houses) + 1
        area, ward, neighbourhood = NEIGHBOURHOODS[number % len(NEIGHBOURHOODS)]
        facts = {
            "water": self.rng.choice(("well", "pipe", "spring")),
            "latrine": self.rng.choice(("own", "own", "shared", "none")),
            "welfare_stage": self.rng.choice(("1", "2", "3")),
            "dasawisma": DASAWISMA[number % len(DASAWISMA)],
        }
        street = STREETS[number % len(STREETS)]
        house = House(number, area, ward, neighbourhood, street, str(number), f"350712{number:010d}", facts)
        self.houses.append(house)
        return house

    def _family_from_afar(self, father_name: str, mother_name: str, child_name: str, sex: str) -> None:
        house = self._house()
        father = self._person(father_name, "M", self._born(34, 4))
        mother = self._person(mother_name, "F", self._born(30, 4))
        child = self._person(child_name, sex, self._born(self.rng.uniform(0.8, 3.5), 0.4), mother=mother, father=father)
        house.members = [(father, "head"), (mother, "spouse"), (child, "child")]

    def _family_with_stories(self, stories: Sequence[Story]) -> None:
        house = self._house()
        father = self._person(self.rng.choice(MALE), "M", self._born(34, 2))
        mother = self._person(self.rng.choice(FEMALE), "F", self._born(31, 2))
        house.members = [(father, "head"), (mother, "spouse")]
        for story in stories:
            born = add_months(self.until.first, -story.months_old) + timedelta(days=5)  # before the second Saturday
            child = self._person(story.name, story.sex, born, mother=mother, father=father, story=story)
            house.members.append((child, "child"))

    def _household(self) -> None:
        house, rng = self._house(), self.rng
        father = self._person(rng.choice(MALE), "M", self._born(rng.uniform(25, 42)))
        mother = self._person(rng.choice(FEMALE), "F", father.born + timedelta(days=rng.randrange(-200, 1800)))
        house.members = [(father, "head"), (mother, "spouse")]
        if rng.random() < 0.55:
            self._grandparents(house, father, mother)
        for _ in range(rng.choice((1, 2, 2, 2, 3))):
            house.members.append((self._child(mother, father), "child"))
        if len(self.houses) == 6 + len(FAMILIES):
            self._twins(house, mother, father)

    def _grandparents(self, house: House, father: Person, mother: Person) -> None:
        rng = self.rng
        parent, kinship = (father, "parent") if rng.random() < 0.5 else (mother, "parent_in_law")
        grandmother = self._person(rng.choice(FEMALE), "F", parent.born - timedelta(days=round(rng.uniform(19, 30) * 365)))
        parent.mother = grandmother
        house.members.append((grandmother, kinship))
        if rng.random() < 0.5:
            grandfather = self._person(rng.choice(MALE), "M", grandmother.born - timedelta(days=rng.randrange(0, 2500)))
            parent.father = grandfather
            house.members.append((grandfather, kinship))
        if grandmother.number % 3 == 0:  # old people often know only the year
            grandmother.known_birth, grandmother.birth_source = PartialDate(grandmother.born.year), "estimated"

    def _child(self, mother: Person, father: Person) -> Person:
        sex = self.rng.choice("FM")
        name = next(self._girls if sex == "F" else self._boys)
        siblings = [p.born for p in self.people if p.mother is mother]
        for _ in range(20):  # about a year lies between siblings
            age = self.rng.choice((0.5, 1.2, 1.9, 2.6, 3.4, 4.2, 4.8, 6.5, 9, 13))
            born = max(self._born(age, 0.8), mother.born + timedelta(days=17 * 365))
            if all(abs((born - sibling).days) > 330 for sibling in siblings):
                break
        return self._person(name, sex, min(born, self.today - timedelta(days=3)), mother=mother, father=father)

    def _twins(self, house: House, mother: Person, father: Person) -> None:
        born = self._between(self.today - timedelta(days=560), self.today - timedelta(days=500))
        for order, (name, sex) in enumerate((("Hasna", "F"), ("Husna", "F")), 1):
            twin = self._person(name, sex, born, mother=mother, father=father, birth_order=order)
            house.members.append((twin, "child"))

    def _life_goes_on(self) -> None:
        """Add what the year brought: births, deaths, moves, a rename, a visitor, a guardian, doubts about dates."""
        small = [p for p in self.people if completed_years(p.born, self.today) < 5 and self._is_plain(p)]
        newborns = sorted((p for p in small if p.mother), key=lambda p: p.born, reverse=True)
        for child in newborns[:2]:
            child.born = self._between(self.today - timedelta(days=25), self.today - timedelta(days=4))
            child.known_birth, child.national_id = PartialDate.of(child.born), None
        newborns[0].is_unnamed = True
        newborns[0].name = f"By. Ny. {newborns[0].mother.name}" if newborns[0].mother else "By. Ny."
        others = [p for p in small if p not in newborns[:2] and p.born < self.today - timedelta(days=120)]
        dead, gone, came, vague, raised = others[0], others[3], others[5], others[7], others[9]
        died = self._between(max(self.first_day, dead.born + timedelta(days=20)), self.today - timedelta(days=20))
        dead.events.append(("died", died, ""))
        dead.status = "dead"
        earliest = max(self.first_day + timedelta(days=60), gone.born + timedelta(days=30))
        moved = self._between(earliest, max(earliest, self.today - timedelta(days=30)))
        gone.events.append(("moved_out", moved, "Kediri"))
        gone.status = "moved"
        came.events.append(("moved_in", max(self.first_day + timedelta(days=40), came.born + timedelta(days=10)), "Blitar"))
        vague.known_birth, vague.birth_source = PartialDate(vague.born.year, vague.born.month), "caregiver"
        raised.caregiver = next((p for h in self.houses for p, k in h.members if k == "parent" and p.sex == "F"), None)
        for child in [p for p in others[10:] if p.national_id][:1]:
            self._wrong_sex(child)
        self._a_baby_dies(others[10:])
        self._old_age()
        self._visitor()

    def _a_baby_dies(self, children: Sequence[Person]) -> None:
        """Let one baby of the year die at seven weeks; a short story may have none."""
        last = self.today - timedelta(days=90)
        for baby in [p for p in children if self.first_day <= p.born <= last and not p.events and p.known_birth.exact][:1]:
            baby.events.append(("died", baby.born + timedelta(days=49), ""))
            baby.status = "dead"

    @staticmethod
    def _is_plain(person: Person) -> bool:
        """Return True for somebody whom nothing else is told of already."""
        return not person.birth_order and person.number > 9 and person.story is None

    def _wrong_sex(self, child: Person) -> None:
        """Let the number on the document say that a boy is a girl, or the other way round."""
        other = "M" if child.sex == "F" else "F"
        child.national_id = self._national_id(replace(child, sex=other))

    def _old_age(self) -> None:
        old = sorted(self.people, key=lambda p: p.born)
        oldest = next(p for p in old if p.sex == "M")
        oldest.events.append(("died", self._between(self.first_day, self.today), ""))
        oldest.status = "dead"
        renamed = next(p for p in self.people if p.mother and self._is_plain(p) and p.born < self.first_day and not p.events)
        renamed.events.append(
            ("renamed", renamed.born + timedelta(days=200), f"By. Ny. {renamed.mother.name if renamed.mother else ''}")
        )
        for student in [p for p in self.people if completed_years(p.born, self.today) in (12, 13, 14)][:2]:
            student.status = "temporarily_away"

    def _visitor(self) -> None:
        born = self._born(2.2, 0.5)
        visitor = Person(next(self._numbers), "Salsa", "F", born, PartialDate.of(born), "caregiver", status="visitor")
        visitor.mother_name = "Wati"
        self.visitors.append(visitor)


def plan_village(seed: int, until: Month, residents: int, months: int) -> Village:
    """Return the village as it is at the end of ``until``; ``months`` back from there, life was recorded."""
    return VillagePlan(seed, until, residents, months).build()


def everybody(village: Village) -> Iterator[Person]:
    """Yield residents and visitors by number."""
    yield from sorted((*village.people, *village.visitors), key=lambda p: p.number)
