"""What the pack asks of pregnant women, mothers and newborns, as boxes to tick."""

from collections.abc import Sequence

from desktop_app.packs import Pack
from desktop_app.ui.fields.ticks import Choice

from ... import services


def pregnancy_risks(pack: Pack) -> Sequence[Choice]:
    """Return what is asked about a pregnancy once."""
    return [(one.code, one.title) for one in services.pregnancy_risks(pack) if one.is_asked]


def danger_signs(pack: Pack, group: str) -> Sequence[Choice]:
    """Return the danger signs of a ``group``: "pregnancy", "after_birth" or "newborn"."""
    return [(one.code, one.title, one.detail) for one in services.danger_signs(pack, group)]
