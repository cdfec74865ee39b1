"""What was asked and seen of the practice village's children on open days, besides their size, as plain values."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

from desktop_app.core.period import completed_months
from desktop_app.features.child_record.rules.development import Band, band_for
from desktop_app.features.child_record.rules.food import FOOD_GROUPS, is_food_asked
from desktop_app.features.child_record.rules.symptoms import TB_QUESTIONS
from desktop_app.features.child_record.services import Topic

from .village import Person

ILLNESSES = ("COUGH", "FEVER", "DIARRHOEA", "SKIN")
DANGER_SIGN = "EATING"
ILL, IN_DANGER, BEHIND = 0.12, 0.01, 0.08
"""How likely: ill, with a danger sign, and something on the list of development is not done yet."""
TOPICS_A_DAY = 2
ONE_SIGN_MONTH = 3
"""In this month the marked child coughs, and has no second sign of tuberculosis."""


@dataclass(frozen=True, slots=True)
class AskedOfChild:
    """One child on one day; None means not asked.

    Attributes:
        tb: answers in the order of ``TB_QUESTIONS``.
        groups: eaten since yesterday, in the order of ``FOOD_GROUPS``.
        topics: of advice.
    """

    person: Person
    day: date
    band_months: int | None = None
    missing: Sequence[str] = ()
    tb: Sequence[bool] = (False,) * 4
    illness: Sequence[str] = ()
    danger_signs: Sequence[str] = ()
    groups: Sequence[bool] | None = None
    is_suitable: bool | None = None
    is_breastfed: bool | None = None
    topics: Sequence[str] = ()


class Asking:
    """Goes from open day to open day; each child's list of development is asked once.

    Args:
        bands, topics: of the post's pack.
    """

    def __init__(self, seed: int, bands: Sequence[Band], topics: Sequence[Topic]) -> None:
        self._rng = Random(f"{seed} asked")  # noqa: S311 - made-up data
        self._bands, self._topics = bands, topics
        self._asked: set[tuple[int, int]] = set()

    def of_day(self, people: Sequence[Person], day: date) -> Iterator[AskedOfChild]:
        """Yield what was asked of those who came, in their order."""
        for number, person in enumerate(people):
            if person.status != "visitor":
                yield self._of_child(person, day, is_marked=number == day.month)

    def _of_child(self, person: Person, day: date, is_marked: bool) -> AskedOfChild:
        """Return the answers; of a marked child everything is worth a second look."""
        months = completed_months(person.born, day)
        chance = self._rng.random
        band = band_for(self._bands, months)
        is_new = band is not None and (person.number, band.months) not in self._asked
        missing: list[str] = []
        if band is not None and is_new:
            self._asked.add((person.number, band.months))
            missing = self._rng.sample(band.codes, 2) if is_marked or chance() < BEHIND else []
        groups = tuple(chance() < 0.75 for _ in FOOD_GROUPS) if is_food_asked(months) else None
        topics = [topic.code for topic in self._topics if topic.is_for(months)]
        return AskedOfChild(
            person,
            day,
            band.months if band is not None and is_new else None,
            missing,
            self._tb(day, is_marked),
            [self._rng.choice(ILLNESSES)] if chance() < ILL else [],
            [DANGER_SIGN] if months >= 6 and (is_marked or chance() < IN_DANGER) else [],
            groups,
            None if groups is None else sum(groups) >= 3,
            None if groups is None or months > 23 else chance() < 0.8,
            self._rng.sample(topics, min(TOPICS_A_DAY, len(topics))),
        )

    def _tb(self, day: date, is_marked: bool) -> tuple[bool, ...]:
        """Return the answers about tuberculosis; a marked child has the first two signs."""
        marked = (True, day.month != ONE_SIGN_MONTH) if is_marked else ()
        return (*marked, *(self._rng.random() < 0.01 for _ in range(len(TB_QUESTIONS) - len(marked))))
