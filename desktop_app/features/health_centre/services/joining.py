"""Posts come to a centre: by a post's invitation, or made here for a post that has none yet."""

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop_app.core.contract import Feature
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.keys import new_copy_keys, practice_keys
from desktop_app.db.making import CREATE_POST, build_post
from desktop_app.db.post import Post
from desktop_app.db.settings import get_setting, put_setting
from desktop_app.sync.trust import Invited, forget_invitation, invite, join_as_invited, open_invitation, prepare
from desktop_app.sync.trust.invitation import Invitation

from .copies import POSTS, add_post, key_of_copies, leave_post, post_line

JOIN = QT_TRANSLATE_NOOP("Health centre", "Take in the post {name}")
LEAVE = QT_TRANSLATE_NOOP("Health centre", "Stop looking after the post {name}")
HERE_ALREADY = QT_TRANSLATE_NOOP("Health centre", "The post {name} is here already. Take in its files instead.")
NO_MIX = QT_TRANSLATE_NOOP(
    "Health centre", "Practice posts and real posts are never mixed. {name} cannot be taken into this health centre."
)
NO_NAME = QT_TRANSLATE_NOOP("Health centre", "Write what the post is called.")


def look_at_invitation(path: Path, words: str) -> Invited:
    """Return what an invitation says, for its code; raises UserError as ``trust.join``. It takes a second, on purpose."""
    return open_invitation(path, words)


def join_post(centre: Post, path: Path, words: str, today: date, features: Sequence[Feature]) -> bytes:
    """Take in a post that has invited the centre, and return the post's name in keys and files; the invitation is used up.

    Raises:
        UserError: wrong code, not an invitation for a health centre, too late, here already, or practice and real are mixed.
        MachineError: the disk is full or the stick gone; nothing was made.
    """
    invited = open_invitation(path, words, centre.database.clock)
    if invited.practice != centre.is_practice:
        raise UserError(NO_MIX.fill(name=invited.post_name))
    with centre.database.read() as session:
        known = post_line(session, invited.post)
    if known is not None and (centre.folder / POSTS / known.folder).exists():
        raise UserError(HERE_ALREADY.fill(name=known.name))
    folder = free_folder(centre.folder / POSTS, invited.post_name)
    post = join_as_invited(
        invited,
        folder,
        centre_key=key_of_copies(centre.database),
        derived=[table for feature in features for table in feature.derived],
        user=centre.database.user,
        clock=centre.database.clock,
    )
    post.close()
    _note(centre, invited.post, invited.post_name, folder.name, today)
    forget_invitation(path)
    return invited.post


def make_post(centre: Post, name: str, details: dict[str, str], today: date, features: Sequence[Feature]) -> bytes:
    """Make a post that is new, and return its name in keys and files; ``invite_laptop`` then lets its laptop join.

    Args:
        details: post settings by key, e.g. "post.village".

    Raises:
        UserError: it has no name; nothing was made.
        MachineError: the disk is full; nothing was made.
    """
    called = " ".join(name.split())
    if not called:
        raise UserError(NO_NAME)
    folder = free_folder(centre.folder / POSTS, called)
    keys, key = practice_keys() if centre.is_practice else new_copy_keys(os.urandom(16), key_of_copies(centre.database))

    def begin(post: Post) -> None:
        with post.database.action(CREATE_POST.fill(name=called)) as session:
            put_setting(session, "post.name", called)
            for setting, value in details.items():
                if value.strip():
                    put_setting(session, setting, value.strip())
        prepare(post, centre_name, "centre")

    with centre.database.read() as session:
        centre_name = get_setting(session, "post.name")
    derived = [table for feature in features for table in feature.derived]
    build_post(folder, keys, key, begin, derived, centre.database.user, centre.database.clock).close()
    _note(centre, keys.post, called, folder.name, today)
    return keys.post


def invite_laptop(post: Post, name: str, folder: Path) -> Invitation:
    """Invite a laptop of a post whose copy is open; raises as ``trust.invite``."""
    return invite(post, name, "laptop", folder)


def stop_looking_after(centre: Post, post: bytes, name: str, today: date) -> None:
    """Take a post off the centre's list; its copy stays on the disk."""
    with centre.database.action(LEAVE.fill(name=name)) as session:
        leave_post(session, post, today)


def free_folder(parent: Path, name: str) -> Path:
    """Return a folder below ``parent`` that does not exist yet, named after a post."""
    plain = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip()[:40].strip() or "Post"
    folder, number = parent / plain, 2
    while folder.exists():
        folder, number = parent / f"{plain} {number}", number + 1
    return folder


def _note(centre: Post, post: bytes, name: str, folder: str, today: date) -> None:
    with centre.database.action(JOIN.fill(name=name)) as session:
        add_post(session, post, name, folder, today)
