"""A laptop of a random history, what lies on sticks, and what is shown on a laptop."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_app.db.database import Database
from desktop_app.sync.have import Have, have

SHOWN = ("resident", "resident_fact", "visit", "erasure")
"""The tables that are compared."""
Opener = Callable[[Path, bytes], Database]


@dataclass(frozen=True)
class File:
    """A file on a stick.

    Attributes:
        have: what the laptop had that wrote it.
        emptied: the saves that had been emptied there.
    """

    parts: list[bytes]
    writer: int
    have: Have
    emptied: frozenset[int]


@dataclass(frozen=True)
class Import:
    """A file that was taken in.

    Attributes:
        first, last: numbers of its actions in the laptop's log.
        actions: those that were new there.
    """

    file: File
    first: int
    last: int
    actions: frozenset[bytes]


@dataclass(frozen=True)
class OldCopy:
    """A copy of a laptop's data that somebody keeps, with what was true of the laptop on that day."""

    path: Path
    origin: bytes
    version: int
    known: frozenset[bytes]
    emptied: frozenset[int]
    imports: tuple[Import, ...]


@dataclass
class Laptop:
    """One laptop.

    Attributes:
        known: the actions on it.
        emptied: numbers of the saves whose words are gone from it for ever.
        imports: the files that were taken in and not taken out again, the oldest first.
        arrived: the streams of actions that came to it in files.
        peers: what it last heard that others have.
    """

    number: int
    db: Database
    version: int
    known: set[bytes] = field(default_factory=set)
    emptied: set[int] = field(default_factory=set)
    imports: list[Import] = field(default_factory=list)
    arrived: set[bytes] = field(default_factory=set)
    peers: dict[int, Have] = field(default_factory=dict)
    old_copy: OldCopy | None = None

    def have(self) -> Have:
        """Return what it has, as it tells others."""
        with self.db.read() as session:
            return have(session.connection())

    def dump(self) -> dict[str, Any]:
        """Return what it shows: table -> row -> values by column, and the conflicts."""
        with self.db.read() as session:
            run = session.connection().exec_driver_sql
            found: dict[str, Any] = {}
            for table in SHOWN:
                rows = run(f"SELECT * FROM {table}").mappings()
                found[table] = {bytes(r["id"]): {k: v for k, v in r.items() if k not in ("n", "id")} for r in rows}
            found["conflict"] = {(bytes(row), name) for row, name in run("SELECT row, field FROM conflict")}
            return found

    def copy_to(self, path: Path) -> None:
        """Write its data to another file."""
        raw: Any = self.db.engine.raw_connection().driver_connection
        raw.execute("VACUUM INTO ?", (str(path),))

    def go_on_from(self, copy: OldCopy, opener: Opener) -> None:
        """Go on from an old copy, under the name of its day."""
        self.db.close()
        for name in (self.db.path, self.db.path.with_name(self.db.path.name + "-wal")):
            name.unlink(missing_ok=True)
        shutil.copyfile(copy.path, self.db.path)
        self.db = opener(self.db.path, copy.origin)
        self.known, self.emptied, self.imports = set(copy.known), set(copy.emptied), list(copy.imports)
        self.version = copy.version
        self.arrived, self.peers = set(), {}
