"""Brings a post's file to the schema of this program, or leaves it exactly as it was."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .check import check_file, count_rows
from .database import Database
from .failures import DAMAGED, failure

if TYPE_CHECKING:
    from alembic.config import Config

FOLDER = Path(__file__).parent / "migrations"
VERSIONS = FOLDER / "versions"

_ONE_AT_A_TIME = Lock()
"""Alembic keeps the running migration in a global: two at once would write into each other's file."""

NEWER_SCHEMA = QT_TRANSLATE_NOOP(
    "Storage",
    "A newer version of Balai has worked with the post in {folder}. Update Balai on this computer, then open the post again.",
)
ROWS_CHANGED = (
    QT_TRANSLATE_NOOP(
        "Storage", "The update of the data in {folder} would have changed the number of rows of {table}. Nothing was changed."
    ),
    QT_TRANSLATE_NOOP("Storage", "Go on with the version of Balai that you had, and report this."),
)


def known_revisions(versions: Sequence[Path] = ()) -> list[str]:
    """Return the numbers of all migrations, from their files' names; the last one is this program's schema."""
    return sorted(file.name[:4] for folder in (VERSIONS, *versions) for file in folder.glob("[0-9][0-9][0-9][0-9]_*.py"))


def revision(connection: Connection) -> str:
    """Return the number of the last migration that the file has seen; empty for a new file."""
    if connection.exec_driver_sql("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").first() is None:
        return ""
    return str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar() or "")


def upgrade(database: Database, versions: Sequence[Path] = (), make_copy: Callable[[], object] | None = None) -> bool:
    """Run the migrations that the file lacks, in one transaction.

    Args:
        versions: further folders with migrations.
        make_copy: makes a verified copy of a file that holds data; called before anything is changed.

    Returns:
        False if there was nothing to do.

    Raises:
        UserError: a newer program has worked with this file.
        MachineError: the outcome was not sound; the file is as it was before.
    """
    known = known_revisions(versions)
    with database.engine.connect() as connection:
        found = revision(connection)
    if found == known[-1]:
        return False
    if found and found not in known:
        raise UserError(NEWER_SCHEMA.fill(folder=str(database.path.parent)))
    if found and make_copy:
        make_copy()
    with database.merging() as connection:
        before, waiting = count_rows(_raw(connection)), _waiting(connection)
        _run_migrations(connection, versions)
        _refuse_unsound(connection, database, before, waiting)
    return True


def _refuse_unsound(connection: Connection, database: Database, before: Mapping[str, int], waiting: int) -> None:
    after = count_rows(_raw(connection))
    for table, rows in before.items():
        if after.get(table) != rows:
            text, advice = ROWS_CHANGED
            raise MachineError(text.fill(folder=str(database.path.parent), table=table), advice)
    if check_file(_raw(connection)) or _waiting(connection) > waiting:
        raise failure(DAMAGED, database.path.parent)


def _raw(connection: Connection) -> Any:
    return connection.connection.driver_connection


def _waiting(connection: Connection) -> int:
    return len(connection.exec_driver_sql("PRAGMA foreign_key_check").all())


def _run_migrations(connection: Connection, versions: Sequence[Path]) -> None:
    from alembic import command  # 150 ms: only when there is something to do

    with _ONE_AT_A_TIME:
        command.upgrade(_config(connection, versions), "head")


def _config(connection: Connection, versions: Sequence[Path]) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(str, (VERSIONS, *versions))).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
