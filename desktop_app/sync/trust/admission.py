"""Who belongs to the post: the first laptop admits itself, an admin admits, renames and withdraws others."""

import platform
from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.ids import derived_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database, post_of
from desktop_app.db.post import Post
from desktop_app.sync.holders.midwife import take_over
from desktop_app.sync.models import AdminKey, TrustedDevice

from .admin_keys import admin_private, hand_on, needed_admin_key, share_admin_key
from .certificates import Certificate, new_signing_key, sign, signing_public, succession_of, withdrawal_of
from .devices import certificate_of, devices, former_keys, trusted_device
from .own import NAME, OwnKeys, device_id, find_own_keys, keep, keep_keys, new_keys

LOST, GIVEN_AWAY, BROKEN, MISTAKE = "lost", "given_away", "broken", "mistake"
REASONS = (LOST, GIVEN_AWAY, BROKEN, MISTAKE)
LONGEST_NAME = 60

_ADMITTED_HERE = """SELECT DISTINCT o.row FROM op o JOIN shape s ON s.n = o.shape JOIN action a ON a.n = o.action
    WHERE s.tbl = 'trusted_device' AND o.parents = x'' AND a.origin = ?"""

PREPARE = QT_TRANSLATE_NOOP("Exchange", "Make the laptop {name} ready for exchange")
WITHDRAW = QT_TRANSLATE_NOOP("Exchange", "Take no more files of {name}")
RENAME = QT_TRANSLATE_NOOP("Exchange", "Call the laptop {name}")
RENEW = QT_TRANSLATE_NOOP("Exchange", "Renew the key that admits laptops")
NO_NAME = QT_TRANSLATE_NOOP("Exchange", "The laptop needs a name, for example who works at it or where it stands.")
LONG_NAME = QT_TRANSLATE_NOOP("Exchange", "The name of the laptop is too long. Use at most {n} letters.")
NAME_TAKEN = QT_TRANSLATE_NOOP("Exchange", "Another laptop of this post is called {name}. Choose another name.")
OWN_LAPTOP = QT_TRANSLATE_NOOP("Exchange", "This is the laptop that you sit at. Do this at another laptop of the post.")
NO_LAPTOP = QT_TRANSLATE_NOOP("Exchange", "This laptop is not in the list any more. Look at the list again.")
GONE_ALREADY = QT_TRANSLATE_NOOP("Exchange", "It was decided earlier that no more files of {name} are taken in.")


def prepare(post: Post, name: str = "", kind: str = "laptop") -> OwnKeys:
    """Return the keys of this laptop; the first laptop of a post makes them, and the key that admits others.

    Args:
        name: what people call this laptop; the computer's own name if it is empty.
        kind: "laptop" or "centre".
    """
    with post.database.read() as session:
        found = find_own_keys(session)
        is_admitted = found is not None and trusted_device(session, found.sign_public) is not None
    if found is not None:
        if not is_admitted:
            _admit_again(post, found, kind)
        _admit_invited_again(post)
        return found
    take_over(post)
    own, admin = new_keys(name.strip() or platform.node() or "1"), new_signing_key()
    with post.database.action(PREPARE.fill(name=own.name)) as session:
        public = signing_public(admin)
        session.add(AdminKey(id=derived_id("admin_key", public), public=public, made_on=day_of(post.database)))
        admit(session, admin, own, kind, day_of(post.database))
        keep_keys(session.connection(), own, public, admin)
    share_admin_key(post)
    return own


def day_of(database: Database) -> date:
    """Return the day on the wall of the post, for what is signed."""
    return datetime.fromtimestamp(database.clock() / 1000, UTC).astimezone().date()


def admit(session: Session, admin: bytes, keys: OwnKeys, kind: str, today: date, until: date | None = None) -> Certificate:
    """Write down that a laptop belongs to the post, signed, and return its certificate."""
    public = signing_public(admin)
    certificate = _signed(Certificate(post_of(session), keys.name, kind, keys.sign_public, keys.recipient, public), admin)
    said = {
        "name": keys.name,
        "kind": kind,
        "sign_public": keys.sign_public,
        "recipient": keys.recipient,
        "admin_public": public,
        "admission": certificate.signature,
        "admitted_on": today,
        "invited_until": until,
        "deleted_at": None,
    }
    row = session.get(TrustedDevice, device_id(keys.sign_public), execution_options={"include_deleted": True})
    if row is None:
        session.add(TrustedDevice(id=device_id(keys.sign_public), **said))
    else:
        for name, value in said.items():
            setattr(row, name, value)
    session.flush()
    return certificate


