"""A file that was taken in can be taken out again as long as nothing was built on it."""

from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import send, take_out
from desktop_app.sync.trust import invite
from tests.db.laptops import add, edit, problems
from tests.sync.exchanging.handing import book, hand_over, rows, take_all, the_peer
from tests.sync.trust.posts import second_laptop


def test_a_file_taken_out_again_leaves_the_post_as_if_it_had_never_come(siti: Post, dewi: Post, stick: Path) -> None:
    key = add(siti.database, "Ani")
    hand_over(siti, dewi, stick)
    before, unconfirmed = rows(dewi), the_peer(dewi).unconfirmed
    edit(siti.database, key, name="Wrong post")
    add(siti.database, "Wrong too")
    accepted = hand_over(siti, dewi, stick)
    take_out(dewi, accepted.entries[0])
    assert rows(dewi) == before
    assert problems(dewi.database) == []
    assert book(dewi)[0].state == "taken_out"
    assert the_peer(dewi).unconfirmed == unconfirmed
    assert take_all(dewi, stick).actions == accepted.actions, "the same file can be taken in once more"
    assert rows(dewi)["resident"] == rows(siti)["resident"]


def test_a_file_is_not_taken_out_twice(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database)
    accepted = hand_over(siti, dewi, stick)
    take_out(dewi, accepted.entries[0])
    with pytest.raises(UserError, match="nothing to take out"):
        take_out(dewi, accepted.entries[0])


def test_a_file_on_which_work_goes_on_is_not_taken_out(siti: Post, dewi: Post, stick: Path) -> None:
    key = add(siti.database)
    accepted = hand_over(siti, dewi, stick)
    edit(dewi.database, key, phone="0812")
    before = rows(dewi)
    with pytest.raises(UserError, match="goes on from what it brought"):
        take_out(dewi, accepted.entries[0])
    assert rows(dewi) == before


def test_a_file_that_was_passed_on_is_not_taken_out(siti: Post, dewi: Post, stick: Path, tmp_path: Path) -> None:
    """Who received it would bring it back; the sentence says to whom it went."""
    third = second_laptop(siti, tmp_path / "rani", "Rani's", synchronous="OFF")
    hand_over(siti, dewi, stick)
    add(siti.database)
    accepted = hand_over(siti, dewi, stick)
    send(dewi, stick)
    with pytest.raises(UserError, match=r"passed on to .*Rani's"):
        take_out(dewi, accepted.entries[0])
    third.close()


def test_a_file_that_only_went_back_to_its_writer_can_be_taken_out(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database)
    accepted = hand_over(siti, dewi, stick)
    send(dewi, stick)
    take_out(dewi, accepted.entries[0])
    assert problems(dewi.database) == []


def test_a_file_that_an_invitation_has_passed_on_is_not_taken_out(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database, "Ani")
    (entry,) = hand_over(siti, dewi, stick).entries
    invited = invite(dewi, "Third", "laptop", stick)
    with pytest.raises(UserError, match="passed on to Third") as refused:
        take_out(dewi, entry)
    assert invited.path.name in str(refused.value)
