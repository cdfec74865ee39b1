"""`balai post check`, `backup` and `restore` look after the files that belong to records."""

from datetime import date
from pathlib import Path

import pytest

from desktop_app.features.classes.models import ClassMaterial, GroupClass
from tests.db.posts import reopen
from tests.db.test_attachments import SAVE
from tests.shell.test_post_commands import balai, content, folder, passphrase

__all__ = ["folder", "passphrase"]


@pytest.fixture
def file(folder: Path) -> Path:
    """The file on the disk of a class's material."""
    post = reopen(folder)
    content_hash = post.database.attachments.add(b"%PDF-1.4 words")
    with post.database.action(SAVE) as session:
        group = GroupClass(kind="talk", name="Talk", from_date=date(2026, 10, 1))
        session.add(group)
        session.flush()
        values = {"kind": "material", "title": "Book", "file_name": "book.pdf", "media_type": "application/pdf"}
        session.add(ClassMaterial(class_id=group.id, content_hash=content_hash, size_bytes=14, **values))
    (name,) = post.database.attachments.names()
    post.close()
    return folder / "attachments" / name


def test_a_sound_post_with_files_is_called_so(folder: Path, file: Path) -> None:
    assert content(balai("post", "check", "--post", folder))["ok"] is True


@pytest.mark.parametrize(("damage", "words"), [("gone", "its file is missing"), ("changed", "its file is damaged")])
def test_a_missing_or_damaged_file_is_named_and_the_command_fails(
    folder: Path,
    file: Path,
    damage: str,
    words: str,
) -> None:
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[:-1])
    report = balai("post", "check", "--post", folder)
    assert report.exit_code == 1
    assert words in content(report)["problems"][0]
