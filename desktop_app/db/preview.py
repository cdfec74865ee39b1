"""What a backup holds, and what would be lost by going back to it."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop_app.core.errors import MachineError
from desktop_app.core.text import Text, load_text

from .backup import DATABASE, Backup, count_records
from .database import open_connection
from .failures import disk_failures
from .migrate import known_revisions

_MOST_LOST = 200


@dataclass(frozen=True, slots=True)
class Done:
    """An action: what was done, when by the clock of that laptop, and by whom."""

    label: Text
    at: datetime
    user: str


@dataclass(frozen=True, slots=True)
class Preview:
    """What a backup holds.

    Attributes:
        post_name: as the backup has it; empty if it has none.
        rows: table of records -> rows that are not deleted.
        newest: the action that came last.
        is_older: it was made with an earlier layout of the data and will be brought up to date.
        lost: what the present post holds and the backup does not, the newest first, at most 200.
        lost_count: how many there are in all; None if the present post cannot be read, or there is none.
    """

    backup: Backup
    post_name: str
    rows: Mapping[str, int]
    newest: Done | None
    is_older: bool
    lost: Sequence[Done]
    lost_count: int | None


def preview(backup: Backup, key: bytes, present: Path | None = None, present_key: bytes | None = None) -> Preview:
    """Look into a backup without changing anything.

    Args:
        key: the data key of the backup.
        present: folder of the post that it would replace; it may be open, damaged or not there.
        present_key: its data key, if it is another one.

    Raises:
        MachineError: the backup is damaged or cannot be read.
    """
    with disk_failures(backup.folder), _opened(backup.folder / DATABASE, key) as raw:
        held = {row[0] for row in raw.execute("SELECT id FROM action")}
        newest = next(_actions(raw), None)
        rows = {table: _living(raw, table) for table in count_records(raw)}
        name = raw.execute("SELECT value FROM post_setting WHERE key = 'post.name' AND deleted_at IS NULL").fetchone()
        schema = raw.execute("SELECT version_num FROM alembic_version").fetchone()
    lost = _missing(present / DATABASE, present_key or key, held) if present is not None else None
    return Preview(
        backup,
        str(name[0]) if name else "",
        rows,
        newest[1] if newest else None,
        bool(schema) and schema[0] != known_revisions()[-1],
        (lost or [])[:_MOST_LOST],
        None if lost is None else len(lost),
    )


def _missing(path: Path, key: bytes, held: set[bytes]) -> list[Done] | None:
    """Return the actions in a file that are not in ``held``; None if the file cannot be read."""
    try:
        with disk_failures(path.parent), _opened(path, key) as raw:
            return [done for action, done in _actions(raw) if action not in held]
    except MachineError:
        return None


def _actions(raw: Any) -> Iterator[tuple[bytes, Done]]:
    for action, label, at, user in raw.execute("SELECT id, label, at, user FROM action ORDER BY n DESC"):
        yield action, Done(load_text(label), datetime.fromtimestamp(at / 1000, UTC), user)


def _living(raw: Any, table: str) -> int:
    return int(raw.execute(f'SELECT count(*) FROM "{table}" WHERE deleted_at IS NULL').fetchone()[0])


@contextmanager
def _opened(path: Path, key: bytes) -> Iterator[Any]:
    with closing(open_connection(path, key, journal=None)) as raw:
        yield raw
