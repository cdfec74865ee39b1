"""What a damaged post lacks after going back to an old backup comes from its own sent files and from the other laptop."""

import shutil
from pathlib import Path

import pytest

from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.db.restore import restore_backup
from desktop_app.shell.backups.missing import bring_back, find_missing
from desktop_app.sync.exchanging import send
from tests.conftest import NOON, all_derived, ticking
from tests.db.laptops import add, dump, problems
from tests.db.posts import PASSPHRASE
from tests.sync.exchanging.conftest import copied_folders_are_the_old_ones, dewi, quick_codes, siti, stick, two_laptops
from tests.sync.exchanging.handing import hand_over, take_all

__all__ = ["copied_folders_are_the_old_ones", "dewi", "quick_codes", "siti", "stick", "two_laptops"]


def names(post: Post) -> list[str]:
    return sorted(row["name"] for row in dump(post.database)["resident"].values())


def destroyed_and_restored(post: Post, backup: Path) -> Post:
    """Return the post after nothing of its database could be read any more and the backup was put in its place."""
    post.close()
    file = post.folder / "post.db"
    file.write_bytes(bytes(file.stat().st_size))
    for beside in ("post.db-wal", "post.db-shm"):
        (post.folder / beside).unlink(missing_ok=True)
    restore_backup(backup, post.folder, PASSPHRASE)
    clock = ticking(NOON + 7_200_000)
    return open_post(post.folder, PASSPHRASE, derived=all_derived(), clock=clock, synchronous="OFF", user="siti")


@pytest.fixture
def backup(siti: Post, tmp_path: Path) -> Path:
    """An old backup in which only Ani stands."""
    add(siti.database, "Ani")
    return siti.make_backup(tmp_path / "old").folder


def test_what_was_sent_comes_back_from_the_sent_files_alone(siti: Post, stick: Path, backup: Path) -> None:
    add(siti.database, "Budi")
    send(siti, stick)
    add(siti.database, "Citra")
    send(siti, stick)
    add(siti.database, "nowhere else")
    again = destroyed_and_restored(siti, backup)
    assert names(again) == ["Ani"]
    missing = find_missing(again)
    assert missing.kept_actions == 0 and missing.sent_actions == missing.actions >= 2
    assert bring_back(again, missing) == missing.actions
    assert names(again) == ["Ani", "Budi", "Citra"]
    assert problems(again.database) == [] and find_missing(again).actions == 0
    again.close()


def test_what_is_in_no_sent_file_comes_from_the_other_laptop(siti: Post, dewi: Post, stick: Path, backup: Path) -> None:
    add(siti.database, "Budi")
    hand_over(siti, dewi, stick)
    add(dewi.database, "Dodi")
    add(siti.database, "Citra")
    shutil.rmtree(stick)
    stick.mkdir()
    send(siti, stick)
    again = destroyed_and_restored(siti, backup)
    shutil.rmtree(again.folder / "exchange" / "sent")
    assert find_missing(again).actions == 0
    take_all(dewi, stick)
    hand_over(again, dewi, stick)
    hand_over(dewi, again, stick)
    assert names(again) == ["Ani", "Budi", "Citra", "Dodi"]
    assert problems(again.database) == [] == problems(dewi.database)
    again.close()


def test_sent_files_and_the_other_laptop_together_give_everything_once(siti: Post, dewi: Post, stick: Path, backup: Path) -> None:
    add(siti.database, "Budi")
    hand_over(siti, dewi, stick)
    add(dewi.database, "Dodi")
    hand_over(dewi, siti, stick)
    add(siti.database, "Citra")
    send(siti, stick)
    again = destroyed_and_restored(siti, backup)
    bring_back(again, find_missing(again))
    add(again.database, "after going back")
    assert set(names(again)) >= {"Ani", "Budi", "Citra"}
    for _ in range(2):  # an older file of this laptop lies on the stick, too; the second round knows what it lacks
        hand_over(again, dewi, stick)
        hand_over(dewi, again, stick)
    assert names(again) == sorted(["Ani", "Budi", "Citra", "Dodi", "after going back"])
    assert dump(again.database)["resident"] == dump(dewi.database)["resident"]
    assert problems(again.database) == [] == problems(dewi.database)
    again.close()
