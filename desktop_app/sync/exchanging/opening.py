"""Opens the files of one sending, each proven, and says what is odd about them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.post import Post
from desktop_app.sync.have import load_have
from desktop_app.sync.package import Manifest, Opened, unpack
from desktop_app.sync.package.refusals import PackageRefusedError
from desktop_app.sync.package.stick import read_whole
from desktop_app.sync.trust import own_keys, trusted_device

from .finding import Found
from .judging import judge
from .peers import not_here, words_of

DAY_MS = 86_400_000

CHANGED_FILE = QT_TRANSLATE_NOOP("Exchange", "The file {file} is not the one that was looked at. Look at it once more.")
CLOCK_AHEAD = QT_TRANSLATE_NOOP(
    "Exchange", "The clock of {name} or of this laptop looks wrong: the file is dated {n} days ahead."
)
CLOCK_BEHIND = QT_TRANSLATE_NOOP(
    "Exchange", "The clock of {name} looks wrong: this file says to be older than the one before it, yet it was made later."
)


@dataclass(frozen=True)
class Read:
    """Files of one sending, opened."""

    manifest: Manifest
    contents: Sequence[bytes]
    parcels: Sequence[Opened]
    digests: Mapping[Path, bytes]


def open_sending(post: Post, found: Found) -> Read:
    """Open all files of one sending; raises PackageRefusedError, with the name of the file."""
    identity = own_keys(post.database).identity
    contents, parcels, digests = list[bytes](), list[Opened](), dict[Path, bytes]()
    manifest: Manifest | None = None
    with post.database.read() as session:
        vouch = judge(post, session).vouch
        for path in found.paths:
            blob = read_whole(path)
            digests[path] = blake2b(blob, digest_size=32).digest()
            try:
                opened = unpack(blob, identity, vouch)
            except PackageRefusedError as error:
                raise error.of_file(path.name) from None
            manifest = manifest or opened.manifest
            if opened.manifest.sending != manifest.sending:
                raise UserError(CHANGED_FILE.fill(file=path.name))
            if opened.manifest.holds == "files":
                parcels.append(opened)
            elif opened.data:
                contents.append(opened.data)
    if manifest is None:
        raise ValueError("a sending has files")
    return Read(manifest, contents, parcels, digests)


def lacking_after(post: Post, manifest: Manifest) -> int:
    """Return how many actions the writer of a file had that are not here now."""
    with post.database.read() as session:
        return not_here(session.connection(), load_have(manifest.have))


def clock_oddities(post: Post, manifest: Manifest) -> Iterator[Text]:
    """Yield what looks wrong about the clock of the laptop that wrote a file; what was done when is decided without clocks."""
    ahead = manifest.made_at - post.database.clock()
    if ahead > DAY_MS:
        yield CLOCK_AHEAD.of(ahead // DAY_MS).fill(name=manifest.device_name)
    with post.database.read() as session:
        device = trusted_device(session, manifest.sign_public)
        words = words_of(session.connection(), device.id) if device else []
    if any(w.origin == manifest.origin and w.counter < manifest.counter and w.said_at > manifest.made_at + DAY_MS for w in words):
        yield CLOCK_BEHIND.fill(name=manifest.device_name)
