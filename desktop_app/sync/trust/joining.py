"""A new laptop joins a post: an invitation becomes a folder of its own, with a data key of its own."""

import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from pathlib import Path

from desktop_app.core.contract import DerivedTable, UndoCheck
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import now_ms
from desktop_app.db.failures import disk_failures
from desktop_app.db.holders import refresh_doors
from desktop_app.db.keys import NO_PASSPHRASE, Cost, Keys, new_copy_keys, new_keys, practice_keys
from desktop_app.db.making import build_post
from desktop_app.db.migrate import known_revisions
from desktop_app.db.post import Post
from desktop_app.sync.have import load_have
from desktop_app.sync.models import TrustedDevice
from desktop_app.sync.taking import BrokenContentError, take

from .codes import check_code
from .invitation import MOST_BYTES, NEWER, TORN, Invited, read_invitation
from .own import keep_keys, keys_from

JOIN = QT_TRANSLATE_NOOP("Exchange", "{name} joins the post")
VOID = QT_TRANSLATE_NOOP(
    "Exchange",
    "This invitation was good until {date}. Ask for a new one. If today is an earlier day, set this computer's clock first.",
)
FOR_CENTRE = QT_TRANSLATE_NOOP(
    "Exchange", "This invitation is for the health centre. Ask for one for another laptop of the post."
)
FOR_LAPTOP = QT_TRANSLATE_NOOP("Exchange", "This invitation is for a laptop of the post. Ask for one for the health centre.")


def join(
    path: Path,
    words: str,
    folder: Path,
    passphrase: str | None = None,
    centre_key: bytes | None = None,
    derived: Sequence[DerivedTable] = (),
    user: str = "",
    clock: Callable[[], int] = now_ms,
    cost: Cost | None = None,
    synchronous: str = "FULL",
    undo_checks: Sequence[UndoCheck] = (),
) -> Post:
    """Make the folder of a laptop that was invited, and open it; the invitation is then taken off the stick.

    Args:
        path, words: the file and its code.
        passphrase: for this laptop; not needed in a practice post, nor where people log in with their own passwords.
        centre_key: of the health centre that joins; None for a laptop.

    Raises:
        UserError: wrong code, no invitation, damaged, void, for somebody else, made by a newer program; or as ``build_post``.
        MachineError: the disk is full or read-only, the stick is gone; nothing was made.
    """
    invited = open_invitation(path, words, clock)
    post = join_as_invited(invited, folder, passphrase, centre_key, derived, user, clock, cost, synchronous, undo_checks)
    forget_invitation(path)
    return post


def open_invitation(path: Path, words: str, clock: Callable[[], int] = now_ms) -> Invited:
    """Return what stands in an invitation; raises as ``join``. It takes a second, on purpose."""
    code = check_code(words)
    with disk_failures(path.parent):
        invited = read_invitation(path, code)
    if invited.schema not in known_revisions():
        raise UserError(NEWER.fill(file=path.name, version=invited.version))
    if _day(clock()) > invited.until:
        raise UserError(VOID.fill(date=invited.until))
    return invited


def join_as_invited(
    invited: Invited,
    folder: Path,
    passphrase: str | None = None,
    centre_key: bytes | None = None,
    derived: Sequence[DerivedTable] = (),
    user: str = "",
    clock: Callable[[], int] = now_ms,
    cost: Cost | None = None,
    synchronous: str = "FULL",
    undo_checks: Sequence[UndoCheck] = (),
) -> Post:
    """Do what ``join`` does with an invitation that was opened already."""
    if centre_key is None:
        refuse_for_centre(invited)
    elif invited.kind != "centre":
        raise UserError(FOR_LAPTOP)
    keys, key = _keys(invited, passphrase, centre_key, cost)

    def fill(post: Post) -> None:
        _fill(post, invited)

    return build_post(folder, keys, key, fill, derived, user, clock, synchronous, undo_checks)


def refuse_for_centre(invited: Invited) -> None:
    """Raise UserError for an invitation that a laptop of the post cannot use."""
    if invited.kind == "centre":
        raise UserError(FOR_CENTRE)


def forget_invitation(path: Path) -> None:
    """Take an invitation that was used off the stick: it holds the whole post. A stick that cannot be written keeps it."""
    with suppress(OSError):
        path.unlink()


def _keys(invited: Invited, passphrase: str | None, centre_key: bytes | None, cost: Cost | None) -> tuple[Keys, bytes]:
    if invited.practice:
        return practice_keys(invited.post)
    if centre_key is not None:
        return new_copy_keys(invited.post, centre_key)
    if invited.has_people:
        return Keys(invited.post, ()), os.urandom(32)  # the doors follow from the records
    if passphrase is None:
        raise UserError(NO_PASSPHRASE)
    keys, key, _ = new_keys(passphrase, cost, invited.post)
    return keys, key


def _fill(post: Post, invited: Invited) -> None:
    own = keys_from(invited.name, invited.sign_private, invited.identity)
    try:
        take(post.database, (_unpacked(part) for part in invited.contents))
    except BrokenContentError:
        raise UserError(TORN.fill(file=invited.post_name)) from None
    with post.database.action(JOIN.fill(name=invited.name)) as session:
        row = session.get_one(TrustedDevice, own.device)
        row.joined_on, row.joined_as = _day(post.database.clock()), post.database.origin
        keep_keys(session.connection(), own, invited.admin_public, invited.admin_private)
    _note_inviter(post, invited)
    if invited.has_people:
        refresh_doors(post)


def _note_inviter(post: Post, invited: Invited) -> None:
    """Keep what the laptop that invited has, so that this one's first file does not bring it all back."""
    from desktop_app.sync.exchanging.peers import Word, hear

    now = post.database.clock()
    word = Word(invited.inviter, invited.origin, load_have(invited.have), (), now, now, b"", 0)
    with post.database.merging() as connection:
        hear(connection, word, invited.have)


def _day(at_ms: int) -> date:
    return datetime.fromtimestamp(at_ms / 1000, UTC).astimezone().date()


def _unpacked(part: bytes) -> bytes:
    from zstandard import ZstdDecompressor, ZstdError

    try:
        with ZstdDecompressor().stream_reader(part) as reader:
            content = reader.read(MOST_BYTES + 1)
    except ZstdError:
        raise BrokenContentError from None
    if len(content) > MOST_BYTES:
        raise BrokenContentError
    return content
