"""A backup of any earlier layout of the data restores: rows and log are there, and the post opens."""

import shutil
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.backup import KEYS, list_backups, make_backup, read_backup, verify_backup
from desktop_app.db.keys import read_keys, unlock
from desktop_app.db.migrate import known_revisions
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.db.preview import preview
from desktop_app.db.restore import restore_backup
from tests.db.laptops import problems
from tests.db.older_posts import older_posts
from tests.db.posts import NOW, make_post, reopen


def rows_of(post: Post) -> dict[str, int]:
    with post.database.read() as session:
        run = session.connection().exec_driver_sql
        tables = run("SELECT DISTINCT tbl FROM shape").scalars().all()
        return {table: run(f"SELECT count(*) FROM {table}").scalar_one() for table in tables}


@pytest.mark.long
def test_a_backup_of_every_earlier_layout_restores(tmp_path: Path) -> None:
    assert restore_each(tmp_path, known_revisions()) == len(known_revisions())


def test_a_backup_of_an_earlier_layout_restores(tmp_path: Path) -> None:
    assert restore_each(tmp_path, ["0001", "0013", known_revisions()[-1]]) == 3


def restore_each(tmp_path: Path, revisions: list[str]) -> int:
    """Return how many backups were restored; two layouts are opened with everything that is computed, which takes longest."""
    known = known_revisions()
    for revision, folder in older_posts(tmp_path / "post", revisions):
        key = unlock(read_keys(folder / KEYS))
        made = make_backup(folder / "post.db", key, folder / KEYS, tmp_path / "stick", NOW)
        assert verify_backup(made.folder) == []
        seen = preview(made, key)
        assert (seen.is_older, seen.backup.state.schema) == (revision != known[-1], revision)
        target = tmp_path / f"restored_{revision}"
        assert restore_backup(made.folder, target) is None
        post = reopen(target, None, synchronous="OFF") if revision in ("0002", "0013") else open_post(target, synchronous="OFF")
        assert problems(post.database) == []
        held = {table: rows for table, rows in made.rows.items() if table in rows_of(post)}
        assert {table: rows for table, rows in rows_of(post).items() if table in held} == held
        assert len(list_backups(target / "backups")) == (0 if revision == known[-1] else 1)
        post.close()
        shutil.rmtree(target)
    return len(revisions)


def test_a_backup_of_a_newer_program_is_refused_before_anything_is_replaced(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati", None)
    made = post.make_backup(tmp_path / "stick")
    post.close()
    about = made.folder / "backup.json"
    about.write_text(about.read_text().replace(f'"schema": "{known_revisions()[-1]}"', '"schema": "9999"'))
    with pytest.raises(UserError, match="made by a newer version of Balai"):
        restore_backup(made.folder, tmp_path / "melati")
    assert not list((tmp_path / "melati" / "backups").glob("replaced_*"))


def test_a_backup_without_a_note_of_its_state_still_restores(tmp_path: Path) -> None:
    """Backups made before the state was noted."""
    import json

    post, _ = make_post(tmp_path / "melati", None)
    made = post.make_backup(tmp_path / "stick")
    post.close()
    about = json.loads((made.folder / "backup.json").read_text())
    del about["state"]
    (made.folder / "backup.json").write_text(json.dumps(about))
    assert read_backup(made.folder).state.last_action == ""
    restore_backup(made.folder, tmp_path / "other")
    reopen(tmp_path / "other", None).close()
