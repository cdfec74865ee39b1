"""A post whose files are damaged or missing: it is found out, said, and the backups are offered."""

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.opening import is_practice_post
from desktop_app.db.restore import restore_backup
from desktop_app.shell.backups.damage import find_damage, is_damage, mend_lost_keys, newest_sound
from desktop_app.shell.backups.due import find_backups
from tests.db.laptops import add, dump
from tests.db.posts import PASSPHRASE, make_post, reopen


@pytest.fixture
def folder(tmp_path):
    """A closed post with people and a backup."""
    post, _ = make_post(tmp_path / "melati")
    for number in range(30):
        add(post.database, f"{number}" * 400)
    post.make_backup()
    post.close()
    return post.folder


def spoil(path, at, size=64):
    content = bytearray(path.read_bytes())
    content[at : at + size] = bytes(size)
    path.write_bytes(content)


@pytest.mark.parametrize("damage", ["header", "zero length", "cut", "no database", "no keys", "damaged keys"])
def test_damage_at_the_door_is_told_from_a_wrong_passphrase(folder, damage):
    database, keys = folder / "post.db", folder / "keys.cbor"
    if damage == "header":
        spoil(database, 0)
    elif damage == "zero length":
        database.write_bytes(b"")
    elif damage == "cut":
        database.write_bytes(database.read_bytes()[:1000])
    elif damage == "no database":
        database.unlink()
    elif damage == "no keys":
        keys.unlink()
    else:
        spoil(keys, 0, 20)
    with pytest.raises((UserError, MachineError)) as refused:
        reopen(folder)
    assert is_damage(refused.value)
    assert not (folder / "post.db-wal").exists()


def test_a_wrong_passphrase_is_no_damage(folder):
    with pytest.raises(UserError) as refused:
        reopen(folder, "kucing putih lari")
    assert not is_damage(refused.value)


def test_a_damaged_page_in_the_middle_is_found_after_opening(folder):
    size = (folder / "post.db").stat().st_size
    post = reopen(folder)
    assert find_damage(post) is None
    post.close()
    spoil(folder / "post.db", size // 2 // 4096 * 4096 + 100)
    try:
        post = reopen(folder)
    except MachineError as error:
        assert is_damage(error)
        return
    assert is_damage(find_damage(post))
    post.database.close()
    post.close()


@pytest.mark.parametrize("damage", ["lost", "spoiled"])
def test_entries_that_were_only_in_a_lost_write_ahead_file_are_missed(folder, damage):
    post = reopen(folder)
    for _ in range(3):
        add(post.database)
    post.make_backup()
    kept = {file.name: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    post.close()
    for name, content in kept.items():
        (folder / name).write_bytes(content)
    wal = folder / "post.db-wal"
    assert wal.stat().st_size > 0
    if damage == "lost":
        wal.unlink()
        (folder / "post.db-shm").unlink(missing_ok=True)
    else:
        spoil(wal, 200, 4000)
    post = reopen(folder)
    error = find_damage(post)
    assert error is not None
    assert "the backup of" in str(error.text)
    assert is_damage(error)
    post.close()
    newest = newest_sound(find_backups(post), post.data_key)
    restore_backup(newest.folder, folder, PASSPHRASE)
    post = reopen(folder)
    assert len(dump(post.database)["resident"]) == 33
    assert find_damage(post) is None
    post.close()


def test_going_back_to_an_older_backup_is_no_damage(folder):
    post = reopen(folder)
    add(post.database)
    post.make_backup()
    post.close()
    oldest = find_backups(post)[-1]
    restore_backup(oldest.folder, folder, PASSPHRASE)
    post = reopen(folder)
    assert len(dump(post.database)["resident"]) == 30
    assert find_damage(post) is None
    add(post.database)
    assert find_damage(post) is None
    post.close()


@pytest.mark.parametrize("damage", ["missing", "damaged"])
def test_a_lost_file_of_keys_comes_from_the_newest_backup_and_nothing_is_lost(folder, damage):
    post = reopen(folder)
    add(post.database, "after the backup")
    post.close()
    if damage == "missing":
        (folder / "keys.cbor").unlink()
    else:
        spoil(folder / "keys.cbor", 0, 20)
    assert mend_lost_keys(folder)
    assert not mend_lost_keys(folder)
    assert not is_practice_post(folder)
    post = reopen(folder)
    assert len(dump(post.database)["resident"]) == 31
    post.close()


def test_the_newest_backup_that_is_sound_is_offered(folder):
    post = reopen(folder)
    add(post.database)
    newer = post.make_backup()
    post.close()
    spoil(newer.folder / "post.db", 9000)
    found = newest_sound(find_backups(post), post.data_key)
    assert found is not None
    assert found.folder != newer.folder
    assert newest_sound(find_backups(post), b"x" * 32) is None
