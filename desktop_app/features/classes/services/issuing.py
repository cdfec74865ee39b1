"""Issuing and withdrawing certificates."""

from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import InputError, Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.db.natural_rows import living, make_or_revive

from ..models import ClassCertificate
from ..rules.natural_ids import certificate_id
from ..rules.numbers import certificate_number
from .certificates import Certificate, certificate_of
from .completion import completion
from .enrolment import find_participant

_NOT_YET = QT_TRANSLATE_NOOP("Classes", "{name} has not completed the class yet. Still needed: {missing}.")
_MORE = QT_TRANSLATE_NOOP("Classes", "{first}; {more}")
_WAITS = QT_TRANSLATE_NOOP("Classes", "Somebody on the waiting list gets no certificate.")
_GONE = QT_TRANSLATE_NOOP("Classes", "This certificate is not here any more.")
_NO_REASON = QT_TRANSLATE_NOOP("Classes", "Write why.")


def issue_certificate(session: Session, enrolment: bytes, today: date) -> str:
    """Issue a certificate to somebody who completed the class and return its number; a second call returns the same.

    The name is kept as it stands today, as it is printed.

    Raises:
        UserError: something is still missing; nothing was stored.
    """
    one = find_participant(session, enrolment)
    row = next((row for row in completion(session, one.class_id).rows if row.enrolment == one.id), None)
    if row is None:
        raise UserError(_WAITS)
    issued = _issued(session, one.every_id)
    held = next((old for old in issued if old.withdrawn_on is None), None)
    if held is not None:
        return held.number
    if row.missing:
        raise UserError(_NOT_YET.fill(name=row.name, missing=_in_one(row.missing)))
    key = certificate_id(one.id, len(issued) + 1)
    number = certificate_number(key)
    make_or_revive(session, ClassCertificate, key, enrolment_id=one.id, number=number, issued_on=today, name=str(row.name))
    return number


def issue_certificates(session: Session, class_id: bytes, today: date) -> list[str]:
    """Issue certificates to everybody who completed a class and has none that holds; return the new numbers."""
    rows = completion(session, class_id).rows
    ready = [row for row in rows if row.is_complete and not (row.certificate and row.certificate.holds)]
    return [issue_certificate(session, row.enrolment, today) for row in ready]


def withdraw_certificate(session: Session, certificate: bytes, reason: str, today: date) -> None:
    """Say that a certificate does not hold any more; ``check_certificate`` tells so from now on.

    Raises:
        InputError: the reason is missing; nothing was changed.
        UserError: there is no such certificate.
    """
    row = living(session, ClassCertificate, certificate)
    if row is None:
        raise UserError(_GONE)
    if not reason.strip():
        raise InputError([Problem("reason", _NO_REASON)])
    if row.withdrawn_on is None:
        row.withdrawn_on, row.reason = today, reason.strip()


def find_certificate(session: Session, enrolment: bytes) -> Certificate | None:
    """Return somebody's certificate that holds, or None."""
    issued = _issued(session, find_participant(session, enrolment).every_id)
    held = next((row for row in issued if row.withdrawn_on is None), None)
    return None if held is None else certificate_of(held)


def _issued(session: Session, enrolments: tuple[bytes, ...]) -> list[ClassCertificate]:
    query = select(ClassCertificate).where(ClassCertificate.enrolment_id.in_(enrolments))
    return list(session.scalars(query.order_by(ClassCertificate.issued_on, ClassCertificate.id)))


def _in_one(missing: tuple[Text, ...]) -> Label:
    words: Label = missing[0]
    for one in missing[1:]:
        words = _MORE.fill(first=words, more=one)
    return words
