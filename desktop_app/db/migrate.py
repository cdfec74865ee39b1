"""Brings a post's file to the schema of this program."""

from collections.abc import Sequence
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from .database import Database

FOLDER = Path(__file__).parent / "migrations"


def upgrade(database: Database, versions: Sequence[Path] = ()) -> None:
    """Run the migrations that the file lacks, in one transaction.

    Args:
        versions: further folders with migrations.
    """
    with database.merging() as connection:
        command.upgrade(_config(connection, versions), "head")


def _config(connection: Connection, versions: Sequence[Path]) -> Config:
    config = Config()
    config.set_main_option("script_location", str(FOLDER))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(str, (FOLDER / "versions", *versions))))
    config.attributes["connection"] = connection
    return config
