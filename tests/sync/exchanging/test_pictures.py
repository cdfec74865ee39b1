"""Pictures travel by files with the entries that name them, once and until they have arrived."""

from pathlib import Path
from random import Random

from desktop_app.db.post import Post
from desktop_app.sync.exchanging import accept, propose, send
from desktop_app.sync.package.stick import place_on
from tests.db.test_attachments import material
from tests.sync.exchanging.handing import hand_over, take_all

PICTURE = Random(3).randbytes(300_000)


def test_pictures_travel_with_the_entries_that_name_them(siti: Post, dewi: Post, stick: Path) -> None:
    key = siti.database.attachments.add(PICTURE)
    material(siti.database, key)
    accepted = hand_over(siti, dewi, stick)
    assert (accepted.attached, accepted.still_missing) == (1, 0)
    assert dewi.database.attachments.read(key) == PICTURE


def test_a_picture_that_did_not_arrive_is_asked_for_and_sent_again(siti: Post, dewi: Post, stick: Path) -> None:
    key = siti.database.attachments.add(PICTURE)
    material(siti.database, key)
    send(siti, stick)
    for path in place_on(stick).glob("*files*"):
        path.unlink()
    accepted = take_all(dewi, stick)
    assert (accepted.attached, accepted.still_missing) == (0, 1)
    hand_over(dewi, siti, stick)
    assert take_all_of(siti, dewi, stick) == (1, 0)
    assert dewi.database.attachments.read(key) == PICTURE


def take_all_of(source: Post, target: Post, stick: Path) -> tuple[int, int]:
    """Hand over and return how many pictures came and how many are missing still."""
    accepted = hand_over(source, target, stick)
    return accepted.attached, accepted.still_missing


def test_a_picture_may_come_later_than_its_entry(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    key = siti.database.attachments.add(PICTURE)
    material(siti.database, key)
    paths = send(siti, stick).paths
    parcel = next(path for path in paths if "files" in path.name)
    aside = parcel.rename(tmp_path / parcel.name)
    (early,) = propose(dewi, [aside]).files
    assert early.refusal is not None
    assert early.refusal.kind == "incomplete"
    take_all(dewi, stick)
    assert accept(dewi, propose(dewi, [aside])).attached == 1
    assert dewi.database.attachments.read(key) == PICTURE
    (late,) = propose(dewi, [aside]).files
    assert late.refusal is not None
    assert late.refusal.kind == "taken"


def test_pictures_are_not_sent_again_once_they_are_confirmed(siti: Post, dewi: Post, stick: Path) -> None:
    material(siti.database, siti.database.attachments.add(PICTURE))
    hand_over(siti, dewi, stick)
    hand_over(dewi, siti, stick)
    assert send(siti, stick).attached == 0
