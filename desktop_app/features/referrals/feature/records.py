"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import load_pack
from desktop_app.packs.of_post import DEFAULT_PACK

from ..services import reasons_of, targets_of


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_record

    return name_of_record(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Referrals", "Yes"), "False": QT_TRANSLATE_NOOP("Referrals", "No")}

_PACK = load_pack(DEFAULT_PACK)
"""Its words stand for the codes that every pack shares; a code of one pack alone stays as it is."""
_REASONS = {code: one.title for code, one in reasons_of(_PACK).items()}
_TARGETS = {code: one.title for code, one in targets_of(_PACK).items()}

RECORDS = (
    RecordTable(
        "referral",
        QT_TRANSLATE_NOOP("Referrals", "Referral"),
        {
            "referred_on": QT_TRANSLATE_NOOP("Referrals", "Date"),
            "slip_number": QT_TRANSLATE_NOOP("Referrals", "Slip number"),
            "reasons": QT_TRANSLATE_NOOP("Referrals", "Reasons"),
            "findings": QT_TRANSLATE_NOOP("Referrals", "Findings"),
            "target": QT_TRANSLATE_NOOP("Referrals", "Sent to"),
            "target_name": QT_TRANSLATE_NOOP("Referrals", "Name of the place"),
            "referred_by": QT_TRANSLATE_NOOP("Referrals", "Referred by"),
            "note": QT_TRANSLATE_NOOP("Referrals", "Note"),
            "went": QT_TRANSLATE_NOOP("Referrals", "Went there"),
            "replied_on": QT_TRANSLATE_NOOP("Referrals", "Date of the reply"),
            "reply": QT_TRANSLATE_NOOP("Referrals", "Reply"),
            "closed_on": QT_TRANSLATE_NOOP("Referrals", "Closed on"),
        },
        _name_of,
        {"went": _YES_NO, "target": _TARGETS, "reasons": _REASONS},
        personal=("findings", "slip_number", "reply", "note"),
    ),
)
