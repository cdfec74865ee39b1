"""What taking in files would do: the import itself, rolled back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.core.text import Text
from desktop_app.db.post import Post
from desktop_app.sync.package import PackageRefusedError
from desktop_app.sync.taking import BrokenContentError, Note, Taken
from desktop_app.sync.taking import propose as propose_contents

from .finding import Found, look_at
from .opening import Read, clock_oddities, lacking_after, open_sending
from .progress import Progress, one_at_a_time, tell


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


def propose(post: Post, paths: Sequence[Path], progress: Progress | None = None, look: Note | None = None) -> Proposal:
    """Return what taking in ``paths`` would do, file by file and together; nothing is stored, the files stay as they are.

    Args:
        look: called while the data stand as they would after all of them were taken in.
    """
    with one_at_a_time():
        found = look_at(post, paths)
        files, contents = list[ProposedFile](), list[bytes]()
        for number, one in enumerate(found, 1):
            file, read = _proposed(post, one, look if len(found) == 1 else None)
            files.append(file)
            contents += read.contents if read else ()
            tell(progress, number, len(found) + 1)
        open_files = [file for file in files if file.taken is not None]
        together = open_files[0].taken if len(found) == 1 and open_files else propose_contents(post.database, contents, look)
        tell(progress, len(found) + 1, len(found) + 1)
        return Proposal(tuple(files), together or Taken())


def _proposed(post: Post, found: Found, look: Note | None) -> tuple[ProposedFile, Read | None]:
    refusal = found.refusal if found.state in ("refused", "taken") else None
    if found.state == "own":
        refusal = PackageRefusedError("taken", found.name)
    if refusal is not None:
        return ProposedFile(found, refusal=refusal), None
    try:
        read = open_sending(post, found)
        taken = propose_contents(post.database, read.contents, look)
    except PackageRefusedError as error:
        return ProposedFile(found, refusal=error), None
    except BrokenContentError:
        return ProposedFile(found, refusal=PackageRefusedError("damaged", found.name)), None
    behind = max(0, lacking_after(post, read.manifest) - taken.actions)
    return ProposedFile(
        found, taken, None, taken.oddities or tuple(clock_oddities(post, read.manifest)), behind, read.digests
    ), read
