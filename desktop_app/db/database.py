"""The door to one post's data: ``read()`` to look, ``action(label)`` to change; every change is recorded."""

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, create_engine
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

from desktop_app.core.changes import Changes
from desktop_app.core.contract import DerivedTable, UndoCheck
from desktop_app.core.ids import new_id
from desktop_app.core.text import Text, dump_text

from .attachments import FOLDER, Attachments
from .failures import GONE, NOT_STORED, NOTHING_CHANGED, database_failures, failure
from .recorder import Recorder, Shapes, listen, unguarded
from .vault import Vault

KEYS = "keys.cbor"
STREAM = "stream"
"""Under which ``kept_here`` remembers where this laptop opened the post last; see ``db.stream``."""
REAL, PRACTICE = 0x42414C41, 0x42414C50
"""What the file's header says it is ("BALA", "BALP"): a practice post can never be taken for a real one."""

_PRAGMAS = ("cipher_log_level=NONE", "foreign_keys=ON", "cache_size=-64000", "temp_store=MEMORY")
_WAIT_SECONDS = 10


def now_ms() -> int:
    """Return UTC in milliseconds."""
    return time.time_ns() // 1_000_000


class Database:
    """One encrypted file of one post on one device.

    Its doors raise MachineError, with advice, when the disk is full, read-only, damaged or gone;
    the running action is then not stored.

    Attributes:
        path: the file; it exists and is migrated (``db.migrate``).
        origin: names this device in this post, 16 bytes.
        user: who works now; written into each action.
        derived: local tables that are kept up to date within each action.
        undo_checks: asked about what an undo has written, before it is kept.
        on_commit: called after each stored action, on the thread that stored it.
        make_origin: gives this device a new name in this post, and remembers it for the next opening.
        may_write: asked with the rows that an action wrote, before it is stored; a UserError it raises leaves ``action()``, and
            then nothing is stored.
        attachments: the files of the post, beside the database.
        vault: what only the midwife reads; locked when the database is closed.

    ``post`` names the post itself, 16 bytes, the same on all its devices; ``post_of`` gives it back.
    """

    def __init__(
        self,
        path: Path,
        key: bytes,
        origin: bytes,
        user: str = "",
        derived: Sequence[DerivedTable] = (),
        clock: Callable[[], int] = now_ms,
        synchronous: str = "FULL",
        post: bytes = b"",
        undo_checks: Sequence[UndoCheck] = (),
    ) -> None:
        def connect() -> Any:
            return open_connection(path, self._key, synchronous)

        self.path, self.origin, self.user, self.clock, self._key = path, origin, user, clock, key
        self.derived, self.undo_checks = tuple(derived), tuple(undo_checks)
        self.attachments = Attachments(path.parent / FOLDER, key)
        self.vault = Vault(path.parent / KEYS, key)
        self.on_commit: Callable[[Changes], None] = _nobody_listens
        self.make_origin: Callable[[], bytes] = new_id
        self.may_write: Callable[[Session, Mapping[str, frozenset[bytes]]], None] = _everybody_may
        self.engine = create_engine("sqlite://", module=driver, creator=connect, poolclass=QueuePool, hide_parameters=True)
        self._shapes: Shapes = {}
        self._acting: set[int] = set()
        self._sessions = sessionmaker(self.engine, expire_on_commit=False, info={"post": post, "vault": self.vault})
        self._file = _file_of(path)
        listen(self.engine, self._sessions)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Look at one state of the data; a write in this session raises RuntimeError."""
        self._refuse_if_gone()
        with database_failures(self.path.parent), self._sessions() as session:
            session.connection(execution_options={"begin": "BEGIN"})
            yield session

    @contextmanager
    def action(self, label: Text) -> Iterator[Session]:
        """Do one thing the user asked for, entirely or not at all; nothing changed means nothing stored.

        Raises:
            RuntimeError: an action of this thread is running already; it would wait for itself.
        """
        self._refuse_if_gone(NOT_STORED)
        with self._alone_in_thread():
            yield from self._act(label)

    @contextmanager
    def _alone_in_thread(self) -> Iterator[None]:
        thread = threading.get_ident()
        if thread in self._acting:
            raise RuntimeError("an action within an action")
        self._acting.add(thread)
        try:
            yield
        finally:
            self._acting.discard(thread)

    def _act(self, label: Text) -> Iterator[Session]:
        changes = None
        with database_failures(self.path.parent, NOT_STORED), self._sessions() as session, session.begin():
            connection = session.connection()
            recorder = Recorder(connection, self.origin, dump_text(label), self.user, self.clock(), self._shapes)
            session.info["recorder"] = recorder
            yield session
            session.flush()
            written = recorder.written()
            if written.hashes:
                self.may_write(session, written.rows)
                changes = Changes(recorder.id, label, written.rows)
                with unguarded(connection):
                    self.refresh_derived(connection, written.rows)
                    if recorder.undoes:
                        self._ask_undo_checks(session, written.rows)
                    recorder.finish(written.hashes)
                self._refuse_if_gone(NOT_STORED)  # some systems go on writing into a file that has no name any more
            else:
                session.rollback()
        if changes:
            self._shapes |= recorder.shapes  # only now: a rolled-back number would name nothing
            self.on_commit(changes)

    @contextmanager
    def merging(self) -> Iterator[Connection]:
        """A transaction that may write rows and operations as they are, and whose parents may be missing."""
        self._refuse_if_gone()
        with database_failures(self.path.parent), self.engine.connect() as connection:
            raw: Any = connection.connection.driver_connection
            raw.execute("PRAGMA foreign_keys=OFF")  # without effect inside a transaction
            try:
                with connection.begin(), unguarded(connection):
                    yield connection
                    self._refuse_if_gone()
            finally:
                raw.execute("PRAGMA foreign_keys=ON")

    def refresh_derived(self, connection: Connection, rows: Mapping[str, frozenset[bytes]]) -> None:
        """Bring the derived tables up to date with the changed ``rows``."""
        for table in self.derived:
            changed = {source: rows[source] for source in table.sources if source in rows}
            if changed:
                table.refresh(connection, changed)

    def _ask_undo_checks(self, session: Session, rows: Mapping[str, frozenset[bytes]]) -> None:
        for undo_check in self.undo_checks:
            put_back = {table: rows[table] for table in undo_check.tables if table in rows}
            if put_back:
                undo_check.check(session, put_back)

    def forget_stream(self, connection: Connection) -> None:
        """Let the next opening take a new name, should the program end before ``renew_stream``."""
        connection.exec_driver_sql("DELETE FROM kept_here WHERE name = ?", (STREAM,))

    def renew_stream(self) -> None:
        """Go on under a new name: another laptop has worked under this one's."""
        self.origin = self.make_origin()

    def change_key(self, key: bytes) -> None:
        """Go on with the files that now stand in the place of the old ones, under another key."""
        self.engine.dispose()
        self._key = key
        self.attachments = Attachments(self.attachments.folder, key)
        self.vault.reload(key)
        self._file = _file_of(self.path)

    def close(self) -> None:
        """Lock the vault and close all connections; the last one folds the write-ahead file into the database."""
        self.vault.lock()
        self.engine.dispose()

    def _refuse_if_gone(self, outcome: Text = NOTHING_CHANGED) -> None:
        if _file_of(self.path) != self._file:
            raise failure(GONE, self.path.parent, outcome)


