"""What is known of a pregnancy and of the weeks after it, in words."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.features.health_visits.rules.measures import ARM, WEIGHT
from desktop_app.features.schedules.rules.values import Standing
from desktop_app.ui.words import current, joined, tr

from ..rules.cards import Finding, PregnancyCard
from ..rules.codes import EDD_BASES, IRON_TAKEN, PLACES, PROVIDERS
from ..rules.entries import Measured

WEEK = QT_TRANSLATE_NOOP("Mothers", "Week {n}")
TRIMESTER = QT_TRANSLATE_NOOP("Mothers", "Trimester {number}")
EXPECTED = QT_TRANSLATE_NOOP("Mothers", "Birth expected on {day}")
NO_DATE = QT_TRANSLATE_NOOP("Mothers", "Nobody knows yet when the birth is expected")
NEXT = QT_TRANSLATE_NOOP("Mothers", "Next: {what}")
DUE = QT_TRANSLATE_NOOP("Mothers", "{what}, now")
LATE = QT_TRANSLATE_NOOP("Mothers", "{what}, late since {day}")
FROM = QT_TRANSLATE_NOOP("Mothers", "{what}, from {day}")
DONE_ON = QT_TRANSLATE_NOOP("Mothers", "{what}: {day}")
OPEN_STATE = QT_TRANSLATE_NOOP("Mothers", "{what}: {state}")
NOW = QT_TRANSLATE_NOOP("Mothers", "now")
LATE_STATE = QT_TRANSLATE_NOOP("Mothers", "late")
MISSED = QT_TRANSLATE_NOOP("Mothers", "was not done")
FROM_STATE = QT_TRANSLATE_NOOP("Mothers", "from {day}")
LATER = QT_TRANSLATE_NOOP("Mothers", "later")
PRESSURE = QT_TRANSLATE_NOOP("Mothers", "Blood pressure {upper}/{lower}")
ARM_IS = QT_TRANSLATE_NOOP("Mothers", "Arm {amount}")
HB_IS = QT_TRANSLATE_NOOP("Mothers", "Hb {value} g/dl")
TABLETS = QT_TRANSLATE_NOOP("Mothers", "{n} iron tablets")
LOOKED = QT_TRANSLATE_NOOP("Mothers", "Nobody wrote who it was")
NOT_CONFIRMED = QT_TRANSLATE_NOOP("Mothers", "unconfirmed")
FINDING_TODO = QT_TRANSLATE_NOOP("Mothers", "{finding}: {todo}")
Titles = Mapping[str, Label]
DUE_NOW = (Status.DUE, Status.STILL_ALLOWED)
LATE_NOW = (Status.OVERDUE, Status.CATCH_UP)
TONES: Mapping[str, str] = {"danger": "danger", "warn": "warn", "good": "ok"}


def week_chips(card: PregnancyCard) -> list[tuple[Label, str]]:
    """Return week and trimester, as far as they are known."""
    chips: list[tuple[Label, str]] = []
    if card.weeks is not None:
        chips.append((WEEK.of(card.weeks), "info"))
    if card.trimester is not None:
        chips.append((TRIMESTER.fill(number=card.trimester), "plain"))
    return chips


def expected_words(card: PregnancyCard) -> str:
    """Return when the birth is expected and from what that follows."""
    if card.edd is None:
        return tr(NO_DATE)
    return joined(EXPECTED.fill(day=current().long_date(card.edd)), EDD_BASES.get(card.basis, card.basis))


def next_words(found: Standing, titles: Titles, on: date) -> Text:
    """Return which contact comes next, and when."""
    what = tr(titles.get(found.row.code, found.row.code))
    if found.status in LATE_NOW:
        return LATE.fill(what=what, day=found.ideal_until or found.due_on or on)
    if found.status in DUE_NOW or found.next_on is None or found.next_on <= on:
        return DUE.fill(what=what)
    return FROM.fill(what=what, day=found.next_on)


def next_tone(found: Standing) -> str:
    """Return the tone of the contact that comes next."""
    return "warn" if found.status in LATE_NOW else "info" if found.status in DUE_NOW else "plain"


def standing_chips(standings: Sequence[Standing], titles: Titles, on: date) -> list[tuple[Label, str]]:
    """Return each contact with its day, or where it stands; those that are not asked for are left out."""
    return [
        _standing_chip(one, titles.get(one.row.code, one.row.code), on)
        for one in standings
        if one.status is not Status.NOT_APPLICABLE
    ]


def finding_line(finding: Finding) -> str:
    """Return what stands out with what to do; an unconfirmed limit says so."""
    words = tr(finding.words)
    if finding.todo:
        words = tr(FINDING_TODO, finding=words, todo=tr(finding.todo))
    return words if finding.confirmed else joined(words, NOT_CONFIRMED)


def measured_words(measured: Measured) -> str:
    """Return what was measured and handed out on a day; empty for nothing."""
    spoken, parts = current(), list[Label]()
    if measured.weight_g is not None:
        parts.append(WEIGHT.amount.fill(value=spoken.number(measured.weight_g / WEIGHT.per_unit, 1)))
    if measured.arm_mm is not None:
        parts.append(ARM_IS.fill(amount=ARM.amount.fill(value=spoken.number(measured.arm_mm / ARM.per_unit, 1))))
    if measured.systolic_mmhg is not None and measured.diastolic_mmhg is not None:
        upper, lower = spoken.number(measured.systolic_mmhg), spoken.number(measured.diastolic_mmhg)
        parts.append(PRESSURE.fill(upper=upper, lower=lower))
    if measured.haemoglobin_tenths is not None:
        parts.append(HB_IS.fill(value=spoken.number(measured.haemoglobin_tenths / 10, 1)))
    if measured.iron_tablets is not None:
        parts.append(TABLETS.of(measured.iron_tablets))
    if measured.iron_taken:
        parts.append(IRON_TAKEN.get(measured.iron_taken, measured.iron_taken))
    return joined(*parts)


def who_words(place: str, provider: str, name: str) -> str:
    """Return where somebody was looked at and by whom."""
    return joined(PLACES.get(place, place), PROVIDERS.get(provider, provider), name)


def signs_words(codes: Sequence[str] | None, titles: Titles) -> str:
    """Return danger signs in words; one that the pack does not know any more stands as it is."""
    return joined(*(titles.get(code, code) for code in codes or ()))


def _standing_chip(one: Standing, title: Label, on: date) -> tuple[Label, str]:
    what = tr(title)
    if one.status is Status.GIVEN:
        day = one.dose.given.exact if one.dose is not None else None
        return (DONE_ON.fill(what=what, day=day) if day else what), "ok"
    if one.status is Status.TOO_LATE:
        return OPEN_STATE.fill(what=what, state=MISSED), "plain"
    if one.status in LATE_NOW:
        return OPEN_STATE.fill(what=what, state=LATE_STATE), "warn"
    if one.status in DUE_NOW:
        return OPEN_STATE.fill(what=what, state=NOW), "info"
    state = FROM_STATE.fill(day=one.due_on) if one.due_on and one.due_on > on else LATER
    return OPEN_STATE.fill(what=what, state=state), "plain"
