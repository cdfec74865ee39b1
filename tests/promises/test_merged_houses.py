"""Houses and people that were entered twice and merged are counted once: nobody sees under which entry something is stored."""

from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app.core.layout import Number, People, fill, shown_rows
from desktop_app.core.period import Month
from desktop_app.db.base import plans, tables
from desktop_app.db.derived import rebuild_derived
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.features.registers.services import make_catalogue
from desktop_app.packs import pack_of
from desktop_app.residents import services
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features

LAST = Month(2026, 10)
Told = dict[str, list[Any]]


@pytest.fixture(scope="module")
def practice_post(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Post]:
    folder = tmp_path_factory.mktemp("practice") / "post"
    make_practice_post(folder, 100, 5, 5, LAST)
    post = open_post(folder, derived=[d for f in find_features() for d in f.derived])
    yield post
    post.close()


def plain(cell: Any) -> str:
    if isinstance(cell, People):
        return str(len(cell.ids))
    return str(round(cell.value, 3)) if isinstance(cell, Number) else str(cell)


def told(session: Session) -> Told:
    """Return what registers, questions about the data, lines of Today and cards of houses say: title -> lines."""
    features, found, today = find_features(), Told(), LAST.plus(1).first
    for entry in make_catalogue(pack_of(session), features).entries:
        shown = shown_rows(entry.register, entry.source, entry.source.rows(session, LAST))
        found[entry.register.id] = [list(map(plain, row)) for row in fill(entry.register, entry.source, shown)]
    for feature in features:
        for check in feature.data_checks:
            found[check.id] = sorted(str(doubt) for doubt in check.find(session, today))
        if feature.today_lines is not None:
            found[f"today of {feature.name}"] = [str(line) for line in feature.today_lines(session, today)]
    houses = session.connection().exec_driver_sql("SELECT id FROM household WHERE deleted_at IS NULL ORDER BY id").scalars()
    found["cards of houses"] = [_card(session, house) for house in houses]
    return found


def _card(session: Session, house: bytes) -> str:
    card = services.household_card(session, house)
    hits = [(one.head, one.people) for one in services.describe_households(session, [house])]
    facts = sorted(services.household_facts(session, [house]).get(house, {}).items())
    return f"{[(one.resident.name, one.kinship) for one in card.members]} {sorted(card.facts.items())} {hits} {facts}"


def split(connection: Connection, table: str, columns: dict[str, list[str]]) -> None:
    """Let every second row that names a house, or a person, name another entry that was merged into it."""
    run, plan = connection.exec_driver_sql, plans()[table]
    for number, row in enumerate(run(f"SELECT id FROM {table} WHERE deleted_at IS NULL ORDER BY id").scalars().all()):
        twin = b"\xff" * 6 + number.to_bytes(2, "big") + row[8:]
        deleted = "1" if table == "household" else "NULL"
        fields = {"merged_into": "x'" + row.hex() + "'", "deleted_at": deleted}
        values = ", ".join(fields.get(name, f'"{name}"') for name in plan.fields)
        run(f"INSERT INTO {table} (id, head, {plan.columns}) SELECT ?, head, {values} FROM {table} WHERE id = ?", (twin, row))
        for other, names in columns.items():
            for name in names:
                rows = run(f'SELECT id FROM {other} WHERE "{name}" = ? ORDER BY id', (row,)).scalars().all()
                moved = [(twin, one) for one in (rows[1::2] if number % 2 else rows[::2])]
                if moved:
                    run(f'UPDATE {other} SET "{name}" = ? WHERE id = ?', moved)


def naming(parent: str) -> dict[str, list[str]]:
    """Return, of all slices, the columns that name a house."""
    found: dict[str, list[str]] = {}
    for table in tables().values():
        for key in table.foreign_keys:
            if key.column.table.name == parent and key.parent.name != "merged_into":
                found.setdefault(table.name, []).append(key.parent.name)
    return found


def test_what_is_stored_under_a_merged_house_or_person_is_told_as_if_they_had_been_entered_once(practice_post: Post) -> None:
    database = practice_post.database
    with database.read() as session:
        before = told(session)
    with database.merging() as connection:
        split(connection, "household", naming("household"))
        split(connection, "resident", {"household_member": ["resident_id"]})
    rebuild_derived(database)
    with database.read() as session:
        after = told(session)
    differs = {title: (before[title], after[title]) for title in before if before[title] != after[title]}
    assert not [(title, *_first(*lines)) for title, lines in differs.items()]


def _first(before: list[Any], after: list[Any]) -> tuple[Any, Any]:
    return next(((one, two) for one, two in zip(before, after, strict=False) if one != two), (len(before), len(after)))
