"""What was asked about a child as lines: what stands in chips, in words, and what asks for a referral."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.ui.words import joined, tr

from .. import services
from ..rules.development import INCOMPLETE, RESULTS
from ..rules.symptoms import Sign, SymptomEntry, tb_signs, tb_suspect
from ..services import ChildRecord
from .wording import band_words, degrees, food_words, tb_words, titles

MISSING = QT_TRANSLATE_NOOP("Child record", "Not yet: {items}")
DANGER = QT_TRANSLATE_NOOP("Child record", "Danger sign")
ILL = QT_TRANSLATE_NOOP("Child record", "Ill")
WELL = QT_TRANSLATE_NOOP("Child record", "Nothing found")
TB_SIGNS = QT_TRANSLATE_NOOP("Child record", "{n} signs of tuberculosis")
FEVER = QT_TRANSLATE_NOOP("Child record", "Fever")
RIGHT = QT_TRANSLATE_NOOP("Child record", "Food right")
NOT_RIGHT = QT_TRANSLATE_NOOP("Child record", "Food not right")
BREASTFED = QT_TRANSLATE_NOOP("Child record", "still breastfed")
WEANED = QT_TRANSLATE_NOOP("Child record", "not breastfed any more")
ATE = QT_TRANSLATE_NOOP("Child record", "Ate: {foods}")
DID_NOT_EAT = QT_TRANSLATE_NOOP("Child record", "Did not eat: {foods}")
Chips = Sequence[tuple[Label, str]]


@dataclass(frozen=True, slots=True)
class Line:
    """What was asked on one day.

    Attributes:
        head: what it was about, e.g. the list.
        by: who asked.
        chips: (words, tone).
        parts: sentences below.
        refer_for: reasons of a referral; empty for none.
        findings: what would stand on the slip.
    """

    on: date
    head: Label = ""
    by: str = ""
    chips: Chips = ()
    parts: Sequence[Label] = ()
    refer_for: Sequence[str] = ()
    findings: Sequence[Label] = ()


def development_lines(record: ChildRecord, pack: Pack) -> list[Line]:
    """Return the development lists; one that is not complete is referred (life-cycle card, domain.md 1.2)."""
    known = {one.code: one.title for band in services.development_bands(pack) for one in band.milestones}
    lines = []
    for found in record.development:
        incomplete = found.result == INCOMPLETE
        items = joined(*(known.get(code, code) for code in found.missing))
        parts: list[Label] = [MISSING.fill(items=items)] if incomplete else []
        chip = (RESULTS.get(found.result, found.result), "warn" if incomplete else "ok")
        head = band_words(found.band_months)
        refer = ("development",) if incomplete else ()
        findings = [f"{head}: {tr(part)}" for part in parts]
        lines.append(Line(found.on, head, found.by, [chip], [*parts, *_note(found.note)], refer, findings))
    return lines


def symptom_lines(record: ChildRecord, pack: Pack, least_tb_signs: int) -> list[Line]:
    """Return the signs asked; danger and tuberculosis are referred, tuberculosis from as many signs as the pack says."""
    signs, ill = services.danger_signs(pack), services.illnesses(pack)
    return [_symptom_line(found.on, found.entry, signs, ill, least_tb_signs) for found in record.symptoms]


def food_lines(record: ChildRecord) -> list[Line]:
    """Return what was asked about food."""
    lines = []
    for found in record.food:
        entry = found.entry
        chips: list[tuple[Label, str]] = []
        if entry.suitable is not None:
            chips.append((RIGHT, "ok") if entry.suitable else (NOT_RIGHT, "warn"))
        milk: Label = "" if entry.still_breastfed is None else BREASTFED if entry.still_breastfed else WEANED
        ate, not_ate = food_words(entry, True), food_words(entry, False)
        parts: list[Label] = [ATE.fill(foods=ate)] if ate else []
        parts += [DID_NOT_EAT.fill(foods=not_ate)] if not_ate else []
        lines.append(Line(found.on, milk, "", chips, [*parts, *_note(entry.note)]))
    return lines


def advice_lines(record: ChildRecord, pack: Pack) -> list[Line]:
    """Return the topics talked about, by day."""
    known: dict[str, Label] = {one.code: one.title for one in services.advice_topics(pack)}
    return [Line(day, joined(*(known.get(code, code) for code in codes))) for day, codes in record.advice.items()]


def _symptom_line(on: date, entry: SymptomEntry, signs: Sequence[Sign], ill: Sequence[Sign], least: int) -> Line:
    danger, suspect, count = entry.danger_signs or (), tb_suspect(entry, least), tb_signs(entry)
    chips: list[tuple[Label, str]] = []
    chips += [(DANGER, "danger")] if danger else []
    chips += [(TB_SIGNS.of(count), "danger" if suspect else "warn")] if count else []
    chips += [(ILL, "warn")] if entry.illness else []
    chips += [(FEVER, "warn")] if entry.has_fever else []
    named = [titles(signs, danger), tb_words(entry), titles(ill, entry.illness or ()), degrees(entry.temperature_tenths)]
    parts: list[Label] = [words for words in named if words]
    todo = [sign.todo for sign in (*signs, *ill) if sign.code in danger or sign.code in (entry.illness or ())]
    refer = [*(["danger_sign"] if danger else []), *(["tuberculosis"] if suspect else [])]
    shown = [*parts, *dict.fromkeys(todo), *_note(entry.note)]
    return Line(on, "", entry.by, chips or [(WELL, "ok")], shown, refer, [*parts, *_note(entry.note)])


def _note(note: str) -> list[Label]:
    return [note] if note else []
