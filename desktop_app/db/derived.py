"""Local tables that are computed from records: never logged, never exchanged, made anew at will."""

from sqlalchemy import Connection

from desktop_app.core.contract import DerivedTable

from .database import Database


def update_derived(database: Database) -> list[str]:
    """Make anew the derived tables whose version is not the one in the file, and return their ids."""
    with database.merging() as connection:
        versions = _versions(connection)
        stale = [table for table in database.derived if versions.get(table.id) != table.version]
        for table in stale:
            make_anew(connection, table)
    return [table.id for table in stale]


def rebuild_derived(database: Database) -> list[str]:
    """Make all derived tables anew and return their ids."""
    with database.merging() as connection:
        for table in database.derived:
            make_anew(connection, table)
    return [table.id for table in database.derived]


def _versions(connection: Connection) -> dict[str, int]:
    return {name: version for name, version in connection.exec_driver_sql("SELECT id, version FROM derived_version")}


def make_anew(connection: Connection, table: DerivedTable) -> None:
    """Drop one derived table and make it from the records as they are."""
    for name in table.drop:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {name}")
    for statement in table.ddl:
        connection.exec_driver_sql(statement)
    table.rebuild(connection)
    sql = "INSERT INTO derived_version VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET version = excluded.version"
    connection.exec_driver_sql(sql, (table.id, table.version))
