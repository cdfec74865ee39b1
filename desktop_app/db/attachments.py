"""Files of a post (pictures, papers): each encrypted by itself and kept under a name made from its content.

A file is known by the hash of its content, in a column ``content_hash`` of a record; nothing else about it is stored here.
It is never changed and never deleted: a record that was taken back finds its file again. The names on the disk say
nothing without the data key, and the same file that is added twice is kept once.

Each file begins with ``MAGIC`` and a salt of 32 bytes, from which comes a key of its own (HKDF, RFC 5869); then parts of
at most 256 KB, each sealed with AES-256-GCM. Their nonces count them and mark the last, so that a file which was cut,
lengthened or put together from others does not open (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár).
"""

import os
import threading
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import Connection

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .base import plans
from .failures import Failure, disk_failures, failure
from .safe_file import copy_file, sync_folder, write_file

FOLDER = "attachments"
LARGEST_BYTES = 50 * 1000 * 1000
MAGIC = b"balai attachment 1\n"
_SALT, _PART, _SEAL = 32, 256 * 1024, 16
_NAME_BYTES = 32
UNFINISHED = "*.part"

TOO_LARGE = QT_TRANSLATE_NOOP(
    "Storage", "The file has {size} MB; at most {largest} MB can be kept. Make it smaller, or divide it. Nothing was changed."
)
EMPTY = QT_TRANSLATE_NOOP("Storage", "The file is empty. Choose another one. Nothing was changed.")
NOT_THERE: Failure = (
    QT_TRANSLATE_NOOP("Storage", "A file that belongs to the post in {folder} is missing. {outcome}"),
    QT_TRANSLATE_NOOP("Storage", "Add it once more from where you got it. A backup of the post may hold it too."),
)
SPOILED: Failure = (
    QT_TRANSLATE_NOOP("Storage", "A file that belongs to the post in {folder} is damaged. {outcome}"),
    QT_TRANSLATE_NOOP("Storage", "Add it once more from where you got it: that mends it. A backup of the post may hold it too."),
)
UNTRUE_DISK: Failure = (
    QT_TRANSLATE_NOOP("Storage", "The disk with the folder {folder} gave back something else than was written. {outcome}"),
    QT_TRANSLATE_NOOP("Storage", "Make a backup on another disk or stick now, and have this disk checked."),
)
MISSING_FILE = QT_TRANSLATE_NOOP("Check", "{table} {row}: its file is missing.")
DAMAGED_ATTACHMENT = QT_TRANSLATE_NOOP("Check", "{table} {row}: its file is damaged.")


class DamagedError(Exception):
    """What stands in a file is not what was written, or was written for another post."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that a record names."""

    table: str
    row: bytes
    content_hash: bytes


