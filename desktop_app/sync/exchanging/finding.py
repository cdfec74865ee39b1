"""What lies on a stick for this post."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import RawIOBase
from pathlib import Path
from typing import Literal

from desktop_app.db.post import Post
from desktop_app.sync.package import Manifest, PackageRefusedError
from desktop_app.sync.package.container import MAGIC, read_manifest
from desktop_app.sync.package.stick import list_files, reading, stick_failures
from desktop_app.sync.trust import prepare

from .judging import Judge, judge

State = Literal["new", "taken", "own", "refused"]
_MORE = 4096


@dataclass(frozen=True, slots=True)
class Found:
    """What one laptop saved at one time: one file, or several that belong together.

    Attributes:
        paths: its files, those with actions first.
        state: "new": can be taken in; "taken": nothing in it is new; "own": this laptop wrote it; "refused".
        refusal: why it is not taken in; for "taken" and "refused".
        device_name, user, made_at: who wrote it, and when by that laptop's clock, UTC in milliseconds; as far as known.
        actions, attached: how many it says to hold.
        is_word: it only tells what the other laptop has.
    """

    paths: tuple[Path, ...]
    state: State
    bytes: int
    refusal: PackageRefusedError | None = None
    manifest: Manifest | None = None
    device_name: str = ""
    user: str = ""
    made_at: int | None = None
    actions: int = 0
    attached: int = 0
    is_word: bool = False

    @property
    def name(self) -> str:
        """Return the name of the first file."""
        return self.paths[0].name


def find(post: Post, folder: Path) -> list[Found]:
    """Return what lies in ``folder`` on a stick, or in our folder there, the newest first and what is refused last.

    Only the beginning of each file is read; damage further on is found when it is to be taken in.

    Raises:
        MachineError: the stick is gone or cannot be read.
    """
    return look_at(post, list_files(folder))


def look_at(post: Post, paths: Sequence[Path]) -> list[Found]:
    """Return what the files ``paths`` are; those that one laptop saved at one time are one entry."""
    own = prepare(post)
    refused, sendings = list[Found](), dict[bytes, list[tuple[Path, Manifest]]]()
    with post.database.read() as session:
        judging = judge(post, session)
        for path in paths:
            try:
                manifest = peek(path, own.identity)
                judging.vouch(manifest)
            except PackageRefusedError as error:
                refused.append(Found((path,), "refused", _size(path), error.of_file(path.name)))
            else:
                sendings.setdefault(manifest.sending, []).append((path, manifest))
        found = [_entry(files, judging) for files in sendings.values()]
    return [*sorted(found, key=lambda one: -(one.made_at or 0)), *refused]


def peek(path: Path, identity: str) -> Manifest:
    """Return the manifest of a file, whose signature was found true, reading no more than needed; raises PackageRefusedError."""
    import pyrage

    beginning = _Beginning()
    with reading(path), path.open("rb") as file:
        try:
            pyrage.decrypt_io(file, beginning, [pyrage.x25519.Identity.from_str(identity)])
        except _EnoughError:
            pass
        except pyrage.DecryptError as error:
            raise PackageRefusedError("not_for_us" if "No matching keys" in str(error) else "damaged", path.name) from None
        except OSError as error:
            if error.errno is not None:
                raise
            raise PackageRefusedError("damaged", path.name) from None  # so the library reports what it cannot decrypt
    return read_manifest(bytes(beginning.content))[0]


class _EnoughError(Exception):
    """Ends the reading of a file once its manifest is here."""


class _Beginning(RawIOBase):
    """Receives a file until its manifest and signature are complete."""

    def __init__(self) -> None:
        super().__init__()
        self.content = bytearray()

    def write(self, block: "bytes | bytearray | memoryview") -> int:  # type: ignore[override]
        self.content += block
        start = len(MAGIC) + 4
        if len(self.content) >= start + int.from_bytes(self.content[len(MAGIC) : start], "little") + _MORE:
            raise _EnoughError
        return len(block)


def _entry(files: list[tuple[Path, Manifest]], judging: Judge) -> Found:
    files.sort(key=lambda one: (one[1].holds == "files", one[1].part))
    manifest, state = files[0][1], "new"
    refusal: PackageRefusedError | None = None
    if judging.is_own(manifest):
        state = "own"
    elif (incomplete := _incomplete(files, judging)) is not None:
        state, refusal = "refused", incomplete
    else:
        refusal = _known(files, judging)
        state = "taken" if refusal is not None else "new"
    return Found(
        tuple(path for path, _ in files),
        state,  # type: ignore[arg-type]
        sum(_size(path) for path, _ in files),
        refusal,
        manifest,
        manifest.device_name,
        manifest.user,
        manifest.made_at,
        sum(said.actions for _, said in files),
        sum(len(said.attached) for _, said in files),
        manifest.holds == "word",
    )


def _incomplete(files: list[tuple[Path, Manifest]], judging: Judge) -> PackageRefusedError | None:
    """Return why files that belong together cannot be taken in: one of those with actions is not here."""
    said = files[0][1]
    if said.holds == "files":
        return (
            None if said.sending in judging.taken else PackageRefusedError("incomplete", files[0][0].name, parts=said.parts + 1)
        )
    if {one.part for _, one in files if one.holds != "files"} != set(range(1, said.parts + 1)):
        return PackageRefusedError("incomplete", files[0][0].name, parts=said.parts)
    return None


def _known(files: list[tuple[Path, Manifest]], judging: Judge) -> PackageRefusedError | None:
    """Return why nothing of the files needs to be taken in; None if something does."""
    refusal: PackageRefusedError | None = None
    for path, manifest in files:
        try:
            judging.refuse_known(manifest)
        except PackageRefusedError as error:
            refusal = refusal or error.of_file(path.name)
        else:
            return None
    return refusal


def _size(path: Path) -> int:
    with stick_failures(path.parent):
        return path.stat().st_size
