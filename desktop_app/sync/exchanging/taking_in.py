"""Takes in what others saved: first as a proposal, then for good, and out again if it was a mistake."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import blake2b
from pathlib import Path

from sqlalchemy import Connection

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.attachments import wanted_files
from desktop_app.db.post import Post
from desktop_app.sync.have import load_have
from desktop_app.sync.package import Manifest, Opened, PackageRefusedError, unpack
from desktop_app.sync.package.parcels import files_in
from desktop_app.sync.package.stick import read_whole
from desktop_app.sync.taking import BrokenContentError, Taken, take
from desktop_app.sync.taking import propose as propose_contents
from desktop_app.sync.taking_out import take_out as take_out_actions
from desktop_app.sync.trust import device_of_certificate, own_keys, trusted_device

from .book import TAKEN, find_entry, mark_taken_out, note_taking, own_tables, sent_after
from .finding import Found, look_at
from .judging import judge
from .peers import Word, forget_word, hear, not_here, words_of
from .sending import Progress

DAY_MS = 86_400_000
_busy = threading.Lock()

BUSY = QT_TRANSLATE_NOOP("Exchange", "A file is being taken in already. Wait until that has ended.")
CHANGED_FILE = QT_TRANSLATE_NOOP("Exchange", "The file {file} is not the one that was looked at. Look at it once more.")
NO_ENTRY = QT_TRANSLATE_NOOP("Exchange", "There is nothing to take out: this file was not taken in, or was taken out already.")
PASSED_ON = QT_TRANSLATE_NOOP(
    "Exchange",
    "This file cannot be taken out again: what it brought was passed on to {names} in the file {file}. "
    "Use the backup that was made before the file was taken in.",
)
CLOCK_AHEAD = QT_TRANSLATE_NOOP(
    "Exchange", "The clock of {name} or of this laptop looks wrong: the file was made {days} days in the future."
)
CLOCK_BEHIND = QT_TRANSLATE_NOOP(
    "Exchange", "The clock of {name} looks wrong: this file says to be older than the one before it, yet it was made later."
)


@dataclass(frozen=True)
class ProposedFile:
    """What one laptop saved at one time, and what taking it in would do.

    Attributes:
        taken: None if it is refused.
        refusal: why it is refused.
        oddities: what looks wrong but does not hinder, one sentence each.
        not_here: actions its writer has that neither are here nor come with the file: an earlier file was lost.
    """

    found: Found
    taken: Taken | None = None
    refusal: PackageRefusedError | None = None
    oddities: tuple[Text, ...] = ()
    not_here: int = 0
    digests: Mapping[Path, bytes] = field(default_factory=dict)

    @property
    def is_refused(self) -> bool:
        """Return True if it cannot be taken in."""
        return self.refusal is not None


@dataclass(frozen=True)
class Proposal:
    """What taking in several files would do; nothing is stored yet."""

    files: tuple[ProposedFile, ...]
    taken: Taken

    @property
    def acceptable(self) -> tuple[ProposedFile, ...]:
        """Return the files that can be taken in."""
        return tuple(file for file in self.files if not file.is_refused)


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


@dataclass(frozen=True)
class _Read:
    """Files of one sending, opened."""

    manifest: Manifest
    contents: Sequence[bytes]
    parcels: Sequence[Opened]
    digests: Mapping[Path, bytes]


def propose(post: Post, paths: Sequence[Path], progress: Progress | None = None) -> Proposal:
    """Return what taking in ``paths`` would do, file by file and together; nothing is stored, the files stay as they are."""
    with _alone():
        found = look_at(post, paths)
        files, contents = list[ProposedFile](), list[bytes]()
        for number, one in enumerate(found, 1):
            file, read = _proposed(post, one)
            files.append(file)
            contents += read.contents if read else ()
            _tell(progress, number, len(found) + 1)
        open_files = [file for file in files if file.taken is not None]
        together = open_files[0].taken if len(open_files) == 1 else propose_contents(post.database, contents)
        _tell(progress, len(found) + 1, len(found) + 1)
        return Proposal(tuple(files), together or Taken())


def accept(post: Post, proposal: Proposal, progress: Progress | None = None) -> Accepted:
    """Take in what was proposed, each laptop's file entirely or not at all; a backup is made first.

    Raises:
        UserError: a file is not the one that was proposed, or another import runs; what was taken in before it stays.
        MachineError: the post's disk is full, or the stick gone; nothing of the file at hand was stored.
    """
    with _alone():
        files = proposal.acceptable
        total = 2 * len(files) + 1
        if any(file.taken is not None and file.taken.actions for file in files):
            post.make_backup(reason="import")
        _tell(progress, 1, total)
        taken, entries, attached, behind = list[Taken](), list[bytes](), 0, 0
        for number, file in enumerate(files, 1):
            read = _read(post, file.found)
            for path, digest in file.digests.items():
                if read.digests.get(path) != digest:
                    raise UserError(CHANGED_FILE.fill(file=path.name))
            _tell(progress, 2 * number, total)
            brought, entry = _take(post, file.found, read)
            taken.append(brought)
            entries.append(entry)
            attached += _add_files(post, read.parcels)
            behind += _not_here(post, read.manifest)
            _tell(progress, 2 * number + 1, total)
        return Accepted(tuple(f.found for f in files), tuple(taken), tuple(entries), attached, _still_missing(post), behind)


def take_out(post: Post, entry: bytes) -> None:
    """Take out again what a file brought: the post is then as if it had never come, and the file can be taken in once more.

    Raises:
        UserError: work here goes on from it, it was passed on since, or it was taken out already; nothing was changed.
    """
    with _alone():
        with post.database.read() as session:
            connection = session.connection()
            found = find_entry(connection, entry)
            if found is None or found.state != TAKEN:
                raise UserError(NO_ENTRY)
            if found.first_action and found.last_action:
                _refuse_passed_on(connection, entry, found.first_action, found.last_action)
        if found.first_action and found.last_action:
            take_out_actions(post.database, found.first_action, found.last_action)
        with own_tables(post.database) as connection:
            mark_taken_out(connection, entry)
            if found.device is not None:
                forget_word(connection, found.device)


def _refuse_passed_on(connection: Connection, entry: bytes, first: int, last: int) -> None:
    """Raise UserError if a file that was saved since holds one of the actions ``first`` to ``last``."""
    from desktop_app.sync.have import missing

    for sent in sent_after(connection, entry):
        if sent.counts.get("actions", 1) and any(first <= n <= last for n in missing(connection, load_have(sent.have))):
            raise UserError(PASSED_ON.fill(names=sent.device_name, file=sent.file))


def _proposed(post: Post, found: Found) -> tuple[ProposedFile, _Read | None]:
    refusal = found.refusal if found.state in ("refused", "taken") else None
    if found.state == "own":
        refusal = PackageRefusedError("taken", found.name)
    if refusal is not None:
        return ProposedFile(found, refusal=refusal), None
    try:
        read = _read(post, found)
        taken = propose_contents(post.database, read.contents)
    except PackageRefusedError as error:
        return ProposedFile(found, refusal=error), None
    except BrokenContentError:
        return ProposedFile(found, refusal=PackageRefusedError("damaged", found.name)), None
    behind = max(0, _not_here(post, read.manifest) - taken.actions)
    return ProposedFile(found, taken, None, (*taken.oddities, *_clock(post, read.manifest)), behind, read.digests), read


def _read(post: Post, found: Found) -> _Read:
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
    return _Read(manifest, contents, parcels, digests)


def _take(post: Post, found: Found, read: _Read) -> tuple[Taken, bytes]:
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


def _not_here(post: Post, manifest: Manifest) -> int:
    with post.database.read() as session:
        return not_here(session.connection(), load_have(manifest.have))


def _clock(post: Post, manifest: Manifest) -> Iterator[Text]:
    """Yield what looks wrong about the clock of the laptop that wrote a file; what was done when is decided without clocks."""
    ahead = manifest.made_at - post.database.clock()
    if ahead > DAY_MS:
        yield CLOCK_AHEAD.fill(name=manifest.device_name, days=ahead // DAY_MS)
    with post.database.read() as session:
        device = trusted_device(session, manifest.sign_public)
        words = words_of(session.connection(), device.id) if device else []
    if any(w.origin == manifest.origin and w.counter < manifest.counter and w.said_at > manifest.made_at + DAY_MS for w in words):
        yield CLOCK_BEHIND.fill(name=manifest.device_name)


@contextmanager
def _alone() -> Iterator[None]:
    """Let one import run at a time; raises UserError for a second one."""
    if not _busy.acquire(blocking=False):
        raise UserError(BUSY)
    try:
        yield
    finally:
        _busy.release()


def _tell(progress: Progress | None, done: int, total: int) -> None:
    if progress is not None:
        progress.step(done, total)
