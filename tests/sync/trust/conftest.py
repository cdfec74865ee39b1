"""A post to try trust with, and codes that are cheap."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.db.post import Post
from tests.db.posts import make_post

from .quick import quicken


@pytest.fixture
def quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    quicken(monkeypatch)


@pytest.fixture
def first(tmp_path: Path, quick_codes: None) -> Iterator[Post]:
    """The laptop on which the post began."""
    post, _ = make_post(tmp_path / "first", synchronous="OFF", user="siti")
    yield post
    post.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
