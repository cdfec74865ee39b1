"""One line of the page for each woman, and what the figures above the list count."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.features.schedules.rules.values import Standing
from desktop_app.features.schedules.views.due_page.figures_row import Figure
from desktop_app.residents.services import ResidentRow, rows_of
from desktop_app.ui.words import current

from ... import services
from ...rules.cards import Finding, MotherCard
from ...rules.tetanus import TStatus
from ..wording import DUE_NOW, LATE_NOW

SOON = timedelta(days=30)
MODES = ("pregnant", "after", "women")
FIGURES: Mapping[str, Text] = {
    "red": QT_TRANSLATE_NOOP("Mothers", "{n} need a health worker"),
    "late": QT_TRANSLATE_NOOP("Mothers", "{n} with a late contact"),
    "due": QT_TRANSLATE_NOOP("Mothers", "{n} due for a contact"),
    "soon": QT_TRANSLATE_NOOP("Mothers", "{n} expected within 30 days"),
    "past": QT_TRANSLATE_NOOP("Mothers", "{n} past the expected day"),
    "undated": QT_TRANSLATE_NOOP("Mothers", "{n} without an expected day"),
    "tetanus": QT_TRANSLATE_NOOP("Mothers", "{n} not protected against tetanus"),
    "thin": QT_TRANSLATE_NOOP("Mothers", "{n} with a thin arm"),
}


@dataclass(frozen=True, slots=True)
class MotherLine:
    """One woman of the list.

    Attributes:
        pregnancy: the one that goes on or ended; None among the women of childbearing age.
        weeks, edd: of the pregnancy that goes on.
        ended_on: when it ended; None while it goes on.
        children: names of those who live, after a birth.
        next: the contact that comes next.
        red: what a health worker must see.
        arm_mm: measured last.
        counts: which figures count her.
    """

    resident: ResidentRow
    pregnancy: bytes | None = None
    weeks: int | None = None
    edd: date | None = None
    ended_on: date | None = None
    children: Sequence[Label] = ()
    next: Standing | None = None
    red: Sequence[Finding] = ()
    t_status: TStatus | None = None
    living_children: int | None = None
    dead_children: int | None = None
    arm_mm: int | None = None
    is_pregnant: bool = False
    counts: frozenset[str] = frozenset()

    def is_called(self, words: str) -> bool:
        """Return True if name or house hold all words."""
        about = self.resident
        whole = " ".join(name_key(part) for part in (current().text(about.shown), *about.other_names, about.house))
        return all(word in whole for word in name_key(words).split())


def read_lines(session: Any, mode: str, on: date) -> list[MotherLine]:
    """Return the women of a view: "pregnant", "after" (birth) or "women" (of childbearing age)."""
    if mode == "pregnant":
        return _pregnant(session, on)
    return _after(session, on) if mode == "after" else _women(session, on)


def figures_of(lines: Sequence[MotherLine]) -> list[Figure]:
    """Return the figures above the list, the most urgent first; none for nobody."""
    counted = {key: sum(1 for line in lines if key in line.counts) for key in FIGURES}
    return [Figure(key, words.of(counted[key])) for key, words in FIGURES.items() if counted[key]]


def _pregnant(session: Any, on: date) -> list[MotherLine]:
    lines = []
    for person, card in _cards(session, services.pregnant_on(session, on), on):
        current_one = card.current
        if current_one is None:
            continue
        red = current_one.red
        counts = {*_contact_counts(current_one.next), *({"red"} if red else ())}
        if current_one.edd is None:
            counts.add("undated")
        elif current_one.edd < on:
            counts.add("past")
        elif current_one.edd - on <= SOON:
            counts.add("soon")
        lines.append(
            MotherLine(
                person,
                current_one.id,
                current_one.weeks,
                current_one.edd,
                next=current_one.next,
                red=red,
                counts=frozenset(counts),
            )
        )
    return sorted(lines, key=lambda line: (line.edd or date.max, name_key(str(line.resident.shown))))


def _after(session: Any, on: date) -> list[MotherLine]:
    lines = []
    for person, card in _cards(session, services.after_birth_on(session, on), on):
        lying_in = card.lying_in
        if lying_in is None:
            continue
        red = (*lying_in.red, *(one for newborn in lying_in.newborns for one in newborn.findings if one.tone != "good"))
        coming = lying_in.next
        counts = {*_contact_counts(coming), *({"red"} if red else ())}
        names = [one.name for one in lying_in.outcomes if one.lives]
        lines.append(
            MotherLine(
                person,
                lying_in.id,
                ended_on=lying_in.ended_on,
                children=names,
                next=coming,
                red=red,
                counts=frozenset(counts),
            )
        )
    return sorted(lines, key=lambda line: (line.ended_on or date.min, name_key(str(line.resident.shown))), reverse=True)


def _women(session: Any, on: date) -> list[MotherLine]:
    lines = []
    for person, card in _cards(session, services.women_of_childbearing_age(session, on), on):
        told = card.history[0] if card.history else None
        is_protected = card.t_status.is_protected(on)
        counts = frozenset(() if is_protected else ("tetanus",))
        lines.append(
            MotherLine(
                person,
                t_status=card.t_status,
                living_children=told.living_children if told else None,
                dead_children=told.dead_children if told else None,
                is_pregnant=card.current is not None,
                counts=counts,
            )
        )
    return lines


def _cards(session: Any, rows: Iterable[Any], on: date) -> Iterator[tuple[ResidentRow, MotherCard]]:
    """Yield women with their cards, by house, then by name."""
    ids = [row.resident for row in rows]
    cards = services.cards_of(session, ids, on)
    people = sorted(rows_of(session, list(dict.fromkeys(ids))), key=lambda row: (name_key(row.house), name_key(str(row.shown))))
    for person in people:
        card = cards.get(person.id)
        if card is not None:
            yield person, card


def _contact_counts(found: Standing | None) -> set[str]:
    if found is None:
        return set()
    return {"late"} if found.status in LATE_NOW else {"due"} if found.status in DUE_NOW else set()
