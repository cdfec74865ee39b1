"""Verified copies of a post: made at one stroke, opened and counted before they count."""

import json
import shutil
from collections.abc import Mapping
from contextlib import closing
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from desktop_app import __version__
from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .attachments import FOLDER, Attachments
from .check import DAMAGED_FILE, check_file, count_rows
from .database import open_connection
from .failures import Failure, database_failures, disk_failures, failure
from .keys import read_keys, unlock
from .safe_file import copy_file, sync_file, sync_folder, write_file

DATABASE, KEYS, ABOUT, BACKUPS = "post.db", "keys.cbor", "backup.json", "backups"
UNFINISHED = ".part"
_STAMP = "%Y-%m-%d_%H%M%S"

NOT_A_BACKUP = QT_TRANSLATE_NOOP("Backup", "There is no backup in {folder}. Choose a folder whose name begins with a date.")
MISSING_FILE = QT_TRANSLATE_NOOP("Backup", "The backup in {folder} is incomplete: {file} is missing. Choose another one.")
WRONG_COUNT = QT_TRANSLATE_NOOP("Backup", "Rows of {table} in the backup: {found} instead of {expected}.")
WRONG_FILES = QT_TRANSLATE_NOOP("Backup", "{n} attached files are missing or damaged.")
UNSOUND_COPY: Failure = (
    QT_TRANSLATE_NOOP("Backup", "The backup in {folder} came out damaged and was thrown away. {outcome}"),
    QT_TRANSLATE_NOOP("Backup", "Make it again on another disk or stick. If that fails too, have the post checked."),
)


@dataclass(frozen=True, slots=True)
class State:
    """Where a post's history stood.

    Attributes:
        last_action: id of the action that came last, in hexadecimal; empty if there was none.
        origin: the laptop that made the backup (its origin, in hexadecimal).
        last_seqs: laptop (its origin, in hexadecimal) -> number of its last action.
        schema: number of the last migration.
        program: version of Balai that made the backup.
    """

    last_action: str = ""
    origin: str = ""
    last_seqs: Mapping[str, int] = field(default_factory=dict)
    schema: str = ""
    program: str = ""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: a folder of its own, named after the UTC moment it was made.

    Attributes:
        rows: table -> number of rows it must hold.
        files: name -> size of each attached file it must hold.
        state: what it was made from; empty in backups of before October 2026.
    """

    folder: Path
    made_at: datetime
    reason: str
    rows: Mapping[str, int]
    files: Mapping[str, int] = field(default_factory=dict)
    state: State = field(default_factory=State)


def make_backup(
    database: Path, key: bytes, keys: Path, target: Path, now: datetime, reason: str = "", origin: bytes = b""
) -> Backup:
    """Copy a post into a new folder below ``target`` and prove the copy by opening it.

    The copy is one consistent state, also while somebody works: attached files are copied after the rows that name
    them, and never change. What is found in ``target`` before stays as it is; a failure leaves nothing there.

    Raises:
        MachineError: the disk is full, gone or faulty, or the copy was not sound.
    """
    folder = _free_name(target, now)
    part = folder.with_name(folder.name + UNFINISHED)
    with disk_failures(target):
        target.mkdir(parents=True, exist_ok=True)
        _remove_unfinished(target)
        part.mkdir()
        try:
            rows, state = _copy_database(database, key, part / DATABASE)
            state = replace(state, origin=origin.hex())
            copy_file(keys, part / KEYS)
            files = _copy_files(database, key, part, target)
            made_at = now.astimezone(UTC).isoformat()
            about = {"made_at": made_at, "reason": reason, "rows": rows, "files": files, "state": asdict(state)}
            write_file(part / ABOUT, json.dumps(about, indent=1).encode())
            if _problems(part, key, rows):
                raise failure(UNSOUND_COPY, target)
            part.rename(folder)
            sync_folder(target)
        finally:
            shutil.rmtree(part, ignore_errors=True)
    return Backup(folder, now, reason, rows, files, state)


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
            made_at, state = datetime.fromisoformat(about["made_at"]), State(**about.get("state", {}))
            return Backup(folder, made_at, about["reason"], about["rows"], about.get("files", {}), state)
        except (ValueError, KeyError, TypeError):
            raise UserError(NOT_A_BACKUP.fill(folder=str(folder))) from None


def list_backups(target: Path) -> list[Backup]:
    """Return the complete backups below ``target``, the newest first."""
    folders = sorted(
        (file.parent for file in target.glob(f"*/{ABOUT}") if not file.parent.name.endswith(UNFINISHED)), reverse=True
    )
    found = []
    for folder in folders:
        try:
            found.append(read_backup(folder))
        except UserError:
            continue  # an incomplete folder is no backup; what can be used is listed
    return found


def verify_backup(folder: Path, passphrase: str | None = None, words: str | None = None, key: bytes | None = None) -> list[Text]:
    """Return what is wrong with a backup; an empty list proves that it opens, is whole and holds every row.

    Args:
        key: the data key, if it is known; then neither passphrase nor words are needed.

    Raises:
        UserError: not a backup, or the wrong passphrase; the backup has the passphrase of its day.
    """
    backup = read_backup(folder)
    with disk_failures(folder):
        if key is None:
            key = unlock(read_keys(folder / KEYS), passphrase, words)
        unsound = Attachments(folder / FOLDER, key).unsound(backup.files)
        return [*_problems(folder, key, backup.rows), *([WRONG_FILES.of(len(unsound))] if unsound else [])]


def _remove_unfinished(target: Path) -> None:
    """Remove what a program left that was killed, or whose stick was pulled out, while it made a backup."""
    for folder in target.glob(f"????-??-??_??????{UNFINISHED}"):
        shutil.rmtree(folder, ignore_errors=True)


def _free_name(target: Path, now: datetime) -> Path:
    folder, moment = target / now.astimezone(UTC).strftime(_STAMP), now
    while folder.exists():
        moment += timedelta(seconds=1)
        folder = target / moment.astimezone(UTC).strftime(_STAMP)
    return folder


def count_records(raw: Any) -> dict[str, int]:
    """Return the number of rows of every table of records; of what this laptop keeps for itself and of the log none."""
    sql = "SELECT 1 FROM pragma_table_info(?) WHERE name = 'deleted_at'"
    return {table: rows for table, rows in count_rows(raw).items() if raw.execute(sql, (table,)).fetchone() is not None}


def state_of_file(raw: Any) -> State:
    """Return where the history stands in the file of a driver's connection."""
    last = raw.execute("SELECT hex(id) FROM action ORDER BY n DESC LIMIT 1").fetchone()
    seqs = raw.execute("SELECT hex(origin), max(seq) FROM action GROUP BY origin").fetchall()
    schema = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    return State(
        last[0].lower() if last else "",
        "",
        {origin.lower(): seq for origin, seq in seqs},
        schema[0] if schema else "",
        __version__,
    )


def _copy_database(source: Path, key: bytes, target: Path) -> tuple[dict[str, int], State]:
    """Copy one state of the database in one step, and return its numbers of rows and where its history stood."""
    with database_failures(source.parent):
        original = open_connection(source, key)
    target.touch()
    with closing(original), closing(open_connection(target, key, journal="DELETE")) as copy:
        with database_failures(source.parent):
            original.execute("BEGIN")
            rows, state = count_rows(original), state_of_file(original)
        original.backup(copy, pages=-1)
        original.execute("ROLLBACK")
        copy.execute("PRAGMA journal_mode=DELETE").fetchall()  # the copied header says WAL
    sync_file(target)
    return rows, state


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
