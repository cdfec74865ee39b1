"""The second place of the backups: found again wherever the stick is plugged in, thinned out, told when it is old."""

import shutil
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.backup import list_backups, verify_backup
from desktop_app.shell.backups import second_place
from desktop_app.shell.backups.second_place import (
    back_up_elsewhere,
    backups_anywhere,
    choose_place,
    find_place,
    forget_place,
    place_warning,
)
from tests.db.laptops import add
from tests.db.posts import PASSPHRASE, make_post


@pytest.fixture
def plugged(monkeypatch):
    """The sticks that are plugged in; a test adds and removes them."""
    found = []
    monkeypatch.setattr(second_place, "_sticks", lambda: [(path, path.name) for path in found])
    return found


@pytest.fixture
def post(tmp_path):
    made, _ = make_post(tmp_path / "Melati")
    yield made
    made.close()


@pytest.fixture
def stick(tmp_path, plugged):
    (tmp_path / "KADER").mkdir()
    plugged.append(tmp_path / "KADER")
    return tmp_path / "KADER"


def test_a_backup_is_made_on_the_stick_by_itself_and_only_when_something_was_done(post, stick):
    choose_place(post, stick)
    place, made = back_up_elsewhere(post)
    assert (place.name, made.folder.parent) == ("KADER", stick / "Balai backups" / "Melati")
    assert verify_backup(made.folder, PASSPHRASE) == []
    assert back_up_elsewhere(post) is None
    post.database.clock = lambda: int(datetime(2030, 1, 1, tzinfo=UTC).timestamp() * 1000)
    add(post.database)
    assert back_up_elsewhere(post) is not None


def test_a_stick_that_comes_back_under_another_letter_is_known_again(post, stick, plugged, tmp_path):
    place = choose_place(post, stick)
    plugged.clear()
    stick.rename(tmp_path / "gone")
    assert find_place(place) is None
    assert back_up_elsewhere(post) is None
    (tmp_path / "gone").rename(tmp_path / "E")
    plugged.append(tmp_path / "E")
    assert find_place(place) == tmp_path / "E" / "Balai backups" / "Melati"
    assert back_up_elsewhere(post)[1].folder.is_relative_to(tmp_path / "E")


def test_another_stick_is_not_taken_for_the_second_place(post, stick, plugged, tmp_path):
    place = choose_place(post, stick)
    plugged.clear()
    shutil.rmtree(stick)
    other = tmp_path / "OTHER"
    (other / "Balai backups" / "Melati").mkdir(parents=True)
    plugged.append(other)
    assert find_place(place) is None


def test_a_folder_of_the_post_itself_is_no_second_place(post):
    with pytest.raises(UserError, match="lies in the folder of the post"):
        choose_place(post, post.folder / "backups")


def test_a_folder_that_is_chosen_again_is_the_same_place(post, stick):
    first = choose_place(post, stick)
    back_up_elsewhere(post)
    again = choose_place(post, stick)
    assert again.id == first.id
    assert again.last() is not None
    forget_place(post.folder)
    assert second_place.second_place(post.folder) is None
    assert len(list_backups(stick / "Balai backups" / "Melati")) == 1


def test_a_stick_that_is_pulled_out_meanwhile_gets_no_backup_on_the_disk_below_it(post, stick):
    choose_place(post, stick)
    with pytest.raises(MachineError):
        back_up_elsewhere(post, lambda: stick.rename(stick.with_name("pulled")))
    assert backups_anywhere() == []
    shutil.rmtree(stick)
    stick.with_name("pulled").rename(stick)
    assert list_backups(stick / "Balai backups" / "Melati") == []
    assert back_up_elsewhere(post) is not None


def test_people_are_told_when_the_backup_elsewhere_is_a_week_old(post, stick):
    place = choose_place(post, stick)
    now = datetime.now(UTC)
    assert "On KADER there is no backup yet" in str(place_warning(place, now))
    place, made = back_up_elsewhere(post)
    assert place_warning(place, made.made_at) is None
    assert "The last backup on KADER is 8 days old" in str(place_warning(place, made.made_at + timedelta(days=8)))
    assert place_warning(None, now) is None


def test_backups_on_any_stick_are_found_also_on_a_new_computer(post, stick):
    choose_place(post, stick)
    back_up_elsewhere(post)
    post.make_backup()
    assert len(backups_anywhere()) == 1
    assert len(backups_anywhere(post.folder)) == 2


def exports(post):
    from sqlalchemy import select

    from desktop_app.sync.models import ExportNote

    with post.database.read() as session:
        return [(note.kind, note.what, note.people) for note in session.scalars(select(ExportNote))]


def test_history_tells_of_a_backup_on_the_stick_and_that_one_holds_the_note_itself(post, stick):
    choose_place(post, stick)
    back_up_elsewhere(post)
    assert exports(post) == [("backup", "KADER", 0)]
    assert back_up_elsewhere(post) is None  # the note makes no other one due


def test_a_backup_that_could_not_be_made_leaves_no_note(post, stick):
    choose_place(post, stick)
    with pytest.raises(MachineError):
        back_up_elsewhere(post, lambda: stick.rename(stick.with_name("pulled")))
    assert exports(post) == []
