"""A folder that was copied or put back goes on under a new name; one that was only opened again keeps its name."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.opening import open_post
from desktop_app.db.rekey import give_new_key
from desktop_app.db.stream import DEVICE
from desktop_app.residents.models import Resident
from desktop_app.sync.erasing import erase
from desktop_app.sync.holders import add_person, add_sheet
from tests.db.laptops import add
from tests.db.posts import CHEAP, make_post, reopen

ERASE = QT_TRANSLATE_NOOP("Tests", "Erase")


def origin_of(folder: Path) -> tuple[bytes, bool]:
    post = reopen(folder)
    try:
        return post.database.origin, post.is_copy
    finally:
        post.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    post, _ = make_post(tmp_path / "post")
    add(post.database)
    post.close()
    return tmp_path / "post"


def test_a_post_that_is_opened_again_keeps_its_name(folder: Path) -> None:
    first = origin_of(folder)
    assert first == origin_of(folder) == origin_of(folder)
    assert not first[1]


def test_a_post_whose_folder_is_renamed_keeps_its_name(folder: Path) -> None:
    first = origin_of(folder)
    moved = folder.rename(folder.with_name("moved"))
    assert origin_of(moved) == first


def test_a_copied_folder_goes_on_under_a_new_name(folder: Path) -> None:
    first, _ = origin_of(folder)
    copy = shutil.copytree(folder, folder.with_name("copy"))
    name, is_copy = origin_of(copy)
    assert name != first
    assert is_copy
    assert origin_of(folder) == (first, False)
    assert origin_of(copy) == (name, False)


def test_an_older_database_put_back_goes_on_under_a_new_name(folder: Path) -> None:
    older = (folder / "post.db").read_bytes()
    first, _ = origin_of(folder)
    (folder / "post.db").write_bytes(older)  # into the same file: its place does not tell
    name, is_copy = origin_of(folder)
    assert name != first
    assert is_copy


def test_a_folder_put_back_as_a_whole_goes_on_under_a_new_name(folder: Path) -> None:
    first, _ = origin_of(folder)
    aside = shutil.copytree(folder, folder.with_name("aside"))
    shutil.rmtree(folder)
    shutil.copytree(aside, folder)
    assert origin_of(folder)[0] != first


def test_a_post_on_another_computer_goes_on_under_a_new_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, _ = origin_of(folder)
    monkeypatch.setattr("desktop_app.db.stream._machine", lambda: "another computer")
    assert origin_of(folder)[0] != first


@pytest.mark.parametrize("content", [b"", b"[]", b'{"device": 7}', b'{"device": "xyz"}', b'{"runs": 1}'])
def test_a_torn_file_beside_the_database_costs_only_the_name(folder: Path, content: bytes) -> None:
    first, _ = origin_of(folder)
    (folder / DEVICE).write_bytes(content)
    assert origin_of(folder)[0] != first


def test_a_post_of_a_program_that_did_not_count_keeps_its_name(folder: Path) -> None:
    device = json.loads((folder / DEVICE).read_bytes())["device"]
    first, _ = origin_of(folder)
    post = reopen(folder)
    with post.database.merging() as connection:
        post.database.forget_stream(connection)
    post.close()
    (folder / DEVICE).write_text(json.dumps({"device": device}))
    assert origin_of(folder) == (first, False)


def test_a_new_name_after_an_import_stays(folder: Path) -> None:
    first, _ = origin_of(folder)
    post = reopen(folder)
    with post.database.merging() as connection:
        post.database.forget_stream(connection)
    post.database.renew_stream()
    renewed = post.database.origin
    post.close()
    assert renewed != first
    assert origin_of(folder) == (renewed, False)


def test_a_new_name_is_taken_even_if_the_program_ends_right_after_the_import(folder: Path) -> None:
    first, _ = origin_of(folder)
    post = reopen(folder)
    with post.database.merging() as connection:
        post.database.forget_stream(connection)
    post.close()
    assert origin_of(folder)[0] != first


def test_an_erasure_does_not_make_the_post_a_copy(folder: Path) -> None:
    first, _ = origin_of(folder)
    post = reopen(folder)
    with post.database.action(ERASE) as session:
        resident = Resident(name="Ani")
        session.add(resident)
    with post.database.action(ERASE) as session:
        erase(session, {"resident": [resident.id]}, {"resident": ["name"]}, date(2026, 10, 5), "person")
    post.close()
    assert origin_of(folder) == (first, False)


def test_a_new_key_does_not_make_the_post_a_copy(folder: Path) -> None:
    post = reopen(folder)
    first = post.database.origin
    add_person(post, "Ibu Rahma", "admin", "rain over the paddy", date(2026, 10, 5), cost=CHEAP)
    words = add_sheet(post, "Village office", date(2026, 10, 5))[1]
    give_new_key(post)
    post.close()
    again = open_post(folder, recovery_words=words)
    assert (again.database.origin, again.is_copy) == (first, False)
    again.close()
