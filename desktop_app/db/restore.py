"""Puts a backup in the place of a post, and keeps what stood there; goes back to what was kept."""

import json
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .attachments import FOLDER
from .backup import BACKUPS, DATABASE, KEYS, Backup, read_backup, verify_backup
from .check import check_file
from .database import open_connection
from .failures import disk_failures, failure
from .keys import read_keys, unlock
from .lock import PostLock
from .migrate import known_revisions
from .replacing import ARRIVING, HALF_WAY, NOTHING_LOST, HalfWayError, Plan, finish_as_holder, remove_prepared, replace_files
from .safe_file import copy_file, write_file
from .stream import DEVICE

REPLACED, RESTORED = "replaced", "restored.json"
_STAMP = "%Y-%m-%d_%H%M%S"
_MAKES_UP_A_POST = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", KEYS, DEVICE, FOLDER, RESTORED)

UNSOUND = QT_TRANSLATE_NOOP("Backup", "The backup in {folder} cannot be used: {problem} Choose another one. Nothing was changed.")
NOT_A_POST = QT_TRANSLATE_NOOP("Backup", "The folder {folder} holds other files. Choose the folder of the post, or a new one.")
NEWER_BACKUP = QT_TRANSLATE_NOOP(
    "Backup", "The backup in {folder} was made by a newer version of Balai. Update Balai on this computer, then restore it."
)
UNSOUND_FILES = QT_TRANSLATE_NOOP("Backup", "The files kept in {folder} are damaged or incomplete. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Restored:
    """That a post was restored.

    Attributes:
        made_at: when the backup was made that it goes on from; None when files that were kept stand in their place again.
        at: when it was put in place.
        kept: name of the folder below ``backups`` with the files that stood there before; empty if there were none.
        is_told: it stands in the history of the post.
    """

    made_at: datetime | None
    at: datetime
    kept: str
    is_told: bool = False


def restore_backup(
    backup: Path,
    folder: Path,
    passphrase: str | None = None,
    words: str | None = None,
    now: datetime | None = None,
    key: bytes | None = None,
    name: str = "",
) -> Path | None:
    """Make ``folder`` the post that the backup holds.

    The backup is proven first. The files that stood in ``folder`` are moved to its
    ``backups/replaced_<moment>``. The restored post works under a new device id, because numbers
    given out after the backup was made may be known elsewhere already.

    Args:
        passphrase, words: those of the day of the backup; ``name`` of the person, if people open it with passwords.
        key: the data key of the backup, if it is known; then neither of them is needed.

    Returns:
        Where the files that stood there are kept; None if there were none.

    Raises:
        UserError: not a sound backup, made by a newer program, the wrong passphrase, the post is open, or the folder holds
            something else.
        MachineError: the disk is full or read-only; the post is as it was.
    """
    found = read_backup(backup)
    refuse_newer(found)
    if problems := verify_backup(backup, key=key or key_of_kept(backup, passphrase, words, name)):
        raise UserError(UNSOUND.fill(folder=str(backup), problem=problems[0]))
    with disk_failures(folder):
        if folder.exists() and not (folder / BACKUPS).is_dir() and any(folder.iterdir()):
            raise UserError(NOT_A_POST.fill(folder=str(folder)))
        (folder / BACKUPS).mkdir(parents=True, exist_ok=True)
        lock = PostLock(folder)
        try:
            return _replace(found, folder, now or datetime.now(UTC))
        finally:
            lock.release()


def go_back(folder: Path, kept: Path, key: bytes, now: datetime | None = None) -> Path | None:
    """Put the files that a restore has kept in their place again, and return where those are kept that stood there.

    Args:
        kept: one of ``list_replaced``.
        key: the data key of the kept files.

    Raises:
        UserError: the kept files are damaged or incomplete, or the post is open.
        MachineError: the disk refuses; the post is as it was.
    """
    at = now or datetime.now(UTC)
    if not _is_sound(kept, key):
        raise UserError(UNSOUND_FILES.fill(folder=str(kept)))
    with disk_failures(folder):
        lock = PostLock(folder)
        try:
            finish_as_holder(folder)
            sources = {name: f"{BACKUPS}/{kept.name}/{name}" for name in _MAKES_UP_A_POST if (kept / name).exists()}
            moved = _put_in_place(folder, sources, at)
            write_file(folder / RESTORED, _note(Restored(None, at, moved.name if moved else "")))
            kept.rmdir()
            return moved
        except HalfWayError as error:
            raise failure(HALF_WAY, folder, NOTHING_LOST) from error
        finally:
            lock.release()


def list_replaced(folder: Path) -> list[Path]:
    """Return the folders with files that restores have kept, the newest first."""
    return sorted((found for found in (folder / BACKUPS).glob(f"{REPLACED}_*") if (found / DATABASE).is_file()), reverse=True)


def replaced_at(kept: Path) -> datetime | None:
    """Return when the files in a folder of ``list_replaced`` were replaced."""
    try:
        return datetime.strptime(kept.name.removeprefix(f"{REPLACED}_"), _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def key_of_kept(kept: Path, passphrase: str | None = None, words: str | None = None, name: str = "") -> bytes:
    """Return the data key of a backup or of kept files; raises UserError for a wrong passphrase, password or words."""
    with disk_failures(kept):
        return unlock(read_keys(kept / KEYS), passphrase, words, name)


def last_restored(folder: Path) -> Restored | None:
    """Return when the post was restored last; None if it never was."""
    try:
        found = json.loads((folder / RESTORED).read_bytes())
        made_at = datetime.fromisoformat(found["made_at"]) if found["made_at"] else None
        return Restored(made_at, datetime.fromisoformat(found["at"]), str(found["kept"]), bool(found["is_told"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def note_told(folder: Path, restored: Restored) -> None:
    """Note that it stands in the history of the post now."""
    with disk_failures(folder):
        write_file(folder / RESTORED, _note(replace(restored, is_told=True)))


def refuse_newer(backup: Backup) -> None:
    """Raise UserError for a backup whose schema this program does not know."""
    if backup.state.schema and backup.state.schema > known_revisions()[-1]:
        raise UserError(NEWER_BACKUP.fill(folder=str(backup.folder)))


def _replace(backup: Backup, folder: Path, now: datetime) -> Path | None:
    finish_as_holder(folder)
    sources = {name: f"{name}{ARRIVING}" for name in (DATABASE, KEYS)}
    try:
        for name, source in sources.items():
            copy_file(backup.folder / name, folder / source)
        if (backup.folder / FOLDER).is_dir():
            sources[FOLDER] = f"{FOLDER}{ARRIVING}"
            _copy_folder(backup.folder / FOLDER, folder / sources[FOLDER])
        sources[RESTORED] = f"{RESTORED}{ARRIVING}"
        kept = _free_place(folder, now).name if _present(folder) else ""
        write_file(folder / sources[RESTORED], _note(Restored(backup.made_at, now, kept)))
        return _put_in_place(folder, sources, now)
    except HalfWayError as error:
        raise failure(HALF_WAY, folder, NOTHING_LOST) from error
    except BaseException:
        remove_prepared(folder)
        raise


def _put_in_place(folder: Path, sources: Mapping[str, str], now: datetime) -> Path | None:
    present, kept = _present(folder), _free_place(folder, now)
    replace_files(folder, Plan(present, f"{BACKUPS}/{kept.name}", sources))
    return kept if present else None


def _present(folder: Path) -> list[str]:
    """Return what makes up the present post; its write-ahead file holds the last actions and goes along."""
    return [name for name in _MAKES_UP_A_POST if (folder / name).exists()]


def _free_place(folder: Path, now: datetime) -> Path:
    moment = now.astimezone(UTC)
    while (place := folder / BACKUPS / f"{REPLACED}_{moment:{_STAMP}}").exists():
        moment += timedelta(seconds=1)
    return place


def _note(restored: Restored) -> bytes:
    made_at = restored.made_at.isoformat() if restored.made_at else None
    at = restored.at.isoformat()
    return json.dumps({"made_at": made_at, "at": at, "kept": restored.kept, "is_told": restored.is_told}).encode()


def _is_sound(kept: Path, key: bytes) -> bool:
    if not (kept / DATABASE).is_file() or not (kept / KEYS).is_file():
        return False
    with disk_failures(kept), closing(open_connection(kept / DATABASE, key, journal=None)) as raw:
        return not check_file(raw)


def _copy_folder(source: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for file in source.iterdir():
        copy_file(file, target / file.name)
