"""From where on a value is red, with its sources, as the cards say it below their table."""

from desktop_app.core.language import Language
from desktop_app.core.text import Text
from desktop_app.packs import Pack

from ..services.pack_tables import limits
from .mother_card_columns import LIMITS, NOT_CONFIRMED

PRESSURES = (("card_systolic", "card_diastolic"), ("systolic", "diastolic"))
"""A pack whose printed card is red earlier has rows of its own for that."""


def limits_line(pack: Pack, language: Language) -> Text:
    """Return the limits of arm and blood pressure in words, and where they come from."""
    rows = {one.code: one for one in limits(pack) if one.trimester is None}
    systolic, diastolic = next((rows[a], rows[b]) for a, b in PRESSURES if a in rows and b in rows)
    used = [rows["arm"], systolic, diastolic, rows["weight"]]
    sources = [pack.sources[name] for name in dict.fromkeys(one.source for one in used)]
    named = [one.title if one.confirmed else language.text(NOT_CONFIRMED, source=one.title) for one in sources]
    return LIMITS.fill(
        arm=language.number(rows["arm"].limit / 10, 1),
        systolic=language.number(systolic.limit),
        diastolic=language.number(diastolic.limit),
        sources="; ".join(named),
    )
