"""The file of an invitation: an age file that the code opens, with everything a new laptop needs of the post."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from cbor2 import CBORDecodeError, dumps, loads

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .codes import CodeError

SUFFIX = ".invite"
MAGIC = b"BALAI-INVITATION\0"
FORMAT = 1
MOST_BYTES = 256 << 20
"""What a part may grow to when it is unpacked: sixteen times what is put into one."""

WRONG_CODE = QT_TRANSLATE_NOOP(
    "Exchange", "This code does not open the invitation. Compare the six words with the paper, one by one, and type them again."
)
TORN = QT_TRANSLATE_NOOP(
    "Exchange", "The file {file} is damaged or was not copied to its end. Copy it again, or ask for a new invitation."
)
NO_INVITATION = QT_TRANSLATE_NOOP("Exchange", "The file {file} is no invitation. Its name ends in .invite.")
NEWER = QT_TRANSLATE_NOOP(
    "Exchange",
    "The invitation {file} was made by Balai {version}. The Balai on this laptop is older. Bring it up to date, then try again.",
)


@dataclass(frozen=True, slots=True)
class Invitation:
    """An invitation that was written.

    Attributes:
        words: its code; shown once and kept nowhere.
        device: the id of the laptop that was admitted.
    """

    path: Path
    words: str
    device: bytes
    name: str
    until: date


@dataclass(frozen=True, slots=True)
class Invited:
    """What stands in an invitation.

    Attributes:
        version: of the program that wrote it; ``schema``: the last migration it knows.
        post_name: what the post is called; ``name``: what the new laptop is called.
        has_people: people log in with their own passwords.
        admin_public: the key that the new laptop believes; ``admin_private`` only where the post has no admins.
        inviter, origin: the id of the laptop that invites, and under which name it writes now; ``have`` what it holds, as
            exchange writes it.
        contents: packed parts of everything entered so far.
    """

    version: str
    schema: str
    post: bytes
    post_name: str
    practice: bool
    name: str
    kind: str
    until: date
    has_people: bool
    sign_private: bytes
    identity: str
    admin_public: bytes
    admin_private: bytes | None
    inviter: bytes
    origin: bytes
    have: bytes
    contents: tuple[bytes, ...]


def seal_invitation(invited: Invited, code: str) -> bytes:
    """Return the file."""
    from pyrage import passphrase

    said = {field.name: getattr(invited, field.name) for field in fields(invited)}
    said |= {"until": invited.until.isoformat(), "contents": list(invited.contents)}
    return bytes(passphrase.encrypt(MAGIC + bytes([FORMAT]) + dumps(said), code))


def read_invitation(path: Path, code: str) -> Invited:
    """Return what stands in the file at ``path``.

    Raises:
        CodeError: the wrong code.
        UserError: no invitation, damaged, or written by a newer program.
        OSError: it cannot be read.
    """
    plain = _opened(path.read_bytes(), code, path.name)
    if not plain.startswith(MAGIC):
        raise UserError(NO_INVITATION.fill(file=path.name))
    said = _said(plain[len(MAGIC) + 1 :], path.name)
    if plain[len(MAGIC)] > FORMAT:
        raise UserError(NEWER.fill(file=path.name, version=str(said.get("version", "?"))))
    try:
        found = {field.name: said[field.name] for field in fields(Invited)}
        found |= {"until": date.fromisoformat(said["until"]), "contents": tuple(said["contents"])}
        return Invited(**found)
    except (KeyError, TypeError, ValueError):
        raise UserError(TORN.fill(file=path.name)) from None


def _opened(content: bytes, code: str, file: str) -> bytes:
    from pyrage import DecryptError, passphrase

    if not content.startswith(b"age-encryption.org/"):
        raise UserError((TORN if not content.strip(b"\0") else NO_INVITATION).fill(file=file))
    try:
        return bytes(passphrase.decrypt(content, code))
    except DecryptError as error:
        wrong = str(error) == "Decryption failed"  # of the key that the code gives; all else is of the content
        raise CodeError(WRONG_CODE) if wrong else UserError(TORN.fill(file=file)) from None


def _said(content: bytes, file: str) -> Mapping[str, Any]:
    try:
        said = loads(content)
    except (CBORDecodeError, ValueError):
        said = None
    if not isinstance(said, Mapping):
        raise UserError(TORN.fill(file=file))
    return said
