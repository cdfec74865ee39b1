"""A health centre with fifty posts of 2,000 people and twelve months each, taken in from files as on any day. Long form."""

import os
import resource
import shutil
import time
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from desktop_app.core.period import Month
from desktop_app.db.base import plans
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.features.health_centre.services.copies import list_posts, opened
from desktop_app.features.health_centre.services.counting import read_post
from desktop_app.features.health_centre.services.files import take_files
from desktop_app.features.health_centre.services.reading import read_posts
from desktop_app.shell.discovery import find_features
from desktop_app.sync.exchanging import send
from desktop_app.sync.giving import Content, contents
from tests.db.posts import make_post
from tests.sync.many_posts import AnotherPost

from .conftest import join

OCTOBER, ON = Month(2026, 10), date(2026, 11, 2)
OF_THE_POST = ("trusted_device", "admin_key")
"""Tables in which a post that exchanges has rows of its own, which the practice post has not."""
ITS_OWN = ("unconfirmed", "differing")
"""Numbers that say how exchange stands, which the practice post never had."""


def counts(post: Post) -> Counter[str]:
    """Return the rows of each table that is the same in every post made of one."""
    with post.database.read() as session:
        run = session.connection().exec_driver_sql
        return Counter({t: run(f"SELECT count(*) FROM {t}").scalar_one() for t in plans() if t not in OF_THE_POST})


def numbers(post: Post) -> dict[str, int]:
    """Return what a post counts of itself."""
    with post.database.read() as session:
        return {key: n for key, n in read_post(session, OCTOBER, ON).numbers.items() if key not in ITS_OWN}


def send_as(number: int, post: Post, parts: list[Content], stick: Path, patched: pytest.MonkeyPatch) -> None:
    """Let a post save what post ``number`` made of ``parts`` would save: signed and sealed by itself."""
    another = AnotherPost(number, is_alone=True)
    made = [part._replace(data=another.content(part.data)) for part in parts]
    patched.setattr("desktop_app.sync.exchanging.sending.contents", lambda *_: iter(made))
    send(post, stick)


@pytest.mark.long
def test_fifty_posts_are_taken_in_from_their_files_and_counted(
    centre: Post, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The post is made by ``balai demo`` with 2,000 people and 12 months, or lies where BALAI_POST says."""
    from desktop_app.shell.demo.command import make_practice_post

    folder, posts = Path(os.environ.get("BALAI_POST", tmp_path / "one")), int(os.environ.get("BALAI_POSTS", "50"))
    if not folder.exists():
        make_practice_post(folder, 2_000, 12, 1, OCTOBER)
    one = open_post(folder)
    wanted, counted = counts(one), numbers(one)
    with one.database.read() as session:
        parts = list(contents(session.connection(), {}))
    one.close()
    took, features = 0.0, find_features()
    for number in range(posts):
        stick = tmp_path / f"stick {number}"
        stick.mkdir()
        post, _words = make_post(tmp_path / f"post {number}", synchronous="OFF", user="siti")
        join(centre, post, stick)
        send_as(number, post, parts, stick, monkeypatch)
        post.close()
        began = time.perf_counter()
        taken = [found for found in take_files(centre, stick, features) if found.state == "taken"]
        took += time.perf_counter() - began
        assert taken, number
        shutil.rmtree(stick)
        shutil.rmtree(post.folder)
        print(f"{number + 1} posts in {took:.0f} s", flush=True)
    began = time.perf_counter()
    found = read_posts(centre, OCTOBER, ON, features)
    first = time.perf_counter() - began
    began = time.perf_counter()
    assert read_posts(centre, OCTOBER, ON, features) == found
    again = time.perf_counter() - began
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    for read in found:
        assert read.reading is not None, read.problem
        assert {key: n for key, n in read.reading.numbers.items() if key not in ITS_OWN} == counted
    with centre.database.read() as session:
        lines = list_posts(session)
    assert len(lines) == posts
    for line in lines:
        with opened(centre, line, features) as copy:
            assert counts(copy) == wanted
    size = sum(path.stat().st_size for path in centre.folder.rglob("*") if path.is_file()) / 1e6
    rows = sum(wanted.values()) * posts
    print(f"{posts} posts, {rows} rows: {took:.0f} s; counted {first:.0f} s, again {again:.2f} s; {size:.0f} MB, {memory:.0f} MB")
