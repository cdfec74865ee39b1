"""When a backup is made by itself, and what the foot of the window says about it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.core.language import language
from desktop_app.db.backup import Backup, State, list_backups
from desktop_app.shell.backups import back_up_before, back_up_if_changed, back_up_if_due, is_due, safety_text
from desktop_app.shell.backups.due import back_up_at_end
from desktop_app.shell.backups.second_place import Place
from tests.db.laptops import add
from tests.db.posts import make_post

NOW = datetime(2026, 10, 5, 9, 0, tzinfo=UTC)


def made(at, last_action="aa"):
    return Backup(Path("x"), at, "", {}, state=State(last_action))


@pytest.mark.parametrize(
    ("minutes", "newest", "due"),
    [
        (None, "aa", True),
        (29, "bb", False),
        (31, "bb", True),
        (31, "aa", False),
        (60 * 24 * 30, "aa", False),
        (-5, "bb", True),
    ],
)
def test_a_backup_is_due_half_an_hour_after_the_last_one_if_something_was_done(minutes, newest, due):
    backups = [] if minutes is None else [made(NOW - timedelta(minutes=minutes))]
    assert is_due(backups, NOW, newest) is due


@pytest.mark.parametrize(
    ("last", "end"),
    [
        (None, "KADER: not yet"),
        (NOW, f"KADER: today {NOW.astimezone():%H:%M}"),
        (NOW - timedelta(days=1), f"KADER: yesterday {NOW.astimezone():%H:%M}"),
        (NOW - timedelta(days=9), "KADER: 9 days ago"),
    ],
)
def test_the_foot_says_how_old_the_backups_are_here_and_on_the_stick(last, end):
    place = Place("1", "KADER", "/x", made_at=last.isoformat() if last else "")
    said = language("en").text(safety_text([made(NOW)], NOW, place))
    assert said == f"Backup: today {NOW.astimezone():%H:%M} · {end}"


def test_the_foot_says_when_the_only_backup_is_on_this_computer():
    assert str(safety_text([], NOW)) == "No backup yet · only on this computer"
    old = language("en").text(safety_text([made(NOW - timedelta(days=9))], NOW))
    assert old == "Backup: 9 days ago · only on this computer"
    arabic = language("ar", "arabic")
    assert arabic.digits_of(f"{NOW.astimezone():%H:%M}") in arabic.text(safety_text([made(NOW)], NOW))


def test_nothing_is_copied_when_nothing_was_done(tmp_path):
    post, _ = make_post(tmp_path / "melati")
    assert len(back_up_if_due(post)) == 1
    assert len(back_up_if_due(post)) == 1
    assert back_up_if_changed(post) is None
    add(post.database)
    assert len(back_up_if_due(post)) in (1, 2)  # the test's clock stands in the past: its last backup may count as old
    post.close()


def test_what_was_done_last_is_saved_when_the_program_closes(tmp_path):
    post, _ = make_post(tmp_path / "melati")
    back_up_if_due(post)
    add(post.database)
    back_up_at_end(post)
    back_up_at_end(post)
    found = list_backups(post.folder / "backups")
    assert [backup.reason for backup in found] == ["closing", "automatic"]
    assert found[0].rows["resident"] == 1
    post.close()


def test_a_full_disk_does_not_keep_the_program_from_closing(tmp_path, monkeypatch, caplog):
    post, _ = make_post(tmp_path / "melati")
    (post.folder / "backups").rmdir()
    (post.folder / "backups").write_text("not a folder")
    back_up_at_end(post)
    assert "no backup was made" in caplog.text
    post.close()


def test_a_backup_before_a_large_change_says_why(tmp_path):
    post, _ = make_post(tmp_path / "melati")
    assert back_up_before(post, "import").reason == "import"
    post.close()
