"""What a laptop that joins a post asks of its disk and stick; all of it may run on the worker thread."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import MachineError, UserError

from .opening import NewPost, all_derived, all_undo_checks

if TYPE_CHECKING:
    from desktop_app.db.post import Post
    from desktop_app.sync.trust import Invited


@dataclass(frozen=True, slots=True)
class Joined:
    """A laptop that has joined.

    Attributes:
        words: the recovery words of this laptop; "" where it needs none.
        needs_login: people open this post with their own names and passwords.
        has_answer: a file for the others was written beside the invitation.
    """

    post: "Post"
    words: str
    needs_login: bool
    has_answer: bool


def found_invitations() -> list[Path]:
    """Return the invitations on the sticks that are plugged in, the newest first."""
    from desktop_app.sync.sticks import sticks

    found = [file for stick in sticks() for file in _invitations(stick.path)]
    return sorted(found, key=_age, reverse=True)


def read_invitation(path: Path, code: str) -> "Invited":
    """Return what stands in an invitation for a laptop; raises UserError or MachineError with what to do."""
    from desktop_app.sync.trust import open_invitation, refuse_for_centre

    invited = open_invitation(path, code)
    refuse_for_centre(invited)
    return invited


def join_post(invited: "Invited", path: Path, new: NewPost) -> Joined:
    """Make the folder of a laptop that was invited, answer on the stick, and take the invitation off it."""
    from desktop_app.sync.trust import forget_invitation, join_as_invited

    post = join_as_invited(
        invited,
        new.folder,
        new.passphrase or None,
        derived=all_derived(),
        user=new.user,
        undo_checks=all_undo_checks(),
    )
    try:
        words = post.renew_recovery_words() if new.passphrase else ""
        has_answer = _answer(post, path.parent)
        forget_invitation(path)
    except BaseException:
        post.close()
        raise
    return Joined(post, words, invited.has_people, has_answer)


def _answer(post: "Post", folder: Path) -> bool:
    """Write a file for the others to the stick; a stick that does not take it is no reason not to have joined."""
    from desktop_app.sync.exchanging import send

    with suppress(UserError, MachineError):
        return bool(send(post, folder).paths)
    return False


def _invitations(stick: Path) -> Iterator[Path]:
    from desktop_app.sync.trust import SUFFIX

    with suppress(OSError):
        yield from stick.glob(f"*{SUFFIX}")
        yield from stick.glob(f"*/*{SUFFIX}")


def _age(file: Path) -> float:
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
