"""A disk that loses its power: what a laptop writes is noted down, and cut off anywhere.

What was synced is certain to be there. Of what came later, each write may be missing, or be torn
at a sector of 512 bytes.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path
from random import Random
from typing import Any

import apsw
from sqlalchemy import event

from desktop_app.db.database import Database

SECTOR = 512
Written = tuple[str, str, int, bytes]
Statement = tuple[str, Any, bool]


class NotingDisk(apsw.VFS):
    """Passes everything on to the real disk and notes each write, sync, truncation and deletion."""

    def __init__(self) -> None:
        self.notes: list[Written] = []
        super().__init__("noting", "")

    def xOpen(self, name: Any, flags: list[int]) -> "_NotingFile":  # noqa: N802 - SQLite's name
        return _NotingFile(self, name, flags)

    def xDelete(self, name: str, sync: bool) -> None:  # noqa: N802
        self.notes.append((name, "delete", 0, b""))
        super().xDelete(name, sync)


class _NotingFile(apsw.VFSFile):
    def __init__(self, disk: NotingDisk, name: Any, flags: list[int]) -> None:
        self._notes = disk.notes
        self._name = str(name.filename() if isinstance(name, apsw.URIFilename) else name)
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        self._notes.append((self._name, "write", offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:  # noqa: N802
        self._notes.append((self._name, "truncate", size, b""))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._notes.append((self._name, "sync", 0, b""))
        super().xSync(flags)


class Listener:
    """Writes down the statements that a database sends, action by action."""

    def __init__(self, database: Database) -> None:
        self.actions: list[list[Statement]] = []
        self._running: list[Statement] = []
        event.listen(database.engine, "before_cursor_execute", self._on_statement)
        event.listen(database.engine, "commit", self._on_commit)
        event.listen(database.engine, "rollback", self._on_rollback)

    def _on_statement(self, _connection: Any, _cursor: Any, sql: str, parameters: Any, _context: Any, is_many: bool) -> None:
        self._running.append((sql, list(parameters) if is_many else parameters, is_many))  # the sender empties its list

    def _on_commit(self, _connection: Any) -> None:
        self.actions.append([*self._running, ("COMMIT", (), False)])
        self._running = []

    def _on_rollback(self, _connection: Any) -> None:
        self._running = []


def replay(
    disk: NotingDisk, path: Path, schema: Sequence[str], actions: Iterable[list[Statement]], synchronous: str
) -> list[int]:
    """Do again what was written down, on ``disk``; returns the number of notes when each action was acknowledged."""
    connection = apsw.Connection(str(path), vfs="noting")
    marks = []
    try:
        connection.pragma("journal_mode", "wal")
        connection.pragma("synchronous", synchronous)
        connection.pragma("wal_autocheckpoint", 20)
        for statement in schema:
            connection.execute(statement)
        for action in actions:
            for sql, parameters, is_many in action:
                if is_many:
                    connection.executemany(sql, parameters)
                else:
                    connection.execute(sql, parameters)
            marks.append(len(disk.notes))
    finally:
        connection.close()
    return marks


def after_the_cut(notes: Sequence[Written], rng: Random, target: Path) -> None:
    """Write what a disk may hold whose power went after ``notes``."""
    last_sync: dict[str, int] = {}
    for i, (name, what, _, _) in enumerate(notes):
        if what == "sync":
            last_sync[name] = i
    files: dict[str, bytearray] = {}
    for i, (name, what, number, data) in enumerate(notes):
        is_certain = i < last_sync.get(name, -1)
        content = files.setdefault(name, bytearray())
        if what == "delete":
            del files[name]
        elif what == "truncate" and (is_certain or rng.random() < 0.5):
            del content[number:]
        elif what == "write":
            arrived = data if is_certain else _what_arrives(data, rng)
            content.extend(bytes(max(0, number + len(arrived) - len(content))))
            content[number : number + len(arrived)] = arrived
    for name, content in files.items():
        (target / Path(name).name).write_bytes(content)


def _what_arrives(data: bytes, rng: Random) -> bytes:
    if rng.random() < 0.5:
        return b""
    if rng.random() < 0.3:
        return data[: SECTOR * rng.randrange(len(data) // SECTOR + 1)]
    return data
