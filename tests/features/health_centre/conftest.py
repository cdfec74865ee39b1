"""A health centre, and a post beside it that has invited it, as people make them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop_app.db.keys import Cost
from desktop_app.db.post import Post
from desktop_app.features.health_centre.services.copies import list_posts
from desktop_app.features.health_centre.services.joining import join_post
from desktop_app.features.health_centre.services.making import create_centre
from desktop_app.shell.discovery import find_features, load_models
from desktop_app.sync.trust import invite
from tests.conftest import NOON, TODAY, ticking
from tests.db.posts import make_post
from tests.sync.trust.quick import quicken

HOUR = 3_600_000


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Codes and passphrases that take no second to try."""
    quicken(monkeypatch)
    monkeypatch.setattr("desktop_app.db.keys.usual_cost", lambda: Cost(64, 1, 1))


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def centre(tmp_path: Path) -> Iterator[Post]:
    """A health centre without posts."""
    load_models()
    made, words = create_centre(
        tmp_path / "centre", "Puskesmas", "kantor di jalan", find_features(), "budi", clock=ticking(NOON + HOUR)
    )
    assert len(words.split()) == 12
    yield made
    made.close()


@pytest.fixture
def post(tmp_path: Path) -> Iterator[Post]:
    """A post with its own laptop, which does not know the centre yet."""
    made, _words = make_post(tmp_path / "melati", synchronous="OFF", user="siti")
    yield made
    made.close()


@pytest.fixture
def joined(centre: Post, post: Post, stick: Path) -> Post:
    """The post, after the centre has taken in its invitation."""
    join(centre, post, stick)
    return post


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Callable[[str], Post]]:
    """Make further posts."""
    made: list[Post] = []

    def make(name: str) -> Post:
        one, _words = make_post(tmp_path / name, synchronous="OFF", user="ani")
        made.append(one)
        return one

    yield make
    for one in made:
        one.close()


def join(centre: Post, post: Post, stick: Path) -> bytes:
    """Let the post invite the centre, and the centre take the invitation in."""
    invitation = invite(post, "Puskesmas", "centre", stick)
    return join_post(centre, invitation.path, invitation.words, TODAY, find_features())


def names(centre: Post) -> list[str]:
    """Return the names of the centre's posts."""
    with centre.database.read() as session:
        return [line.name for line in list_posts(session)]
