"""Saves for the other laptops what they have not confirmed."""

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from desktop_app import __version__
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.ids import new_id
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.attachments import wanted_files
from desktop_app.db.failures import disk_failures
from desktop_app.db.post import Post
from desktop_app.db.safe_file import write_file
from desktop_app.db.settings import get_setting
from desktop_app.sync.giving import Content, contents
from desktop_app.sync.have import Have, dump_have, have
from desktop_app.sync.package import Manifest, PackageRefusedError, pack, unpack
from desktop_app.sync.package.parcels import divide
from desktop_app.sync.package.stick import SUFFIX, free_path, list_files, place_on, refuse_too_small, remove, write_parts
from desktop_app.sync.trust import Device, OwnKeys, devices, prepare, recipients
from desktop_app.sync.trust.admission import day_of

from .book import FAILED, WRITTEN, finish_sending, next_counter, note_sending, own_tables
from .peers import surely_there, words_of
from .progress import Progress, tell

SENT = Path("exchange") / "sent"
KEPT_FILES, KEPT_BYTES = 40, 200 << 20

NOBODY = QT_TRANSLATE_NOOP(
    "Exchange",
    "No other laptop belongs to this post yet, so there is nobody to save for. Invite the other laptop first. If this folder was "
    "copied from the other laptop, let that one invite this one instead.",
)


@dataclass(frozen=True, slots=True)
class Sent:
    """What was saved.

    Attributes:
        actions, operations: how many the files hold; 0 if the others have confirmed everything.
        attached: pictures and papers.
        people: names of the laptops that can read it.
        removed: older files of this laptop, all of whose content is in the new one, that were deleted in the folder.
    """

    paths: tuple[Path, ...]
    actions: int
    operations: int
    attached: int
    bytes: int
    people: tuple[str, ...]
    removed: int = 0


@dataclass(frozen=True, slots=True)
class _Draft:
    """What is about to be written."""

    own: OwnKeys
    readers: Sequence[Device]
    manifest: Manifest
    theirs: Have
    contents: Sequence[Content]
    parcels: Sequence[Sequence[bytes]]

    @property
    def keys(self) -> list[str]:
        """Return of whom it can be opened: the readers, and this laptop for the copy that it keeps."""
        return [self.own.recipient, *(reader.recipient for reader in self.readers)]


def send(post: Post, folder: Path, to: Collection[bytes] | None = None, progress: Progress | None = None) -> Sent:
    """Save for the other laptops everything that they have not confirmed, in ``folder`` on a stick.

    Args:
        to: ids of the laptops it is for; None for all.

    Raises:
        UserError: no other laptop belongs to the post.
        MachineError: the stick is full, gone, read-only or faulty; nothing was saved, and the next file holds it all again.
    """
    return _send(post, folder, to, progress, is_word=False)


def acknowledge(post: Post, folder: Path) -> Path:
    """Save only what this laptop has, a few hundred bytes, so that the others need not send it again; raises as ``send``."""
    return _send(post, folder, None, None, is_word=True).paths[0]


def _send(post: Post, folder: Path, to: Collection[bytes] | None, progress: Progress | None, is_word: bool) -> Sent:
    own = prepare(post)
    disk = refuse_too_small(folder, 0)
    with post.database.read() as session:
        draft = _draft(post, session, own, to, is_word)
    names = ", ".join(reader.name for reader in draft.readers)
    with own_tables(post.database) as connection:
        draft = replace(draft, manifest=replace(draft.manifest, counter=next_counter(connection)))
        entry = note_sending(connection, draft.manifest, post.database.user, names, dump_have(draft.theirs))
    try:
        sent = _write(post, folder, disk, draft, progress)
    except BaseException:
        finish_sending(post.database, entry, FAILED)
        raise
    counts = {"actions": sent.actions, "operations": sent.operations, "bytes": sent.bytes, "parts": len(sent.paths),
              "attached": sent.attached}  # fmt: skip
    finish_sending(post.database, entry, WRITTEN, sent.paths[0].name, counts)
    return sent if is_word else replace(sent, removed=_remove_older(folder, draft, set(sent.paths)))


def _draft(post: Post, session: Session, own: OwnKeys, to: Collection[bytes] | None, is_word: bool) -> _Draft:
    connection, database = session.connection(), post.database
    readers = [d for d in recipients(session, day_of(database)) if to is None or d.id in to]
    if not readers:
        raise UserError(NOBODY)
    theirs = surely_there(connection, [reader.id for reader in readers])
    parts = [] if is_word else list(contents(connection, theirs))
    wanted = list(dict.fromkeys(one.content_hash for one in wanted_files(connection)))
    here = {one.id: one.certificate for one in devices(session)}
    manifest = Manifest(
        holds="data" if parts else "word",
        program=__version__,
        schema=str(connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar_one()),
        post=bytes(session.info["post"]),
        is_practice=post.is_practice,
        sending=new_id(),
        parts=max(1, len(parts)),
        sign_public=own.sign_public,
        device_name=own.name,
        user=database.user,
        origin=database.origin,
        counter=0,
        made_at=database.clock(),
        have=dump_have(have(connection)),
        wanted=tuple(database.attachments.missing(wanted)),
        digest=bytes(32),
        certificate=here.get(own.device, b""),
    )
    return _Draft(
        own, readers, manifest, theirs, parts, [] if is_word else _parcels(post, connection, readers, parts, set(wanted))
    )


