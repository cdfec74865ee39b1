"""What is stored of a person as lines of the card, each with its day."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.entries import SENSES, SMOKING, TAKEN, TEETH, Habits, Iron, Lab, Senses, Vitals
from ..rules.person import Found
from ..services import HealthRecord
from .forms.senses import PARTS
from .wording import LOOK_AGAIN, class_words, titles, tone_of, with_unit

DEGREES = QT_TRANSLATE_NOOP("Health checks", "{value} °C")
PULSE = QT_TRANSLATE_NOOP("Health checks", "pulse {value}")
BREATHS = QT_TRANSLATE_NOOP("Health checks", "breaths {value}")
FIRST_WAS = QT_TRANSLATE_NOOP("Health checks", "measured twice; the first was {upper}/{lower}")
TABLETS = QT_TRANSLATE_NOOP("Health checks", "{n} iron tablets")
NOT_GOOD = QT_TRANSLATE_NOOP("Health checks", "Not good: {what}")
GOOD = QT_TRANSLATE_NOOP("Health checks", "Good: {what}")
IMPOSSIBLE = QT_TRANSLATE_NOOP("Health checks", "Could not be checked: {what}")
TEETH_ARE = QT_TRANSLATE_NOOP("Health checks", "Teeth: {what}")
ANAEMIA_SIGNS = QT_TRANSLATE_NOOP("Health checks", "Signs of anaemia: {what}")
NO_SIGNS = QT_TRANSLATE_NOOP("Health checks", "No signs of anaemia")
PACK_YEARS = QT_TRANSLATE_NOOP("Health checks", "{n} pack-years")
SUGAR = QT_TRANSLATE_NOOP("Health checks", "much sugar")
SALT = QT_TRANSLATE_NOOP("Health checks", "much salt")
FAT = QT_TRANSLATE_NOOP("Health checks", "much fat")
CONFIRMED_BY = QT_TRANSLATE_NOOP("Health checks", "confirmed by {name}")
SENSES_TITLE = QT_TRANSLATE_NOOP("Health checks", "Eyes, ears and teeth")
HABITS_TITLE = QT_TRANSLATE_NOOP("Health checks", "Smoking and food")
Kind = Literal["vitals", "lab", "senses", "habits", "iron"]


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of the card.

    Attributes:
        key: id of its row.
        parts: sentences below the head.
        chips: (words, tone).
        reasons: of a referral; empty for none.
    """

    kind: Kind
    key: bytes
    on: date
    head: Label
    chips: Sequence[tuple[Label, str]] = ()
    parts: Sequence[Label] = ()
    by: str = ""
    reasons: Sequence[str] = ()


def lines_of(record: HealthRecord, pack: Pack, found: Mapping[bytes, Found]) -> list[Line]:
    """Return everything stored of a person, the newest day first."""
    lines = [
        *(_vitals(one, found.get(one.id)) for one in record.vitals),
        *(_lab(one, found.get(one.id)) for one in record.labs),
        *(_senses(one, pack) for one in record.senses),
        *(_habits(one) for one in record.habits),
        *(_iron(one) for one in record.iron),
    ]
    return sorted(lines, key=lambda line: line.on, reverse=True)


def _vitals(one: Vitals, found: Found | None) -> Line:
    head: list[Label] = [joined(found.title, with_unit(found))] if found is not None else []
    if one.temperature_tenths is not None:
        head.append(tr(DEGREES, value=current().number(one.temperature_tenths / 10, 1)))
    if one.pulse_per_minute is not None:
        head.append(tr(PULSE, value=current().number(one.pulse_per_minute)))
    if one.breaths_per_minute is not None:
        head.append(tr(BREATHS, value=current().number(one.breaths_per_minute)))
    parts: list[Label] = []
    if one.was_repeated and one.systolic_mmhg is not None and one.diastolic_mmhg is not None:
        parts.append(FIRST_WAS.fill(upper=one.systolic_mmhg, lower=one.diastolic_mmhg))
    return Line("vitals", one.id, one.on or date.min, joined(*head), _chips(found), [*parts, *_note(one.note)], one.by)


def _lab(one: Lab, found: Found | None) -> Line:
    head = one.test if found is None else joined(found.title, with_unit(found))
    parts: list[Label] = [CONFIRMED_BY.fill(name=one.confirmed_by)] if one.confirmed_by else []
    parts += [LOOK_AGAIN] if found is not None and found.is_doubtful else []
    return Line("lab", one.id, one.on, head, _chips(found), [*parts, *_note(one.note)], one.by)


def _senses(one: Senses, pack: Pack) -> Line:
    sides = {name: getattr(one, name) for name in PARTS}
    parts: list[Label] = []
    for answer, words in (("fail", NOT_GOOD), ("impossible", IMPOSSIBLE), ("pass", GOOD)):
        if named := [PARTS[name] for name, value in sides.items() if value == answer]:
            parts.append(words.fill(what=joined(*named)))
    parts += [TEETH_ARE.fill(what=TEETH.get(one.teeth, one.teeth))] if one.teeth else []
    signs = [(sign.code, sign.title) for sign in services.anaemia_signs_of(pack)]
    if one.anaemia_signs is not None:
        named_signs = titles(signs, one.anaemia_signs)
        parts.append(ANAEMIA_SIGNS.fill(what=named_signs) if one.anaemia_signs else NO_SIGNS)
    failed = "fail" in sides.values()
    chips: list[tuple[Label, str]] = [(SENSES["fail"], "warn")] if failed else []
    reasons = [*(["eyes_ears"] if failed else []), *(["teeth"] if one.teeth == "decayed" else [])]
    reasons += ["anaemia"] if one.anaemia_signs else []
    return Line("senses", one.id, one.on or date.min, SENSES_TITLE, chips, [*parts, *_note(one.note)], one.by, reasons)


def _habits(one: Habits) -> Line:
    told: list[Label] = [SMOKING.get(one.smoking, one.smoking)] if one.smoking else []
    told += [PACK_YEARS.of(one.pack_years)] if one.pack_years else []
    told += [words for words, value in ((SUGAR, one.much_sugar), (SALT, one.much_salt), (FAT, one.much_fat)) if value]
    return Line("habits", one.id, one.on or date.min, HABITS_TITLE, (), [joined(*told), *_note(one.note)], one.by)


def _iron(one: Iron) -> Line:
    given: list[Label] = [] if one.tablets is None else [TABLETS.of(one.tablets)]
    given += [TAKEN.get(one.taken, one.taken)] if one.taken else []
    return Line("iron", one.id, one.on, joined(*given), (), _note(one.note), one.by)


def _chips(found: Found | None) -> list[tuple[Label, str]]:
    if found is None or found.finding is None:
        return []
    return [(class_words(found.finding), tone_of(found.finding))]


def _note(note: str) -> list[Label]:
    return [note] if note else []
