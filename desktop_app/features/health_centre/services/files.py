"""Files of many posts at once: taken in from one folder, each into its post, and written back for all posts."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from desktop_app.core.contract import Feature
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import accept, peers, send, take_out

from .copies import PostLine, list_posts, open_line, opened
from .looking import KNOWN, REFUSED, LookedFile, Step, each_post

NOBODY_THERE = QT_TRANSLATE_NOOP("Health centre", "No laptop belongs to this post yet. Invite one.")


@dataclass(frozen=True, slots=True)
class TakenFile:
    """What became of one file.

    Attributes:
        post: whose it is; None if it is for no post of the centre.
        state: "taken", "known" (nothing in it was new), or "refused".
        words: why it was refused, or what looks odd; "" if there is nothing to say.
        new, changed: rows that came, and rows that were here and are others now.
        conflicts: values that differ now and did not before.
        newest_ms: when its newest entry was made, UTC in milliseconds, by the clock of the post's laptop.
        entry: in the copy's book of exchanges, for ``take_file_out``; b"" unless it was taken in.
    """

    file: str
    post: PostLine | None
    state: str
    words: Label = ""
    actions: int = 0
    new: int = 0
    changed: int = 0
    conflicts: int = 0
    newest_ms: int | None = None
    entry: bytes = b""


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """What was written for one post: how many actions its laptops lacked, or why nothing was written."""

    post: PostLine
    file: str
    actions: int
    words: Label = ""


Told = Callable[[TakenFile], object]


def take_files(centre: Post, folder: Path, features: Sequence[Feature], step: Step | None = None) -> list[TakenFile]:
    """Take every file in ``folder`` into the post it is for; what cannot be taken in is told and hinders no other.

    Args:
        step: called with (posts done, posts to do); what it raises stops between two posts, and those before it stay.

    Raises:
        MachineError: the folder cannot be read; what was taken in before stays.
    """
    return [_take(post, one) for post, found in each_post(centre, folder, features, step) for one in found]


def take_looked(
    centre: Post, chosen: Sequence[LookedFile], features: Sequence[Feature], step: Step | None = None, told: Told | None = None
) -> list[TakenFile]:
    """Take in files that were looked at, each entirely or not at all.

    Args:
        step: called with (files done, files to do); what it raises stops between two files, and those before it stay.
        told: called with what became of each, as soon as it is known.

    Raises:
        MachineError: the stick or folder is gone; what was taken in before stays.
    """
    taken: list[TakenFile] = []
    for _key, files in groupby(chosen, key=lambda one: one.post.post if one.post else b""):
        for one in _take_of_post(centre, list(files), features, lambda: step(len(taken), len(chosen)) if step else None):
            taken.append(one)
            if told:
                told(one)
    return taken


def take_file_out(centre: Post, taken: TakenFile, features: Sequence[Feature]) -> None:
    """Take out again what a file brought to its post, which is then as if the file had never come.

    Raises:
        UserError: work goes on from it, or it was passed on to the post's laptops; nothing was changed.
        MachineError: the copy is damaged or gone.
    """
    if taken.post is None:
        raise ValueError("a file of no post was never taken in")
    with opened(centre, taken.post, features) as post:
        take_out(post, taken.entry)


def write_files(
    centre: Post,
    folder: Path,
    features: Sequence[Feature],
    step: Step | None = None,
    told: Callable[[WrittenFile], object] | None = None,
) -> list[WrittenFile]:
    """Write for the laptops of every post what they have not confirmed; each post's file can be opened by that post only.

    Args:
        step: called with (posts done, posts to do); what it raises stops between two posts, and the files before it stand.
        told: called with what was written for each post, as soon as it is.

    Raises:
        MachineError: the stick is full, gone or faulty; the files of the posts before it stand.
    """
    with centre.database.read() as session:
        lines = list_posts(session)
    written: list[WrittenFile] = []
    for number, line in enumerate(lines):
        if step:
            step(number, len(lines))
        written.append(_write_for(centre, line, folder, features))
        if told:
            told(written[-1])
    return written


def _write_for(centre: Post, line: PostLine, folder: Path, features: Sequence[Feature]) -> WrittenFile:
    try:
        post = open_line(centre, line, features)
    except (UserError, MachineError) as error:  # of this copy alone; what the stick reports ends it for all
        return WrittenFile(line, "", 0, error.text)
    try:
        with closing(post):
            with post.database.read() as session:
                if not any(not peer.is_withdrawn for peer in peers(session)):
                    return WrittenFile(line, "", 0, NOBODY_THERE)
            sent = send(post, folder)
    except UserError as error:
        return WrittenFile(line, "", 0, error.text)
    return WrittenFile(line, sent.paths[0].name, sent.actions)


def _take_of_post(
    centre: Post, files: Sequence[LookedFile], features: Sequence[Feature], begin: Callable[[], None]
) -> Iterator[TakenFile]:
    line = files[0].post
    if line is None:
        raise ValueError("a file of no post cannot be taken in")
    done = 0
    try:
        with opened(centre, line, features) as post:
            for one in files:
                begin()
                yield _take(post, one)
                done += 1
    except (UserError, MachineError) as error:
        if isinstance(error, MachineError) and _is_gone(files[done]):
            raise
        yield from (TakenFile(one.file, line, REFUSED, error.text) for one in files[done:])


def _take(post: Post | None, looked: LookedFile) -> TakenFile:
    if post is None or looked.proposal is None:
        return TakenFile(looked.file, looked.post, looked.state, looked.words)
    try:
        accepted = accept(post, looked.proposal)
    except UserError as error:
        return TakenFile(looked.file, looked.post, REFUSED, error.text)
    except MachineError as error:
        if _is_gone(looked):
            raise
        return TakenFile(looked.file, looked.post, REFUSED, error.text)
    taken, odd = accepted.taken[0], looked.proposal.files[0].oddities
    return TakenFile(
        looked.file,
        looked.post,
        "taken" if taken.actions else KNOWN,
        odd[0] if odd else "",
        taken.actions,
        sum(taken.new.values()),
        sum(taken.changed.values()),
        taken.conflicts,
        taken.newest_ms,
        accepted.entries[0],
    )


def _is_gone(looked: LookedFile) -> bool:
    """Return True if a file is not where it was looked at: with the stick gone, no other can be read either."""
    paths = looked.proposal.files[0].found.paths if looked.proposal is not None else ()
    return not all(path.exists() for path in paths)
