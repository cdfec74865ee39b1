"""By which scales a card judges, with their sources, as it says it below its table."""

from collections.abc import Sequence

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.packs import Pack

from ..rules.classifying import Scale
from ..services import classes_of

SCALES = QT_TRANSLATE_NOOP("Health checks", "Scales: {scales}.")
SCALE = QT_TRANSLATE_NOOP("Health checks", "{scale} ({source})")
NOT_CONFIRMED = QT_TRANSLATE_NOOP("Health checks", "{scale} ({source}, not confirmed)")


def scales_line(pack: Pack, language: Language, measures: Sequence[str], card_scale: str = "") -> Text:
    """Return the scales of some measures in words.

    Args:
        card_scale: the scale by which the card prints letters for the body mass index, where the pack has it.
    """
    named = [_scale(pack, measure, card_scale) for measure in measures]
    return SCALES.fill(scales="; ".join(language.text(_words(pack, one)) for one in named if one is not None))


def _scale(pack: Pack, measure: str, code: str) -> Scale | None:
    of_measure = [one for one in classes_of(pack).scales if one.measure == measure]
    found = next((one for one in of_measure if one.code == code), None) if code else None
    return found or next((one for one in of_measure if one.chosen), None)


def _words(pack: Pack, scale: Scale) -> Text:
    source = pack.sources[scale.source]
    return (SCALE if source.confirmed else NOT_CONFIRMED).fill(scale=scale.title, source=source.title)
