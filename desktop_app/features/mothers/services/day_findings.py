"""What was found of a pregnant woman or a mother on a day, for the last step of the open day."""

from collections.abc import Mapping, Sequence
from datetime import date

from sqlalchemy.orm import Session

from desktop_app.core.contract import DayFinding

from ..rules.cards import Finding
from ..rules.codes import MIDWIFE_SIGN
from .cards import pregnancy_card

REASON_OF: Mapping[str, str] = {
    "pressure": "blood_pressure",
    "anaemia": "anaemia",
    "arm": "arm",
    "weight": "weight_gain",
}
"""Why a slip says that she is sent on, by finding; everything else is a question about the pregnancy or the weeks after it."""
DANGER_SIGN, PREGNANCY, AFTER_BIRTH = "danger_sign", "pregnancy", "after_birth"


def day_findings(session: Session, resident: bytes, on: date) -> Sequence[DayFinding]:
    """Return what of the day stands out; only what is red sends her on.

    That the midwife follows up is not among it: what is found stands on the slip that she carries.
    """
    card = pregnancy_card(session, resident, on)
    pregnancy = None if card is None else card.current or card.lying_in
    if pregnancy is None:
        return []
    other = PREGNANCY if pregnancy.is_open else AFTER_BIRTH
    return [
        DayFinding(one.words, one.todo or "", _reason(one, other) if one.tone == "danger" else "")
        for one in pregnancy.red
        if one.on == on and one.code != MIDWIFE_SIGN
    ]


def _reason(one: Finding, other: str) -> str:
    """Return why she is sent on; codes of danger signs are those of the pack, in capitals."""
    return DANGER_SIGN if one.code.isupper() else REASON_OF.get(one.code, other)
