"""Attached files on their way: several in one file, one after the other, each proven by its hash."""

from collections.abc import Iterable, Iterator

from desktop_app.db.attachments import hash_of

from .container import Opened
from .refusals import PackageRefusedError

MOST_BYTES = 64 << 20


def divide(sizes: Iterable[tuple[bytes, int]], most: int = MOST_BYTES) -> list[list[bytes]]:
    """Return which files go together: hash and size of each come in, groups of at most ``most`` bytes go out."""
    groups: list[list[bytes]] = []
    room = 0
    for content_hash, size in sizes:
        if not groups or size > room:
            groups.append([])
            room = most
        groups[-1].append(content_hash)
        room -= size
    return groups


def files_in(opened: Opened) -> Iterator[tuple[bytes, bytes]]:
    """Yield hash and content of each attached file; raises PackageRefusedError where one is not what its hash says."""
    at = 0
    for content_hash, size in opened.manifest.attached:
        content = opened.data[at : at + size]
        if hash_of(content) != content_hash:
            raise PackageRefusedError("damaged")
        yield content_hash, content
        at += size
