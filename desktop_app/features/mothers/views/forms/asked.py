"""What the pack asks of pregnant women, mothers and newborns, as boxes to tick."""

from collections.abc import Sequence

from desktop_app.features.child_record.services import danger_signs as child_signs
from desktop_app.packs import Pack
from desktop_app.ui.fields.ticks import Choice

from ...services.pack_tables import mother_signs, risks


def pregnancy_risks(pack: Pack) -> Sequence[Choice]:
    """Return what is asked about a pregnancy once; what follows from age, height and births is not asked."""
    return [(one.code, one.title) for one in risks(pack) if one.found_by == "asked"]


def danger_signs(pack: Pack, state: str) -> Sequence[Choice]:
    """Return the danger signs of somebody "pregnant" or "postpartum", or of a "newborn"."""
    if state == "newborn":
        return [(one.code, one.title, one.detail) for one in child_signs(pack) if one.is_asked_at(0)]
    return [(one.code, one.title, one.detail) for one in mother_signs(pack) if state in one.states]