def _parcels(
    post: Post, connection: Connection, readers: Sequence[Device], parts: Sequence[Content], named: set[bytes]
) -> list[list[bytes]]:
    """Return the attached files to send, in groups: those of the new actions, and what readers have said to lack."""
    lacked = {key for reader in readers for word in words_of(connection, reader.id)[:1] for key in word.wanted}
    hashes = dict.fromkeys([*(key for part in parts for key in part.attachments), *sorted(lacked & named)])
    files = post.database.attachments
    here = [key for key in hashes if key not in set(files.missing(hashes))]
    return divide((key, files.size(key)) for key in here)


def _write(post: Post, folder: Path, disk: int, draft: _Draft, progress: Progress | None) -> Sent:
    total, done = max(1, len(draft.contents)) + len(draft.parcels), 0
    kept, written = list[Path](), list[Path]()

    def step() -> None:
        nonlocal done
        done += 1
        tell(progress, done, total)

    def prove(blob: bytes) -> object:
        return unpack(blob, draft.own.identity, lambda _manifest: None)

    bytes_written = 0
    try:
        for name, blob, is_data in _files(post, draft):
            if is_data:
                kept.append(_keep(post, name, blob))
            written += write_parts(folder, disk, {name: blob}, prove, step)
            bytes_written += len(blob)
    except BaseException:
        for path in (*written, *kept):
            remove(path)
        raise
    _forget_oldest(post)
    return Sent(
        tuple(written),
        sum(part.actions for part in draft.contents),
        sum(part.ops for part in draft.contents),
        sum(map(len, draft.parcels)),
        bytes_written,
        tuple(reader.name for reader in draft.readers),
    )


def _files(post: Post, draft: _Draft) -> Iterator[tuple[str, bytes, bool]]:
    """Yield name and content of each file, and whether it holds actions."""
    manifest, stem = draft.manifest, _stem(post, draft)
    for number, part in enumerate(draft.contents or [None], 1):
        said = manifest if part is None else replace(manifest, part=number, actions=part.actions, operations=part.ops)
        end = f"-{number}of{manifest.parts}" if manifest.parts > 1 else ""
        yield f"{stem}{end}{SUFFIX}", pack(said, part.data if part else b"", draft.own, draft.keys), True
    for number, hashes in enumerate(draft.parcels, 1):
        found = [(key, post.database.attachments.read(key)) for key in hashes]
        said = replace(
            manifest,
            holds="files",
            part=number,
            parts=len(draft.parcels),
            attached=tuple((key, len(data)) for key, data in found),
        )
        yield f"{stem}-files{number}{SUFFIX}", pack(said, b"".join(data for _, data in found), draft.own, draft.keys), False


def _stem(post: Post, draft: _Draft) -> str:
    with post.database.read() as session:
        name = get_setting(session, "post.name")
    day = datetime.fromtimestamp(draft.manifest.made_at / 1000, UTC).date().isoformat()
    return f"{_plain(name, 'post')}-{_plain(draft.own.name, 'laptop')}-{day}-{draft.manifest.counter:04}"


def _plain(name: str, otherwise: str) -> str:
    """Return a name in the letters that every stick and every computer can write."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "".join(c if c.isalnum() else " " for c in letters).strip().replace(" ", "_")[:24] or otherwise


def _keep(post: Post, name: str, blob: bytes) -> Path:
    """Keep a copy of a file beside the post: after a damage it holds what is not in the newest backup.

    A laptop that went back to that backup gives the same number once more; the file from before stays.
    """
    place = post.folder / SENT
    with disk_failures(post.folder):
        place.mkdir(parents=True, exist_ok=True)
        path = free_path(place, name)
        write_file(path, blob)
    return path


def forget_sent(post: Post) -> None:
    """Delete the copies of files that were saved for others: they hold what somebody has asked to be erased."""
    for path in (post.folder / SENT).glob(f"*{SUFFIX}"):
        remove(path)


def _forget_oldest(post: Post) -> None:
    """Delete the oldest copies of sent files; the newest is always kept."""
    files = sorted((post.folder / SENT).glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime, reverse=True)
    total = 0
    for number, path in enumerate(files):
        total += path.stat().st_size
        if number and (number >= KEPT_FILES or total > KEPT_BYTES):
            remove(path)


def _remove_older(folder: Path, draft: _Draft, new: Collection[Path]) -> int:
    """Delete this laptop's older files in the folder whose readers all find everything in the new one; return how many.

    What was saved is safe by now: a stick that is pulled out meanwhile keeps its older files.
    """
    from .finding import peek

    removed, files = 0, list[Path]()
    with suppress(MachineError):
        files = list_files(place_on(folder))
    for path in files:
        if path in new:
            continue
        with suppress(PackageRefusedError, MachineError):
            old = peek(path, draft.own.identity)
            is_older = (old.sign_public, old.origin, old.post) == (
                draft.own.sign_public,
                draft.manifest.origin,
                draft.manifest.post,
            )
            if is_older and old.counter < draft.manifest.counter and set(old.recipients) <= set(draft.keys):
                removed += remove(path)
    return removed
