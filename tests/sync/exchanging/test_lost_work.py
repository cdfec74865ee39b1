"""What a laptop lost comes back from the others and from its own files; copies of files stay no longer than they are of use."""

import shutil
from pathlib import Path

import pytest

from desktop_app.db.log import encode_values
from desktop_app.db.post import Post
from desktop_app.db.restore import restore_backup
from desktop_app.sync.exchanging import accept, propose, send, take_out
from tests.db.laptops import add
from tests.db.posts import reopen
from tests.sync.exchanging.handing import book, hand_over, new_on, take_all, the_peer
from tests.sync.exchanging.reading import names


def test_a_laptop_that_went_on_from_a_backup_gets_again_what_it_lost(siti: Post, dewi: Post, stick: Path) -> None:
    """Its word after the backup is believed, though it had said to have more."""
    add(siti.database, "Before")
    hand_over(siti, dewi, stick)
    backup = dewi.make_backup()
    add(siti.database, "After")
    hand_over(siti, dewi, stick)
    hand_over(dewi, siti, stick)
    assert the_peer(siti).unconfirmed == 0
    restored = _restored(dewi, backup.folder)
    hand_over(restored, siti, stick)
    assert the_peer(siti).unconfirmed > 0
    assert the_peer(siti).restored
    hand_over(siti, restored, stick)
    assert names(restored) == names(siti)
    restored.close()


def test_a_laptop_finds_its_own_lost_work_in_the_files_it_saved(siti: Post, dewi: Post, stick: Path) -> None:
    """Anki-Android#13872: what is not in the backup is in the copies of sent files, which this laptop can open itself."""
    backup = dewi.make_backup()
    add(dewi.database, "Only in a sent file")
    (sent,) = send(dewi, stick).paths
    kept = dewi.folder / "exchange" / "sent" / sent.name
    assert kept.read_bytes() == sent.read_bytes()
    saved = Path(shutil.copy(kept, stick.parent / kept.name))
    restored = _restored(dewi, backup.folder)
    assert "Only in a sent file" not in names(restored)
    assert accept(restored, propose(restored, [saved])).actions > 0
    assert "Only in a sent file" in names(restored)
    restored.close()


def test_copies_of_sent_files_do_not_fill_the_disk(siti: Post, dewi: Post, stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop_app.sync.exchanging import sending

    monkeypatch.setattr(sending, "KEPT_FILES", 3)
    sent = [send(siti, stick).paths[0].name for _ in range(5)]
    kept = siti.folder / "exchange" / "sent"
    assert sorted(path.name for path in kept.iterdir()) == sent[-3:]
    monkeypatch.setattr(sending, "KEPT_BYTES", 10)
    (last,) = send(siti, stick).paths
    assert [path.name for path in kept.iterdir()] == [last.name]


def test_copies_of_sent_files_go_when_somebody_asked_to_be_erased(siti: Post, dewi: Post, stick: Path) -> None:
    from datetime import date

    from desktop_app.sync.models import Erasure
    from tests.db.laptops import SAVE

    send(dewi, stick)
    with siti.database.action(SAVE) as session:
        session.add(Erasure(rows=encode_values([]), asked_on=date(2026, 10, 5), reason="person"))
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("desktop_app.sync.taking.apply_erasures", lambda *_args, **_more: {})
        hand_over(siti, dewi, stick)
    assert not list((dewi.folder / "exchange" / "sent").iterdir())


def _restored(post: Post, backup: Path) -> Post:
    from tests.sync.trust.posts import SECOND

    folder = post.folder
    post.close()
    restore_backup(backup, folder, SECOND)
    return reopen(folder, SECOND, synchronous="OFF", user="dewi")


def test_actions_that_a_lost_file_held_are_noticed(siti: Post, dewi: Post, stick: Path) -> None:
    add(siti.database, "First")
    hand_over(siti, dewi, stick)
    accepted = book(dewi)[0]
    hand_over(dewi, siti, stick)
    take_out(dewi, accepted.id)
    add(siti.database, "Second")
    send(siti, stick)
    (file,) = propose(dewi, new_on(dewi, stick)[0].paths).files
    assert file.not_here > 0
    take_all(dewi, stick)
    hand_over(dewi, siti, stick)
    hand_over(siti, dewi, stick)
    assert {"First", "Second"} <= names(dewi)
