"""What is copied into the book that goes home with the child (Buku KIA), line by line (domain.md 16.3, number 20)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from .health_book import BookEntry

WEIGHT = QT_TRANSLATE_NOOP("Health visits", "Weight chart: month {month}, {weight} kg, {letter}")
WEIGHT_NO_LETTER = QT_TRANSLATE_NOOP("Health visits", "Weight chart: month {month}, {weight} kg")
LENGTH = QT_TRANSLATE_NOOP("Health visits", "Length and height chart: month {month}, {length} cm")
HEAD = QT_TRANSLATE_NOOP("Health visits", "Head chart: month {month}, {head} cm")
DOSE = QT_TRANSLATE_NOOP("Health visits", "Immunisation page: {what}, {day}, lot {lot}, {given_by}")
DOSE_NO_LOT = QT_TRANSLATE_NOOP("Health visits", "Immunisation page: {what}, {day}, {given_by}")
SUPPLEMENT = QT_TRANSLATE_NOOP("Health visits", "Vitamin A and deworming page: {what}, {day}")
DEVELOPMENT = QT_TRANSLATE_NOOP("Health visits", "Development page: list of {n} months ticked")
REFERRAL = QT_TRANSLATE_NOOP("Health visits", "Notes: referred on {day} to {target}")
NEXT_DOSE = QT_TRANSLATE_NOOP("Health visits", "Next vaccine or vitamin: {what}, from {day}")
NEXT_DAY = QT_TRANSLATE_NOOP("Health visits", "Next open day: {day}")
NEXT_MONTH = QT_TRANSLATE_NOOP("Health visits", "Next open day: in {month}")
NOBODY = "–"


@dataclass(frozen=True, slots=True)
class DoseLine:
    """Something given here on the day."""

    title: Label
    given_on: date
    given_by: str
    lot: str
    is_vaccine: bool


@dataclass(frozen=True, slots=True)
class ToCopy:
    """What is known of one child's day.

    Attributes:
        weight: column, weight, letter and next day; None without a weight.
        column: month of the charts; None from the sixth year on.
        length_mm, head_mm: None if not measured.
        development_months: age of the development list that was ticked, or None.
        referred_to: where the child was referred to on the day, in words, or None.
        next_dose: what is due next, with its day.
    """

    weight: BookEntry | None = None
    column: int | None = None
    length_mm: int | None = None
    head_mm: int | None = None
    doses: Sequence[DoseLine] = ()
    development_months: int | None = None
    referred_on: date | None = None
    referred_to: Label | None = None
    next_dose: tuple[date, Label] | None = None


def book_lines(known: ToCopy) -> list[Label]:
    """Return what to copy, in the order of the book's pages; only what comes next is no reason to open it."""
    lines = _measured(known)
    lines += [_dose(dose) for dose in known.doses]
    if known.development_months is not None:
        lines.append(DEVELOPMENT.of(known.development_months))
    if known.referred_to is not None and known.referred_on is not None:
        lines.append(REFERRAL.fill(day=known.referred_on, target=known.referred_to))
    if not lines:
        return []
    if known.next_dose is not None:
        lines.append(NEXT_DOSE.fill(what=known.next_dose[1], day=known.next_dose[0]))
    if known.weight is not None:
        day, month = known.weight.next_day, known.weight.next_month
        lines.append(NEXT_MONTH.fill(month=month) if day is None else NEXT_DAY.fill(day=day))
    return lines


def _measured(known: ToCopy) -> list[Label]:
    lines: list[Label] = []
    if known.weight is not None:
        words = WEIGHT.fill(letter=known.weight.letter) if known.weight.letter else WEIGHT_NO_LETTER
        lines.append(words.fill(month=known.weight.month, weight=known.weight.weight_g / 1000))
    if known.column is not None:
        if known.length_mm is not None:
            lines.append(LENGTH.fill(month=known.column, length=known.length_mm / 10))
        if known.head_mm is not None:
            lines.append(HEAD.fill(month=known.column, head=known.head_mm / 10))
    return lines


def _dose(dose: DoseLine) -> Label:
    if not dose.is_vaccine:
        return SUPPLEMENT.fill(what=dose.title, day=dose.given_on)
    words = DOSE.fill(lot=dose.lot) if dose.lot else DOSE_NO_LOT
    return words.fill(what=dose.title, day=dose.given_on, given_by=dose.given_by or NOBODY)
