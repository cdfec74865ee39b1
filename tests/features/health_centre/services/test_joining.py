"""Posts come to a health centre by invitation, or are made there."""

import shutil
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.keys import NO_PASSPHRASE, OTHER_CENTRE
from desktop_app.db.opening import open_copy, open_post
from desktop_app.features.health_centre.services.copies import (
    change_post,
    folder_of,
    is_centre,
    key_of_copies,
    leave_post,
    list_posts,
    opened,
    post_in,
)
from desktop_app.features.health_centre.services.joining import HERE_ALREADY, NO_MIX, invite_laptop, join_post, make_post
from desktop_app.features.health_centre.services.making import create_centre
from desktop_app.shell.discovery import find_features
from desktop_app.sync.trust import devices, invite
from desktop_app.sync.trust.joining import FOR_LAPTOP
from tests.conftest import NOON, TODAY, all_derived, ticking
from tests.db.laptops import SAVE, add, person, problems
from tests.sync.trust.posts import join_cheaply, seen_by

from ..conftest import HOUR, join, names


def test_a_centre_is_a_folder_of_its_own_without_posts(centre):
    with centre.database.read() as session:
        assert is_centre(session)
        assert list_posts(session) == []
    assert (centre.folder / "posts").is_dir()


def test_the_copy_holds_what_the_post_has_entered_and_opens_only_with_the_key_of_the_centre(centre, post, stick, tmp_path):
    ani = add(post.database, "Ani")
    assert join(centre, post, stick) == post_in(post.folder)
    assert names(centre) == ["Melati"]
    with centre.database.read() as session:
        [line] = list_posts(session)
    with opened(centre, line, find_features()) as copy:
        assert person(copy.database, ani, "name") == ("Ani",)
        assert problems(copy.database) == []
        with copy.database.read() as session:
            assert {(one.name, one.kind, one.is_own) for one in devices(session)} >= {("Puskesmas", "centre", True)}
    folder = folder_of(centre.folder, line)
    with pytest.raises(UserError) as refused:
        open_post(folder, "kantor di jalan", derived=all_derived())
    assert refused.value.text == NO_PASSPHRASE
    with pytest.raises(UserError) as refused:
        open_copy(folder, bytes(32), derived=all_derived())
    assert refused.value.text == OTHER_CENTRE


def test_an_invitation_for_a_laptop_is_not_for_the_centre(centre, post, stick):
    invitation = invite(post, "Dewi", "laptop", stick)
    with pytest.raises(UserError) as refused:
        join_post(centre, invitation.path, invitation.words, TODAY, find_features())
    assert refused.value.text == FOR_LAPTOP
    assert names(centre) == []


def test_a_post_comes_once(centre, joined, stick):
    invitation = invite(joined, "Puskesmas 2", "centre", stick)
    with pytest.raises(UserError) as refused:
        join_post(centre, invitation.path, invitation.words, TODAY, find_features())
    assert refused.value.text == HERE_ALREADY.fill(name="Melati")
    assert invitation.path.is_file()


def test_practice_and_real_posts_are_never_mixed(post, stick, tmp_path):
    centre, _words = create_centre(tmp_path / "practice", "Puskesmas", None, find_features(), clock=ticking(NOON + HOUR))
    invitation = invite(post, "Puskesmas", "centre", stick)
    with pytest.raises(UserError) as refused:
        join_post(centre, invitation.path, invitation.words, TODAY, find_features())
    assert refused.value.text == NO_MIX.fill(name="Melati")
    centre.close()


def test_a_post_that_the_centre_makes_gets_its_laptop_by_invitation(centre, stick, tmp_path):
    made = make_post(centre, "Mawar", {"post.village": "Sumberejo"}, TODAY, find_features())
    with centre.database.read() as session:
        [line] = list_posts(session)
    assert (line.name, line.post) == ("Mawar", made)
    with opened(centre, line, find_features()) as copy:
        invitation = invite_laptop(copy, "Laptop of Mawar", stick)
    laptop = join_cheaply(invitation.path, invitation.words, tmp_path / "mawar")
    assert post_in(laptop.folder) == made
    assert {(d.kind, d.is_own) for d in seen_by(laptop)} == {("centre", False), ("laptop", True)}
    laptop.close()


def test_two_posts_of_one_name_have_folders_of_their_own(centre, post, other, stick):
    join(centre, post, stick)
    join(centre, other("second"), stick)
    with centre.database.read() as session:
        assert [line.folder for line in list_posts(session)] in (["Melati", "Melati 2"], ["Melati 2", "Melati"])


def test_what_the_centre_knows_of_a_post_is_its_own(centre, joined):
    key = post_in(joined.folder)
    with centre.database.action(SAVE) as session:
        change_post(session, key, " Melati  I ", "Bu Siti 0812", "far")
    assert names(centre) == ["Melati I"]
    with centre.database.action(SAVE) as session:
        leave_post(session, key, TODAY)
    assert names(centre) == []
    assert (centre.folder / "posts" / "Melati" / "post.db").is_file()


def test_a_post_that_left_and_whose_copy_is_gone_comes_back_by_a_new_invitation(centre, joined, stick):
    with centre.database.action(SAVE) as session:
        leave_post(session, post_in(joined.folder), TODAY)
    shutil.rmtree(centre.folder / "posts" / "Melati")
    invitation = invite(joined, "Puskesmas again", "centre", stick)
    join_post(centre, invitation.path, invitation.words, TODAY, find_features())
    assert names(centre) == ["Melati"]


def test_the_key_of_the_copies_stays_the_same(centre):
    assert key_of_copies(centre.database) == key_of_copies(centre.database)
    assert len(key_of_copies(centre.database)) == 32


def test_a_copy_takes_no_new_resident(centre, joined: object, stick: Path):
    with centre.database.read() as session:
        [line] = list_posts(session)
    with opened(centre, line, find_features()) as copy, pytest.raises(UserError):
        add(copy.database, "Nobody")
