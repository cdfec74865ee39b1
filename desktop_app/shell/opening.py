"""Opens and makes posts for the window; all of it may run on the worker thread."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.contract import DerivedTable, UndoCheck
from desktop_app.core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop_app.db.post import Post

_PERSON_SLOT = b"dkindfperson"
"""How a person's slot begins in ``keys.cbor`` (CBOR); nothing else there is written so."""
ENTER_DETAILS = QT_TRANSLATE_NOOP("Settings", "Enter the details of the post")


@dataclass(slots=True)
class NewPost:
    """What the first start asks for.

    Attributes:
        details: post settings by key, e.g. "post.village".
        user: who works on this laptop.
        is_centre: it is a health centre, which keeps copies of posts.
    """

    name: str = ""
    folder: Path = field(default_factory=Path)
    details: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    passphrase: str = ""
    is_centre: bool = False


def open_folder(folder: Path, passphrase: str | None = None, words: str | None = None, user: str = "", name: str = "") -> "Post":
    """Open the post in ``folder``; raises UserError or MachineError with what to do.

    Args:
        name: of the person whose password ``passphrase`` is, where people have passwords of their own.
    """
    from desktop_app.db.opening import open_post
    from desktop_app.db.tries import counted
    from desktop_app.features.accounts.services import guard

    from .backups.telling import tell_restored
    from .discovery import find_features

    with counted(folder):
        post = open_post(folder, passphrase, words, derived=all_derived(), user=user, undo_checks=all_undo_checks(), name=name)
    tell_restored(post)
    guard(post, find_features())
    return post


def needs_passphrase(folder: Path) -> bool:
    """Return False for a practice post; raises UserError if there is no post."""
    from desktop_app.db.opening import is_practice_post

    return not is_practice_post(folder)


def asks_name(folder: Path) -> bool:
    """Return True if people open the post with names and passwords; quick, for the first paint waits for it."""
    try:
        return _PERSON_SLOT in (folder / "keys.cbor").read_bytes()
    except OSError:
        return False


def make_post(new: NewPost) -> "tuple[Post, str]":
    """Make and open a post, or a health centre, with the details typed, and return it with its recovery words."""
    from desktop_app.db.making import create_post
    from desktop_app.db.settings import put_setting
    from desktop_app.features.accounts.services import guard

    from .discovery import find_features

    if new.is_centre:
        return _make_centre(new)
    post, words = create_post(
        new.folder, new.name, new.passphrase, derived=all_derived(), user=new.user, undo_checks=all_undo_checks()
    )
    try:
        with post.database.action(ENTER_DETAILS) as session:
            for key, value in new.details.items():
                if value:
                    put_setting(session, key, value)
    except BaseException:
        post.close()
        raise
    guard(post, find_features())
    return post, words


def _make_centre(new: NewPost) -> "tuple[Post, str]":
    from desktop_app.features.accounts.services import guard
    from desktop_app.features.health_centre.services.making import create_centre

    from .discovery import find_features, load_models_when_needed

    load_models_when_needed()
    centre, words = create_centre(new.folder, new.name, new.passphrase, find_features(), new.user, new.details)
    guard(centre, find_features())
    return centre, words


def recover(folder: Path, words: str, passphrase: str, user: str = "", name: str = "") -> "Post":
    """Open a post with its recovery words and give it a new passphrase, or the person ``name`` a new password."""
    return _recover_person(folder, words, name, passphrase) if name else _replace_passphrase(folder, words, passphrase, user)


def _replace_passphrase(folder: Path, words: str, passphrase: str, user: str) -> "Post":
    post = open_folder(folder, words=words, user=user)
    try:
        post.reset_passphrase(words, passphrase)
    except BaseException:
        post.close()
        raise
    return post


def _recover_person(folder: Path, words: str, name: str, password: str) -> "Post":
    from desktop_app.sync.holders import recover

    post = open_folder(folder, words=words)
    try:
        recover(post, name, password)
    except BaseException:
        post.close()
        raise
    return post


def make_practice(folder: Path, today: date, user: str = "") -> "Post":
    """Make a practice post with a made-up village in a new folder below ``folder``, and open it."""
    from desktop_app.core.period import Month

    from .demo.command import make_practice_post

    make_practice_post(folder, residents=480, months=12, seed=1, until=Month.of(today).plus(-1))
    return open_folder(folder, user=user)


def free_folder(parent: Path, name: str) -> Path:
    """Return a folder below ``parent`` that does not exist yet, named after a post."""
    plain = "".join(sign for sign in name if sign.isalnum() or sign in " -_").strip() or "Balai"
    folder, number = parent / plain, 2
    while folder.exists():
        folder, number = parent / f"{plain} {number}", number + 1
    return folder


def all_derived() -> list[DerivedTable]:
    """Return the local tables of all slices, for opening a post."""
    from .discovery import find_features, load_models_when_needed

    load_models_when_needed()
    return [table for feature in find_features() for table in feature.derived]


def all_undo_checks() -> list[UndoCheck]:
    """Return what all slices ask before an undo is kept, for opening a post."""
    from .discovery import find_features

    return [check for feature in find_features() for check in feature.undo_checks]
