"""What goes into the mother's book (Buku KIA) after a day: the book goes home, not the laptop (domain.md 16.3, number 20)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy.orm import Session

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.residents.services import rows_of

from ...rules.cards import MotherCard, PregnancyCard
from ...rules.dating import POSTPARTUM_DAYS
from ..cards import cards_of
from ..pack_tables import contact_plan
from .days import MotherDay, days_of
from .pregnancies import pregnancies_between

WEEKS = QT_TRANSLATE_NOOP("Mothers", "{n} weeks pregnant")
AFTER_BIRTH = QT_TRANSLATE_NOOP("Mothers", "Day {day} after the birth")
WEIGHT = QT_TRANSLATE_NOOP("Mothers", "weight {weight} kg")
ARM = QT_TRANSLATE_NOOP("Mothers", "arm {arm} cm")
PRESSURE = QT_TRANSLATE_NOOP("Mothers", "blood pressure {pressure}")
IRON = QT_TRANSLATE_NOOP("Mothers", "iron tablets {tablets}")
NEXT = QT_TRANSLATE_NOOP("Mothers", "next contact {contact}, from {date}")


@dataclass(frozen=True, slots=True)
class BookLine:
    """What is written into one woman's book."""

    resident_id: bytes
    name: Label
    words: Sequence[Label]


def book_lines(session: Session, on: date) -> list[BookLine]:
    """Return what goes into the books of the women who were pregnant or after birth and came on a day, by name."""
    known = pregnancies_between(session, on - timedelta(days=POSTPARTUM_DAYS), on)
    ids = list(dict.fromkeys(one.resident for one in known))
    days = {woman: by_day[on] for woman, by_day in days_of(session, ids, on, on).items() if by_day[on].came}
    cards = cards_of(session, list(days), on)
    plan = contact_plan(pack_of(session))
    titles = {**plan.antenatal.titles, **plan.postpartum.titles}
    names = {row.id: row.shown for row in rows_of(session, list(days))}
    lines = [
        BookLine(woman, names[woman], list(_words(one, day, titles)))
        for woman, day in days.items()
        if woman in cards and woman in names and (one := _now(cards[woman])) is not None
    ]
    return sorted(lines, key=lambda line: (name_key(str(line.name)), line.resident_id))


def _now(card: MotherCard) -> PregnancyCard | None:
    return card.current or card.lying_in


def _words(one: PregnancyCard, day: MotherDay, titles: Mapping[str, Label]) -> Iterator[Label]:
    if one.is_open and one.weeks is not None:
        yield WEEKS.of(one.weeks)
    elif one.ended_on is not None and one.ending == "birth":
        yield AFTER_BIRTH.fill(day=(day.on - one.ended_on).days)
    if day.weight_g is not None:
        yield WEIGHT.fill(weight=day.weight_g / 1000)
    if day.arm_mm is not None:
        yield ARM.fill(arm=day.arm_mm / 10)
    if day.systolic is not None and day.diastolic is not None:
        yield PRESSURE.fill(pressure=f"{day.systolic}/{day.diastolic}")
    if day.iron_tablets:
        yield IRON.fill(tablets=day.iron_tablets)
    following = one.next
    if following is not None and (following.next_on or following.due_on):
        code = following.row.code
        yield NEXT.fill(contact=titles.get(code, code), date=following.next_on or following.due_on)
