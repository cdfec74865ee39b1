"""A new data key for one folder: who knew the old one, or kept the old files, reads nothing that is entered from now on.

The database and the attached files are written anew under the new key beside the old ones, proven, and put in their place at one
stroke (``db.replacing``). A power cut leaves the old post or the new one.

The keys with which this laptop signs and reads files of others stay. New ones could not be had in the same step without loss:
until the others have heard of them they seal for the old ones, and a backup of before that is put back would hold keys that
the others had withdrawn, so that what is entered there reaches nobody. Who shuts a laptop out withdraws it (``sync.trust``).
"""

import os
import shutil
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .attachments import FOLDER, Attachments
from .check import check_file, count_rows
from .database import KEYS, open_connection
from .failures import DAMAGED, HELD, database_failures, disk_failures, failure
from .holders import SHEET, doors_of, key_holders, persons
from .keys import read_keys, write_keys
from .replacing import ARRIVING, OUTDATED, Plan, remove_prepared, replace_files
from .safe_file import sync_file
from .settings import put_setting
from .stream import keep_stream

if TYPE_CHECKING:
    from .post import Post

_DATABASE, _KEPT = "post.db", f"{OUTDATED}_{{at:%Y-%m-%d_%H%M%S}}"
_OLD_WAYS = frozenset({"passphrase", "recovery", "practice", "centre"})
"""Slots that wrap the data key under what people know or have elsewhere: they cannot be made anew without it."""

NEW_KEY = QT_TRANSLATE_NOOP("Keys", "Give this laptop a new key")
NEEDS_PEOPLE = QT_TRANSLATE_NOOP("Keys", "Add the people who open this post first. Then a new key can be made.")
NEEDS_SHEET = QT_TRANSLATE_NOOP(
    "Keys",
    "Make a recovery sheet under “People and keys” first: the sheet that was printed when the post was made does not open "
    "the new key.",
)


def give_new_key(post: "Post") -> None:
    """Write the post's files anew under a new data key; people and sheets open it as before.

    Nobody may write to the post meanwhile: an action that came in between leaves everything under the old key.

    Raises:
        UserError: no person or no sheet could open the new key; nothing was changed.
        MachineError: the disk is full or faulty, or somebody wrote meanwhile; the post opens as before.
    """
    with post.database.read() as session:
        rows = key_holders(session.connection())
        if not persons(session.connection()):
            raise UserError(NEEDS_PEOPLE)
    if not any(row.kind == SHEET and not row.has_left for row in rows):
        raise UserError(NEEDS_SHEET)
    folder, new = post.folder, os.urandom(32)
    with disk_failures(folder):
        try:
            plan, last = _prepare(post, new, rows)
            post.database.engine.dispose()
            with database_failures(folder):
                if _last_action(folder / _DATABASE, post.data_key) != last:
                    raise failure(HELD, folder)
            replace_files(folder, plan)
        finally:
            remove_prepared(folder)
    post.change_key(new)
    keep_stream(post.database, folder)
    shutil.rmtree(folder / plan.kept, ignore_errors=True)
    today = datetime.fromtimestamp(post.database.clock() / 1000, UTC).date()
    with post.database.action(NEW_KEY) as session:
        put_setting(session, f"accounts.new_key.{post.database.origin.hex()}", today.isoformat())


def _prepare(post: "Post", new: bytes, rows: Any) -> tuple[Plan, int]:
    """Write everything anew beside the old files; return what is to be done, and the number of the last action in it."""
    folder, old = post.folder, post.data_key
    arriving = {name: f"{name}{ARRIVING}" for name in (_DATABASE, KEYS)}
    last = _copy_under(folder / _DATABASE, old, folder / arriving[_DATABASE], new)
    keys = read_keys(folder / KEYS)
    plain = replace(keys, slots=tuple(slot for slot in keys.slots if slot.kind not in _OLD_WAYS))
    write_keys(folder / arriving[KEYS], doors_of(plain, new, rows, is_new_key=True))
    if (folder / FOLDER).is_dir():
        arriving[FOLDER] = f"{FOLDER}{ARRIVING}"
        (folder / arriving[FOLDER]).mkdir()
        post.database.attachments.reseal(Attachments(folder / arriving[FOLDER], new))
    present = [name for name in (_DATABASE, f"{_DATABASE}-wal", f"{_DATABASE}-shm", KEYS, FOLDER) if (folder / name).exists()]
    at = datetime.fromtimestamp(post.database.clock() / 1000, UTC)
    (folder / "backups").mkdir(exist_ok=True)
    return Plan(present, _KEPT.format(at=at), arriving), last


def _copy_under(source: Path, old: bytes, target: Path, new: bytes) -> int:
    """Copy one state of a database to a file under another key, and prove it; return the number of its last action."""
    with database_failures(source.parent):
        original = open_connection(source, old)
    target.touch()
    with closing(original), closing(open_connection(target, old, journal="DELETE")) as copy, database_failures(source.parent):
        original.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        original.execute("BEGIN")
        rows, last = count_rows(original), _last(original)
        original.backup(copy, pages=-1)
        original.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()
        copy.execute(f"PRAGMA rekey=\"x'{new.hex()}'\"").fetchall()
    sync_file(target)
    with closing(open_connection(target, new, journal=None)) as proof, database_failures(source.parent):
        if check_file(proof) or count_rows(proof) != rows:
            raise failure(DAMAGED, source.parent)
    return last


def _last_action(path: Path, key: bytes) -> int:
    with closing(open_connection(path, key)) as raw:
        return _last(raw)


def _last(raw: Any) -> int:
    return int(raw.execute("SELECT coalesce(max(n), 0) FROM action").fetchone()[0])
