"""Certificates: their record and numbers, and the check of a number that somebody shows."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.check_digits import plain_digits
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..models import ClassCertificate, Enrolment, GroupClass
from ..rules.numbers import is_well_formed, shown_number
from .participants import by_any_id, participants
from .people import parts

Verdict = Literal["valid", "withdrawn", "mistyped", "unknown"]

_VALID = QT_TRANSLATE_NOOP("Classes", "This certificate is genuine: {name}, {class_name}, {day}.")
_WITHDRAWN = QT_TRANSLATE_NOOP("Classes", "This certificate of {name}, {class_name}, was withdrawn on {day}. It does not hold.")
_MISTYPED = QT_TRANSLATE_NOOP("Classes", "A digit is wrong, missing or has changed places. Read the 16 digits once more.")
_UNKNOWN = QT_TRANSLATE_NOOP("Classes", "This post has issued no certificate with this number.")


@dataclass(frozen=True, slots=True)
class Certificate:
    """A certificate that was issued.

    Attributes:
        number: with hyphens, as printed.
        name: of the person, as printed.
        withdrawn_on: None while it holds.
        reason: of withdrawing it.
    """

    id: bytes
    enrolment: bytes
    number: str
    name: str
    issued_on: date
    withdrawn_on: date | None
    reason: str

    @property
    def holds(self) -> bool:
        """Return True unless it was withdrawn."""
        return self.withdrawn_on is None


@dataclass(frozen=True, slots=True)
class CheckedCertificate:
    """What the post knows of a number.

    Attributes:
        verdict: valid, withdrawn, mistyped (the check digits do not fit) or unknown.
        text: the verdict as a sentence.
        number: as it is written on the certificate; as typed if it is none.
        certificate: None unless the post issued it.
    """

    verdict: Verdict
    text: Text
    number: str
    certificate: Certificate | None = None
    class_id: bytes | None = None
    class_name: str = ""


def check_certificate(session: Session, number: str) -> CheckedCertificate:
    """Return what is known of the number on a certificate, typed in any script or scanned from its QR code.

    What was issued stays so where another laptop took the person out of the class, or removed the class, meanwhile.
    """
    digits = plain_digits(number)
    if not is_well_formed(digits):
        return CheckedCertificate("mistyped", _MISTYPED, number.strip())
    shown = shown_number(digits)
    query = (
        select(ClassCertificate, GroupClass)
        .join(Enrolment, Enrolment.id == ClassCertificate.enrolment_id)
        .join(GroupClass, GroupClass.id == Enrolment.class_id)
        .where(ClassCertificate.number == shown, ClassCertificate.deleted_at.is_(None))
    )
    found = session.execute(query.execution_options(include_deleted=True)).first()
    if found is None:
        return CheckedCertificate("unknown", _UNKNOWN, shown)
    row, of_class = found
    one = certificate_of(row)
    if one.withdrawn_on is not None:
        text = _WITHDRAWN.fill(name=one.name, class_name=of_class.name, day=one.withdrawn_on)
        return CheckedCertificate("withdrawn", text, shown, one, of_class.id, of_class.name)
    text = _VALID.fill(name=one.name, class_name=of_class.name, day=one.issued_on)
    return CheckedCertificate("valid", text, shown, one, of_class.id, of_class.name)


def certificates_of(session: Session, class_id: bytes) -> dict[bytes, Certificate]:
    """Return the certificates of a class by the enrolment that stands for the person: the one that holds, else the last."""
    people_of_class = by_any_id(participants(session, class_id))
    found: dict[bytes, Certificate] = {}
    for part in parts(list(people_of_class)):
        query = select(ClassCertificate).where(ClassCertificate.enrolment_id.in_(part)).order_by(ClassCertificate.issued_on)
        for row in session.scalars(query):
            key = people_of_class[row.enrolment_id].id
            if key not in found or not found[key].holds:
                found[key] = certificate_of(row)
    return found


def certificate_of(row: ClassCertificate) -> Certificate:
    """Return a certificate as plain values."""
    return Certificate(row.id, row.enrolment_id, row.number, row.name, row.issued_on, row.withdrawn_on, row.reason or "")