class Attachments:
    """The files of one post; safe from any thread.

    Attributes:
        folder: where they lie; made with the first file.
    """

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self._key = key
        self._adding = threading.Lock()

    def add(self, content: bytes) -> bytes:
        """Keep ``content`` and return its hash; one that is kept already is proven, and mended if it was damaged.

        It stands on the disk, was read back and compared before this returns. A program that is killed meanwhile
        leaves nothing under its name.

        Raises:
            UserError: empty, or larger than ``LARGEST_BYTES``; nothing was kept.
            MachineError: the disk is full, read-only, gone, or gave back something else; nothing was kept.
        """
        if not content:
            raise UserError(EMPTY)
        if len(content) > LARGEST_BYTES:
            size = -(-len(content) // 1_000_000)
            raise UserError(TOO_LARGE.fill(size=size, largest=LARGEST_BYTES // 1_000_000))
        content_hash = hash_of(content)
        path = self._path(content_hash)
        with self._adding, disk_failures(self.folder):
            if not (path.is_file() and self.is_sound(path)):
                self._write(path, content)
        return content_hash

    def read(self, content_hash: bytes) -> bytes:
        """Return the content of a file; raises MachineError, with what to do, if it is missing or damaged."""
        path = self._path(content_hash)
        with disk_failures(self.folder):
            try:
                sealed = path.read_bytes()
            except FileNotFoundError:
                raise failure(NOT_THERE, self.folder.parent) from None
        try:
            return self._unsealed(path.name, sealed)
        except DamagedError:
            raise failure(SPOILED, self.folder.parent) from None

    def missing(self, hashes: Iterable[bytes]) -> list[bytes]:
        """Return those of ``hashes`` whose file is not here; what a file holds is not looked at."""
        return [one for one in hashes if not self._path(one).is_file()]

    def damaged(self, hashes: Iterable[bytes]) -> list[bytes]:
        """Return those of ``hashes`` whose file is here and cannot be opened; reads all of them."""
        with disk_failures(self.folder):
            paths = {one: self._path(one) for one in hashes}
            return [one for one, path in paths.items() if path.is_file() and not self.is_sound(path)]

    def size(self, content_hash: bytes) -> int:
        """Return the bytes of a file on the disk, a little more than its content; raises MachineError if it is missing."""
        with disk_failures(self.folder):
            return self._path(content_hash).stat().st_size

    def names(self) -> dict[str, int]:
        """Return the names of all files on the disk, with their sizes there."""
        if not self.folder.is_dir():
            return {}
        files = (file for file in self.folder.iterdir() if len(file.name) == 2 * _NAME_BYTES and file.is_file())
        return {file.name: file.stat().st_size for file in sorted(files)}

    def unsound(self, names: Collection[str]) -> list[str]:
        """Return those of ``names`` that are not here or cannot be opened; reads all of them."""
        return [name for name in names if not (self.folder / name).is_file() or not self.is_sound(self.folder / name)]

    def copy_to(self, target: "Attachments", earlier: "Attachments | None" = None) -> dict[str, int]:
        """Copy all sound files to ``target`` and return what stands there: name -> size.

        A file that ``earlier``, an older copy on the same disk, holds in the same size is shared with it where the disk
        can do so; it was proven when it was copied. Others are opened after copying. A damaged one is left out: it must
        not hinder the copy of everything else.

        Raises:
            MachineError: the disk is full or faulty.
        """
        old, copied = earlier.names() if earlier is not None else {}, {}
        for name, size in self.names().items():
            place = target.folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            if earlier is not None and old.get(name) == size and _share(earlier.folder / name, place):
                copied[name] = size
                continue
            try:
                copy_file(self.folder / name, place, target.prove)
            except DamagedError:
                if self.is_sound(self.folder / name):
                    raise failure(UNTRUE_DISK, target.folder) from None
            else:
                copied[name] = size
        return copied

    def reseal(self, target: "Attachments") -> None:
        """Write every sound file to ``target``, which has another key; a damaged one is left out."""
        for name in self.names():
            try:
                content = self._unsealed(name, (self.folder / name).read_bytes())
            except DamagedError:
                continue
            target.add(content)

    def prove(self, path: Path) -> None:
        """Open a file of this post, or one that is on its way to its name; raises DamagedError."""
        self._unsealed(path.name.removesuffix(".part"), path.read_bytes())

    def is_sound(self, path: Path) -> bool:
        """Return True if a file opens and holds what its name says."""
        try:
            self.prove(path)
        except DamagedError:
            return False
        return True

    def _path(self, content_hash: bytes) -> Path:
        return self.folder / self._name(content_hash)

    def _name(self, content_hash: bytes) -> str:
        """Return the name of a file; it does not tell who has no key which known file this is."""
        return blake2b(content_hash, digest_size=_NAME_BYTES, key=self._key, person=b"balai file name").hexdigest()

    def _write(self, path: Path, content: bytes) -> None:
        is_new = not self.folder.exists()
        self.folder.mkdir(parents=True, exist_ok=True)
        if is_new:
            sync_folder(self.folder.parent)
        for left in self.folder.glob(UNFINISHED):  # of a program that was killed; only one has the post open
            left.unlink(missing_ok=True)
        try:
            write_file(path, self._sealed(content), self.prove)
        except DamagedError:
            raise failure(UNTRUE_DISK, self.folder) from None

    def _sealed(self, content: bytes) -> bytes:
        from .sealing import seal

        salt = os.urandom(_SALT)
        key, parts = self._key_of_file(salt), range(0, len(content), _PART)
        sealed = (seal(key, _nonce(n, at + _PART >= len(content)), content[at : at + _PART], MAGIC) for n, at in enumerate(parts))
        return b"".join((MAGIC, salt, *sealed))

    def _unsealed(self, name: str, sealed: bytes) -> bytes:
        """Return what was sealed in the file called ``name``; raises DamagedError."""
        from .sealing import WrongKeyError, unseal

        start = len(MAGIC) + _SALT
        if sealed[: len(MAGIC)] != MAGIC or len(sealed) <= start:
            raise DamagedError
        key, step = self._key_of_file(sealed[len(MAGIC) : start]), _PART + _SEAL
        try:
            parts = range(start, len(sealed), step)
            content = b"".join(
                unseal(key, _nonce(n, at + step >= len(sealed)), sealed[at : at + step], MAGIC) for n, at in enumerate(parts)
            )
        except WrongKeyError:
            raise DamagedError from None
        if self._name(hash_of(content)) != name:
            raise DamagedError
        return content

    def _key_of_file(self, salt: bytes) -> bytes:
        from .sealing import key_of_entropy

        return key_of_entropy(self._key, salt, MAGIC)


def hash_of(content: bytes) -> bytes:
    """Return what records know a file by: BLAKE2b of its content, 32 bytes."""
    return blake2b(content, digest_size=32).digest()


def wanted_files(connection: Connection) -> list[Wanted]:
    """Return the files that records name, deleted ones too: an undo may bring them back."""
    tables = sorted(table for table, plan in plans().items() if "content_hash" in plan.fields)
    return [
        Wanted(table, row, content_hash)
        for table in tables
        for row, content_hash in connection.exec_driver_sql(f"SELECT id, content_hash FROM {table} ORDER BY n")
        if content_hash is not None
    ]


def check_files(attachments: Attachments, wanted: Sequence[Wanted]) -> list[Text]:
    """Return a sentence for each record whose file is missing or damaged; reads every file."""
    hashes = dict.fromkeys(one.content_hash for one in wanted)
    faults = dict.fromkeys(attachments.missing(hashes), MISSING_FILE) | dict.fromkeys(
        attachments.damaged(hashes), DAMAGED_ATTACHMENT
    )
    found = ((one, faults.get(one.content_hash)) for one in wanted)
    return [text.fill(table=one.table, row=one.row.hex()) for one, text in found if text is not None]


def _nonce(number: int, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes((is_last,))


def _share(source: Path, place: Path) -> bool:
    """Give a file a second name; False where the disk cannot, as on most sticks."""
    try:
        place.hardlink_to(source)
    except OSError:
        return False
    return True
