"""A post: one folder with its database, keys and backups, opened by one program at a time."""

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.core.contract import DerivedTable, UndoCheck
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from . import keys as key_file
from .backup import BACKUPS, DATABASE, Backup, make_backup
from .database import KEYS, PRACTICE, REAL, Database, create_file, now_ms, open_connection
from .derived import update_derived
from .doors import open_keys
from .failures import DAMAGED, disk_failures, failure, refuse_old_sqlite
from .holders import admit
from .keys import Cost, Keys, read_keys, unlock, unlock_copy, write_keys
from .lock import PostLock
from .migrate import upgrade
from .replacing import finish_replacing
from .settings import put_setting
from .stream import open_stream
from .thinning import thin_out
from .waiting import refold_waiting

CREATE_POST = QT_TRANSLATE_NOOP("Storage", "Create the post {name}")
NO_POST = QT_TRANSLATE_NOOP("Storage", "There is no post in the folder {folder}. Choose the folder that holds the file post.db.")
NOT_EMPTY = QT_TRANSLATE_NOOP("Storage", "The folder {folder} is not empty. Choose a new folder for the new post.")
NO_NAME = QT_TRANSLATE_NOOP("Storage", "The post needs a name.")
MISSING_FILE = QT_TRANSLATE_NOOP("Storage", "The file {file} of the post in {folder} is missing. Restore the newest backup.")


@dataclass
class Post:
    """An open post; ``close()`` lets others open it.

    Attributes:
        is_practice: it is for learning, needs no passphrase and is never exchanged with real data.
        is_copy: its folder was copied or put back since it was last opened; it goes on under a new name.
        person: id of the key holder who works; None while the post has no persons.
        role: what that person is: volunteer, coordinator, treasurer, midwife or admin; "" without persons.
        person_private: the person's private key (X25519) after a password was typed; None after a PIN.
        sheet, sheet_private: id and private key of the recovery sheet whose words opened the post; None otherwise.
    """

    folder: Path
    database: Database
    is_practice: bool
    _key: bytes
    _lock: PostLock
    is_copy: bool = False
    person: bytes | None = None
    role: str = ""
    person_private: bytes | None = field(default=None, repr=False)
    sheet: bytes | None = None
    sheet_private: bytes | None = field(default=None, repr=False)

    @property
    def data_key(self) -> bytes:
        """Return the key of this folder's files."""
        return self._key

    def close(self) -> None:
        """Close the database and let other programs open the post; a second call does nothing."""
        self.database.close()
        self._lock.release()

    def make_backup(self, target: Path | None = None, reason: str = "") -> Backup:
        """Make a verified copy below ``target``, or below the post's own ``backups``, which is thinned out then.

        Raises:
            MachineError: the disk is full, gone or faulty; the post and older backups are as before.
        """
        now = datetime.fromtimestamp(self.database.clock() / 1000, UTC)
        place, origin = target or self.folder / BACKUPS, self.database.origin
        made = make_backup(self.database.path, self._key, self.folder / KEYS, place, now, reason, origin)
        if target is None:
            thin_out(self.folder / BACKUPS, now)
        return made

    def change_key(self, key: bytes) -> None:
        """Go on with files that were written anew under another key (``db.rekey``)."""
        self._key = key
        self.database.change_key(key)

    def change_passphrase(self, old: str, new: str, cost: Cost | None = None) -> None:
        """Let ``new`` open the post instead of ``old``; raises UserError if ``old`` is wrong or ``new`` too short."""
        with disk_failures(self.folder):
            keys = read_keys(self.folder / KEYS)
            write_keys(self.folder / KEYS, key_file.with_passphrase(keys, unlock(keys, old), new, cost))

    def reset_passphrase(self, words: str, new: str, cost: Cost | None = None) -> None:
        """Let ``new`` open the post, on the strength of the recovery words; raises UserError as ``open_post``."""
        with disk_failures(self.folder):
            keys = read_keys(self.folder / KEYS)
            write_keys(self.folder / KEYS, key_file.with_passphrase(keys, unlock(keys, words=words), new, cost))

    def renew_recovery_words(self) -> str:
        """Return new recovery words; those printed before no longer open the post."""
        with disk_failures(self.folder):
            keys, words = key_file.with_new_words(read_keys(self.folder / KEYS), self._key)
            write_keys(self.folder / KEYS, keys)
        return words

    def choose_midwife_key(self, passphrase: str, cost: Cost | None = None) -> str:
        """Make the key of the midwife and return her 12 recovery words; raises as ``Vault.choose``."""
        return self.database.vault.choose(passphrase, cost)

    def unlock_midwife(self, passphrase: str | None = None, words: str | None = None) -> None:
        """Let the midwife's entries be read until she locks them; raises UserError for a wrong passphrase or words."""
        self.database.vault.unlock(passphrase, words)

    def change_midwife_passphrase(self, old: str, new: str, cost: Cost | None = None) -> None:
        """Let ``new`` open the midwife's entries instead of ``old``; raises UserError if ``old`` is wrong or ``new`` short."""
        self.database.vault.change_passphrase(new, old, cost=cost)


