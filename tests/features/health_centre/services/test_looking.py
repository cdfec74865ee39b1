"""What the files of a stick would bring, before anything changes; and taking in what was chosen of them."""

import errno
import shutil
from pathlib import Path

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.backup import DATABASE
from desktop_app.db.post import Post
from desktop_app.features.health_centre.services.copies import folder_of, list_posts, opened
from desktop_app.features.health_centre.services.files import take_file_out, take_looked, write_files
from desktop_app.features.health_centre.services.looking import LookedFile, look_at_files
from desktop_app.shell.discovery import find_features
from desktop_app.sync.exchanging import send
from tests.db.laptops import add, person

from ..conftest import join


def look(centre: Post, stick: Path) -> list[LookedFile]:
    return look_at_files(centre, stick, find_features())


def lines(centre: Post):
    with centre.database.read() as session:
        return list_posts(session)


def is_at_centre(centre: Post, key: bytes) -> bool:
    for line in lines(centre):
        with opened(centre, line, find_features()) as copy:
            try:
                person(copy.database, key, "name")
            except KeyError:
                continue
            return True
    return False


def cut(path: Path, length: int) -> None:
    path.write_bytes(path.read_bytes()[:length])


def keep_aside(path: Path) -> Path:
    """Return a copy beside the stick: a laptop removes its older files when it saves a new one."""
    return Path(shutil.copy(path, path.parents[2] / path.name))


def test_a_look_says_whose_file_it_is_who_wrote_it_and_what_it_brings_and_stores_nothing(centre, joined, stick):
    ani = add(joined.database, "Ani")
    send(joined, stick)
    [one] = look(centre, stick)
    assert (one.post.name, one.state, one.proposed.found.device_name != "") == ("Melati", "new", True)
    assert one.brings.new["resident"] == 1
    assert one.proposed.found.made_at
    assert not is_at_centre(centre, ani)


def test_only_what_was_chosen_is_taken_in_and_each_file_can_be_taken_out_again(centre, post, other, stick):
    second = other("second")
    keys = []
    for one in (post, second):
        join(centre, one, stick)
        keys.append(add(one.database, "Ani"))
        send(one, stick)
    looked = look(centre, stick)
    told = []
    chosen = [one for one in looked if one.post.post == lines(centre)[0].post]
    [taken] = take_looked(centre, chosen, find_features(), told=told.append)
    assert [taken] == told
    assert taken.state == "taken"
    assert sorted(is_at_centre(centre, key) for key in keys) == [False, True]
    take_file_out(centre, taken, find_features())
    assert not any(is_at_centre(centre, key) for key in keys)
    assert [one.state for one in look(centre, stick)] == ["new", "new"]
    with pytest.raises(UserError):
        take_file_out(centre, taken, find_features())


def test_what_was_passed_on_to_the_post_is_not_taken_out_any_more(centre, joined, stick, tmp_path):
    from tests.sync.trust.posts import second_laptop

    second = second_laptop(joined, tmp_path / "other")
    send(joined, stick)
    take_looked(centre, look(centre, stick), find_features())
    add(joined.database, "Ani")
    send(joined, stick)
    [taken] = [one for one in take_looked(centre, [f for f in look(centre, stick) if f.proposal], find_features()) if one.actions]
    write_files(centre, stick, find_features())
    with pytest.raises(UserError, match="passed on"):
        take_file_out(centre, taken, find_features())
    second.close()


def test_two_files_of_one_post_are_told_one_by_one_and_what_both_bring_is_taken_in_once(centre, joined, stick):
    add(joined.database, "Ani")
    kept = keep_aside(send(joined, stick).paths[0])
    add(joined.database, "Budi")
    send(joined, stick)
    shutil.copy(kept, stick / "Balai")
    first, second = look(centre, stick)
    assert first.proposed.found.made_at < second.proposed.found.made_at
    assert (first.brings.new["resident"], second.brings.new["resident"]) == (1, 2)
    assert first.repeats
    assert second.repeats
    taken = take_looked(centre, [first, second], find_features())
    assert [(one.state, one.new) for one in taken] == [("taken", first.brings.new["resident"]), ("taken", 1)]


