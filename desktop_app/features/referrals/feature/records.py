"""The records of the slice in words, for History and conflicts."""

from typing import Any

from desktop_app.core.contract import RecordTable
from desktop_app.core.text import QT_TRANSLATE_NOOP

from ..rules.reasons import REASONS
from ..rules.referring import TARGETS


def _name_of(session: Any, row: bytes) -> str:
    from ..services.naming import name_of_record

    return name_of_record(session, row)


_YES_NO = {"True": QT_TRANSLATE_NOOP("Referrals", "Yes"), "False": QT_TRANSLATE_NOOP("Referrals", "No")}

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
        {"went": _YES_NO, "target": TARGETS, "reasons": REASONS},
    ),
)
