"""The second place of a post's backups: a stick or another disk, found again wherever it is plugged in.

A folder ``Balai backups/<post>`` is made there with a small file that says which place it is. What this laptop remembers
stands beside the post; whoever plugs the stick into another port or finds it under another letter has the same place.
"""

import json
import secrets
import shutil
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .due import is_due, last_action

if TYPE_CHECKING:
    from desktop_app.db.backup import Backup
    from desktop_app.db.post import Post

FILE, MARK = "second_place.json", "place.json"
FOLDER = "Balai backups"
OLD_AFTER = timedelta(days=7)
REASON = "second place"

IN_THE_POST = QT_TRANSLATE_NOOP("Backup", "This folder lies in the folder of the post. Choose a stick or another disk.")
NEVER_ELSEWHERE = QT_TRANSLATE_NOOP("Backup", "On {place} there is no backup yet. Plug it in: the backup is then made by itself.")
OLD_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Backup", "The last backup on {place} is {n} days old. Plug it in: a new one is then made by itself."
)


@dataclass(frozen=True, slots=True)
class Place:
    """A second place.

    Attributes:
        id: stands in the mark of the place, too.
        name: of the stick, or of the folder that was chosen.
        folder: where the backups of this post lay when they were made last.
        inside: the same, below the top of the stick; empty for a folder that is on no stick.
        made_at: when the last backup was made there; empty if there was none yet.
    """

    id: str
    name: str
    folder: str
    inside: str = ""
    made_at: str = ""

    def last(self) -> datetime | None:
        """Return when the last backup was made there."""
        return datetime.fromisoformat(self.made_at) if self.made_at else None


def second_place(post_folder: Path) -> Place | None:
    """Return the second place that was chosen for a post, or None."""
    try:
        return Place(**json.loads((post_folder / FILE).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def choose_place(post: "Post", chosen: Path) -> Place:
    """Make ``chosen``, a stick or a folder, the second place of a post.

    Raises:
        UserError: it lies in the post itself.
        MachineError: it cannot be written.
    """
    from desktop_app.db.failures import disk_failures
    from desktop_app.db.safe_file import write_file

    chosen = chosen.absolute()
    if chosen == post.folder or post.folder in chosen.parents:
        raise UserError(IN_THE_POST)
    top, name = _stick_of(chosen)
    folder = chosen / FOLDER / post.folder.name
    with disk_failures(chosen):
        folder.mkdir(parents=True, exist_ok=True)
        found = _mark_of(folder)
        place = Place(found or secrets.token_hex(8), name, str(folder), str(folder.relative_to(top)) if top else "")
        if not found:
            write_file(folder / MARK, json.dumps({"place": place.id}).encode())
    from desktop_app.db.backup import list_backups

    newest = next(iter(list_backups(folder)), None)
    return _remember(post.folder, replace(place, made_at=newest.made_at.isoformat() if newest else ""))


def forget_place(post_folder: Path) -> None:
    """Use no second place any more; the backups there stay."""
    (post_folder / FILE).unlink(missing_ok=True)


def find_place(place: Place) -> Path | None:
    """Return the folder of the second place if it is there now."""
    if _mark_of(Path(place.folder)) == place.id:
        return Path(place.folder)
    for top in (stick_path for stick_path, _name in _sticks()) if place.inside else ():
        if _mark_of(top / place.inside) == place.id:
            return top / place.inside
    return None


def is_elsewhere_due(post: "Post", now: datetime) -> bool:
    """Return True if the second place is there and its newest backup lacks something."""
    place = second_place(post.folder)
    folder = find_place(place) if place is not None else None
    if folder is None:
        return False
    from desktop_app.db.backup import list_backups

    return is_due(list_backups(folder), now, last_action(post))


def back_up_elsewhere(post: "Post", busy: Callable[[], object] = lambda: None) -> "tuple[Place, Backup] | None":
    """Make a backup at the second place if it is there and due; ``busy`` is called before anything is written.

    Raises:
        MachineError: the stick is full or was pulled out; nothing of this backup is left there.
    """
    from desktop_app.db.failures import GONE, failure
    from desktop_app.db.thinning import ELSEWHERE, thin_out
    from desktop_app.sync.leaving import take_back_note

    from .outside import make_backup_outside

    now = datetime.now(UTC)
    place = second_place(post.folder)
    if place is None or not is_elsewhere_due(post, now):
        return None
    folder = find_place(place)
    if folder is None:
        return None
    busy()
    made, note = make_backup_outside(post, folder, place.name, REASON)
    if _mark_of(folder) != place.id:  # pulled out: what was written then lies on this computer's own disk
        shutil.rmtree(made.folder, ignore_errors=True)
        take_back_note(post, note)
        raise failure(GONE, folder)
    with suppress(OSError):
        thin_out(folder, now, ELSEWHERE)
    return _remember(post.folder, replace(place, folder=str(folder), made_at=made.made_at.isoformat())), made


def place_warning(place: Place | None, now: datetime) -> Text | None:
    """Return what to say of a second place whose backup is missing or a week old; None if all is well."""
    if place is None:
        return None
    last = place.last()
    if last is None:
        return NEVER_ELSEWHERE.fill(place=place.name)
    age = now - last
    return OLD_ELSEWHERE.of(age.days).fill(place=place.name) if age >= OLD_AFTER else None


def backups_anywhere(post_folder: Path | None = None) -> "list[Backup]":
    """Return the backups of the post, of its second place and of every stick that is plugged in, the newest first."""
    from desktop_app.db.backup import BACKUPS, list_backups

    targets: dict[Path, None] = {}
    if post_folder is not None:
        targets[post_folder / BACKUPS] = None
        place = second_place(post_folder)
        if place is not None and (there := find_place(place)) is not None:
            targets[there] = None
    for top, _name in _sticks():
        with suppress(OSError):
            targets |= dict.fromkeys(found for found in (top / FOLDER).glob("*") if found.is_dir())
    found = [backup for target in targets for backup in list_backups(target)]
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def _remember(post_folder: Path, place: Place) -> Place:
    from desktop_app.db.failures import disk_failures
    from desktop_app.db.safe_file import write_file

    with disk_failures(post_folder):
        write_file(post_folder / FILE, json.dumps(asdict(place)).encode())
    return place


def _mark_of(folder: Path) -> str:
    try:
        return str(json.loads((folder / MARK).read_bytes())["place"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def _stick_of(folder: Path) -> tuple[Path | None, str]:
    """Return the top of the stick on which a folder lies, and what to call the place."""
    for top, name in _sticks():
        if folder == top or top in folder.parents:
            return top, name
    return None, folder.name or str(folder)


def _sticks() -> Sequence[tuple[Path, str]]:
    """Return the sticks that are plugged in: where each begins, and its name."""
    from desktop_app.sync.sticks import sticks

    with suppress(OSError):
        return [(stick.path, stick.name) for stick in sticks()]
    return []