def test_an_old_file_whose_content_is_here_brings_nothing_new(centre, joined, stick):
    add(joined.database, "Ani")
    old = keep_aside(send(joined, stick).paths[0])
    add(joined.database, "Budi")
    send(joined, stick)
    take_looked(centre, look(centre, stick), find_features())
    shutil.copy(old, stick / "Balai")
    assert [one.state for one in look(centre, stick)] == ["known", "known"]


def test_a_damaged_file_is_told_once_however_many_posts_there_are(centre, post, other, stick):
    for one in (post, other("second"), other("third")):
        join(centre, one, stick)
        add(one.database, "Ani")
        sent = send(one, stick).paths[0]
    for length in (-60, 300, 20, 0):
        cut(sent, length)
        looked = look(centre, stick)
        assert sorted(one.state for one in looked) == ["new", "new", "refused"]
        [refused] = [one for one in looked if one.state == "refused"]
        assert refused.file == sent.name
        assert "damaged" in str(refused.words)


def test_a_file_that_cannot_be_read_is_told_once_and_hinders_no_other(centre, post, other, stick, monkeypatch):
    for one in (post, other("second"), other("third")):
        join(centre, one, stick)
        add(one.database, "Ani")
        worn = send(one, stick).paths[0]
    true = Path.open

    def read(path, *arguments, **more):
        if path == worn:
            raise OSError(errno.EIO, "Input/output error")
        return true(path, *arguments, **more)

    monkeypatch.setattr(Path, "open", read)
    looked = look(centre, stick)
    assert sorted((one.state, one.file == worn.name) for one in looked) == [("new", False), ("new", False), ("refused", True)]
    taken = take_looked(centre, [one for one in looked if one.proposal], find_features())
    assert [one.state for one in taken] == ["taken", "taken"]


def test_a_post_whose_copy_is_damaged_hinders_no_other(centre, post, other, stick):
    second = other("second")
    for one in (post, second):
        join(centre, one, stick)
        add(one.database, "Ani")
        send(one, stick)
    broken = lines(centre)[0]
    (folder_of(centre.folder, broken) / DATABASE).write_bytes(b"gone" * 5000)
    looked = look(centre, stick)
    assert [(one.post.post == broken.post, one.state, one.file != "") for one in looked] in (
        [(True, "refused", False), (False, "new", True)],
        [(False, "new", True), (True, "refused", False)],
    )
    taken = take_looked(centre, [one for one in looked if one.proposal], find_features())
    assert [one.state for one in taken] == ["taken"]
    assert [bool(one.file) for one in write_files(centre, stick, find_features())].count(False) == 1


def test_a_stick_that_is_pulled_out_in_the_middle_leaves_what_was_taken_in_before(centre, post, other, stick):
    second = other("second")
    keys = []
    for one in (post, second):
        join(centre, one, stick)
        keys.append(add(one.database, "Ani"))
        send(one, stick)
    looked, told = look(centre, stick), []

    def pull_out(one) -> None:
        told.append(one)
        stick.rename(stick.with_name("pocket"))

    with pytest.raises(MachineError):
        take_looked(centre, looked, find_features(), told=pull_out)
    assert [one.state for one in told] == ["taken"]
    assert sorted(is_at_centre(centre, key) for key in keys) == [False, True]
    with pytest.raises(MachineError):
        look(centre, stick)
    stick.with_name("pocket").rename(stick)
    rest = [one for one in look(centre, stick) if one.proposal]
    take_looked(centre, rest, find_features())
    assert all(is_at_centre(centre, key) for key in keys)


def test_a_file_that_is_another_one_than_was_looked_at_is_refused(centre, joined, stick):
    add(joined.database, "Ani")
    path = send(joined, stick).paths[0]
    looked = look(centre, stick)
    add(joined.database, "Budi")
    shutil.copy(send(joined, stick).paths[0], path)
    [taken] = take_looked(centre, looked, find_features())
    assert taken.state == "refused"
