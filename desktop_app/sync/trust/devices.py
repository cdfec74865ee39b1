"""The laptops of a post as this laptop sees them: whom it believes, and why."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select
from sqlalchemy.orm import Session

from desktop_app.db.database import post_of
from desktop_app.sync.models import AdminKey, TrustedDevice

from .certificates import Certificate, is_signed, load_certificate, succession_of
from .own import ROOT, device_id, find_own_keys, kept_keys


@dataclass(frozen=True, slots=True)
class Device:
    """A laptop, or the health centre, that the post's admin admitted.

    Attributes:
        id: of its ``trusted_device``.
        kind: "laptop" or "centre".
        is_own: it is the laptop that one sits at.
        invited_until: its invitation is void after that day unless it was used; None for the first laptop.
        joined_on: when the invitation was used; None if this laptop has not heard of it.
        used_twice: two laptops have used one invitation; their files cannot be told apart.
        certificate: for those that do not know it yet.
    """

    id: bytes
    name: str
    kind: str
    sign_public: bytes
    recipient: str
    admitted_on: date | None = None
    is_own: bool = False
    invited_until: date | None = None
    joined_on: date | None = None
    used_twice: bool = False
    withdrawn_on: date | None = None
    withdrawn_why: str | None = None
    restored_at: int | None = None
    note: str | None = None
    certificate: bytes = b""

    @property
    def is_withdrawn(self) -> bool:
        """Return True if its files are taken no more."""
        return self.withdrawn_on is not None

    def is_void(self, today: date) -> bool:
        """Return True if it was invited and nobody came in time."""
        return self.joined_on is None and self.invited_until is not None and self.invited_until < today


@dataclass(frozen=True, slots=True)
class _Belief:
    """What this laptop believes: the post it works in, the public admin keys, its own id."""

    post: bytes
    admin: frozenset[bytes]
    own: bytes | None


def devices(session: Session) -> list[Device]:
    """Return all laptops that an admin admitted, this one first, then by name; those withdrawn too."""
    belief = _belief(session)
    rows = session.scalars(select(TrustedDevice)).all()
    found = [device for row in rows if (device := _believed(session, row, belief)) is not None]
    return sorted(found, key=lambda device: (not device.is_own, device.name.casefold(), device.id))


def trusted_device(session: Session, sign_public: bytes) -> Device | None:
    """Return the laptop with this key if the post's admin admitted it; None if nobody vouches for it.

    A laptop that was withdrawn is returned: its files are refused with another sentence.
    """
    row = session.get(TrustedDevice, device_id(sign_public))
    return None if row is None else _believed(session, row, _belief(session))


def device_of_certificate(session: Session, content: bytes) -> Device | None:
    """Return the laptop that a certificate speaks of if the post's admin signed it; it may be new to this laptop.

    What this laptop knows of it holds; a withdrawal above all.
    """
    certificate = load_certificate(content)
    if certificate is None or certificate.post != post_of(session) or certificate.admin_public not in believed_keys(session):
        return None
    known = trusted_device(session, certificate.sign_public)
    if known is not None or not certificate.is_genuine():
        return known
    key = certificate.sign_public
    return Device(device_id(key), certificate.name, certificate.kind, key, certificate.recipient, certificate=content)


def recipients(session: Session, today: date) -> list[Device]:
    """Return for whom a file of this laptop is sealed: everybody admitted but itself, void invitations and those withdrawn."""
    return [d for d in devices(session) if not (d.is_own or d.is_withdrawn or d.is_void(today))]


def believed_keys(session: Session) -> frozenset[bytes]:
    """Return the public admin keys that this laptop believes: the one it began with, or what that key named after itself.

    Two admins who renew the key apart, because both heard of the same loss, leave two keys; both are believed.
    """
    return _lines(session)[0]


def former_keys(session: Session) -> frozenset[bytes]:
    """Return the public admin keys that this laptop believed before they were renewed."""
    return _lines(session)[1]


def _lines(session: Session) -> tuple[frozenset[bytes], frozenset[bytes]]:
    first = kept_keys(session.connection()).get(ROOT)
    if first is None:
        return frozenset(), frozenset()
    return _ends(first, session.scalars(select(AdminKey)).all(), post_of(session))


def _ends(first: bytes, known: Sequence[AdminKey], post: bytes) -> tuple[frozenset[bytes], frozenset[bytes]]:
    """Return the ends of the lines that begin with ``first``, and the keys before them, which are believed no more."""
    genuine = [row for row in known if _is_successor(row, post)]
    seen, waiting, ends = {first}, [first], set()
    while waiting:
        key = waiting.pop()
        following = {row.public for row in genuine if row.succeeds == key}
        if not following:
            ends.add(key)
        waiting += following - seen
        seen |= following
    return frozenset(ends), frozenset(seen - ends)


def _is_successor(row: AdminKey, post: bytes) -> bool:
    return is_signed(row.succeeds or b"", succession_of(post, row.succeeds or b"", row.public), row.succession or b"")


def _belief(session: Session) -> _Belief:
    own = find_own_keys(session)
    return _Belief(post_of(session), believed_keys(session), None if own is None else own.device)


def _believed(session: Session, row: TrustedDevice, belief: _Belief) -> Device | None:
    """Return the laptop of ``row`` if the key that is believed has signed for it."""
    certificate = certificate_of(session, row)
    if row.admin_public not in belief.admin or row.id != device_id(row.sign_public) or not certificate.is_genuine():
        return None
    return Device(
        row.id,
        row.name,
        row.kind,
        row.sign_public,
        row.recipient,
        row.admitted_on,
        row.id == belief.own,
        row.invited_until,
        row.joined_on,
        _is_used_twice(session.connection(), row.id),
        row.withdrawn_on,
        row.withdrawn_why,
        row.restored_at,
        row.note,
        certificate.dump(),
    )


def certificate_of(session: Session, row: TrustedDevice) -> Certificate:
    """Return what is stored of an admission as a certificate."""
    return Certificate(post_of(session), row.name, row.kind, row.sign_public, row.recipient, row.admin_public, row.admission)


def _is_used_twice(connection: Connection, row: bytes) -> bool:
    found = connection.exec_driver_sql("SELECT 1 FROM conflict WHERE row = ? AND field = 'joined_as'", (row,)).scalar()
    return found is not None
