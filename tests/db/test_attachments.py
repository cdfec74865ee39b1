"""Files of a post: encrypted, proven, kept once, never half written; in backups and in ``post check``."""

import errno
import os
import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from random import Random

import pytest

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db import attachments as module
from desktop_app.db.attachments import Attachments, check_files, hash_of, wanted_files
from desktop_app.db.backup import WRONG_FILES, read_backup, verify_backup
from desktop_app.db.database import Database
from desktop_app.db.restore import restore_backup
from desktop_app.db.undo import undo
from desktop_app.features.classes.models import ClassMaterial, GroupClass
from tests.db.posts import NOW, PASSPHRASE, make_post, reopen
from tests.db.test_failures import small_disk

SAVE = QT_TRANSLATE_NOOP("Tests", "Save")
KEY = b"a" * 32
PICTURE = Random(7).randbytes(700_000)
KILLED = """
import sys
from itertools import count
from pathlib import Path
from random import Random
from desktop_app.db.attachments import Attachments
files = Attachments(Path(sys.argv[1]), b"a" * 32)
for number in count(int(sys.argv[2])):
    print(files.add(Random(number).randbytes(3_000_000)).hex(), flush=True)
"""


@pytest.fixture
def files(tmp_path: Path) -> Attachments:
    return Attachments(tmp_path / "attachments", KEY)


def only_file(files: Attachments) -> Path:
    (name,) = files.names()
    return files.folder / name


def material(db: Database, content_hash: bytes) -> bytes:
    with db.action(SAVE) as session:
        group = GroupClass(kind="talk", name="Talk", from_date=date(2026, 10, 1))
        session.add(group)
        session.flush()
        row = ClassMaterial(
            class_id=group.id,
            kind="material",
            title="Book",
            content_hash=content_hash,
            file_name="book.pdf",
            media_type="application/pdf",
            size_bytes=3,
        )
        session.add(row)
        return row.id


@pytest.mark.parametrize("size", [1, 1000, module._PART - 1, module._PART, module._PART + 1, 3 * module._PART, 700_000])
def test_what_was_added_is_read_again(files: Attachments, size: int) -> None:
    content = Random(size).randbytes(size)
    assert files.add(content) == hash_of(content)
    assert files.read(hash_of(content)) == content


def test_neither_content_nor_name_on_the_disk_says_what_a_file_is(files: Attachments) -> None:
    content = b"A known leaflet. " * 1000
    content_hash = files.add(content)
    stored = only_file(files)
    assert b"leaflet" not in stored.read_bytes()
    assert content_hash.hex() not in stored.name
    assert Attachments(files.folder, b"b" * 32).missing([content_hash]) == [content_hash]


def test_the_same_file_is_kept_once(files: Attachments) -> None:
    assert files.add(PICTURE) == files.add(PICTURE)
    assert len(files.names()) == 1


def test_a_file_that_is_too_large_or_empty_is_refused_and_nothing_is_kept(files: Attachments) -> None:
    with pytest.raises(UserError, match="The file has 51 MB; at most 50 MB can be kept"):
        files.add(bytes(module.LARGEST_BYTES + 1))
    with pytest.raises(UserError, match="The file is empty"):
        files.add(b"")
    assert not files.folder.exists()


def test_a_missing_file_is_named_with_advice(files: Attachments) -> None:
    files.add(PICTURE)
    gone = hash_of(b"another")
    assert files.missing([hash_of(PICTURE), gone]) == [gone]
    with pytest.raises(MachineError, match="is missing") as refused:
        files.read(gone)
    assert "Add it once more" in str(refused.value.advice)


