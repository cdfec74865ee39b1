"""The key that admits laptops: where its private half is kept, and who may use it.

While the post has no admins among its people, each laptop of it keeps the key. From the first admin on it is sealed for the
admins alone, and opens when one of them has logged in with the full password.
"""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from desktop_app.core.errors import UserError
from desktop_app.core.ids import derived_id
from desktop_app.core.rights import ADMIN
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.holders import persons
from desktop_app.db.post import Post
from desktop_app.sync.models import AdminKey, AdminKeyCopy, KeyHolder

from .certificates import signing_public
from .devices import believed_keys, devices
from .own import admin_name, find_own_keys, forget_admin_keys, keep, kept_keys

SHARE = QT_TRANSLATE_NOOP("Exchange", "Give the admins the key that admits laptops")
NOT_ADMIN = QT_TRANSLATE_NOOP(
    "Exchange", "Only somebody who looks after the laptops of this post can do this. Ask that person to sit here."
)


def admin_private(post: Post) -> bytes | None:
    """Return the private half of the key that admits laptops; None if whoever sits here may not use it."""
    with post.database.read() as session:
        return _private(session, post)


def needed_admin_key(post: Post) -> bytes:
    """Return the private admin key; raises UserError if whoever sits here may not use it."""
    key = admin_private(post)
    if key is None:
        raise UserError(NOT_ADMIN)
    return key


def share_admin_key(post: Post) -> None:
    """Seal the key for every admin who lacks it; called when somebody becomes an admin, while the key is at hand."""
    with post.database.read() as session:
        keys = [key for key in _at_hand(session, post) if _lacking(session, key)]
    if not keys:
        return
    with post.database.action(SHARE) as session:
        for key in keys:
            _seal_for_admins(session, key)


def hand_on(session: Session, row: AdminKey, key: bytes) -> None:
    """Give a new key to those who had the one before: the admins, or the laptops of a post that has none."""
    if admins(session):
        _seal_for_admins(session, key)
        return
    keep(session.connection(), admin_name(row.public), key)
    others = [d.recipient for d in devices(session) if d.kind == "laptop" and not d.is_own and not d.is_withdrawn]
    if others:
        from pyrage import encrypt, x25519

        row.for_laptops = encrypt(key, [x25519.Recipient.from_str(recipient) for recipient in others])


def admins(session: Session) -> Sequence[KeyHolder]:
    """Return the people who may admit laptops."""
    session.flush()
    present = {row.id for row in persons(session.connection()) if row.role == ADMIN}
    return [one for one in session.scalars(select(KeyHolder)) if one.id in present]


def _private(session: Session, post: Post) -> bytes | None:
    """Return a believed key that is at hand; of several the one that all laptops choose."""
    return next(iter(_at_hand(session, post)), None)


def _at_hand(session: Session, post: Post) -> list[bytes]:
    found = (_one(session, post, public) for public in sorted(believed_keys(session)))
    return [key for key in found if key is not None]


def _one(session: Session, post: Post, public: bytes) -> bytes | None:
    found = _of_person(session, post, public) if admins(session) else None
    key = found or _of_laptop(session, public, post)
    return key if key is not None and signing_public(key) == public else None


def _of_laptop(session: Session, public: bytes, post: Post) -> bytes | None:
    """Return what the laptop itself keeps; where there are admins, for an admin only."""
    if admins(session) and post.role != "admin":
        return None
    kept = kept_keys(session.connection()).get(admin_name(public))
    if kept is not None:
        return kept
    row, own = session.get(AdminKey, derived_id("admin_key", public)), find_own_keys(session)
    if row is None or row.for_laptops is None or own is None:
        return None
    from pyrage import DecryptError, decrypt, x25519

    try:
        return bytes(decrypt(row.for_laptops, [x25519.Identity.from_str(own.identity)]))
    except DecryptError:
        return None


def _of_person(session: Session, post: Post, public: bytes) -> bytes | None:
    from desktop_app.db.sealing import WrongKeyError, unseal_from

    for holder, private in ((post.person, post.person_private), (post.sheet, post.sheet_private)):
        if holder is None or private is None:
            continue
        copy = session.get(AdminKeyCopy, _copy_id(derived_id("admin_key", public), holder))
        try:
            if copy is not None and copy.sealed:
                return unseal_from(private, copy.sealed, _vouched(session, public))
        except WrongKeyError:
            continue
    return None


def _seal_for_admins(session: Session, key: bytes) -> None:
    from desktop_app.db.sealing import seal_for

    public = signing_public(key)
    row = derived_id("admin_key", public)
    for holder in _keepers(session):
        copy = session.get(AdminKeyCopy, _copy_id(row, holder.id))
        if copy is None:
            copy = AdminKeyCopy(id=_copy_id(row, holder.id), admin_key_id=row, key_holder_id=holder.id, sealed=b"")
            session.add(copy)
        if not copy.sealed:  # also where the holder has another key than before
            copy.sealed = seal_for(holder.public_key, key, _vouched(session, public))
    session.flush()
    forget_admin_keys(session.connection())


def _lacking(session: Session, key: bytes) -> bool:
    row = derived_id("admin_key", signing_public(key))
    copies = [session.get(AdminKeyCopy, _copy_id(row, holder.id)) for holder in _keepers(session)]
    return any(copy is None or not copy.sealed for copy in copies)


def _keepers(session: Session) -> Sequence[KeyHolder]:
    """Return whom the key is sealed for: the admins and, once there are any, the recovery sheets."""
    found = admins(session)
    sheets = select(KeyHolder).where(KeyHolder.kind == "sheet", KeyHolder.left_on.is_(None))
    return [*found, *(session.scalars(sheets) if found else ())]


def _copy_id(admin_key: bytes, holder: bytes) -> bytes:
    return derived_id("admin_key_copy", admin_key, holder)


def _vouched(session: Session, public: bytes) -> bytes:
    return b"balai admin key 1\0" + post_of(session) + public
