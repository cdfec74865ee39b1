"""Files of many posts at once: taken in from one folder, each into its post, and written back for all posts."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.contract import Feature
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import Found, accept, find, peers, propose, send

from .copies import PostLine, list_posts, opened

Step = Callable[[int, int], None]
_STRANGE = ("not_for_us", "other_post")
"""Why a post refuses a file that may be another post's."""

NO_POST = QT_TRANSLATE_NOOP(
    "Health centre",
    "The file {file} is for none of the posts here. Take in the invitation of its post first, or ask who made it.",
)
NOTHING_NEW = QT_TRANSLATE_NOOP("Health centre", "Nothing in it is new.")
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


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """What was written for one post: how many actions its laptops lacked, or why nothing was written."""

    post: PostLine
    file: str
    actions: int
    words: Label = ""


def take_files(centre: Post, folder: Path, features: Sequence[Feature], step: Step | None = None) -> list[TakenFile]:
    """Take every file in ``folder`` into the post it is for; what cannot be taken in is told and hinders no other.

    Args:
        step: called with (posts done, posts to do); what it raises stops between two posts, and those before it stay.

    Raises:
        MachineError: the folder cannot be read.
    """
    with centre.database.read() as session:
        lines = list_posts(session)
    results: list[TakenFile] = []
    strange: dict[str, set[bytes]] = {}
    for number, line in enumerate(lines):
        if step:
            step(number, len(lines))
        for one in _take_of_post(centre, line, folder, features, strange):
            results.append(one)
    nobodys = (name for name, refused_by in strange.items() if len(refused_by) == len(lines))
    return [*results, *(TakenFile(name, None, "refused", NO_POST.fill(file=name)) for name in sorted(nobodys))]


def write_files(centre: Post, folder: Path, features: Sequence[Feature], step: Step | None = None) -> list[WrittenFile]:
    """Write for the laptops of every post what they have not confirmed; each post's file can be opened by that post only.

    Raises:
        MachineError: the stick is full, gone or faulty; the files of the posts before it stand.
    """
    with centre.database.read() as session:
        lines = list_posts(session)
    written = []
    for number, line in enumerate(lines):
        if step:
            step(number, len(lines))
        written.append(_write_for(centre, line, folder, features))
    return written


def _write_for(centre: Post, line: PostLine, folder: Path, features: Sequence[Feature]) -> WrittenFile:
    try:
        with opened(centre, line, features) as post:
            with post.database.read() as session:
                if not any(not peer.is_withdrawn for peer in peers(session)):
                    return WrittenFile(line, "", 0, NOBODY_THERE)
            sent = send(post, folder)
    except UserError as error:
        return WrittenFile(line, "", 0, error.text)
    return WrittenFile(line, sent.paths[0].name, sent.actions)


def _take_of_post(
    centre: Post, line: PostLine, folder: Path, features: Sequence[Feature], strange: dict[str, set[bytes]]
) -> list[TakenFile]:
    try:
        with opened(centre, line, features) as post:
            mine = []
            for one in find(post, folder):
                if one.refusal is not None and one.refusal.kind in _STRANGE:
                    strange.setdefault(one.name, set()).add(line.post)
                elif one.state != "own":
                    mine.append(one)
            return [_take(post, line, one) for one in reversed(mine)]
    except UserError as error:
        return [TakenFile("", line, "refused", error.text)]


def _take(post: Post, line: PostLine, found: Found) -> TakenFile:
    if found.state == "taken":
        return TakenFile(found.name, line, "known", NOTHING_NEW)
    try:
        proposal = propose(post, found.paths)
        if not proposal.acceptable:
            refusal = proposal.files[0].refusal
            return TakenFile(found.name, line, "refused", refusal.text if refusal else "")
        odd = [words for file in proposal.acceptable for words in file.oddities]
        taken = accept(post, proposal).taken[0]
    except (UserError, MachineError) as error:
        return TakenFile(found.name, line, "refused", error.text)
    return TakenFile(
        found.name,
        line,
        "taken" if taken.actions else "known",
        odd[0] if odd else "",
        taken.actions,
        sum(taken.new.values()),
        sum(taken.changed.values()),
        taken.conflicts,
        taken.newest_ms,
    )
