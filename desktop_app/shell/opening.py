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

ENTER_DETAILS = QT_TRANSLATE_NOOP("Settings", "Enter the details of the post")


@dataclass(slots=True)
class NewPost:
    """What the first start asks for.

    Attributes:
        details: post settings by key, e.g. "post.village".
        user: who works on this laptop.
    """

    name: str = ""
    folder: Path = field(default_factory=Path)
    details: Mapping[str, str] = field(default_factory=dict)
    user: str = ""
    passphrase: str = ""


def open_folder(folder: Path, passphrase: str | None = None, words: str | None = None, user: str = "") -> "Post":
    """Open the post in ``folder``; raises UserError or MachineError with what to do."""
    from desktop_app.db.post import open_post

    return open_post(folder, passphrase, words, derived=_derived(), user=user, undo_checks=_undo_checks())


def needs_passphrase(folder: Path) -> bool:
    """Return False for a practice post; raises UserError if there is no post."""
    from desktop_app.db.post import is_practice_post

    return not is_practice_post(folder)


def make_post(new: NewPost) -> "tuple[Post, str]":
    """Make and open a post with the details typed, and return it with its recovery words."""
    from desktop_app.db.post import create_post
    from desktop_app.db.settings import put_setting

    post, words = create_post(new.folder, new.name, new.passphrase, derived=_derived(), user=new.user, undo_checks=_undo_checks())
    try:
        with post.database.action(ENTER_DETAILS) as session:
            for key, value in new.details.items():
                if value:
                    put_setting(session, key, value)
    except BaseException:
        post.close()
        raise
    return post, words


def replace_passphrase(folder: Path, words: str, passphrase: str, user: str = "") -> "Post":
    """Open a post with its recovery words and give it a new passphrase."""
    post = open_folder(folder, words=words, user=user)
    try:
        post.reset_passphrase(words, passphrase)
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


def _derived() -> list[DerivedTable]:
    from .discovery import find_features, load_models_when_needed

    load_models_when_needed()
    return [table for feature in find_features() for table in feature.derived]


def _undo_checks() -> list[UndoCheck]:
    from .discovery import find_features

    return [check for feature in find_features() for check in feature.undo_checks]
