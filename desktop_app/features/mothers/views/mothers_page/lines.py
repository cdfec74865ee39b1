"""One line of the page for each woman, and what the figures above the list count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.features.schedules.rules.values import Standing
from desktop_app.features.schedules.views.due_page.figures_row import Figure
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.words import current

from ... import services
from ...rules.cards import Finding
from ...rules.tetanus import TStatus
from ...services import AfterBirthRow, PregnantRow, WomanRow
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
    "no_dose": QT_TRANSLATE_NOOP("Mothers", "{n} without a tetanus dose on record"),
    "tetanus": QT_TRANSLATE_NOOP("Mothers", "{n} not protected against tetanus"),
    "thin": QT_TRANSLATE_NOOP("Mothers", "{n} with a thin arm"),
}


@dataclass(frozen=True, slots=True)
class MotherLine:
    """One woman of the list.

    Attributes:
        weeks, edd: of the pregnancy that goes on.
        ended_on: when it ended; None while it goes on.
        children: names of those who live, after a birth.
        next: the contact that comes next.
        red: what a health worker must see.
        arm_mm: measured last.
        counts: which figures count her.
    """

    resident: ResidentRow
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
    return [_pregnant_line(row, on) for row in services.pregnant_on(session, on)]


def _pregnant_line(row: PregnantRow, on: date) -> MotherLine:
    card, counts = row.card, {*_contact_counts(row.next), *_red_counts(row.red)}
    if card.edd is None:
        counts.add("undated")
    elif card.edd < on:
        counts.add("past")
    elif card.edd - on <= SOON:
        counts.add("soon")
    return MotherLine(row.person, card.weeks, card.edd, next=row.next, red=row.red, counts=frozenset(counts))


def _after(session: Any, on: date) -> list[MotherLine]:
    return [_after_line(row) for row in services.after_birth_on(session, on)]


def _after_line(row: AfterBirthRow) -> MotherLine:
    counts = {*_contact_counts(row.next), *_red_counts(row.red)}
    names = [one.name for one in row.card.outcomes if one.lives]
    return MotherLine(
        row.person, ended_on=row.card.ended_on, children=names, next=row.next, red=row.red, counts=frozenset(counts)
    )


def _women(session: Any, on: date) -> list[MotherLine]:
    return [_woman_line(row, on) for row in services.women_of_childbearing_age(session, on)]


def _woman_line(row: WomanRow, on: date) -> MotherLine:
    status = row.t_status
    counts = set() if status.is_protected(on) else {"tetanus" if status.doses else "no_dose"}
    if row.arm is not None and row.arm.tone not in ("", "good"):
        counts.add("thin")
    told = row.history
    return MotherLine(
        row.person,
        t_status=row.t_status,
        living_children=told.living_children if told else None,
        dead_children=told.dead_children if told else None,
        arm_mm=row.arm.value if row.arm else None,
        is_pregnant=row.pregnancy is not None,
        counts=frozenset(counts),
    )


def _red_counts(found: Sequence[Finding]) -> set[str]:
    """Count who needs a health worker now; what only calls for more care does not."""
    return {"red"} if any(one.tone == "danger" for one in found) else set()


def _contact_counts(found: Standing | None) -> set[str]:
    if found is None:
        return set()
    return {"late"} if found.status in LATE_NOW else {"due"} if found.status in DUE_NOW else set()