@dataclass(frozen=True)
class _How:
    """How a post is to be opened; the words are those of ``open_post``."""

    derived: Sequence[DerivedTable]
    user: str
    clock: Callable[[], int]
    synchronous: str
    versions: Sequence[Path] = ()
    undo_checks: Sequence[UndoCheck] = ()


def is_practice_post(folder: Path) -> bool:
    """Return True if the post in ``folder`` needs no passphrase; raises UserError if there is no post."""
    return _keys_of(folder).slot("practice") is not None


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

    return _make_post(folder.absolute(), make_keys, begin, _How(derived, user, clock, synchronous, (), undo_checks))


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
    how = _How(derived, user, clock, synchronous, (), undo_checks)
    return _make_post(folder.absolute(), lambda: (keys, key, ""), fill, how)[0]


def _make_post(
    folder: Path, make_keys: Callable[[], tuple[Keys, bytes, str]], fill: Callable[[Post], None], how: _How
) -> tuple[Post, str]:
    with disk_failures(folder):
        if not folder.name or (folder.exists() and (not folder.is_dir() or any(folder.iterdir()))):
            raise UserError(NOT_EMPTY.fill(folder=str(folder)))
        keys, key, words = make_keys()
        part = folder.with_name(folder.name + ".part")  # a half-made post is never found under its name
        try:
            _make_files(part, keys, key)
            post = _open(part, keys, key, how)
            try:
                fill(post)
            finally:
                post.close()
            if folder.exists():
                folder.rmdir()
            part.rename(folder)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return _open(folder, keys, key, how), words


def open_post(
    folder: Path,
    passphrase: str | None = None,
    recovery_words: str | None = None,
    derived: Sequence[DerivedTable] = (),
    user: str = "",
    clock: Callable[[], int] = now_ms,
    synchronous: str = "FULL",
    versions: Sequence[Path] = (),
    undo_checks: Sequence[UndoCheck] = (),
    name: str = "",
) -> Post:
    """Open the post in ``folder``; a file of an older program is copied, proven and brought up to date first.

    Args:
        passphrase: not needed for a practice post, nor with ``recovery_words``.
        name: of the person, where people open the post with passwords of their own; ``passphrase`` is then the password.
        versions: further folders with migrations.

    Raises:
        UserError: no post there, wrong passphrase or words, open in another program, or last used by a newer program.
        MachineError: damaged, read-only, disk full; says what to do. Nothing was changed.
    """
    keys = _keys_of(folder)
    opened = open_keys(keys, passphrase, recovery_words, name)
    post = _open(folder, keys, opened.data_key, _How(derived, user, clock, synchronous, versions, undo_checks))
    try:
        admit(post, opened)
    except BaseException:
        post.close()
        raise
    return post


def open_copy(
    folder: Path,
    centre_key: bytes,
    derived: Sequence[DerivedTable] = (),
    user: str = "",
    clock: Callable[[], int] = now_ms,
    synchronous: str = "FULL",
    undo_checks: Sequence[UndoCheck] = (),
) -> Post:
    """Open a health centre's copy of a post with the key that the centre keeps for its copies; else as ``open_post``."""
    keys = _keys_of(folder)
    return _open(folder, keys, unlock_copy(keys, centre_key), _How(derived, user, clock, synchronous, (), undo_checks))


def _keys_of(folder: Path) -> Keys:
    with disk_failures(folder):
        finish_replacing(folder)
        if not (folder / DATABASE).is_file() and not (folder / KEYS).is_file():
            raise UserError(NO_POST.fill(folder=str(folder)))
        for name in (DATABASE, KEYS):
            if not (folder / name).is_file():
                raise UserError(MISSING_FILE.fill(folder=str(folder), file=name))
        return read_keys(folder / KEYS)


def _make_files(folder: Path, keys: Keys, key: bytes) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    create_file(folder / DATABASE, key, is_practice=keys.slot("practice") is not None)
    write_keys(folder / KEYS, keys)
    (folder / BACKUPS).mkdir()


def _open(folder: Path, keys: Keys, key: bytes, how: _How) -> Post:
    refuse_old_sqlite()
    with disk_failures(folder):
        lock = PostLock(folder)
        try:
            is_practice = _is_practice(folder, keys, key)
            path = folder / DATABASE
            database = Database(path, key, b"", how.user, how.derived, how.clock, how.synchronous, keys.post, how.undo_checks)
            post = Post(folder, database, is_practice, key, lock)
            try:
                is_newer = upgrade(database, how.versions, lambda: post.make_backup(reason="upgrade"))
                update_derived(database)
                if is_newer:
                    refold_waiting(database)
                post.is_copy = open_stream(database, folder, keys.post)
            except BaseException:
                database.close()
                raise
        except BaseException:
            lock.release()
            raise
    return post


def _is_practice(folder: Path, keys: Keys, key: bytes) -> bool:
    """Return what the file itself says.

    Raises:
        MachineError: the file says nothing, which an emptied one does, or a real post's key lies open.
    """
    raw = open_connection(folder / DATABASE, key, journal=None)
    try:
        kind = raw.execute("PRAGMA application_id").fetchone()[0]
    finally:
        raw.close()
    if kind not in (REAL, PRACTICE) or (kind == REAL and keys.slot("practice") is not None):
        raise failure(DAMAGED, folder)
    return bool(kind == PRACTICE)
