"""Makes the folder of a post: a new one, or another one of a post that exists elsewhere."""

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from desktop_app.core.contract import DerivedTable, UndoCheck
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from . import keys as key_file
from .backup import BACKUPS, DATABASE
from .database import KEYS, create_file, now_ms
from .failures import disk_failures
from .keys import Cost, Keys, write_keys
from .opening import How, open_files
from .post import Post
from .settings import put_setting

CREATE_POST = QT_TRANSLATE_NOOP("Storage", "Create the post {name}")
NOT_EMPTY = QT_TRANSLATE_NOOP("Storage", "The folder {folder} is not empty. Choose a new folder for the new post.")
NO_NAME = QT_TRANSLATE_NOOP("Storage", "The post needs a name.")


def create_post(
    folder: Path,
    name: str,
    passphrase: str | None,
    derived: Sequence[DerivedTable] = (),
    user: str = "",
    clock: Callable[[], int] = now_ms,
    cost: Cost | None = None,
    synchronous: str = "FULL",
    undo_checks: Sequence[UndoCheck] = (),
) -> tuple[Post, str]:
    """Make a post in a new or empty folder, open it, and return it with its 12 recovery words.

    Args:
        passphrase: at least 8 characters; None makes a practice post, which has no words.
        cost: of trying a passphrase; None for what suits this machine.

    Raises:
        UserError: the folder is not empty, the name is empty, the passphrase too short; nothing was made.
        MachineError: the disk is full or read-only; nothing was made.
    """
    if not name.strip():
        raise UserError(NO_NAME)

    def begin(post: Post) -> None:
        with post.database.action(CREATE_POST.fill(name=name.strip())) as session:
            put_setting(session, "post.name", name.strip())

    def make_keys() -> tuple[Keys, bytes, str]:
        return (*key_file.practice_keys(), "") if passphrase is None else key_file.new_keys(passphrase, cost)

    return _make_post(folder.absolute(), make_keys, begin, How(derived, user, clock, synchronous, (), undo_checks))


def build_post(
    folder: Path,
    keys: Keys,
    key: bytes,
    fill: Callable[[Post], None],
    derived: Sequence[DerivedTable] = (),
    user: str = "",
    clock: Callable[[], int] = now_ms,
    synchronous: str = "FULL",
    undo_checks: Sequence[UndoCheck] = (),
) -> Post:
    """Make another folder of a post that exists elsewhere, with a data key of its own, and open it.

    Args:
        keys: for this folder; they name the post and open ``key``.
        fill: puts what the post holds into the empty folder; what it raises leaves nothing behind.

    Raises:
        UserError: the folder is not empty; nothing was made.
        MachineError: the disk is full or read-only; nothing was made.
    """
    how = How(derived, user, clock, synchronous, (), undo_checks)
    return _make_post(folder.absolute(), lambda: (keys, key, ""), fill, how)[0]


def _make_post(
    folder: Path, make_keys: Callable[[], tuple[Keys, bytes, str]], fill: Callable[[Post], None], how: How
) -> tuple[Post, str]:
    with disk_failures(folder):
        if not folder.name or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
            raise UserError(NOT_EMPTY.fill(folder=str(folder)))
        keys, key, words = make_keys()
        part = folder.with_name(folder.name + ".part")  # a half-made post is never found under its name
        try:
            _make_files(part, keys, key)
            post = open_files(part, keys, key, how)
            try:
                fill(post)
            finally:
                post.close()
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return open_files(folder, keys, key, how), words


def _make_files(folder: Path, keys: Keys, key: bytes) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    create_file(folder / DATABASE, key, is_practice=keys.slot("practice") is not None)
    write_keys(folder / KEYS, keys)
    (folder / BACKUPS).mkdir()
