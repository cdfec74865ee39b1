"""A new data key: everything opens as before, nothing under the old key; a failure on the way leaves the old post."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db import rekey
from desktop_app.db.database import KEYS, open_connection
from desktop_app.db.doors import open_keys
from desktop_app.db.keys import read_keys
from desktop_app.db.opening import open_post
from desktop_app.db.post import Post
from desktop_app.db.rekey import NEEDS_PEOPLE, NEEDS_SHEET, give_new_key
from desktop_app.db.settings import get_setting, put_setting
from desktop_app.sync.holders import add_person, add_sheet, leave
from tests.builders.midwife import MIDWIFE, give_midwife_key
from tests.db.posts import CHEAP, make_post

PASSWORD, TODAY = "rain over the paddy", date(2026, 10, 5)


@pytest.fixture
def post(tmp_path: Path) -> Post:
    return make_post(tmp_path / "post")[0]


def with_people(post: Post) -> str:
    add_person(post, "Ibu Rahma", "admin", PASSWORD, TODAY, cost=CHEAP)
    return add_sheet(post, "Village office", TODAY)[1]


def reopened(post: Post, **more: str) -> Post:
    post.close()
    return open_post(post.folder, **({"passphrase": PASSWORD, "name": "Ibu Rahma"} | more))  # type: ignore[arg-type]


def test_all_that_was_entered_opens_under_the_new_key_and_nothing_under_the_old_one(post: Post) -> None:
    words = with_people(post)
    old = post.data_key
    content = post.database.attachments.add(b"a scan")
    give_new_key(post)
    with post.database.action(NEEDS_PEOPLE) as session:
        put_setting(session, "post.village", "Sukamaju")
    assert post.data_key != old and post.database.attachments.read(content) == b"a scan"
    again = reopened(post)
    with again.database.read() as session:
        assert get_setting(session, "post.village") == "Sukamaju" and get_setting(session, "post.name") == "Melati"
    assert again.database.attachments.read(content) == b"a scan"
    with pytest.raises(Exception, match="not a database"):
        open_connection(post.folder / "post.db", old).execute("SELECT count(*) FROM action")
    again.close()
    again = open_post(post.folder, recovery_words=words)
    again.close()
    assert not list((post.folder / "backups").glob("before_new_key*")) and not list(post.folder.glob("*.arriving"))


def test_the_midwife_reads_her_entries_under_the_new_key(post: Post) -> None:
    give_midwife_key(post.database, is_open=True)
    with_people(post)
    sealed = post.database.vault.seal(b"told in confidence", b"row")
    give_new_key(post)
    again = reopened(post)
    again.unlock_midwife(MIDWIFE)
    assert again.database.vault.unseal(sealed, b"row") == b"told in confidence"
    again.close()


def test_a_new_key_needs_somebody_who_can_open_it(post: Post) -> None:
    with pytest.raises(UserError) as refused:
        give_new_key(post)
    assert refused.value.text == NEEDS_PEOPLE
    add_person(post, "Ibu Rahma", "admin", PASSWORD, TODAY, cost=CHEAP)
    with pytest.raises(UserError) as refused:
        give_new_key(post)
    assert refused.value.text == NEEDS_SHEET
    post.close()


def test_who_left_and_kept_the_old_file_of_keys_opens_nothing(post: Post) -> None:
    with_people(post)
    siti = add_person(post, "Siti", "volunteer", "seven small boats", TODAY, cost=CHEAP)
    kept = (post.folder / KEYS).read_bytes()
    leave(post, siti, TODAY)
    give_new_key(post)
    post.close()
    stolen = post.folder.parent / "stolen.cbor"
    stolen.write_bytes(kept)
    known = open_keys(read_keys(stolen), "seven small boats", name="Siti").data_key
    with pytest.raises(Exception, match="not a database"):
        open_connection(post.folder / "post.db", known).execute("SELECT count(*) FROM action")


def test_an_action_that_comes_in_between_leaves_the_old_key(post: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    with_people(post)
    prepare, old = rekey._prepare, post.data_key

    def slow(*given: object) -> object:
        done = prepare(*given)  # type: ignore[arg-type]
        with post.database.action(NEEDS_PEOPLE) as session:
            put_setting(session, "post.village", "Sukamaju")
        return done

    monkeypatch.setattr(rekey, "_prepare", slow)
    with pytest.raises(MachineError):
        give_new_key(post)
    assert post.data_key == old and not list(post.folder.glob("*.arriving"))
    again = reopened(post)
    with again.database.read() as session:
        assert get_setting(session, "post.village") == "Sukamaju"
    again.close()


@pytest.mark.parametrize("step", range(1, 13))
def test_a_program_that_is_killed_at_any_step_leaves_a_post_that_opens(
    post: Post, step: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A power cut while files are put in place: the next opening finishes, or finds the old post."""
    with_people(post)
    content, done = post.database.attachments.add(b"a scan"), iter(range(1, 1000))

    class KilledError(BaseException):
        pass

    for name in ("rename", "replace"):
        real = getattr(Path, name)

        def counted(self: Path, target: object, real: object = real) -> object:
            if next(done) == step:
                raise KilledError
            return real(self, target)  # type: ignore[operator]

        monkeypatch.setattr(Path, name, counted)
    try:
        give_new_key(post)
    except KilledError:
        monkeypatch.undo()
    monkeypatch.undo()
    post.database.engine.dispose()
    post.close()
    again = open_post(post.folder, PASSWORD, name="Ibu Rahma")
    assert again.database.attachments.read(content) == b"a scan"
    with again.database.read() as session:
        assert get_setting(session, "post.name") == "Melati"
    again.close()


def test_files_under_the_old_key_that_a_power_cut_left_behind_go_at_the_next_opening(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_people(post)
    with monkeypatch.context() as patched:
        patched.setattr("desktop_app.db.rekey.shutil.rmtree", _power_is_cut)
        with pytest.raises(KeyboardInterrupt):
            give_new_key(post)
    assert list((post.folder / "backups").glob("before_new_key*"))
    reopened(post).close()
    assert not list((post.folder / "backups").glob("before_new_key*"))


def _power_is_cut(*_args: object, **_more: object) -> None:
    raise KeyboardInterrupt
