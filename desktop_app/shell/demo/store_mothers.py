"""Writes the practice village's pregnancies, births and weeks after birth, and what women of childbearing age told."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.period import completed_years
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.features.confidential.services import record_contraception
from desktop_app.features.mothers import services
from desktop_app.features.mothers.rules.entries import (
    HistoryEntry,
)

from .mother_story import WEEK, PlayedStory, began
from .mothers_stories import STORIES
from .store import VOLUNTEERS
from .timeline import Timeline, attend
from .village import Person, Village

REST = timedelta(days=420)
"""Between the birth of the youngest child and the next pregnancy of the stories."""
FIRST_IN_QUEUE = 300
METHODS = ("injection", "pill", "implant", "iud", "injection", "none", "condom")
TOLD_BY = 14
"""So many women of childbearing age told of their children and of what they use."""


class Mothers:
    """Women of the practice village with a pregnancy to tell of, each with her own story.

    Args:
        resident: person of the village -> id of the resident.
        open_days: of the months that are played, in order.
        busy: women with a part in some other story, in which they must stay alive.

    Attributes:
        told_of: the women who have a story.
    """

    def __init__(
        self,
        database: Database,
        village: Village,
        resident: Callable[[Person], bytes],
        open_days: Sequence[date],
        busy: Collection[bytes],
    ) -> None:
        self._resident, self._open_days = resident, open_days
        self._timeline = Timeline(database)
        self.told_of: list[bytes] = []
        women = list(_women(village, open_days[-1]))
        for number, story in enumerate(STORIES):
            lmp = began(story, open_days[-1])
            stays = story.ending != "mother_died"
            may = (one for one in women if _rested(village, one, lmp) and (stays or resident(one) not in busy))
            woman = next(may, None)
            if woman is None or lmp + 9 * WEEK < open_days[0] - timedelta(days=300):
                continue
            women.remove(woman)
            self.told_of.append(resident(woman))
            PlayedStory(self._timeline, self._resident(woman), woman, village, story, open_days, FIRST_IN_QUEUE + number).plan()
        self._plan_told(women[:TOLD_BY], village)

    def store_until(self, day: date) -> None:
        """Write everything up to a day."""
        self._timeline.store_until(day)

    def _plan_told(self, women: Sequence[Person], village: Village) -> None:
        """Plan what other women told: their children, an iodine capsule, and for the midwife alone what they use."""
        day = self._open_days[-1]
        children = {one.number: sum(child.mother is one for child in village.people) for one in women}
        self.told_of.extend(self._resident(one) for one in women)
        ids = [(self._resident(one), children[one.number], number) for number, one in enumerate(women)]

        def ask(session: Session, on: date) -> None:
            for resident, living, number in ids:
                died = "3 bulan" if number % 7 == 3 else ""
                capsule = on - timedelta(days=200 + 7 * number) if number % 4 == 1 else None
                entry = HistoryEntry(on, living, 1 if died else 0, died, iodine_capsule_on=capsule, asked_by=VOLUNTEERS[2])
                services.set_history(session, resident, entry, on)
                attend(
                    session, resident, on, FIRST_IN_QUEUE + 50 + number, weight_g=48_000 + 900 * number, arm_mm=228 + 4 * number
                )
                record_contraception(session, resident, on - timedelta(days=300), METHODS[number % len(METHODS)])
                if number % 5 == 0:
                    record_contraception(session, resident, on - timedelta(days=40), "implant", "Ingin lebih lama")

        self._timeline.add(day, 13, VOLUNTEERS[2], QT_TRANSLATE_NOOP("Demo", "Women of childbearing age"), ask)


def _women(village: Village, last: date) -> Iterator[Person]:
    """Yield the wives of the village who may bear children, those whose youngest child is the oldest first."""
    wives = [person for house in village.houses for person, kinship in house.members if kinship == "spouse"]
    may = [one for one in wives if one.status == "here" and not one.events and 18 <= completed_years(one.born, last) <= 41]
    yield from sorted(may, key=lambda one: (_youngest(village, one) or one.born, one.number))


def _youngest(village: Village, woman: Person) -> date | None:
    return max((child.born for child in village.people if child.mother is woman), default=None)


def _rested(village: Village, woman: Person, lmp: date) -> bool:
    youngest = _youngest(village, woman)
    return youngest is None or youngest + REST <= lmp
