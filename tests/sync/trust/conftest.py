"""Posts of trust, and codes that are cheap to try: age's own work of a second is tried in ``test_invitation``."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.db.post import Post
from tests.db.posts import make_post


class QuickCodes:
    """Seals under a code without work; answers as ``pyrage.passphrase`` does."""

    HEAD = b"age-encryption.org/v1\n-> quick\n"

    @classmethod
    def encrypt(cls, content: bytes, code: str) -> bytes:
        return cls.HEAD + code.encode() + b"\n" + content

    @classmethod
    def decrypt(cls, content: bytes, code: str) -> bytes:
        from pyrage import DecryptError

        given, plain = content.removeprefix(cls.HEAD).split(b"\n", 1)
        if given != code.encode():
            raise DecryptError("Decryption failed")
        return plain


@pytest.fixture
def quick_codes(monkeypatch: pytest.MonkeyPatch) -> None:
    import pyrage

    quick: Any = QuickCodes
    monkeypatch.setattr(pyrage, "passphrase", quick)


@pytest.fixture
def first(tmp_path: Path, quick_codes: None) -> Iterator[Post]:
    """The laptop on which the post began."""
    post, _ = make_post(tmp_path / "first", synchronous="OFF", user="siti")
    yield post
    post.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