def post_of(session: Session) -> bytes:
    """Return the name of the post whose data ``session`` sees; part of ids that are made from what a post has once."""
    return bytes(session.info["post"])


def create_file(path: Path, key: bytes, is_practice: bool = False) -> None:
    """Make an empty encrypted database; ``db.migrate`` gives it its tables."""
    path.touch(exist_ok=False)
    with closing(open_connection(path, key)) as raw:
        raw.execute(f"PRAGMA application_id={PRACTICE if is_practice else REAL}")


def open_connection(path: Path, key: bytes, synchronous: str = "FULL", journal: str | None = "WAL") -> Any:
    """Return a driver's connection to the encrypted file, in autocommit; the file must be there.

    Args:
        journal: "WAL" to work with the file; "DELETE" for a copy that is to stand alone, without files
            beside it; None to look at it as it is.
    """
    if not path.is_file():
        raise failure(GONE, path.parent)
    raw = driver.connect(str(path), isolation_level=None, check_same_thread=False, timeout=_WAIT_SECONDS)
    raw.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    modes = (f"journal_mode={journal}",) if journal else ()
    try:
        for pragma in (*_PRAGMAS, *modes, f"synchronous={synchronous}"):
            raw.execute(f"PRAGMA {pragma}").fetchall()
    except driver.Error:
        raw.close()
        raise
    return raw


def _file_of(path: Path) -> tuple[int, int] | None:
    """Return what the system calls the file itself, whatever its name; None if it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _nobody_listens(_changes: Changes) -> None:
    """Take the place of ``on_commit`` until somebody listens."""


def _everybody_may(_session: Session, _rows: Mapping[str, frozenset[bytes]]) -> None:
    """Take the place of ``may_write`` while nobody's rights are looked at."""
