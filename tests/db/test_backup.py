"""A backup is one consistent state, proven by opening it; a restored post is complete and the old one is kept."""

import errno
import json
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.db.backup import Backup, list_backups, read_backup, verify_backup
from desktop_app.db.restore import restore_backup
from desktop_app.db.thinning import to_delete
from tests.db.laptops import add, dump, edit, problems
from tests.db.posts import CHEAP, NOW, PASSPHRASE, everything, make_post, reopen


def test_a_backup_holds_everything_and_opens_by_itself(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    add(post.database)
    made = post.make_backup(reason="test")
    assert sorted(file.name for file in made.folder.iterdir()) == ["backup.json", "keys.cbor", "post.db"]
    assert list_backups(post.folder / "backups") == [read_backup(made.folder)]
    assert (made.rows["resident"], made.reason) == (1, "test")
    assert verify_backup(made.folder, PASSPHRASE) == []
    assert sorted(file.name for file in made.folder.iterdir()) == ["backup.json", "keys.cbor", "post.db"]
    post.close()


def test_a_backup_can_be_made_elsewhere(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    made = post.make_backup(tmp_path / "stick")
    assert made.folder.parent == tmp_path / "stick"
    assert list_backups(post.folder / "backups") == []
    assert verify_backup(made.folder, PASSPHRASE) == []
    post.close()


def test_two_backups_within_a_second_both_stay(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    post.database.clock = lambda: 1_791_169_200_000
    folders = {post.make_backup().folder for _ in range(3)}
    assert len(folders) == 3
    assert len(list_backups(post.folder / "backups")) == 3
    post.close()


def test_a_backup_made_while_somebody_works_is_one_state(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati", synchronous="OFF")
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            key = add(post.database)
            edit(post.database, key, phone="081")

    worker = threading.Thread(target=work)
    worker.start()
    try:
        made = [post.make_backup() for _ in range(5)]
    finally:
        stop.set()
        worker.join()
    for backup in made:
        assert verify_backup(backup.folder, PASSPHRASE) == []
        assert backup.rows["action"] == backup.rows["op"]
    restore_backup(made[-1].folder, tmp_path / "copy", PASSPHRASE)
    copy = reopen(tmp_path / "copy")
    assert problems(copy.database) == []
    copy.close()
    post.close()


@pytest.mark.parametrize("damage", ["flipped", "cut", "other rows", "wrong key"])
def test_a_backup_that_cannot_be_relied_on_is_named(tmp_path: Path, damage: str) -> None:
    post, _ = make_post(tmp_path / "melati")
    add(post.database)
    made = post.make_backup()
    post.close()
    path = made.folder / "post.db"
    content = bytearray(path.read_bytes())
    if damage == "flipped":
        content[len(content) // 2] ^= 1
    elif damage == "cut":
        del content[-4096:]
    path.write_bytes(content)
    if damage == "other rows":
        about = json.loads((made.folder / "backup.json").read_text())
        (made.folder / "backup.json").write_text(json.dumps({**about, "rows": {**about["rows"], "resident": 7}}))
        assert [str(p) for p in verify_backup(made.folder, PASSPHRASE)] == ["Rows of resident in the backup: 1 instead of 7."]
    elif damage == "wrong key":
        with pytest.raises(UserError, match="not the passphrase"):
            verify_backup(made.folder, "anjing putih")
    else:
        assert verify_backup(made.folder, PASSPHRASE) != []
    with pytest.raises((UserError, MachineError)):
        restore_backup(made.folder, tmp_path / "copy", "anjing putih" if damage == "wrong key" else PASSPHRASE)
    assert not (tmp_path / "copy").exists()


def test_a_folder_that_is_no_backup_is_refused(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    made = post.make_backup()
    post.close()
    with pytest.raises(UserError, match="There is no backup in"):
        verify_backup(tmp_path, PASSPHRASE)
    (made.folder / "keys.cbor").unlink()
    with pytest.raises(UserError, match=r"keys\.cbor is missing"):
        verify_backup(made.folder, PASSPHRASE)
    assert list_backups(post.folder / "backups") == []
    (made.folder / "backup.json").write_text("{}")
    with pytest.raises(UserError):
        read_backup(made.folder)


def test_restoring_brings_the_state_of_the_backup_and_keeps_what_stood_there(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    add(post.database)
    then = dump(post.database)
    made = post.make_backup()
    add(post.database, "Budi")
    now, origin = dump(post.database), post.database.origin
    post.close()
    kept = restore_backup(made.folder, post.folder, PASSPHRASE, now=NOW)
    again = reopen(post.folder)
    assert dump(again.database) == then
    assert again.database.origin != origin
    assert problems(again.database) == []
    assert kept == post.folder / "backups" / "replaced_2026-10-05_030000"
    again.close()
    kept.rename(tmp_path / "old")
    old = reopen(tmp_path / "old")
    assert dump(old.database) == now
    old.close()


def test_a_damaged_post_is_replaced_and_kept(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    add(post.database)
    then = dump(post.database)
    made = post.make_backup()
    post.close()
    (post.folder / "post.db").write_bytes(b"ruined")
    (post.folder / "keys.cbor").unlink()
    kept = restore_backup(made.folder, post.folder, PASSPHRASE)
    assert kept is not None
    assert (kept / "post.db").read_bytes() == b"ruined"
    again = reopen(post.folder)
    assert dump(again.database) == then
    again.close()


def test_a_backup_opens_with_the_passphrase_of_its_day_or_the_words(tmp_path: Path) -> None:
    post, words = make_post(tmp_path / "melati")
    made = post.make_backup()
    post.change_passphrase(PASSPHRASE, "ayam putih tidur", CHEAP)
    post.close()
    assert restore_backup(made.folder, tmp_path / "one", PASSPHRASE) is None
    assert restore_backup(made.folder, tmp_path / "two", words=words) is None
    reopen(tmp_path / "one").close()
    reopen(tmp_path / "two").close()


def test_a_post_that_is_open_is_not_replaced(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    made = post.make_backup()
    with pytest.raises(UserError, match="open already"):
        restore_backup(made.folder, post.folder, PASSPHRASE)
    add(post.database)
    post.close()


def test_a_folder_with_other_files_is_not_made_a_post(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    made = post.make_backup()
    post.close()
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "letter.txt").write_text("x")
    before = everything(tmp_path / "letters")
    with pytest.raises(UserError, match="holds other files"):
        restore_backup(made.folder, tmp_path / "letters", PASSPHRASE)
    assert everything(tmp_path / "letters") == before


def test_old_backups_are_thinned_out_with_age() -> None:
    now = datetime(2026, 10, 5, 12, tzinfo=UTC)
    made = [Backup(Path(str(hours)), now - timedelta(hours=hours), "", {}) for hours in range(0, 24 * 500, 6)]
    deleted = {backup.folder for backup in to_delete(made, now)}
    kept = [backup.made_at for backup in made if backup.folder not in deleted]
    ages = [(now - at) / timedelta(days=1) for at in kept]
    assert sum(age <= 2 for age in ages) == 9
    assert len({at.date() for at, age in zip(kept, ages, strict=True) if age <= 14}) == 15
    assert sum(2 < age <= 14 for age in ages) == 12
    assert sum(14 < age <= 56 for age in ages) in (6, 7, 8)
    assert sum(56 < age <= 366 for age in ages) in (10, 11)
    assert max(ages) <= 366
    assert len(kept) < 45


def test_the_newest_backup_is_never_deleted() -> None:
    old = datetime(2020, 1, 1, tzinfo=UTC)
    one = Backup(Path("one"), old, "", {})
    two = Backup(Path("two"), old - timedelta(days=1), "", {})
    assert to_delete([two, one], datetime(2026, 10, 5, tzinfo=UTC)) == [two]


def test_making_a_backup_thins_out_the_others(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    start = datetime(2026, 10, 5, tzinfo=UTC)
    moments = iter(start + timedelta(hours=12 * n) for n in range(20))
    post.database.clock = lambda: int(next(moments).timestamp() * 1000)
    for _ in range(20):
        post.make_backup()
    assert len(list_backups(post.folder / "backups")) == 12
    assert not any(file.name.endswith(".part") for file in (post.folder / "backups").iterdir())
    post.close()


def test_a_restore_that_the_disk_interrupts_leaves_the_post_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    post, _ = make_post(tmp_path / "melati")
    made = post.make_backup()
    add(post.database)
    post.close()
    before = everything(post.folder)
    replace = Path.replace

    def fails(source: Path, target: Path) -> Path:
        if source.name == "keys.cbor.arriving":
            raise OSError(errno.EIO, "faulty")
        return replace(source, target)

    monkeypatch.setattr(Path, "replace", fails)
    with pytest.raises(MachineError, match=r"cannot be read or written\. Nothing was changed"):
        restore_backup(made.folder, post.folder, PASSPHRASE)
    assert everything(post.folder) == before


def test_a_post_that_is_damaged_is_named_when_a_backup_is_made(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    add(post.database, "N" * 50_000)
    post.database.close()
    path = post.folder / "post.db"
    content = bytearray(path.read_bytes())
    for at in range(20_000, len(content), 4096):
        content[at] ^= 1
    path.write_bytes(content)
    with pytest.raises(MachineError, match="damaged"):
        post.make_backup()
    assert list((post.folder / "backups").iterdir()) == []
    post.close()
