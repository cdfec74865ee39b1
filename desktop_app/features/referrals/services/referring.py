"""Sending somebody to a health worker, and what comes back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.natural_rows import living, make_or_revive
from desktop_app.features.confidential.services import record_sealed
from desktop_app.packs import pack_of
from desktop_app.residents.services import canonical_id, every_id, person_facts

from ..models import Referral
from ..rules.natural_ids import referral_id
from ..rules.reasons import in_order, shown_reasons
from ..rules.referring import ReferralEntry, ReplyEntry, check_referral, check_reply
from ..rules.slip_numbers import slip_number
from .pack_lists import reasons_of, targets_of

_GONE = QT_TRANSLATE_NOOP("Referrals", "This referral is not here any more. Look at the list again.")
_CLOSED = QT_TRANSLATE_NOOP("Referrals", "A reply is written to this referral. Take the reply back before you change it.")


def refer(
    session: Session,
    resident: bytes,
    on: date,
    reasons: Sequence[str],
    target: str,
    findings: str,
    by: str,
    note: str,
    today: date,
    target_name: str = "",
) -> bytes:
    """Send somebody to a health worker and return the referral's id.

    A second referral of the same day to the same kind of place replaces what the first says, with the same slip number.
    A reason that the pack calls sensitive is sealed for the midwife, with everything that is written about it: the referral
    itself says only that she knows why.

    Args:
        reasons: codes of the pack's reasons, or of the growth advice as "wfl.low".

    Raises:
        InputError: no reason or place, or the day is not possible; nothing was stored.
        UserError: the referral of that day was replied to, or a reason is sensitive and the midwife has no key in this post;
            nothing was stored.
    """
    resident = canonical_id(session, resident)  # two entries of one person get one row
    entry = ReferralEntry(on, reasons, target, target_name, findings, by, note)
    entry = _checked(session, resident, entry, today)
    found = _of_day(session, resident, on, target)
    if found is not None and found.replied_on is not None:
        raise UserError(_CLOSED)
    key = found.id if found else _free_id(session, resident, on, target)
    number = found.slip_number if found else slip_number(key, on)
    entry = _without_secrets(session, resident, entry, number)
    if found is None:
        make_or_revive(session, Referral, key, resident_id=resident, slip_number=number, **_columns(entry))
    else:
        _write(found, entry)
    return key


def change_referral(session: Session, referral: bytes, entry: ReferralEntry, today: date) -> None:
    """Correct a referral; its slip number stays. Raises as ``refer``."""
    row = find(session, referral)
    if row.replied_on is not None:
        raise UserError(_CLOSED)
    entry = _checked(session, row.resident_id, entry, today)
    _write(row, _without_secrets(session, row.resident_id, entry, row.slip_number))


def reply(session: Session, referral: bytes, entry: ReplyEntry, today: date) -> None:
    """Write down what became of a referral; a reply that was there is replaced.

    Raises:
        InputError: nothing is said, or the day is not possible; nothing was stored.
        UserError: the referral was removed.
    """
    row = find(session, referral)
    if problems := check_reply(entry, row.referred_on, today):
        raise InputError(problems)
    row.went, row.replied_on = entry.went, entry.replied_on
    row.reply = entry.reply.strip() or None
    row.closed_on = entry.replied_on if entry.closes else None


def take_reply_back(session: Session, referral: bytes) -> None:
    """Remove a reply that was written by mistake: the referral waits again."""
    row = find(session, referral)
    row.went = row.replied_on = row.reply = row.closed_on = None


def remove_referral(session: Session, referral: bytes) -> None:
    """Take out a referral that was written by mistake; undo brings it back."""
    session.delete(find(session, referral))


def find(session: Session, referral: bytes) -> Referral:
    """Return the row of a referral; raises UserError if it was removed."""
    row = living(session, Referral, referral)
    if row is None:
        raise UserError(_GONE)
    return row


def _of_day(session: Session, resident: bytes, on: date, target: str) -> Referral | None:
    """Return somebody's referral of a day to one kind of place, whatever day or place it was written for first."""
    query = select(Referral).where(
        Referral.resident_id.in_(every_id(session, resident)), Referral.referred_on == on, Referral.target == target
    )
    return session.scalars(query.order_by(Referral.replied_on, Referral.id)).first()


def _free_id(session: Session, resident: bytes, on: date, target: str) -> bytes:
    """Return the id of a new referral; those corrected to another day or place keep theirs, with the slip that went out."""
    ids = (referral_id(resident, on, target, more) for more in count())
    return next(key for key in ids if living(session, Referral, key) is None)


def _write(row: Referral, entry: ReferralEntry) -> None:
    for field, value in _columns(entry).items():
        setattr(row, field, value)


def _checked(session: Session, resident: bytes, entry: ReferralEntry, today: date) -> ReferralEntry:
    """Return an entry with its reasons in order; raises InputError if it cannot be stored."""
    person, pack = person_facts(session, resident), pack_of(session)
    entry = replace(entry, reasons=in_order(entry.reasons, reasons_of(pack)))
    if problems := check_referral(entry, targets_of(pack), person.birth, person.death, today):
        raise InputError(problems)
    return entry


def _without_secrets(session: Session, resident: bytes, entry: ReferralEntry, number: str) -> ReferralEntry:
    """Seal for the midwife what nobody else may read (domain.md 16.6, number 28), and return what may be stored plainly."""
    reasons = reasons_of(pack_of(session))
    secret = [code for code in entry.reasons if reasons[code].topic]
    if not secret:
        return entry
    for code in secret:
        said = {"slip": number, "reason": code, "findings": entry.findings.strip() or None, "note": entry.note.strip() or None}
        record_sealed(session, resident, entry.referred_on, reasons[code].topic, said, entry.by)
    return replace(entry, reasons=shown_reasons(entry.reasons, reasons), findings="", note="")


def _columns(entry: ReferralEntry) -> dict[str, object]:
    return {
        "referred_on": entry.referred_on,
        "reasons": " ".join(entry.reasons),
        "findings": entry.findings.strip() or None,
        "target": entry.target,
        "target_name": " ".join(entry.target_name.split()) or None,
        "referred_by": " ".join(entry.by.split()) or None,
        "note": entry.note.strip() or None,
    }