@pytest.mark.parametrize("damage", ["flipped", "cut", "cut at a part", "longer", "parts changed places", "emptied", "renamed"])
def test_a_damaged_file_is_never_taken_for_the_real_one_and_adding_it_again_mends_it(files: Attachments, damage: str) -> None:
    content_hash = files.add(PICTURE)
    stored, step = only_file(files), module._PART + module._SEAL
    start = len(module.MAGIC) + module._SALT
    sealed = bytearray(stored.read_bytes())
    if damage == "flipped":
        sealed[len(sealed) // 2] ^= 1
    elif damage == "cut":
        del sealed[-7:]
    elif damage == "cut at a part":
        del sealed[start + 2 * step :]
    elif damage == "longer":
        sealed += b"x" * 40
    elif damage == "parts changed places":
        sealed[start : start + 2 * step] = sealed[start + step : start + 2 * step] + sealed[start : start + step]
    elif damage == "emptied":
        sealed.clear()
    else:
        other = Attachments(files.folder.parent / "other", KEY)
        other.add(b"something else")
        sealed = bytearray(only_file(other).read_bytes())
    stored.write_bytes(sealed)
    with pytest.raises(MachineError, match="is damaged"):
        files.read(content_hash)
    assert files.damaged([content_hash]) == [content_hash]
    files.add(PICTURE)
    assert files.read(content_hash) == PICTURE
    assert files.damaged([content_hash]) == []


def test_every_flipped_bit_of_a_small_file_is_noticed(files: Attachments) -> None:
    content_hash = files.add(b"short")
    stored = only_file(files)
    sealed = stored.read_bytes()
    for place in range(len(sealed)):
        stored.write_bytes(sealed[:place] + bytes((sealed[place] ^ 1 << place % 8,)) + sealed[place + 1 :])
        with pytest.raises(MachineError):
            files.read(content_hash)


def test_the_wrong_key_opens_nothing(files: Attachments) -> None:
    content_hash = files.add(PICTURE)
    other = Attachments(files.folder, b"b" * 32)
    only_file(files).rename(files.folder / other._name(content_hash))
    with pytest.raises(MachineError, match="is damaged"):
        other.read(content_hash)


def test_a_program_that_is_killed_while_it_writes_leaves_whole_files_only(tmp_path: Path) -> None:
    folder, rng, files = tmp_path / "attachments", Random(5), Attachments(tmp_path / "attachments", KEY)
    acknowledged: list[bytes] = []
    for kill in range(6):
        program = subprocess.Popen([sys.executable, "-c", KILLED, str(folder), str(kill * 1000)], stdout=subprocess.PIPE)
        assert program.stdout
        with program.stdout:
            first = program.stdout.readline()
            time.sleep(rng.uniform(0, 0.06))
            program.kill()
            lines = (first + program.stdout.read()).split(b"\n")[:-1]
        program.wait(30)
        acknowledged += [bytes.fromhex(line.decode()) for line in lines]
        assert files.missing(acknowledged) == []
        assert files.unsound(files.names()) == []
    assert len(acknowledged) >= 6
    files.add(PICTURE)
    assert list(folder.glob("*.part")) == []


def test_a_full_disk_keeps_nothing_of_the_file_and_says_so(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 1) as remount:
        files = Attachments(tmp_path / "disk" / "attachments", KEY)
        with pytest.raises(MachineError, match=r"is full\. Nothing was changed"):
            files.add(Random(1).randbytes(2_000_000))
        assert list(files.folder.iterdir()) == []
        remount("size=8m")
        assert files.read(files.add(PICTURE)) == PICTURE


def test_a_read_only_folder_is_named(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", 8) as remount:
        files = Attachments(tmp_path / "disk" / "attachments", KEY)
        content_hash = files.add(PICTURE)
        remount("ro")
        with pytest.raises(MachineError, match="may not write in the folder"):
            files.add(b"more")
        assert files.read(content_hash) == PICTURE


def test_a_disk_that_does_not_give_back_what_was_written_is_named(files: Attachments, monkeypatch: pytest.MonkeyPatch) -> None:
    honest = Attachments._sealed
    monkeypatch.setattr(Attachments, "_sealed", lambda self, content: honest(self, content)[:-1] + b"?")
    with pytest.raises(MachineError, match="gave back something else"):
        files.add(PICTURE)
    assert list(files.folder.iterdir()) == []


def test_undo_takes_the_record_back_and_leaves_the_file(db: Database) -> None:
    content_hash = db.attachments.add(PICTURE)
    material(db, content_hash)
    with db.read() as session:
        from desktop_app.db.history import list_actions

        action = list_actions(session, 1)[0].id
    with db.action(SAVE) as session:
        undo(session, action)
    assert db.attachments.read(content_hash) == PICTURE


def test_the_check_names_each_record_whose_file_is_missing_or_damaged(db: Database) -> None:
    kept, gone = db.attachments.add(PICTURE), hash_of(b"never added")
    row = material(db, kept)
    lost = material(db, gone)
    with db.read() as session:
        wanted = wanted_files(session.connection())
    assert {one.row for one in wanted} == {row, lost}
    assert [str(text) for text in check_files(db.attachments, wanted)] == [f"class_material {lost.hex()}: its file is missing."]
    only_file(db.attachments).write_bytes(b"x")
    sentences = [str(text) for text in check_files(db.attachments, wanted)]
    assert sentences[0] == f"class_material {row.hex()}: its file is damaged."


def test_a_backup_holds_the_files_and_a_restored_post_opens_them(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    content_hash = post.database.attachments.add(PICTURE)
    made = post.make_backup()
    assert read_backup(made.folder).files == post.database.attachments.names()
    assert verify_backup(made.folder, PASSPHRASE) == []
    later = post.database.attachments.add(b"added after the backup")
    post.close()
    kept = restore_backup(made.folder, post.folder, PASSPHRASE, now=NOW)
    assert kept is not None
    assert len(list((kept / "attachments").iterdir())) == 2
    post = reopen(post.folder)
    assert post.database.attachments.read(content_hash) == PICTURE
    assert post.database.attachments.missing([later]) == [later]
    post.close()


def test_backups_on_one_disk_share_the_files_with_each_other_and_not_with_the_post(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    post.database.attachments.add(PICTURE)
    folders = [post.database.attachments.folder, *(post.make_backup().folder / "attachments" for _ in range(2))]
    inodes = [only_file(Attachments(folder, KEY)).stat().st_ino for folder in folders]
    assert inodes[0] != inodes[1] == inodes[2]
    post.close()


def test_a_disk_that_knows_one_name_for_a_file_gets_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _target: Path) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    post, _ = make_post(tmp_path / "melati")
    post.database.attachments.add(PICTURE)
    made = [post.make_backup(tmp_path / "stick") for _ in range(2)]
    assert [verify_backup(backup.folder, PASSPHRASE) for backup in made] == [[], []]
    post.close()


def test_a_backup_whose_file_was_damaged_or_lost_is_named_and_not_restored(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    post.database.attachments.add(PICTURE)
    made = post.make_backup()
    post.close()
    only_file(Attachments(made.folder / "attachments", KEY)).unlink()
    assert [str(problem) for problem in verify_backup(made.folder, PASSPHRASE)] == [str(WRONG_FILES.of(1))]
    with pytest.raises(UserError, match="cannot be used"):
        restore_backup(made.folder, tmp_path / "copy", PASSPHRASE)


def test_a_damaged_file_does_not_hinder_the_backup_of_everything_else(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "melati")
    post.database.attachments.add(b"sound")
    first = post.make_backup()
    damaged = post.database.attachments.add(PICTURE)
    post.database.attachments._path(damaged).write_bytes(b"x")
    made = post.make_backup()
    assert made.files == first.files
    assert verify_backup(made.folder, PASSPHRASE) == []
    post.close()


def test_a_practice_post_keeps_files_too(tmp_path: Path) -> None:
    post, _ = make_post(tmp_path / "practice", None)
    content_hash = post.database.attachments.add(PICTURE)
    post.close()
    post = reopen(tmp_path / "practice", None)
    assert post.database.attachments.read(content_hash) == PICTURE
    post.close()