def _admit_again(post: Post, own: OwnKeys, kind: str) -> None:
    """Admit this laptop once more after its admission was undone; without the admin key it stays as it is."""
    admin = admin_private(post)
    if admin is not None:
        with post.database.action(PREPARE.fill(name=own.name)) as session:
            admit(session, admin, own, kind, day_of(post.database))


def _admit_invited_again(post: Post) -> None:
    """Admit those once more who were invited here while another laptop renewed the key: nobody would take their files.

    Whom somebody else invited is not looked at: the former key may be in a thief's hands.
    """
    with post.database.read() as session:
        if not _invited_under_former_key(session, post):
            return
    admin = admin_private(post)
    if admin is None:
        return
    with post.database.action(RENEW) as session:
        for row in _invited_under_former_key(session, post):
            row.admin_public = signing_public(admin)
            row.admission = _signed(replace(certificate_of(session, row), admin_public=row.admin_public), admin).signature


def _invited_under_former_key(session: Session, post: Post) -> list[TrustedDevice]:
    former = former_keys(session)
    if not former:
        return []
    ours = set(session.connection().exec_driver_sql(_ADMITTED_HERE, (post.database.origin,)).scalars())
    return [
        row
        for row in session.scalars(select(TrustedDevice).where(TrustedDevice.withdrawn_on.is_(None)))
        if row.id in ours and row.admin_public in former and certificate_of(session, row).is_genuine()
    ]


def check_name(session: Session, name: str, but: bytes = b"") -> str:
    """Return the name without spaces around it; raises UserError if it is empty, too long or another laptop's."""
    name = name.strip()
    if not name:
        raise UserError(NO_NAME)
    if len(name) > LONGEST_NAME:
        raise UserError(LONG_NAME.fill(n=LONGEST_NAME))
    if any(d.name.casefold() == name.casefold() and d.id != but and not d.is_withdrawn for d in devices(session)):
        raise UserError(NAME_TAKEN.fill(name=name))
    return name


def rename(post: Post, device: bytes, name: str) -> None:
    """Give a laptop another name; raises UserError as ``check_name``."""
    with post.database.action(RENAME.fill(name=name.strip())) as session:
        row = _row(session, device)
        row.name = check_name(session, name, but=device)
        if _is_own(session, device):
            keep(session.connection(), NAME, row.name.encode())


def withdraw(post: Post, device: bytes, reason: str) -> None:
    """Take no more files of a laptop from today, and seal none for it.

    What it wrote before stays. After a loss the key that admits laptops is renewed, because it lay on the lost one.

    Args:
        reason: one of ``REASONS``.

    Raises:
        UserError: it is this laptop, or nobody who may do so sits here; nothing was stored.
    """
    admin = needed_admin_key(post)
    with post.database.action(WITHDRAW.fill(name=_name(post, device))) as session:
        row = _row(session, device)
        if _is_own(session, device):
            raise UserError(OWN_LAPTOP)
        if row.withdrawn_on is not None:
            raise UserError(GONE_ALREADY.fill(name=row.name))
        row.withdrawn_on, row.withdrawn_why = day_of(post.database), reason
        row.withdrawal = sign(admin, withdrawal_of(post_of(session), row.sign_public, row.withdrawn_on))
        if reason == LOST:
            _renew(session, admin, row.withdrawn_on)


def renew_admin_key(post: Post) -> None:
    """Let a new key admit laptops instead of the present one; the laptops that belong are admitted by it at once."""
    admin = needed_admin_key(post)
    with post.database.action(RENEW) as session:
        _renew(session, admin, day_of(post.database))


def _renew(session: Session, before: bytes, today: date) -> None:
    after, post = new_signing_key(), post_of(session)
    old, new = signing_public(before), signing_public(after)
    believed = {device.id for device in devices(session)}
    key = AdminKey(
        id=derived_id("admin_key", new),
        public=new,
        made_on=today,
        succeeds=old,
        succession=sign(before, succession_of(post, old, new)),
    )
    session.add(key)
    for row in session.scalars(select(TrustedDevice)):
        if row.id in believed:
            row.admin_public = new
            row.admission = _signed(certificate_of(session, row), after).signature
    session.flush()
    hand_on(session, key, after)


def _signed(certificate: Certificate, admin: bytes) -> Certificate:
    return replace(certificate, signature=sign(admin, certificate.signed()))


def _name(post: Post, device: bytes) -> str:
    with post.database.read() as session:
        return _row(session, device).name


def _row(session: Session, device: bytes) -> TrustedDevice:
    row = session.get(TrustedDevice, device)
    if row is None:
        raise UserError(NO_LAPTOP)
    return row


def _is_own(session: Session, device: bytes) -> bool:
    own = find_own_keys(session)
    return own is not None and own.device == device
