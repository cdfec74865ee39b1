"""From where on a value is red, with its sources, as the cards say it below their table."""

from collections.abc import Sequence

from desktop_app.core.language import Language
from desktop_app.core.text import Text
from desktop_app.features.health_checks.rules.classifying import Classes, ClassRow
from desktop_app.features.health_checks.services import classes_of
from desktop_app.packs import Pack

from ..services.pack_tables import limits
from .mother_card_columns import LIMITS, NOT_CONFIRMED

GROWN_UP_MONTHS = 300
"""The limits that are named are those of a woman of 25 years."""
WEIGHT = "weight"


def limits_line(pack: Pack, language: Language, state: str) -> Text:
    """Return the limits of arm and blood pressure in words, and where they come from.

    Args:
        state: "pregnant" or "postpartum".
    """
    classes = classes_of(pack)
    arm, systolic, diastolic = (_good(classes, measure, state) for measure in ("arm", "systolic", "diastolic"))
    weight = [one.source for one in limits(pack) if one.code == WEIGHT]
    names = [*weight, *(row.source for row in (*arm, *systolic, *diastolic))]
    sources = [pack.sources[name] for name in dict.fromkeys(names)]
    named = [one.title if one.confirmed else language.text(NOT_CONFIRMED, source=one.title) for one in sources]
    lowest_arm = min((row.lower for row in arm if row.lower is not None), default=None)
    return LIMITS.fill(
        arm="" if lowest_arm is None else language.number(float(lowest_arm), 1),
        systolic=_upper(systolic, language),
        diastolic=_upper(diastolic, language),
        sources="; ".join(named),
    )


def _good(classes: Classes, measure: str, state: str) -> Sequence[ClassRow]:
    """Return the classes that are as they should be, on the scale that the pack has chosen."""
    chosen = next((scale.code for scale in classes.scales if scale.measure == measure and scale.chosen), "")
    rows = [
        row
        for row in classes.rows.get((measure, chosen), ())
        if row.tone == "good" and row.sex in ("", "F") and row.from_months <= GROWN_UP_MONTHS <= row.until_months
    ]
    return [row for row in rows if row.state == state] or [row for row in rows if not row.state]


def _upper(rows: Sequence[ClassRow], language: Language) -> str:
    highest = max((row.upper for row in rows if row.upper is not None), default=None)
    return "" if highest is None else language.number(float(highest))
