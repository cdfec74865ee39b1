"""A new laptop joins by one file and one code."""

from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.post import Post
from desktop_app.sync.trust import invite, join_as_invited, open_invitation, own_keys
from desktop_app.sync.trust.codes import new_code
from desktop_app.sync.trust.invitation import WRONG_CODE
from desktop_app.sync.trust.joining import VOID
from tests.conftest import NOON
from tests.db.laptops import add, person, problems
from tests.db.posts import reopen

from .posts import DAY, SECOND, by_name, carry, join_cheaply, second_laptop, seen_by


def test_what_was_entered_so_far_stands_on_the_new_laptop(first: Post, tmp_path: Path) -> None:
    ani = add(first.database, "Ani")
    second = second_laptop(first, tmp_path / "second")
    assert person(second.database, ani, "name") == ("Ani",)
    assert problems(second.database) == []
    second.close()


def test_the_new_laptop_opens_with_its_own_passphrase_and_has_a_key_of_its_own(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    key = second.data_key
    second.close()
    reopened = reopen(tmp_path / "second", SECOND)
    assert reopened.data_key == key != first.data_key
    reopened.close()
    with pytest.raises(UserError):
        reopen(tmp_path / "second")


def test_both_laptops_know_each_other_after_one_exchange(first: Post, tmp_path: Path) -> None:
    second = second_laptop(first, tmp_path / "second")
    carry(second, first)
    assert next((d.name, d.is_own) for d in seen_by(second)) == ("Dewi", True)
    assert {d.id for d in seen_by(first)} == {d.id for d in seen_by(second)}
    assert by_name(first, "Dewi").joined_on is not None
    assert by_name(first, "Dewi").sign_public == own_keys(second.database).sign_public
    second.close()


def test_the_invitation_leaves_the_stick_once_it_was_used(first: Post, tmp_path: Path, stick: Path) -> None:
    invitation = invite(first, "Dewi", "laptop", stick)
    join_cheaply(invitation.path, invitation.words, tmp_path / "second").close()
    assert list(stick.iterdir()) == []


def test_a_wrong_code_opens_nothing_and_leaves_the_file(first: Post, tmp_path: Path, stick: Path) -> None:
    invitation = invite(first, "Dewi", "laptop", stick)
    with pytest.raises(UserError) as refused:
        join_cheaply(invitation.path, new_code(), tmp_path / "second")
    assert refused.value.text == WRONG_CODE
    assert invitation.path.is_file()
    assert not (tmp_path / "second").exists()


def test_the_code_may_be_typed_in_capitals_and_with_many_spaces(first: Post, stick: Path) -> None:
    invitation = invite(first, "Dewi", "laptop", stick)
    assert (
        open_invitation(invitation.path, "  " + invitation.words.upper().replace(" ", "   "), first.database.clock).name == "Dewi"
    )


def test_an_invitation_is_void_after_its_last_day(first: Post, tmp_path: Path, stick: Path) -> None:
    invitation = invite(first, "Dewi", "laptop", stick)
    join_cheaply(invitation.path, invitation.words, tmp_path / "last day", start=NOON + 14 * DAY).close()
    again = invite(first, "Nur", "laptop", stick)
    with pytest.raises(UserError) as refused:
        join_cheaply(again.path, again.words, tmp_path / "late", start=NOON + 15 * DAY + DAY)
    assert refused.value.text == VOID.fill(date=again.until)
    assert not (tmp_path / "late").exists()


def test_an_invitation_that_two_laptops_used_is_seen_after_exchange(first: Post, tmp_path: Path, stick: Path) -> None:
    invitation = invite(first, "Dewi", "laptop", stick)
    invited = open_invitation(invitation.path, invitation.words, first.database.clock)
    one, two = (join_as_invited(invited, tmp_path / name, SECOND, clock=first.database.clock) for name in ("one", "two"))
    carry(one, first)
    assert not by_name(first, "Dewi").used_twice
    carry(two, first)
    assert by_name(first, "Dewi").used_twice
    one.close()
    two.close()
