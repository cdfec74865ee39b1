"""Verified copies of a post: made at one stroke, opened and counted before they count, thinned out with age."""

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .attachments import FOLDER, Attachments
from .check import DAMAGED_FILE, check_file, count_rows
from .database import open_connection
from .failures import Failure, database_failures, disk_failures, failure
from .keys import read_keys, unlock
from .safe_file import copy_file, sync_file, sync_folder, write_file

DATABASE, KEYS, ABOUT = "post.db", "keys.cbor", "backup.json"
_STAMP = "%Y-%m-%d_%H%M%S"

NOT_A_BACKUP = QT_TRANSLATE_NOOP("Backup", "There is no backup in {folder}. Choose a folder whose name begins with a date.")
MISSING_FILE = QT_TRANSLATE_NOOP("Backup", "The backup in {folder} is incomplete: {file} is missing. Choose another one.")
WRONG_COUNT = QT_TRANSLATE_NOOP("Backup", "{table}: the backup should hold {expected} rows and holds {found}.")
WRONG_FILES = QT_TRANSLATE_NOOP("Backup", "{n} attached files are missing or damaged.")
UNSOUND_COPY: Failure = (
    QT_TRANSLATE_NOOP("Backup", "The backup in {folder} came out damaged and was thrown away. {outcome}"),
    QT_TRANSLATE_NOOP("Backup", "Make it again on another disk or stick. If that fails too, have the post checked."),
)


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a folder of its own, named after the UTC moment it was made.

    Attributes:
        rows: table -> number of rows it must hold.
        files: name -> size of each attached file it must hold.
    """

    folder: Path
    made_at: datetime
    reason: str
    rows: Mapping[str, int]
    files: Mapping[str, int] = field(default_factory=dict)


def make_backup(database: Path, key: bytes, keys: Path, target: Path, now: datetime, reason: str = "") -> Backup:
    """Copy a post into a new folder below ``target`` and prove the copy by opening it.

    The copy is one consistent state, also while somebody works: attached files are copied after the rows that name
    them, and never change. What is found in ``target`` before stays as it is; a failure leaves nothing there.

    Raises:
        MachineError: the disk is full, gone or faulty, or the copy was not sound.
    """
    folder = _free_name(target, now)
    part = folder.with_name(folder.name + ".part")
    with disk_failures(target):
        target.mkdir(parents=True, exist_ok=True)
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        try:
            rows = _copy_database(database, key, part / DATABASE)
            copy_file(keys, part / KEYS)
            files = _copy_files(database, key, part, target)
            about = {"made_at": now.astimezone(UTC).isoformat(), "reason": reason, "rows": rows, "files": files}
            write_file(part / ABOUT, json.dumps(about, indent=1).encode())
            if _problems(part, key, rows):
                raise failure(UNSOUND_COPY, target)
            part.rename(folder)
            sync_folder(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return Backup(folder, now, reason, rows, files)


def read_backup(folder: Path) -> Backup:
    """Return what a backup says of itself; raises UserError if the folder is none or lacks a file."""
    if not (folder / ABOUT).is_file():
        raise UserError(NOT_A_BACKUP.fill(folder=str(folder)))
    for name in (DATABASE, KEYS):
        if not (folder / name).is_file():
            raise UserError(MISSING_FILE.fill(folder=str(folder), file=name))
    with disk_failures(folder):
        try:
            about = json.loads((folder / ABOUT).read_bytes())
            return Backup(
                folder, datetime.fromisoformat(about["made_at"]), about["reason"], about["rows"], about.get("files", {})
            )
        except (ValueError, KeyError):
            raise UserError(NOT_A_BACKUP.fill(folder=str(folder))) from None


def list_backups(target: Path) -> list[Backup]:
    """Return the complete backups below ``target``, the newest first."""
    folders = sorted((file.parent for file in target.glob(f"*/{ABOUT}") if not file.parent.name.endswith(".part")), reverse=True)
    found = []
    for folder in folders:
        try:
            found.append(read_backup(folder))
        except UserError:
            continue  # an incomplete folder is no backup; what can be used is listed
    return found


def verify_backup(folder: Path, passphrase: str | None = None, words: str | None = None) -> list[Text]:
    """Return what is wrong with a backup; an empty list proves that it opens, is whole and holds every row.

    Raises:
        UserError: not a backup, or the wrong passphrase; the backup has the passphrase of its day.
    """
    backup = read_backup(folder)
    with disk_failures(folder):
        key = unlock(read_keys(folder / KEYS), passphrase, words)
        unsound = Attachments(folder / FOLDER, key).unsound(backup.files)
        return [*_problems(folder, key, backup.rows), *([WRONG_FILES.of(len(unsound))] if unsound else [])]


def thin_out(target: Path, now: datetime) -> list[Path]:
    """Delete the backups that ``to_delete`` names and return them."""
    old = to_delete(list_backups(target), now)
    for backup in old:
        shutil.rmtree(backup.folder, ignore_errors=True)
    return [backup.folder for backup in old]


def to_delete(backups: Sequence[Backup], now: datetime) -> list[Backup]:
    """Return those to delete.

    Kept are all of 2 days, then the last of each day for 2 weeks, of each week for 8 weeks, of each month for
    a year, and always the newest.
    """
    spans: Iterable[tuple[timedelta, str]] = (
        (timedelta(days=14), "%Y-%m-%d"),
        (timedelta(weeks=8), "%G-%V"),
        (timedelta(days=366), "%Y-%m"),
    )
    newest_first = sorted(backups, key=lambda b: b.made_at, reverse=True)
    kept = {backup.folder for backup in newest_first if now - backup.made_at <= timedelta(days=2)}
    for age, pattern in spans:
        seen: set[str] = set()
        for backup in newest_first:
            slot = backup.made_at.strftime(pattern)
            if now - backup.made_at <= age and slot not in seen:
                seen.add(slot)
                kept.add(backup.folder)
    return [b for b in newest_first[1:] if b.folder not in kept]


def _free_name(target: Path, now: datetime) -> Path:
    folder, moment = target / now.astimezone(UTC).strftime(_STAMP), now
    while folder.exists():
        moment += timedelta(seconds=1)
        folder = target / moment.astimezone(UTC).strftime(_STAMP)
    return folder


def _copy_database(source: Path, key: bytes, target: Path) -> dict[str, int]:
    """Copy one state of the database in one step, and return its numbers of rows."""
    with database_failures(source.parent):
        original = open_connection(source, key)
    target.touch()
    with closing(original), closing(open_connection(target, key, journal="DELETE")) as copy:
        with database_failures(source.parent):
            original.execute("BEGIN")
            rows = count_rows(original)
        original.backup(copy, pages=-1)
        original.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()  # the copied header says WAL
    sync_file(target)
    return rows


def _copy_files(database: Path, key: bytes, part: Path, target: Path) -> dict[str, int]:
    """Copy the attached files, sharing with the newest backup what it holds already; return their names and sizes."""
    newest = next((backup.folder for backup in list_backups(target)), None)
    earlier = Attachments(newest / FOLDER, key) if newest is not None else None
    return Attachments(database.parent / FOLDER, key).copy_to(Attachments(part / FOLDER, key), earlier)


def _problems(folder: Path, key: bytes, rows: Mapping[str, int]) -> list[Text]:
    """Return what is wrong with a copy that should hold ``rows``."""
    try:
        raw = open_connection(folder / DATABASE, key, journal="DELETE")
    except driver.OperationalError:  # not the copy's fault
        raise
    except driver.DatabaseError as error:
        return [DAMAGED_FILE.fill(detail=str(error))]
    try:
        if damage := check_file(raw):
            return damage
        found = count_rows(raw)
    finally:
        raw.close()
    tables = sorted(table for table in {*rows, *found} if rows.get(table) != found.get(table))
    return [WRONG_COUNT.fill(table=table, expected=rows.get(table, 0), found=found.get(table, 0)) for table in tables]
