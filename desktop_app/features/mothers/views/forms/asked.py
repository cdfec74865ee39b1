"""What the pack asks of pregnant women, mothers and newborns, as boxes to tick."""

from collections.abc import Sequence

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.child_record.services import danger_signs as child_signs
from desktop_app.packs import Pack
from desktop_app.ui.fields.ticks import Choice
from desktop_app.ui.words import joined, tr

from ...rules.codes import MIDWIFE_SIGN
from ...services import MotherSign, mother_signs, risks

ONLY_MIDWIFE = QT_TRANSLATE_NOOP("Mothers", "Only the midwife reads this.")


def pregnancy_risks(pack: Pack) -> Sequence[Choice]:
    """Return what is asked about a pregnancy once; what follows from age, height and births is not asked."""
    return [(one.code, one.title) for one in risks(pack) if one.found_by == "asked"]


def danger_signs(pack: Pack, state: str) -> Sequence[Choice]:
    """Return the danger signs of somebody "pregnant" or "postpartum", or of a "newborn"."""
    if state == "newborn":
        return [(one.code, one.title, one.detail) for one in child_signs(pack) if one.is_asked_at(0)]
    return [(one.code, one.title, _detail(one)) for one in mother_signs(pack) if state in one.states]


def open_signs(codes: Sequence[str] | None) -> tuple[str, ...] | None:
    """Return the signs that everybody may read; None if none was asked, or if all that was said is the midwife's."""
    if codes is None:
        return None
    found = tuple(code for code in codes if code != MIDWIFE_SIGN)
    return found or (None if codes else ())


def _detail(sign: MotherSign) -> str:
    return joined(sign.detail, ONLY_MIDWIFE) if sign.is_sensitive else tr(sign.detail)
