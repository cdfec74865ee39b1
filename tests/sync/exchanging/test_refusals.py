"""A file that must not be taken in is refused with a sentence; nothing is stored and the file stays as it was."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import accept, find, propose, send, take_out
from desktop_app.sync.exchanging.peers import words_of
from desktop_app.sync.package.stick import place_on
from desktop_app.sync.trust import invite, withdraw
from tests.db.laptops import add
from tests.db.posts import everything, make_post
from tests.sync.exchanging.handing import book, hand_over, rows, take_all, the_peer
from tests.sync.trust.posts import by_name, second_laptop


def state(post: Post) -> tuple[object, int, bytes]:
    """Return everything a file could have changed."""
    with post.database.read() as session:
        actions = session.connection().exec_driver_sql("SELECT count(*) FROM action").scalar_one()
        words = session.connection().exec_driver_sql("SELECT * FROM peer").all()
    return rows(post), actions, repr((words, len(book(post)))).encode()


@contextmanager
def refused(post: Post, kind: str, *paths: Path) -> Iterator[None]:
    """Expect all of ``paths`` to be refused for one reason, with nothing stored and no file changed."""
    before, files = state(post), {path: path.read_bytes() for path in paths}
    proposal = propose(post, paths)
    assert [file.refusal.kind for file in proposal.files if file.refusal] == [kind] * len(proposal.files)
    assert proposal.files
    for file in proposal.files:
        assert file.found.name in str(file.refusal), "the sentence names the file"
        assert "{" not in str(file.refusal)
    assert accept(post, proposal).files == ()
    assert state(post) == before
    assert {path: path.read_bytes() for path in paths} == files
    yield


def test_a_file_that_was_taken_in_is_not_taken_twice(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database)
    (path,) = send(siti, stick).paths
    take_all(dewi, stick)
    with refused(dewi, "taken", path):
        assert find(dewi, stick)[0].state == "taken"


def test_an_older_file_that_turns_up_again_is_not_taken_in(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    add(siti.database)
    (path,) = send(siti, stick).paths
    old = shutil.copy(path, tmp_path / "old.balai")
    add(siti.database, "Budi")
    hand_over(siti, dewi, stick)
    with refused(dewi, "older", old):
        pass


def test_an_older_file_is_taken_in_while_something_of_it_is_lacking(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    """A file lost and found again: the newer one did not hold what was thought to have arrived."""
    add(siti.database)
    (path,) = send(siti, stick).paths
    old = Path(shutil.copy(path, tmp_path / "old.balai"))
    accepted = take_all(dewi, stick)
    add(siti.database, "Budi")
    hand_over(dewi, siti, stick)
    take_out(dewi, accepted.entries[0])
    (newer,) = send(siti, stick).paths
    assert accept(dewi, propose(dewi, [newer])).not_here > 0
    assert accept(dewi, propose(dewi, [old])).actions > 0
    with dewi.database.read() as session:
        (word, *_) = words_of(session.connection(), the_peer(dewi).device)
    assert (word.counter, word.package) == (book(siti)[0].counter, book(siti)[0].sending), (
        "its last word is that of the newer file"
    )
    assert rows(dewi)["resident"].keys() == rows(siti)["resident"].keys()


def test_a_file_for_somebody_else_is_refused(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    third = second_laptop(siti, tmp_path / "rani", "Rani's", synchronous="OFF")
    add(siti.database)
    (path,) = send(siti, stick, to=[by_name(siti, "Rani's").id]).paths
    third.close()
    with refused(dewi, "not_for_us", path):
        pass


def test_a_file_of_another_post_is_refused(
    siti: Post, dewi: Post, stick: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its laptops have other keys; and one that knew ours would still name its own post."""
    other, _ = make_post(tmp_path / "other", synchronous="OFF")
    invite(other, "Their second", "laptop", stick)
    (path,) = send(other, stick).paths
    other.close()
    with refused(dewi, "not_for_us", path):
        pass
    forged = _forged(siti, stick, post=b"another post 16b")
    with refused(dewi, "other_post", forged):
        pass


def test_practice_data_and_real_data_never_meet(siti: Post, dewi: Post, stick: Path) -> None:
    with refused(dewi, "practice", _forged(siti, stick, is_practice=True)):
        pass


def test_a_practice_post_exchanges_with_practice_posts(quick_codes: None, stick: Path, tmp_path: Path) -> None:
    first, _ = make_post(tmp_path / "first", None, synchronous="OFF")
    second = second_laptop(first, tmp_path / "second", synchronous="OFF", passphrase=None)
    add(first.database)
    assert hand_over(first, second, stick).actions > 0
    assert first.is_practice
    assert second.is_practice
    first.close()
    second.close()


def test_a_laptop_that_nobody_admitted_is_refused(siti: Post, dewi: Post, stick: Path) -> None:
    """A copy of the post with device keys of its own: it can seal for ours, and nobody vouches for it."""
    path = _forged(siti, stick, as_stranger=True, certificate=b"")
    with refused(dewi, "unknown_laptop", path):
        pass


