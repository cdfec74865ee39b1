"""The first file of a laptop comes long after its invitation ran out: only a person can tell whether it belongs to the post."""

from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.post import Post
from desktop_app.db.restore import restore_backup
from desktop_app.sync.exchanging import send
from desktop_app.sync.trust import let_in
from desktop_app.sync.trust.lateness import STICK_DAYS
from tests.conftest import NOON
from tests.db.laptops import add
from tests.db.posts import PASSPHRASE, reopen
from tests.sync.exchanging.handing import hand_over, rows, take_all
from tests.sync.exchanging.test_refusals import refused
from tests.sync.trust.posts import DAY, by_name, second_laptop

LAST_DAY = 14 + STICK_DAYS
YEAR = 365


def set_clock(post: Post, days: int) -> None:
    post.database.clock = lambda: NOON + days * DAY


def test_a_stick_that_goes_round_once_a_month_comes_in_time(siti: Post, dewi: Post, stick: Path) -> None:
    set_clock(siti, LAST_DAY)
    hand_over(dewi, siti, stick)
    assert by_name(siti, "Dewi's").joined_on is not None
    set_clock(siti, YEAR)
    add(dewi.database, "Budi")
    hand_over(dewi, siti, stick)  # once it has been heard of, it may stay away
    assert rows(siti) == rows(dewi)


def test_a_first_file_that_comes_later_is_refused_until_an_admin_lets_the_laptop_in(siti: Post, dewi: Post, stick: Path) -> None:
    """Whatever day the clock of the laptop that joined says: somebody may have set it back to the days of the invitation."""
    add(dewi.database, "Ani")
    (path,) = send(dewi, stick).paths
    set_clock(siti, LAST_DAY + 1)
    with refused(siti, "late", path):
        pass
    let_in(siti, by_name(siti, "Dewi's").id)
    take_all(siti, stick)
    assert by_name(siti, "Dewi's").joined_on is not None
    hand_over(siti, dewi, stick)
    assert rows(siti) == rows(dewi)


def test_a_clock_that_is_set_back_here_hides_nothing_that_was_entered_since(siti: Post, dewi: Post, stick: Path) -> None:
    set_clock(siti, LAST_DAY + 1)
    add(siti.database, "Ani")
    set_clock(siti, -12 * YEAR)
    (path,) = send(dewi, stick).paths
    with refused(siti, "late", path):
        pass


def test_a_clock_that_ran_ahead_before_the_invitation_shuts_nobody_out(siti: Post, stick: Path, tmp_path: Path) -> None:
    set_clock(siti, 70 * YEAR)
    add(siti.database, "Ani")
    set_clock(siti, 1)
    third = second_laptop(siti, tmp_path / "third", "Third", synchronous="OFF")
    hand_over(third, siti, stick)
    assert by_name(siti, "Third").joined_on is not None
    third.close()


def test_a_clock_that_ran_ahead_since_shuts_out_until_it_is_right_or_the_laptop_is_let_in(
    siti: Post, dewi: Post, stick: Path
) -> None:
    (path,) = send(dewi, stick).paths
    set_clock(siti, 70 * YEAR)
    with refused(siti, "late", path):
        pass
    add(siti.database, "Ani")
    set_clock(siti, 1)
    with refused(siti, "late", path):
        pass
    let_in(siti, by_name(siti, "Dewi's").id)
    take_all(siti, stick)
    assert by_name(siti, "Dewi's").joined_on is not None


def test_a_laptop_that_did_not_invite_takes_what_it_hears_only_now(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    third = second_laptop(dewi, tmp_path / "third", "Third", synchronous="OFF")
    hand_over(dewi, siti, stick)
    set_clock(siti, YEAR)
    add(third.database, "Budi")
    hand_over(third, siti, stick)
    assert by_name(siti, "Third").joined_on is not None
    third.close()


def test_a_backup_of_before_that_is_put_back_shuts_out_nobody(siti: Post, dewi: Post, stick: Path) -> None:
    """It writes under another name then, and no longer knows what it entered after the invitation."""
    backup = siti.make_backup()
    siti.close()
    restore_backup(backup.folder, siti.folder, PASSPHRASE)
    again = reopen(siti.folder, synchronous="OFF", user="siti")
    set_clock(again, YEAR)
    hand_over(dewi, again, stick)
    assert by_name(again, "Dewi's").joined_on is not None
    again.close()


def test_nobody_lets_in_a_laptop_that_is_not_there(siti: Post) -> None:
    with pytest.raises(UserError):
        let_in(siti, b"\0" * 16)
