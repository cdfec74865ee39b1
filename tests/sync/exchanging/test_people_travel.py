"""Passwords, leavers, sheets and the midwife's key go from laptop to laptop; each laptop keeps a data key of its own."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.keys import Cost
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.db.rekey import give_new_key
from desktop_app.sync.holders import add_person, add_sheet, leave, take_over
from tests.builders.midwife import MIDWIFE, give_midwife_key
from tests.sync.exchanging.handing import hand_over
from tests.sync.trust.posts import SECOND

CHEAP, TODAY = Cost(8, 1, 1), date(2026, 10, 5)
ADMIN, SITI = "rain over the paddy", "seven small boats"


def opens(post: Post, password: str | None = None, name: str = "", words: str | None = None) -> bool:
    """Return True if the laptop's folder, closed, opens so."""
    try:
        open_post(post.folder, password, words, name=name, synchronous="OFF").close()
    except UserError:
        return False
    return True


def test_who_is_added_on_one_laptop_opens_the_other_and_who_left_does_not(siti: Post, dewi: Post, stick: Path) -> None:
    add_person(siti, "Ibu Rahma", "admin", ADMIN, TODAY, cost=CHEAP)
    person = add_person(siti, "Siti", "volunteer", SITI, TODAY, cost=CHEAP)
    words = add_sheet(siti, "Village office", TODAY)[1]
    hand_over(siti, dewi, stick)
    assert siti.data_key != dewi.data_key
    dewi.close()
    assert opens(dewi, ADMIN, "Ibu Rahma") and opens(dewi, SITI, "Siti") and opens(dewi, words=words)
    assert not opens(dewi, SECOND)
    leave(siti, person, TODAY)
    again = open_post(dewi.folder, ADMIN, name="Ibu Rahma", synchronous="OFF")
    hand_over(siti, again, stick)
    again.close()
    assert opens(dewi, ADMIN, "Ibu Rahma") and not opens(dewi, SITI, "Siti")


def test_a_new_key_of_one_laptop_needs_nothing_of_the_other(siti: Post, dewi: Post, stick: Path) -> None:
    add_person(siti, "Ibu Rahma", "admin", ADMIN, TODAY, cost=CHEAP)
    add_sheet(siti, "Village office", TODAY)
    hand_over(siti, dewi, stick)
    give_new_key(siti)
    hand_over(siti, dewi, stick)
    for post in (siti, dewi):
        post.close()
        assert opens(post, ADMIN, "Ibu Rahma")


def test_two_laptops_that_each_made_a_key_of_the_midwife_read_what_either_sealed(siti: Post, dewi: Post, stick: Path) -> None:
    for post in (siti, dewi):
        give_midwife_key(post.database)
        take_over(post)
    before = {post.folder: post.database.vault.seal(b"told in confidence", b"row") for post in (siti, dewi)}
    hand_over(siti, dewi, stick)
    hand_over(dewi, siti, stick)
    for post in (siti, dewi):
        post.database.vault.unlock(MIDWIFE)
        for sealed in (*before.values(), siti.database.vault.seal(b"told in confidence", b"row")):
            assert post.database.vault.unseal(sealed, b"row") == b"told in confidence"
    with pytest.raises(UserError):
        siti.database.vault.unlock("not hers at all")