def test_a_certificate_of_another_laptop_does_not_vouch_for_a_stranger(siti: Post, dewi: Post, stick: Path) -> None:
    with refused(dewi, "unknown_laptop", _forged(siti, stick, as_stranger=True)):
        pass


def test_a_laptop_of_which_we_have_not_heard_shows_its_certificate(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    """Siti invites Rani after Dewi joined; Rani's file reaches Dewi before any other of Siti's."""
    third = second_laptop(siti, tmp_path / "rani", "Rani's", synchronous="OFF")
    add(third.database, "Citra")
    hand_over(third, dewi, stick)
    assert by_name(dewi, "Rani's").kind == "laptop"
    third.close()


def test_a_laptop_that_was_withdrawn_is_refused(siti: Post, dewi: Post, stick: Path) -> None:
    add(dewi.database, "Budi")
    (path,) = send(dewi, stick).paths
    withdraw(siti, by_name(siti, "Dewi's").id, "broken")
    with refused(siti, "withdrawn", path):
        pass


def test_nothing_is_sealed_for_a_laptop_that_was_withdrawn(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    third = second_laptop(siti, tmp_path / "rani", "Rani's", synchronous="OFF")
    withdraw(siti, by_name(siti, "Dewi's").id, "lost")
    add(siti.database)
    (path,) = send(siti, stick).paths
    with refused(dewi, "not_for_us", path):
        pass
    third.close()


@pytest.mark.parametrize("lost", [0, 1, 2])
def test_one_of_several_files_alone_is_not_taken_in(
    siti: Post, dewi: Post, stick: Path, monkeypatch: pytest.MonkeyPatch, lost: int
) -> None:
    paths = list(_three_parts(siti, stick, monkeypatch))
    paths.pop(lost)
    with refused(dewi, "incomplete", *paths):
        pass


def test_all_of_several_files_are_taken_in_together(siti: Post, dewi: Post, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    paths = _three_parts(siti, stick, monkeypatch)
    (found,) = find(dewi, stick)
    assert found.paths == paths
    assert take_all(dewi, stick).actions >= 3
    assert rows(dewi)["resident"] == rows(siti)["resident"]


def _three_parts(post: Post, stick: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, ...]:
    from desktop_app.sync.exchanging import sending

    everything_in_parts = sending.contents
    for name in ("Ani", "Budi", "Citra"):
        add(post.database, name)
    send(post, stick)  # makes what the post needs for exchange
    shutil.rmtree(place_on(stick))
    with post.database.read() as session:
        whole = sum(len(part.data) for part in everything_in_parts(session.connection(), {}))
    monkeypatch.setattr(sending, "contents", lambda connection, theirs: everything_in_parts(connection, theirs, whole // 8))
    paths = send(post, stick).paths
    assert len(paths) >= 3
    if len(paths) > 3:
        monkeypatch.setattr(sending, "contents", everything_in_parts)
    return paths


@pytest.mark.parametrize(
    "damage",
    [
        lambda b: b[:-1],
        lambda b: b + b"\0",
        lambda b: b[: len(b) // 2],
        lambda b: b"",
        lambda b: b[:-40] + bytes((b[-40] ^ 1,)) + b[-39:],
    ],
    ids=["cut by one", "one byte more", "half", "empty", "one bit"],
)
def test_a_damaged_file_is_refused(siti: Post, dewi: Post, stick: Path, damage: Callable[[bytes], bytes]) -> None:
    add(siti.database)
    (path,) = send(siti, stick).paths
    path.write_bytes(damage(path.read_bytes()))
    with refused(dewi, "damaged", path):
        pass


def test_a_file_that_changed_since_it_was_looked_at_is_not_taken_in(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database)
    (path,) = send(siti, stick).paths
    proposal = propose(dewi, [path])
    add(siti.database, "Budi")
    (newer,) = send(siti, stick).paths
    newer.replace(path)
    before = state(dewi)
    with pytest.raises(UserError, match="not the one that was looked at"):
        accept(dewi, proposal)
    assert state(dewi) == before


def test_files_of_other_programs_on_the_stick_are_left_alone(siti: Post, dewi: Post, stick: Path) -> None:
    (stick / "photo.jpg").write_bytes(b"jpg")
    (stick / "half.balai.part").write_bytes(b"unfinished")
    add(siti.database)
    send(siti, stick)
    assert len(find(dewi, stick)) == 1
    assert everything(stick)["photo.jpg"] == b"jpg"


def _forged(source: Post, stick: Path, as_stranger: bool = False, **changes: object) -> Path:
    """Return a file as ``source`` would write it, but for ``changes`` of its manifest, signed with its key or a stranger's."""
    from dataclasses import replace

    from desktop_app.sync.package import pack, unpack
    from desktop_app.sync.trust import own_keys
    from desktop_app.sync.trust.own import new_keys

    add(source.database)
    (path,) = send(source, stick).paths
    own = own_keys(source.database)
    opened = unpack(path.read_bytes(), own.identity, lambda _: None)
    signer = new_keys("Stranger") if as_stranger else own
    manifest = replace(opened.manifest, **changes)  # type: ignore[arg-type]
    path.write_bytes(pack(manifest, opened.data, signer, opened.manifest.recipients))
    return path
