"""Takes in for good what was proposed."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection

from desktop_app.core.errors import UserError
from desktop_app.db.attachments import wanted_files
from desktop_app.db.holders import refresh_doors
from desktop_app.db.post import Post
from desktop_app.sync.package import Opened, PackageRefusedError
from desktop_app.sync.package.parcels import files_in
from desktop_app.sync.taking import BrokenContentError, Taken, take
from desktop_app.sync.trust import device_of_certificate, trusted_device

from .book import note_taking
from .finding import Found
from .opening import CHANGED_FILE, Read, lacking_after, open_sending
from .peers import Word, hear
from .progress import Progress, one_at_a_time, tell
from .proposing import Proposal, ProposedFile
from .sending import forget_sent


@dataclass(frozen=True)
class Accepted:
    """What was taken in.

    Attributes:
        entries: in the book of exchanges, one for each file in ``files``; for ``take_out``.
        attached: pictures and papers that came.
        still_missing: pictures and papers that records name and that are not here; asked for in the next file.
        not_here: actions that a writer has and that did not come; asked for in the next file.
    """

    files: tuple[Found, ...]
    taken: tuple[Taken, ...]
    entries: tuple[bytes, ...]
    attached: int
    still_missing: int
    not_here: int

    @property
    def actions(self) -> int:
        """Return how many actions were new."""
        return sum(taken.actions for taken in self.taken)


def accept(post: Post, proposal: Proposal, progress: Progress | None = None) -> Accepted:
    """Take in what was proposed, each laptop's file entirely or not at all; a backup is made first.

    Raises:
        UserError: a file is not the one that was proposed, or another import runs; what was taken in before it stays.
        What ``progress.step`` raises: what was taken in until then stays, and stands in the book.
        MachineError: the post's disk is full, or the stick gone; nothing of the file at hand was stored.
    """
    with one_at_a_time():
        files = proposal.acceptable
        total = max(1, 2 * len(files))
        if any(file.taken is not None and file.taken.actions for file in files):
            post.make_backup(reason="import")
        tell(progress, 1, total)
        done = list[_Done]()
        try:
            for number, file in enumerate(files, 1):
                read = _read_again(post, file)
                tell(progress, 2 * number, total)  # nothing stops what begins now, so that its end is always told
                done.append(_take_all(post, file.found, read))
        finally:
            if any("erasure" in one.taken.new for one in done):
                forget_sent(post)
            refresh_doors(post)  # somebody was added, left, or has another password
        return Accepted(
            tuple(file.found for file in files),
            tuple(one.taken for one in done),
            tuple(one.entry for one in done),
            sum(one.attached for one in done),
            _still_missing(post),
            sum(one.not_here for one in done),
        )


class _Done(NamedTuple):
    """What one file brought."""

    taken: Taken
    entry: bytes
    attached: int
    not_here: int


def _read_again(post: Post, file: ProposedFile) -> Read:
    """Open a file once more; raises UserError if it is not the one that was proposed."""
    read = open_sending(post, file.found)
    for path, digest in file.digests.items():
        if read.digests.get(path) != digest:
            raise UserError(CHANGED_FILE.fill(file=path.name))
    return read


def _take_all(post: Post, found: Found, read: Read) -> _Done:
    taken, entry = _take(post, found, read)
    return _Done(taken, entry, _add_files(post, read.parcels), lacking_after(post, read.manifest))


def _take(post: Post, found: Found, read: Read) -> tuple[Taken, bytes]:
    """Take the actions of one sending, and what its writer has, in one transaction."""
    manifest, database = read.manifest, post.database
    with database.read() as session:
        device = trusted_device(session, manifest.sign_public) or device_of_certificate(session, manifest.certificate)
    if device is None:
        raise PackageRefusedError("unknown_laptop", found.name, manifest.device_name)
    entry, now = b"", database.clock()

    def note(connection: Connection, taken: Taken) -> None:
        nonlocal entry
        span = (taken.first_action or None, taken.last_action or None)
        entry = note_taking(connection, manifest, device.id, now, database.user, found.name, span, _counts(found, taken))
        word = Word(
            device.id, manifest.origin, {}, manifest.wanted, now, manifest.made_at, manifest.sending, manifest.counter
        )  # fmt: skip
        hear(connection, word, manifest.have)

    try:
        return take(database, read.contents, note), entry
    except BrokenContentError:
        raise PackageRefusedError("damaged", found.name) from None


def _counts(found: Found, taken: Taken) -> dict[str, int]:
    return {
        "actions": taken.actions,
        "new": sum(taken.new.values()),
        "changed": sum(taken.changed.values()),
        "conflicts": taken.conflicts,
        "waiting": taken.waiting,
        "attached": found.attached,
        "bytes": found.bytes,
        "parts": len(found.paths),
    }


def _add_files(post: Post, parcels: Sequence[Opened]) -> int:
    """Keep the attached files that records name; return how many came."""
    with post.database.read() as session:
        wanted = {one.content_hash for one in wanted_files(session.connection())}
    lacking, count = set(post.database.attachments.missing(wanted)), 0
    for parcel in parcels:
        for content_hash, content in files_in(parcel):
            if content_hash in lacking:
                post.database.attachments.add(content)
                count += 1
    return count


def _still_missing(post: Post) -> int:
    with post.database.read() as session:
        wanted = dict.fromkeys(one.content_hash for one in wanted_files(session.connection()))
    return len(post.database.attachments.missing(wanted))
