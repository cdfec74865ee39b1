"""Two laptops of one post, a stick between them, and the window of one of them."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.core.language import language
from desktop_app.db.post import Post
from desktop_app.shell.discovery import find_features
from desktop_app.sync.exchanging import accept, find, propose, send
from desktop_app.sync.sticks import Stick
from tests.builders.residents import make_resident
from tests.conftest import TODAY
from tests.db.posts import make_post, reopen
from tests.sync.trust.posts import SECOND, second_laptop
from tests.sync.trust.quick import quicken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.context import AppContext


def _stay_in_place(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a folder that was copied for a test pass as the one it was."""
    monkeypatch.setattr("desktop_app.db.stream._place", lambda _path: "here")


@pytest.fixture(autouse=True)
def copied_folders_are_the_old_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    _stay_in_place(monkeypatch)


@pytest.fixture(scope="session")
def two_laptops(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the post of Siti, in which Ayu lives, and that of Dewi, whom she invited; both are closed."""
    folder = tmp_path_factory.mktemp("two laptops")
    with pytest.MonkeyPatch.context() as patched:
        quicken(patched)
        _stay_in_place(patched)
        first, _ = make_post(folder / "siti", synchronous="OFF", user="siti")
        make_resident(first.database, "Ayu Lestari", "2024")
        second_laptop(first, folder / "dewi", "Dewi's laptop", synchronous="OFF").close()
        first.close()
    return folder


@pytest.fixture
def siti(two_laptops: Path, tmp_path: Path) -> Iterator[Post]:
    """The laptop on which the post began."""
    shutil.copytree(two_laptops / "siti", tmp_path / "siti")
    post = reopen(tmp_path / "siti", synchronous="OFF", user="siti")
    yield post
    post.close()


@pytest.fixture
def dewi(two_laptops: Path, tmp_path: Path) -> Iterator[Post]:
    """The laptop that Siti invited; its clock is behind hers, so that her values stand first."""
    shutil.copytree(two_laptops / "dewi", tmp_path / "dewi")
    post = reopen(tmp_path / "dewi", SECOND, synchronous="OFF", user="dewi")
    yield post
    post.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What is on the stick."""
    made = tmp_path / "stick"
    made.mkdir()
    return made


@pytest.fixture
def stick(folder: Path) -> Stick:
    return Stick(folder, "KINGSTON", 3_200_000_000, 8_000_000_000)


@pytest.fixture
def context(qapp: "QApplication", siti: Post, tmp_path: Path) -> Iterator["AppContext"]:
    """The window of Siti's laptop."""
    from desktop_app.ui.context import AppContext
    from desktop_app.ui.device_settings import DeviceSettings
    from desktop_app.ui.theme import apply_theme

    apply_theme(qapp, language=language("en"))
    made = AppContext(siti.database, find_features(), lambda: TODAY, DeviceSettings(tmp_path / "device"), siti)
    siti.database.on_commit = made.announce
    yield made
    made.tasks.shutdown()


@pytest.fixture
def carry(folder: Path) -> Callable[[Post, Post], None]:
    """Return a function that saves on one laptop and takes in on another."""

    def carried(source: Post, target: Post) -> None:
        send(source, folder)
        paths = [path for found in find(target, folder) if found.state == "new" for path in found.paths]
        accept(target, propose(target, paths))

    return carried
