"""A program that is killed while it takes in, takes out or saves leaves all or nothing, and loses nothing it has acknowledged.

2 kills; with ``--long`` 100.
"""

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from desktop_app.db.post import Post
from desktop_app.sync.exchanging import accept, propose, send
from desktop_app.sync.package import unpack
from desktop_app.sync.trust import own_keys
from tests.db.laptops import add, problems
from tests.db.posts import make_post, reopen
from tests.sync.exchanging.handing import book, rows
from tests.sync.trust.posts import second_laptop

KILLS, LONG_KILLS = 2, 100
EXCHANGING = """
import sys
from pathlib import Path
from desktop_app.db.opening import open_post
from desktop_app.shell.discovery import find_features, load_models
from desktop_app.sync.exchanging import accept, exchanges, find, propose, send, take_out
load_models()
post = open_post(Path(sys.argv[1]), derived=[table for card in find_features() for table in card.derived])
file, stick = Path(sys.argv[2]), Path(sys.argv[3])
print("open", flush=True)
while True:
    with post.database.read() as session:
        taken = [entry for entry in exchanges(session) if entry.state == "taken"]
    if not taken:
        accept(post, propose(post, [file]))
        print("in", flush=True)
    print("sent", send(post, stick).paths[0].name, flush=True)
    with post.database.read() as session:
        taken = [entry for entry in exchanges(session) if entry.state == "taken"]
    take_out(post, taken[0].id)
    print("out", flush=True)
"""


@pytest.mark.parametrize("kills", [KILLS, pytest.param(LONG_KILLS, marks=pytest.mark.long)])
def test_a_killed_program_leaves_all_or_nothing_of_a_file(tmp_path: Path, quick_codes: None, kills: int) -> None:
    first, _ = make_post(tmp_path / "first", None, synchronous="OFF")
    second = second_laptop(first, tmp_path / "second", passphrase=None, synchronous="OFF")
    add(second.database, "Was here before")
    for number in range(60):
        add(first.database, f"Person {number}")
    stick = tmp_path / "stick"
    stick.mkdir()
    (file,) = send(first, stick).paths
    file = file.rename(tmp_path / "given.balai")
    without = rows(second)
    with_file = _with_file(second, file)
    second.close()
    first.close()
    rng, acknowledged, states = Random(7), 0, set[str]()
    for _ in range(kills):
        lines = _kill_one(tmp_path / "second", file, stick, rng)
        acknowledged += len(lines) - 1
        post = reopen(tmp_path / "second", None)
        states.add(_state(post, lines, without, with_file, stick))
        post.close()
    print(f"{kills} kills, {acknowledged} steps acknowledged, states {sorted(states)}")
    assert acknowledged >= kills // 2


def _with_file(post: Post, file: Path) -> object:
    from desktop_app.sync.exchanging import take_out

    accepted = accept(post, propose(post, [file]))
    found = rows(post)
    take_out(post, accepted.entries[0])
    return found


def _kill_one(folder: Path, file: Path, stick: Path, rng: Random) -> list[str]:
    """Return what a program acknowledged before it was killed."""
    words = [sys.executable, "-c", EXCHANGING, str(folder), str(file), str(stick)]
    program = subprocess.Popen(words, stdout=subprocess.PIPE)
    assert program.stdout
    with program.stdout:
        first = b"".join(program.stdout.readline() for _ in range(1 + rng.randrange(4)))
        time.sleep(rng.uniform(0, 0.3))
        program.kill()
        lines = (first + program.stdout.read()).split(b"\n")[:-1]
    program.wait(30)
    assert lines[0] == b"open"
    return [line.decode() for line in lines]


def _state(post: Post, lines: list[str], without: object, with_file: object, stick: Path) -> str:
    """Return "in" or "out"; the post must be exactly one of the two, and the book must say which."""
    found, taken = rows(post), [entry for entry in book(post) if entry.state == "taken"]
    assert problems(post.database) == []
    assert found == (with_file if taken else without)
    last = next((line for line in reversed(lines) if not line.startswith("sent")), "open")
    assert not (last == "in" and lines[-1] == "in" and not taken), "what was acknowledged as taken in is there"
    names = [path.name for path in stick.rglob("*.balai")]
    for path in stick.rglob("*.balai"):
        unpack(path.read_bytes(), own_keys(post.database).identity, lambda _: None)
    sent = [line.split()[1] for line in lines if line.startswith("sent")]
    assert not sent or any(name >= sent[-1] for name in names), "the last file that was acknowledged, or a newer one, lies there"
    return "in" if taken else "out"
