"""A file of an older program is brought up to date, or left exactly as it was."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.backup import list_backups, verify_backup
from desktop_app.db.base import Base
from desktop_app.db.database import Database
from desktop_app.db.migrate import FOLDER, VERSIONS, known_revisions, revision, upgrade
from desktop_app.db.post import Post
from tests.db.laptops import add, dump, problems
from tests.db.posts import PASSPHRASE, everything, make_post, reopen

LOG = {"action", "op", "shape", "conflict", "waiting_shape", "erased_row"}
LOCAL = LOG | {"derived_version", "kept_here", "own_key", "peer", "exchange_log", "alembic_version"}
HEAD = known_revisions()[-1]
NEXT = f"{int(HEAD) + 1:04d}"
MIGRATION = f'''"""A step of a test."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "{NEXT}"
down_revision = "{HEAD}"


def upgrade() -> None:
'''
ADDS = """
    op.add_column("resident", sa.Column("nickname", sa.String))
    create_record_table("pet", reference("owner_id", "resident"), sa.Column("name", sa.String, nullable=False))
"""
FAILS = """
    op.add_column("resident", sa.Column("nickname", sa.String))
    op.execute("UPDATE resident SET nickname = nosuchcolumn")
"""
LOSES = """
    op.execute("DELETE FROM resident")
"""
BREAKS = """
    op.execute("PRAGMA writable_schema = 1")
    op.execute("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'ix_identifier_resident_id'")
    op.execute("PRAGMA writable_schema = RESET")
"""


@pytest.fixture
def post(tmp_path: Path) -> Post:
    """A closed post with one resident."""
    made, _ = make_post(tmp_path / "melati")
    add(made.database)
    made.close()
    return made


def step(tmp_path: Path, body: str) -> Path:
    folder = tmp_path / "versions"
    folder.mkdir()
    (folder / f"{NEXT}_tests_step.py").write_text(MIGRATION + body)
    return folder


def columns(db: Database, table: str) -> set[str]:
    with db.read() as session:
        return set(session.connection().exec_driver_sql("SELECT name FROM pragma_table_info(?)", (table,)).scalars())


def test_the_migrated_file_is_what_the_models_say(db: Database) -> None:
    def is_ours(_found: Any, name: str | None, kind: str, *_rest: Any) -> bool:
        return kind != "table" or not (name in LOCAL or str(name).startswith("derived_"))

    with db.engine.connect() as connection:
        options = {"include_object": is_ours, "compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, Base.metadata) == []


def test_migrations_stand_in_one_line_and_are_named_after_their_slice() -> None:
    directory = ScriptDirectory(str(FOLDER))
    names = sorted(file.name for file in VERSIONS.glob("[0-9]*.py"))
    assert directory.get_heads() == [HEAD]
    assert known_revisions() == [f"{n:04d}" for n in range(1, len(names) + 1)]
    assert [script.revision for script in directory.walk_revisions()] == known_revisions()[::-1]
    assert all(re.fullmatch(r"\d{4}_[a-z]+(_[a-z0-9]+)*\.py", name) for name in names)


def test_migrations_know_no_models() -> None:
    """A model changes; the step that made its table may not change with it."""
    for file in VERSIONS.glob("[0-9]*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.ImportFrom):
                assert not (node.module or "").startswith("desktop_app") or node.module == "desktop_app.db.migrations.tables", (
                    file.name
                )


def test_a_file_of_this_program_is_left_alone(db: Database) -> None:
    assert upgrade(db) is False


def test_an_older_post_is_copied_and_brought_up_to_date_when_it_is_opened(post: Post, tmp_path: Path) -> None:
    before = dump_of(post.folder)
    again = reopen(post.folder, versions=[step(tmp_path, ADDS)])
    with again.database.read() as session:
        assert revision(session.connection()) == NEXT
    assert "nickname" in columns(again.database, "resident")
    assert {"n", "id", "head", "deleted_at", "owner_id", "name"} == columns(again.database, "pet")
    assert dump(again.database) == before
    assert problems(again.database) == []
    (copy,) = list_backups(post.folder / "backups")
    assert (copy.reason, copy.rows["resident"]) == ("upgrade", 1)
    assert verify_backup(copy.folder, PASSPHRASE) == []
    again.close()


def dump_of(folder: Path) -> dict[str, Any]:
    again = reopen(folder)
    try:
        return dump(again.database)
    finally:
        again.close()


@pytest.mark.parametrize(
    ("body", "error", "reason"),
    [
        (FAILS, Exception, "no such column: nosuchcolumn"),
        (LOSES, MachineError, "would have changed the number of rows of resident. Nothing was changed"),
        (BREAKS, MachineError, "are damaged"),
    ],
)
def test_an_update_that_goes_wrong_changes_nothing(
    post: Post, tmp_path: Path, body: str, error: type[Exception], reason: str
) -> None:
    before, data = dump_of(post.folder), (post.folder / "post.db").read_bytes()
    with pytest.raises(error, match=reason):
        reopen(post.folder, versions=[step(tmp_path, body)])
    assert (post.folder / "post.db").read_bytes() == data
    assert dump_of(post.folder) == before
    assert len(list_backups(post.folder / "backups")) == 1


def test_a_post_of_a_newer_program_is_refused_and_left_as_it_is(post: Post, tmp_path: Path) -> None:
    reopen(post.folder, versions=[step(tmp_path, ADDS)]).close()
    before = everything(post.folder)
    with pytest.raises(
        UserError, match=r"A newer version of Balai has worked with the post in .*\. Update Balai on this computer"
    ):
        reopen(post.folder)
    assert everything(post.folder) == before


def test_a_post_that_cannot_be_copied_is_not_updated(post: Post, tmp_path: Path) -> None:
    (post.folder / "backups").rmdir()
    (post.folder / "backups").write_text("in the way")
    data = (post.folder / "post.db").read_bytes()
    with pytest.raises(MachineError):
        reopen(post.folder, versions=[step(tmp_path, ADDS)])
    assert (post.folder / "post.db").read_bytes() == data


def test_opening_a_post_that_is_up_to_date_does_not_load_the_migration_engine(tmp_path: Path) -> None:
    make_post(tmp_path / "practice", None)[0].close()
    program = (
        "import sys; from pathlib import Path; from desktop_app.db.opening import open_post;"
        "open_post(Path(sys.argv[1])).close(); sys.exit('alembic' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program, str(tmp_path / "practice")], check=True)
