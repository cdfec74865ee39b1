"""An admin invites a laptop, or the health centre: its keys and certificate are made here and go along in one file."""

import hashlib
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app import __version__
from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import post_of
from desktop_app.db.failures import disk_failures
from desktop_app.db.holders import persons
from desktop_app.db.migrate import revision
from desktop_app.db.post import Post
from desktop_app.db.recorder import action_id
from desktop_app.db.safe_file import write_file
from desktop_app.db.settings import get_setting
from desktop_app.db.undo import undo
from desktop_app.sync.giving import contents
from desktop_app.sync.have import dump_have, have

from .admin_keys import admins, needed_admin_key
from .admission import admit, check_name, day_of, prepare
from .certificates import signing_public
from .codes import new_code
from .invitation import SUFFIX, Invitation, Invited, seal_invitation
from .own import OwnKeys, new_keys

LAPTOP, CENTRE = "laptop", "centre"
DAYS = 14
INVITE = QT_TRANSLATE_NOOP("Exchange", "Invite {name}")
NOT_KEPT = QT_TRANSLATE_NOOP("Exchange", "The stick in {folder} did not keep the invitation as it was written.")
TAKE_ANOTHER = QT_TRANSLATE_NOOP("Exchange", "Take another stick and invite again.")


def invite(post: Post, name: str, kind: str, folder: Path, days: int = DAYS) -> Invitation:
    """Admit a new laptop and write the file that makes it one of the post; returns it with the code to copy by hand.

    Args:
        kind: "laptop", or "centre" for the health centre.
        folder: where the file is put, on the stick.
        days: after these the invitation is void unless it was used.

    Raises:
        UserError: the name is empty or taken, or nobody who may invite sits here; nothing was stored.
        MachineError: the stick is full, gone or faulty; the laptop was not admitted.
    """
    own, admin, code = prepare(post), needed_admin_key(post), new_code()
    today = day_of(post.database)
    with post.database.action(INVITE.fill(name=name.strip())) as session:
        keys = new_keys(check_name(session, name))
        admit(session, admin, keys, kind, today, today + timedelta(days=days))
        action = action_id(session)
    try:
        path = _write(post, own, keys, kind, admin, today + timedelta(days=days), folder, code)
    except BaseException:
        with post.database.action(INVITE.fill(name=keys.name)) as session:
            undo(session, action)
        raise
    return Invitation(path, code, keys.device, keys.name, today + timedelta(days=days))


def _write(
    post: Post, own: OwnKeys, keys: OwnKeys, kind: str, admin: bytes, until: date, folder: Path, code: str
) -> Path:  # fmt: skip
    with post.database.read() as session:
        given = admin if kind == LAPTOP and not admins(session) else None
        invited = _invited(session, post, keys, kind, until, own.device, signing_public(admin), given)
    content = seal_invitation(invited, code)
    written = hashlib.blake2b(content).digest()

    def prove(file: Path) -> None:
        if hashlib.blake2b(file.read_bytes()).digest() != written:
            raise MachineError(NOT_KEPT.fill(folder=str(folder)), TAKE_ANOTHER)

    with disk_failures(folder):
        path = folder / file_of(invited.post_name, keys.name, keys.device)
        write_file(path, content, prove)
    return path


def _invited(
    session: Session, post: Post, keys: OwnKeys, kind: str, until: date, inviter: bytes, admin: bytes, private: bytes | None
) -> Invited:  # fmt: skip
    from zstandard import ZstdCompressor

    connection = session.connection()
    return Invited(
        version=__version__,
        schema=revision(connection),
        post=post_of(session),
        post_name=get_setting(session, "post.name"),
        practice=post.is_practice,
        name=keys.name,
        kind=kind,
        until=until,
        has_people=bool(persons(connection)),
        sign_private=keys.sign_private,
        identity=keys.identity,
        admin_public=admin,
        admin_private=private,
        inviter=inviter,
        origin=post.database.origin,
        have=dump_have(have(connection)),
        contents=tuple(ZstdCompressor(9).compress(part.data) for part in contents(connection, {})),
    )


def file_of(post_name: str, name: str, device: bytes) -> str:
    """Return what the file of an invitation is called."""
    return f"balai_{plain_name(post_name)}_{plain_name(name)}_{device.hex()[:4]}{SUFFIX}"


def plain_name(name: str) -> str:
    """Return a name as every stick can hold it: at most 24 letters and digits of English."""
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in name)
    return "-".join(part for part in plain.split("-") if part)[:24].strip("-") or "post"
