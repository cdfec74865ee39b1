"""Two laptops of one post and a stick between them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.db.post import Post
from tests.db.posts import make_post, reopen
from tests.sync.trust.posts import SECOND, second_laptop
from tests.sync.trust.quick import quicken


@pytest.fixture(scope="session")
def two_laptops(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the post of Siti and that of Dewi, whom she invited; both are closed."""
    folder = tmp_path_factory.mktemp("two laptops")
    with pytest.MonkeyPatch.context() as patched:
        quicken(patched)
        _stay_in_place(patched)
        first, _ = make_post(folder / "siti", synchronous="OFF", user="siti")
        second_laptop(first, folder / "dewi", "Dewi's", synchronous="OFF").close()
        first.close()
    return folder


@pytest.fixture
def quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    quicken(monkeypatch)


@pytest.fixture(autouse=True)
def copied_folders_are_the_old_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a folder that was copied for a test pass as the one it was: the copy is not what is tested."""
    _stay_in_place(monkeypatch)


def _stay_in_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.db.stream._place", lambda _path: "here")


@pytest.fixture
def siti(two_laptops: Path, tmp_path: Path, quick_codes: None) -> Iterator[Post]:
    """The laptop on which the post began."""
    shutil.copytree(two_laptops / "siti", tmp_path / "siti")
    post = reopen(tmp_path / "siti", synchronous="OFF", user="siti")
    yield post
    post.close()


@pytest.fixture
def dewi(two_laptops: Path, tmp_path: Path) -> Iterator[Post]:
    """The laptop that Siti invited."""
    shutil.copytree(two_laptops / "dewi", tmp_path / "dewi")
    post = reopen(tmp_path / "dewi", SECOND, synchronous="OFF", user="dewi")
    yield post
    post.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
