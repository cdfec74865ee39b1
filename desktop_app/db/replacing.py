"""Puts prepared files in the place of a post's present ones: all or none, whatever interrupts it.

What is to be done is written down first. A program that is killed, or a laptop whose power goes, leaves that plan, and the
next opening carries it out to its end. A disk that refuses a step gets everything put back.
"""

import json
import shutil
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP

from .failures import Failure
from .lock import PostLock
from .safe_file import sync_folder, write_file

PLAN = "replacing.json"
ARRIVING = ".arriving"
OUTDATED = "backups/before_new_key"
"""How folders begin with files under a key that was replaced; they are deleted once the new ones stand in their place."""
HALF_WAY: Failure = (
    QT_TRANSLATE_NOOP("Backup", "The disk with the folder {folder} was gone before everything stood in its place. {outcome}"),
    QT_TRANSLATE_NOOP("Backup", "Put the disk or stick back in and open the post: Balai then finishes what it began."),
)
NOTHING_LOST = QT_TRANSLATE_NOOP("Backup", "Nothing is lost.")


class HalfWayError(OSError):
    """The files could neither be put in place nor put back; the plan stands for the next opening."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done in a post's folder.

    Attributes:
        present: names of the files and folders that stand there.
        kept: the folder into which they are moved, relative to the post's.
        arriving: name -> where the file that takes its place stands now, relative to the post's folder.
    """

    present: Sequence[str]
    kept: str
    arriving: Mapping[str, str]


def replace_files(folder: Path, plan: Plan) -> None:
    """Carry out ``plan``; its arriving files must be complete and on the disk.

    Raises:
        HalfWayError: the next opening will finish it.
        OSError: everything is as before.
    """
    try:
        write_file(folder / PLAN, json.dumps(asdict(plan)).encode())
        _carry_out(folder, plan)
    except OSError as error:
        try:
            _take_back(folder, plan)
        except OSError:
            raise HalfWayError(*error.args) from error
        raise


def finish_replacing(folder: Path) -> None:
    """Finish what a program began that was killed on the way, and remove what it had only prepared.

    Raises:
        UserError: another program is at it.
        OSError: the disk refuses; the plan still stands.
    """
    if not (folder / PLAN).is_file() and not any(folder.glob(f"*{ARRIVING}")):
        if any(folder.glob(f"{OUTDATED}_*")):
            with suppress(UserError):  # the post is open: the next opening deletes them
                _as_holder(folder)
        return
    _as_holder(folder)


def _as_holder(folder: Path) -> None:
    lock = PostLock(folder)
    try:
        finish_as_holder(folder)
    finally:
        lock.release()


def finish_as_holder(folder: Path) -> None:
    """Do the same as ``finish_replacing``, for who holds the lock of the post."""
    if (folder / PLAN).is_file():
        with suppress(ValueError, TypeError):  # what is no plan of ours says nothing
            _carry_out(folder, Plan(**json.loads((folder / PLAN).read_bytes())))
        (folder / PLAN).unlink(missing_ok=True)
    remove_prepared(folder)
    if all((folder / name).is_file() for name in ("post.db", "keys.cbor")):
        for found in folder.glob(f"{OUTDATED}_*"):
            _remove(found)


def remove_prepared(folder: Path) -> None:
    """Remove files that were prepared and never arrived; not those that a plan still wants."""
    if (folder / PLAN).exists():
        return
    for found in folder.glob(f"*{ARRIVING}"):
        _remove(found)


def _carry_out(folder: Path, plan: Plan) -> None:
    kept = folder / plan.kept
    if plan.present:
        kept.mkdir(exist_ok=True)
    for name in plan.present:
        if not (kept / name).exists() and (folder / name).exists():
            (folder / name).rename(kept / name)
    _make_durable(folder, plan)
    for name, source in plan.arriving.items():
        if (folder / source).exists():
            (folder / source).replace(folder / name)
    _make_durable(folder, plan)
    (folder / PLAN).unlink(missing_ok=True)


def _take_back(folder: Path, plan: Plan) -> None:
    kept = folder / plan.kept
    for name, source in plan.arriving.items():
        is_new = name not in plan.present or (kept / name).exists()
        if is_new and not (folder / source).exists() and (folder / name).exists():
            (folder / name).rename(folder / source)
    for name in plan.present:
        if (kept / name).exists():
            (kept / name).rename(folder / name)
    if kept.is_dir():
        kept.rmdir()
    (folder / PLAN).unlink(missing_ok=True)


def _make_durable(folder: Path, plan: Plan) -> None:
    for place in (folder / plan.kept, folder):
        if place.is_dir():
            sync_folder(place)


def _remove(found: Path) -> None:
    if found.is_dir():
        shutil.rmtree(found, ignore_errors=True)
    else:
        found.unlink(missing_ok=True)
