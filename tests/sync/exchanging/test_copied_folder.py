"""A folder that was copied before the laptops exchanged: what is told, and that nothing is lost."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.core.errors import UserError
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import find, propose, send
from tests.db.laptops import add, dump
from tests.db.posts import make_post, reopen
from tests.sync.exchanging.handing import rows
from tests.sync.trust.posts import second_laptop


@pytest.fixture
def original_and_copy(tmp_path: Path, quick_codes: None) -> Iterator[tuple[Post, Post]]:
    """Two folders of one post; the copy was made before anybody opened the page “Exchange”."""
    first, _ = make_post(tmp_path / "siti", synchronous="OFF", user="siti")
    add(first.database, "Ani")
    first.close()
    shutil.copytree(first.folder, tmp_path / "copy")
    (tmp_path / "copy" / "device.json").unlink()  # as on another disk: it is seen that this is a copy
    original = reopen(first.folder, synchronous="OFF", user="siti")
    copy = reopen(tmp_path / "copy", synchronous="OFF", user="dewi")
    assert copy.is_copy and not original.is_copy
    yield original, copy
    original.close()
    copy.close()


def test_a_copied_folder_is_told_to_be_invited_and_keeps_its_entries(
    original_and_copy: tuple[Post, Post], tmp_path: Path, stick: Path
) -> None:
    original, copy = original_and_copy
    add(copy.database, "Only in the copy")
    with pytest.raises(UserError, match="let that one invite this one instead"):
        send(copy, stick)
    joined = second_laptop(original, tmp_path / "joined", "Dewi's laptop", synchronous="OFF")
    send(original, stick)
    before = rows(copy)
    (file,) = propose(copy, [path for one in find(copy, stick) for path in one.paths]).files
    assert file.refusal is not None and "let that laptop invite this one" in str(file.refusal.text)
    assert rows(copy) == before
    names = {row["name"] for row in dump(copy.database)["resident"].values()}
    assert names == {"Ani", "Only in the copy"}
    joined.close()


def test_a_laptop_that_joins_anew_exchanges_though_its_copied_folder_stands_beside(
    original_and_copy: tuple[Post, Post], tmp_path: Path, stick: Path
) -> None:
    original, copy = original_and_copy
    joined = second_laptop(original, tmp_path / "joined", "Dewi's laptop", synchronous="OFF")
    add(joined.database, "Typed once more")
    send(joined, stick)
    assert propose(original, [path for one in find(original, stick) for path in one.paths]).acceptable
    assert copy.folder.is_dir() and "Ani" in {row["name"] for row in dump(copy.database)["resident"].values()}
    joined.close()
