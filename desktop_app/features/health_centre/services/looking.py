"""What the files in a folder would bring to the posts they are for, before anything changes."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_app.core.contract import Feature
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.post import Post
from desktop_app.sync.exchanging import Found, Proposal, ProposedFile, find, propose
from desktop_app.sync.taking import Taken

from .copies import PostLine, list_posts, opened

Step = Callable[[int, int], None]
_Strange = dict[str, list[tuple[str, "LookedFile"]]]
"""Name of a file -> why posts refuse it that may not be meant."""
NEW, KNOWN, REFUSED = "new", "known", "refused"
_BROKEN = ("damaged", "unreadable")
_STRANGE = ("not_for_us", "other_post", *_BROKEN)
"""Why a post refuses a file that may be another post's; of one whose beginning is broken nobody can say whose it is."""

NO_POST = QT_TRANSLATE_NOOP(
    "Health centre",
    "The file {file} is for none of the posts here. Take in the invitation of its post first, or ask who made it.",
)
NOTHING_NEW = QT_TRANSLATE_NOOP("Health centre", "Nothing in it is new.")
REPEATS = QT_TRANSLATE_NOOP("Health centre", "Another file of this post brings some of the same. It is taken in once only.")


@dataclass(frozen=True, slots=True)
class LookedFile:
    """One file, and what taking it in would do.

    Attributes:
        post: whose it is; None if it is for no post of the centre.
        file: its name; "" if the post's copy itself could not be opened.
        state: "new", "known" (nothing in it is new), or "refused".
        words: why it is refused, or that nothing is new.
        proposal: what is accepted if it is taken in; None unless it is new.
        repeats: another file of the same post brings some of the same.
    """

    post: PostLine | None
    file: str
    state: str
    words: Label = ""
    proposal: Proposal | None = None
    repeats: bool = False

    @property
    def proposed(self) -> ProposedFile | None:
        """Return who wrote it, when, and what looks odd; None unless it is new."""
        return self.proposal.files[0] if self.proposal is not None else None

    @property
    def brings(self) -> Taken:
        """Return what it would bring."""
        return self.proposal.taken if self.proposal is not None else Taken()


def look_at_files(centre: Post, folder: Path, features: Sequence[Feature], step: Step | None = None) -> list[LookedFile]:
    """Return every file in ``folder`` with what it would bring to its post; nothing is stored.

    Args:
        step: called with (posts done, posts to do); what it raises stops.

    Raises:
        MachineError: the folder cannot be read.
    """
    return [one for _post, found in each_post(centre, folder, features, step) for one in found]


def each_post(
    centre: Post, folder: Path, features: Sequence[Feature], step: Step | None = None
) -> Iterator[tuple[Post | None, list[LookedFile]]]:
    """Yield the copy of each post, open, with the files that are for it; last, with no copy, what is for no post.

    Raises as ``look_at_files``; a copy that cannot be opened is told as a refused file without a name.
    """
    with centre.database.read() as session:
        lines = list_posts(session)
    strange: _Strange = {}
    are_all_asked = True
    for number, line in enumerate(lines):
        if step:
            step(number, len(lines))
        try:
            with opened(centre, line, features) as post:
                found = list(_of_post(post, line, folder, strange))
                yield post, found
        except (UserError, MachineError) as error:
            if not folder.is_dir():
                raise
            are_all_asked = False
            yield None, [LookedFile(line, "", REFUSED, error.text)]
    yield None, list(_of_nobody(strange, len(lines), are_all_asked))


def _of_post(post: Post, line: PostLine, folder: Path, strange: _Strange) -> Iterator[LookedFile]:
    new: list[Found] = []
    for one in find(post, folder):
        if one.refusal is not None and one.manifest is None and one.refusal.kind in _STRANGE:
            refused = LookedFile(line, one.name, REFUSED, one.refusal.text)
            strange.setdefault(one.name, []).append((one.refusal.kind, refused))
        elif one.state == "taken":
            yield LookedFile(line, one.name, KNOWN, NOTHING_NEW)
        elif one.refusal is not None and one.state != "own":
            yield LookedFile(line, one.name, REFUSED, one.refusal.text)
        elif one.state == "new":
            new.append(one)
    yield from _proposed(post, line, new)


def _proposed(post: Post, line: PostLine, found: Sequence[Found]) -> Iterator[LookedFile]:
    """Yield what each of the new files would bring if it came alone, the oldest first."""
    if not found:
        return
    proposal = propose(post, [path for one in found for path in one.paths])
    alone = [file.taken for file in proposal.files if file.taken is not None]
    repeats = sum(taken.actions for taken in alone) > proposal.taken.actions
    for file in reversed(proposal.files):
        if file.refusal is not None:
            yield LookedFile(line, file.found.name, REFUSED, file.refusal.text)
        else:
            taken = file.taken or Taken()
            yield LookedFile(line, file.found.name, NEW, "", Proposal((file,), taken), repeats and taken.actions > 0)


def _of_nobody(strange: _Strange, posts: int, are_all_asked: bool) -> Iterator[LookedFile]:
    """Yield what no post takes: a broken file under the post whose key fits, or under none if its beginning is broken."""
    for name, refused in sorted(strange.items()):
        broken = [one for kind, one in refused if kind in _BROKEN]
        if broken and (posts == 1 or len(broken) < len(refused)):
            yield broken[0]
        elif broken:
            yield LookedFile(None, name, REFUSED, broken[0].words)
        elif len(refused) == posts and are_all_asked:
            yield LookedFile(None, name, REFUSED, NO_POST.fill(file=name))
