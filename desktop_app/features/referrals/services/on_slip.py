"""What stands on a referral slip, and what its QR code says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.settings import get_setting
from desktop_app.residents.services import ResidentRow, rows_of

from ..rules.reasons import PRIVATE
from ..rules.slip_numbers import IN_CODE
from .reading import Sent, referrals_between, referrals_by_id

FINDINGS_SETTING = "referrals.findings_in_code"
MOST_IN_CODE = 300
"""Letters of findings in a QR code: more would make its squares too small for old cameras."""

_NATIONAL_NUMBER = re.compile(r"\d[\d .-]{14,}\d")
_GONE = QT_TRANSLATE_NOOP("Referrals", "This referral is not here any more. Look at the list again.")


@dataclass(frozen=True, slots=True)
class Slip:
    """One referral with whom it is about.

    Attributes:
        code: what the QR code says.
    """

    sent: Sent
    person: ResidentRow
    code: str


def slips_of(session: Session, referrals: Sequence[bytes]) -> list[Slip]:
    """Return what stands on the slips of several referrals, in their order; raises UserError if none of them is left."""
    found = referrals_by_id(session, referrals)
    people = {row.id: row for row in rows_of(session, list({one.resident for one in found.values()}))}
    with_findings = get_setting(session, FINDINGS_SETTING) == "yes"
    sent = [found[key] for key in referrals if key in found]
    slips = [Slip(one, people[one.resident], code_of(one, with_findings)) for one in sent if one.resident in people]
    if not slips:
        raise UserError(_GONE)
    return slips


def code_of(sent: Sent, with_findings: bool) -> str:
    """Return what a slip's QR code says: its number, and findings only where the post has chosen so.

    Nothing that is sealed for the midwife and no national number stands in it (domain.md 16.6, number 29).
    """
    findings = " ".join(_NATIONAL_NUMBER.sub("…", sent.findings).split())[:MOST_IN_CODE]
    if not with_findings or not findings or PRIVATE in sent.reasons:
        return sent.slip_number
    return f"{sent.slip_number} {IN_CODE} {findings}"


def named_referrals(session: Session, month: Month) -> list[tuple[bytes, str]]:
    """Return the referrals of a month with the names of whom they are about."""
    found = referrals_between(session, month.first, month.last)
    people = {row.id: row for row in rows_of(session, list({one.resident for one in found}))}
    return [(one.id, str(people[one.resident].shown)) for one in found if one.resident in people]
