"""A laptop that went back to a backup counts its files from there again; nothing that only its earlier files hold is lost."""

from pathlib import Path

from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.db.restore import restore_backup
from desktop_app.sync.exchanging import find, send
from tests.conftest import NOON, all_derived, ticking
from tests.db.laptops import add
from tests.db.posts import PASSPHRASE, reopen
from tests.sync.exchanging.handing import hand_over, rows, take_all, the_peer
from tests.sync.trust.posts import SECOND


def test_a_file_of_the_same_day_and_number_does_not_take_the_place_of_the_kept_one(siti: Post, stick: Path) -> None:
    backup = siti.make_backup()
    add(siti.database, "Ani")
    send(siti, stick)
    siti.close()
    restore_backup(backup.folder, siti.folder, PASSPHRASE)
    again = reopen(siti.folder, synchronous="OFF", user="siti")
    add(again.database, "Budi")
    send(again, stick)
    kept = [found for found in find(again, again.folder / "exchange" / "sent") if found.state == "new"]
    assert [found.actions > 0 for found in kept] == [True]
    again.close()


def test_what_a_laptop_says_after_it_went_back_counts_whatever_the_clock_was_before(siti: Post, dewi: Post, stick: Path) -> None:
    hand_over(dewi, siti, stick)
    backup = dewi.make_backup()
    add(siti.database, "Ani")
    hand_over(siti, dewi, stick)
    in_a_year = siti.database.clock() + 365 * 86_400_000
    siti.database.clock, usual = lambda: in_a_year, siti.database.clock
    hand_over(dewi, siti, stick)
    siti.database.clock = usual
    dewi.close()
    restore_backup(backup.folder, dewi.folder, SECOND)
    again = open_post(dewi.folder, SECOND, derived=all_derived(), clock=ticking(NOON + 7_200_000), synchronous="OFF", user="dewi")
    add(again.database, "Budi")
    hand_over(again, siti, stick)
    assert the_peer(siti).unconfirmed
    for path in stick.rglob("*.balai"):
        path.unlink()
    send(siti, stick)
    take_all(again, stick)
    assert rows(again) == rows(siti)
    again.close()
