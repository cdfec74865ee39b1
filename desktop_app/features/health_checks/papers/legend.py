"""By which scales a card judges, with their sources, as it says it below its table."""

from collections.abc import Sequence

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.packs import Pack

from ..rules.classifying import ClassRow, Scale
from ..services import classes_of

SCALES = QT_TRANSLATE_NOOP("Health checks", "Scales: {scales}.")
SCALE = QT_TRANSLATE_NOOP("Health checks", "{scale} ({source})")
NOT_CONFIRMED = QT_TRANSLATE_NOOP("Health checks", "{scale} ({source}, not confirmed)")
LETTERS = QT_TRANSLATE_NOOP("Health checks", "{scale}, {letters} ({source}, not confirmed)")
LETTERS_CONFIRMED = QT_TRANSLATE_NOOP("Health checks", "{scale}, {letters} ({source})")


def scales_line(pack: Pack, language: Language, measures: Sequence[str], card_scale: str = "") -> Text:
    """Return the scales of some measures in words.

    Args:
        card_scale: the scale by which the card prints letters for the body mass index, where the pack has it; its limits
            are named with it.
    """
    named = [_scale(pack, measure, card_scale) for measure in measures]
    return SCALES.fill(scales="; ".join(language.text(_words(pack, language, one)) for one in named if one is not None))


def _scale(pack: Pack, measure: str, code: str) -> Scale | None:
    of_measure = [one for one in classes_of(pack).scales if one.measure == measure]
    found = next((one for one in of_measure if one.code == code), None) if code else None
    return found or next((one for one in of_measure if one.chosen), None)


def _words(pack: Pack, language: Language, scale: Scale) -> Text:
    source = pack.sources[scale.source]
    rows = [row for row in classes_of(pack).rows.get((scale.measure, scale.code), ()) if row.letter]
    if rows:
        letters = " ".join(_letter(row, language) for row in rows)
        return (LETTERS_CONFIRMED if source.confirmed else LETTERS).fill(scale=scale.title, letters=letters, source=source.title)
    return (SCALE if source.confirmed else NOT_CONFIRMED).fill(scale=scale.title, source=source.title)


def _letter(row: ClassRow, language: Language) -> str:
    """Return a letter with where its class ends: "SK < 17"; the last one with where it begins."""
    if row.upper is not None:
        return f"{row.letter} < {language.number(float(row.upper), 1)}"
    return f"{row.letter} ≥ {language.number(float(row.lower or 0), 1)}"
