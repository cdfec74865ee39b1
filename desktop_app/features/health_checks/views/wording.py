"""Values and classes in words."""

from collections.abc import Iterable

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.packs import Pack
from desktop_app.ui.words import current, isolated, joined, tr

from ..rules.classifying import Finding
from ..rules.measuring import Measure
from ..rules.person import GLUCOSE_TESTS, Found

TONES = {"good": "ok", "warn": "warn", "danger": "danger"}
"""Tone of the pack -> tone of a chip."""
REASONS = {
    "blood_pressure": "blood_pressure",
    **dict.fromkeys(GLUCOSE_TESTS, "blood_sugar"),
    "haemoglobin": "anaemia",
    "waist": "waist",
    **dict.fromkeys(("cholesterol", "ldl", "hdl", "triglycerides"), "cholesterol"),
    "uric_acid": "uric_acid",
    "arm": "arm",
}
"""Measure -> reason of a referral."""
THIN = ("thin", "very_thin", "low", "very_low")

WITH_UNIT = QT_TRANSLATE_NOOP("Health checks", "{value} {unit}")
SCALE = QT_TRANSLATE_NOOP("Health checks", "Scale: {scale}. Source: {source}")
SCALE_UNCONFIRMED = QT_TRANSLATE_NOOP("Health checks", "Scale: {scale}. Not yet confirmed by a health worker. Source: {source}")
LOOK_AGAIN = QT_TRANSLATE_NOOP("Health checks", "This is unusual. Look at the number again.")
YEARS = QT_TRANSLATE_NOOP("Health checks", "{n} years")
STAGES: dict[str, Text] = {
    "school": QT_TRANSLATE_NOOP("Health checks", "School age"),
    "adult": QT_TRANSLATE_NOOP("Health checks", "Adult"),
    "elderly": QT_TRANSLATE_NOOP("Health checks", "Elderly"),
    "pregnant": QT_TRANSLATE_NOOP("Health checks", "Pregnant"),
    "postpartum": QT_TRANSLATE_NOOP("Health checks", "After birth"),
}


def value_words(found: Found) -> str:
    """Return a value as people write it, without its unit, e.g. 128/82."""
    numbers = [current().number(float(value), max(0, -int(value.as_tuple().exponent))) for value in found.values]
    return isolated("/".join(numbers)) if len(numbers) > 1 else numbers[0]


def with_unit(found: Found) -> str:
    """Return a value with its unit."""
    return tr(WITH_UNIT, value=value_words(found), unit=found.unit)


def tone_of(finding: Finding | None) -> str:
    """Return the tone of a chip for a class."""
    return "plain" if finding is None else TONES[finding.tone]


def class_words(finding: Finding) -> str:
    """Return what a class is called, with what is said beside it."""
    return joined(finding.words, finding.also or "")


def scale_words(pack: Pack, finding: Finding) -> str:
    """Return the scale with its source, and that nobody has confirmed it if that is so."""
    source = pack.sources[finding.source].title if finding.source in pack.sources else finding.source
    return tr(SCALE if finding.confirmed else SCALE_UNCONFIRMED, scale=tr(finding.scale), source=source)


def reason_of(found: Found) -> str:
    """Return the reason of a referral for a value; "" if its class asks for none."""
    finding = found.finding
    if finding is None or finding.action not in ("refer", "refer_today"):
        return ""
    if found.measure == "bmi":
        return "thin" if finding.code in THIN else "heavy"
    return REASONS.get(found.measure, "other")


def unit_choices(measure: Measure) -> list[tuple[str, Label]]:
    """Return the units in which a measure may be typed."""
    return [(unit, unit) for unit in measure.units]


def titles(known: Iterable[tuple[str, Label]], codes: Iterable[str]) -> str:
    """Return the titles of codes; a code that the pack does not know any more stands as it is."""
    named = dict(known)
    return joined(*(named.get(code, code) for code in codes))


def age_words(age_months: int | None) -> str:
    """Return an age in years; empty if it is not known."""
    return "" if age_months is None else tr(YEARS.of(age_months // 12))
