"""Sticks with the file systems that sticks have, pulled out at each step for real. Long form; needs the right to mount."""

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import accept, find, propose, send
from desktop_app.sync.package import unpack
from desktop_app.sync.package.stick import SUFFIX
from desktop_app.sync.trust import own_keys
from tests.db.laptops import add, problems
from tests.sync.exchanging.faulty_stick import FaultyStick, faulty
from tests.sync.exchanging.handing import book, hand_over, rows, take_all
from tests.sync.exchanging.real_stick import DRIVERS, PulledStick, RealStick, can_be_had

pytestmark = pytest.mark.long


@pytest.fixture(params=sorted(DRIVERS))
def real(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[RealStick]:
    if not can_be_had(request.param):
        pytest.skip(f"{request.param} cannot be mounted here: it needs root, /dev/fuse and the programs that real_stick.py names")
    stick = RealStick(request.param, tmp_path / "image", tmp_path / "STICK")
    stick.make()
    stick.put_in()
    yield stick
    stick.take_away()


def whole(post: Post, stick: RealStick) -> int:
    """Return how many files for exchange lie on the stick; each can be opened whole."""
    found = sorted(stick.folder.rglob(f"*{SUFFIX}"))
    for path in found:
        unpack(path.read_bytes(), own_keys(post.database).identity, lambda _: None)
    return len(found)


def test_a_post_goes_to_and_fro_on_a_real_stick(siti: Post, dewi: Post, real: RealStick) -> None:
    for number in range(30):
        add(siti.database, f"Ani {number}")
    hand_over(siti, dewi, real.folder)
    add(dewi.database, "Budi")
    hand_over(dewi, siti, real.folder)
    real.take_away()
    real.put_in()
    take_all(dewi, real.folder) if any(one.state == "new" for one in find(dewi, real.folder)) else None
    assert rows(siti)["resident"] == rows(dewi)["resident"]
    assert len(rows(siti)["resident"]) == 31


@pytest.mark.parametrize("noticed", [True, False], ids=["the system noticed", "the system did not notice"])
def test_a_real_stick_pulled_out_at_any_step_of_saving_holds_no_half_file(
    siti: Post, dewi: Post, real: RealStick, noticed: bool
) -> None:
    add(siti.database)
    counting = FaultyStick(real.folder)
    with faulty(counting):
        send(siti, real.folder)
    told = 0
    for at in range(2, counting.done + 1):  # before the first look at it nobody can tell that it ever was a stick
        pulled = PulledStick(real, at, noticed=noticed)
        with faulty(pulled):
            try:
                send(siti, real.folder)
            except MachineError as error:
                told += 1
                assert str(real.folder) in str(error)
                assert str(error.advice)
        if noticed:
            real.take_away()
            assert not list(real.folder.rglob("*.*")), "nothing is written to the computer's own disk in its place"
        pulled.put_back()
        assert whole(siti, real) >= 1, "the file that was there stays"
        assert not [entry for entry in book(siti) if entry.state == "writing"]
    assert told > counting.done // 2
    hand_over(siti, dewi, real.folder)
    assert rows(dewi)["resident"] == rows(siti)["resident"]
    assert not list(real.folder.rglob("*.part"))
    assert problems(siti.database) == []
    print(f"{real.system}, noticed {noticed}: {counting.done} steps of saving, {told} told")


def test_a_real_stick_pulled_out_at_any_step_of_taking_in_stores_all_or_nothing(siti: Post, dewi: Post, real: RealStick) -> None:
    add(siti.database)
    send(siti, real.folder)
    before, counting = rows(dewi), FaultyStick(real.folder)
    with faulty(counting):
        propose(dewi, [path for found in find(dewi, real.folder) for path in found.paths])
    for at in range(1, counting.done + 1):
        pulled = PulledStick(real, at, noticed=False)
        with faulty(pulled), suppress(MachineError, UserError):
            accept(dewi, propose(dewi, [path for found in find(dewi, real.folder) for path in found.paths]))
        pulled.put_back()
        assert rows(dewi) in (before, rows(siti))
        if book(dewi):
            break
    if not book(dewi):
        take_all(dewi, real.folder)
    assert rows(dewi)["resident"] == rows(siti)["resident"]
    assert problems(dewi.database) == []
    print(f"{real.system}: {counting.done} steps of looking")


def test_a_real_stick_that_is_full_holds_no_half_file(siti: Post, dewi: Post, real: RealStick) -> None:
    filler = real.folder / "photos"
    with suppress(OSError), filler.open("wb", buffering=0) as file:
        while file.write(bytes(1 << 16)):
            pass
    add(siti.database)
    with pytest.raises(MachineError, match="not enough room"):
        send(siti, real.folder)
    assert [path.name for path in (*real.folder.glob("photos"), *real.folder.glob("Balai/*"))] == ["photos"]
    filler.unlink()
    hand_over(siti, dewi, real.folder)
    assert rows(dewi)["resident"] == rows(siti)["resident"]
