"""A post to try trust with, and codes that are cheap."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.db.database import PRACTICE, REAL, open_connection
from desktop_app.db.post import Post
from tests.conftest import KEY
from tests.db.posts import make_post

from .quick import quicken


@pytest.fixture
def quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    quicken(monkeypatch)


@pytest.fixture
def quick_files(monkeypatch: pytest.MonkeyPatch, migrated_file: Path) -> None:
    """New posts begin with tables that are there already; what migrations do is tried elsewhere."""

    def copy_file(path: Path, key: bytes, is_practice: bool = False) -> None:
        shutil.copyfile(migrated_file, path)
        with closing(open_connection(path, KEY, journal="DELETE")) as raw:
            raw.execute(f"PRAGMA rekey=\"x'{key.hex()}'\"")
            raw.execute(f"PRAGMA application_id={PRACTICE if is_practice else REAL}")

    monkeypatch.setattr("desktop_app.db.making.create_file", copy_file)


@pytest.fixture
def first(tmp_path: Path, quick_codes: None, quick_files: None) -> Iterator[Post]:
    """The laptop on which the post began."""
    post, _ = make_post(tmp_path / "first", synchronous="OFF", user="siti")
    yield post
    post.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
