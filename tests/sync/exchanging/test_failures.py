"""A stick that is full, faulty or pulled out at any step, and a full disk: nothing half done is ever left, nothing is lost.

Each step of one file out and of one file in is tried; with ``--long`` also each 7th byte at which a stick may be full.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db import safe_file
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import accept, find, propose, send
from desktop_app.sync.package import stick as stick_files
from desktop_app.sync.package import unpack
from desktop_app.sync.package.stick import SUFFIX
from desktop_app.sync.trust import own_keys
from tests.db.laptops import add, problems
from tests.db.test_attachments import material
from tests.db.test_failures import small_disk
from tests.sync.exchanging.faulty_stick import FaultyStick, faulty
from tests.sync.exchanging.handing import book, hand_over, new_on, rows, take_all


def whole_files(post: Post, folder: Path) -> int:
    """Return how many files lie on a stick; each must be whole, and nothing else may be there."""
    found = [path for path in folder.rglob("*") if path.is_file()]
    for path in found:
        if path.name.endswith(SUFFIX):
            unpack(path.read_bytes(), own_keys(post.database).identity, lambda _: None)
    return sum(path.name.endswith(SUFFIX) for path in found)


def steps_of(post: Post, stick: Path) -> int:
    """Return how many steps the writing of one file takes on the stick."""
    counting = FaultyStick(stick)
    with faulty(counting):
        send(post, stick)
    assert counting.done > 10
    return counting.done


@pytest.mark.parametrize("how", ["pulled out", "faulty"])
def test_a_stick_that_fails_at_any_step_of_saving_leaves_nothing_half_done(siti: Post, dewi: Post, stick: Path, how: str) -> None:
    add(siti.database)
    last, told = steps_of(siti, stick), 0
    for at in range(1, last + 1):
        before, entries = whole_files(siti, stick), len(book(siti))
        failing = FaultyStick(stick, at, how)
        with faulty(failing):
            try:
                send(siti, stick)
            except MachineError as error:
                told += 1
                assert str(stick) in str(error)
                assert str(error.advice)
                assert [entry.state for entry in book(siti)[: len(book(siti)) - entries]] in ([], ["failed"])
            else:
                assert book(siti)[0].state == "written"
                before = max(before, 1)
        failing.put_back()
        assert whole_files(siti, stick) >= min(before, 1), "an older file is not lost before the newer one is there"
        assert not [entry for entry in book(siti) if entry.state == "writing"]
    assert told > last // 2
    assert problems(siti.database) == []
    hand_over(siti, dewi, stick)
    assert rows(dewi)["resident"] == rows(siti)["resident"]
    assert not list(stick.rglob("*.part"))
    print(f"{how}: {last} steps of saving, {told} told, nothing lost")


def test_a_stick_that_is_full_after_any_number_of_bytes_leaves_nothing_half_done(
    siti: Post, dewi: Post, stick: Path, request: pytest.FixtureRequest
) -> None:
    add(siti.database)
    (path,) = send(siti, stick).paths
    size, tried = path.stat().st_size, 0
    for room in range(0, size - 300, 7 if request.config.getoption("--long") else 300):
        tried += 1
        with faulty(FaultyStick(stick, room=room)), pytest.raises(MachineError, match="not enough room"):
            send(siti, stick)
        assert whole_files(siti, stick) == 1, "the file that was there stays"
        assert not list(stick.rglob("*.part"))
    print(f"{tried} fillings of a file of {size} bytes")
    assert take_all(dewi, stick).actions > 0


def test_a_stick_without_room_is_told_before_anything_is_written(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    add(siti.database)
    with small_disk(tmp_path / "small", 1), pytest.raises(MachineError, match="not enough room"):
        send(siti, tmp_path / "small")


def test_a_stick_that_fills_up_for_real_holds_no_half_file(siti: Post, dewi: Post, tmp_path: Path) -> None:
    """The room that the system tells is not there: other programs write, and file systems reckon in blocks."""
    with small_disk(tmp_path / "small", 2), pytest.MonkeyPatch.context() as patched:
        (tmp_path / "small" / "photos").write_bytes(bytes((2 << 20) - (8 << 10)))
        patched.setattr(stick_files, "refuse_too_small", lambda folder, _needed: folder.stat().st_dev)
        patched.setattr("desktop_app.sync.exchanging.sending.refuse_too_small", lambda folder, _needed: folder.stat().st_dev)
        for _ in range(60):
            add(siti.database, os.urandom(200).hex())
        with pytest.raises(MachineError, match="not enough room"):
            send(siti, tmp_path / "small")
        assert [path.name for path in (tmp_path / "small").rglob("*") if path.is_file()] == ["photos"]


def test_a_write_protected_stick_says_what_to_do(siti: Post, dewi: Post, tmp_path: Path) -> None:
    with small_disk(tmp_path / "small", 4) as remount:
        remount("ro")
        with pytest.raises(MachineError, match="may not write") as refused:
            send(siti, tmp_path / "small")
        assert "switch" in str(refused.value.advice)


def test_a_stick_that_gives_back_something_else_is_called_faulty(
    siti: Post, dewi: Post, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Path.read_bytes

    def lie(path: Path) -> bytes:
        content = read(path)
        return content[:-1] + bytes((content[-1] ^ 1,)) if path.name.endswith(".part") and stick in path.parents else content

    monkeypatch.setattr(Path, "read_bytes", lie)
    with pytest.raises(MachineError, match="gave back something else") as refused:
        send(siti, stick)
    assert "another one" in str(refused.value.advice)
    assert not [path for path in stick.rglob("*") if path.is_file()]


def test_a_stick_that_gives_back_an_older_file_is_called_faulty(
    siti: Post, dewi: Post, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (older,) = send(siti, stick).paths
    read, old = Path.read_bytes, older.read_bytes()
    monkeypatch.setattr(
        Path, "read_bytes", lambda path: old if path.name.endswith(".part") and stick in path.parents else read(path)
    )
    with pytest.raises(MachineError, match="gave back something else"):
        send(siti, stick)


def test_a_file_whose_name_is_not_sure_to_last_is_taken_back(
    siti: Post, dewi: Post, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = safe_file.sync_folder

    def fail(folder: Path) -> None:
        if stick in folder.parents:
            raise OSError(errno.EIO, "Input/output error")
        sync(folder)

    monkeypatch.setattr(safe_file, "sync_folder", fail)
    with pytest.raises(MachineError, match="cannot be read or written"):
        send(siti, stick)
    assert not [path for path in stick.rglob("*") if path.is_file()]


def test_if_one_of_several_files_has_no_room_none_is_left(siti: Post, dewi: Post, stick: Path) -> None:
    material(siti.database, siti.database.attachments.add(os.urandom(50_000)))
    with faulty(FaultyStick(stick, room=30_000)), pytest.raises(MachineError, match="not enough room"):
        send(siti, stick)
    assert not [path for path in stick.rglob("*") if path.is_file()]
    assert not list((siti.folder / "exchange" / "sent").iterdir())


@pytest.mark.parametrize("what", ["open", "read_bytes"])
@pytest.mark.parametrize("fault", [errno.EIO, errno.EACCES])
def test_one_file_that_cannot_be_read_hinders_no_other(
    siti: Post, dewi: Post, stick: Path, monkeypatch: pytest.MonkeyPatch, what: str, fault: int
) -> None:
    add(siti.database)
    (whole,) = send(siti, stick).paths
    worn = whole.with_name("worn.balai")
    worn.write_bytes(whole.read_bytes())
    true = getattr(Path, what)

    def read(path: Path, *arguments: Any, **more: Any) -> Any:
        if path == worn:
            raise OSError(fault, os.strerror(fault))
        return true(path, *arguments, **more)

    with monkeypatch.context() as patched:
        patched.setattr(Path, what, read)
        proposal = propose(dewi, [path for found in find(dewi, stick) for path in found.paths if path != whole])
        assert [file.refusal and file.refusal.kind for file in proposal.files] == ["unreadable"]
        assert "worn.balai cannot be read from the stick" in str(proposal.files[0].refusal)
    worn.unlink()
    take_all(dewi, stick)
    assert rows(dewi)["resident"] == rows(siti)["resident"]


@pytest.mark.parametrize("how", ["pulled out", "faulty"])
def test_a_stick_that_fails_at_any_step_of_taking_in_stores_all_or_nothing(siti: Post, dewi: Post, stick: Path, how: str) -> None:
    add(siti.database)
    send(siti, stick)
    before = rows(dewi)
    counting = FaultyStick(stick)
    with faulty(counting):
        propose(dewi, [path for found in find(dewi, stick) for path in found.paths])
    looking = counting.done
    with faulty(counting):
        proposal = propose(dewi, [path for found in find(dewi, stick) for path in found.paths])
    assert looking > 5
    for at in range(1, looking + 1):
        failing = FaultyStick(stick, at, how)
        with faulty(failing), suppress(MachineError, UserError):
            accepted = accept(dewi, propose(dewi, [path for found in find(dewi, stick) for path in found.paths]))
            assert accepted.files == ()
        failing.put_back()
        assert rows(dewi) == before
    for at in range(1, 4):
        failing = FaultyStick(stick, at, how)
        with faulty(failing):
            try:
                accept(dewi, proposal)
            except MachineError as error:
                assert str(stick) in str(error)
                assert rows(dewi) == before
        failing.put_back()
        if not new_on(dewi, stick):
            break
    else:
        take_all(dewi, stick)
    assert rows(dewi)["resident"] == rows(siti)["resident"]
    assert problems(dewi.database) == []
    print(f"{how}: {looking} steps of looking and taking in")


def test_a_full_disk_during_taking_in_stores_nothing_and_it_can_be_done_again(siti: Post, dewi: Post, stick: Path) -> None:
    for number in range(40):
        add(siti.database, f"Person {number} " + "x" * 400)
    send(siti, stick)
    proposal = propose(dewi, new_on(dewi, stick)[0].paths)
    with dewi.database.read() as session:
        pages = session.connection().exec_driver_sql("PRAGMA page_count").scalar_one()
    before, refused = rows(dewi), 0
    for room in range(0, 40, 3):
        limit = _limit(pages + room)
        event.listen(dewi.database.engine, "connect", limit)
        dewi.database.engine.dispose()
        try:
            accept(dewi, proposal)
        except MachineError as error:
            refused += 1
            assert "is full" in str(error)
        finally:
            event.remove(dewi.database.engine, "connect", limit)
            dewi.database.engine.dispose()
        if book(dewi):
            break
        assert rows(dewi) == before
        assert problems(dewi.database) == []
    assert refused > 2
    if not book(dewi):
        accept(dewi, proposal)
    assert rows(dewi)["resident"] == rows(siti)["resident"]


def _limit(pages: int):  # type: ignore[no-untyped-def]
    def connect(connection: object, _record: object) -> None:
        connection.execute(f"PRAGMA max_page_count = {pages}").fetchall()  # type: ignore[attr-defined]

    return connect
