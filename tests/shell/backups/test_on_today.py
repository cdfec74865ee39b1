"""The second place of backups on the page Today."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.shell.backups import second_place
from desktop_app.shell.backups.on_today import backup_lines
from desktop_app.shell.backups.second_place import FILE


@pytest.fixture
def melati(tmp_path, monkeypatch):
    monkeypatch.setattr(second_place, "_sticks", lambda: [])
    folder = tmp_path / "Melati"
    folder.mkdir()
    return folder


def remember(folder: Path, days: float | None, place: Path) -> None:
    made = "" if days is None else (datetime.now(UTC) - timedelta(days=days)).isoformat()
    (folder / FILE).write_text(json.dumps({"id": "a", "name": "KADER", "folder": str(place), "made_at": made}))


def said(folder: Path) -> list[str]:
    return [str(line.words) for line in backup_lines(folder)]


def test_a_week_without_a_backup_on_the_stick_is_told_with_the_way_to_the_settings(melati, tmp_path):
    assert backup_lines(melati) == ()
    remember(melati, 6.9, tmp_path / "stick")
    assert backup_lines(melati) == ()
    remember(melati, 8.5, tmp_path / "stick")
    (line,) = backup_lines(melati)
    assert str(line.words) == "The last backup on KADER is 8 days old: plug it in"
    assert (line.page, line.arguments, line.tone) == ("settings", {"section": "backups"}, "warn")


def test_a_stick_that_never_had_one_is_told_too_and_one_that_is_there_is_not(melati, tmp_path):
    remember(melati, None, tmp_path / "stick")
    assert said(melati) == ["There is no backup on KADER yet: plug it in"]
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "place.json").write_text(json.dumps({"place": "a"}))
    assert said(melati) == []
