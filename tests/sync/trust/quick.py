"""Codes without work: age's own second a try is kept for ``test_invitation``."""

from typing import Any

import pytest


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


def quicken(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let codes cost nothing within one test."""
    import pyrage

    quick: Any = QuickCodes
    monkeypatch.setattr(pyrage, "passphrase", quick)
