"""All posts of the centre for one month; a copy is counted again only after its data, or the day, have changed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy.orm import Session

from desktop_app import __version__
from desktop_app.core.contract import Feature
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.db.backup import DATABASE
from desktop_app.db.database import Database
from desktop_app.db.kept import keep, kept
from desktop_app.db.post import Post

from ..rules.reading import PostReading, dump_reading, load_reading
from .copies import PostLine, folder_of, list_posts, opened
from .counting import read_post

Step = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ReadPost:
    """A post with what was read of it.

    Attributes:
        reading: None if its copy could not be opened; ``problem`` then says why.
    """

    line: PostLine
    reading: PostReading | None
    problem: Label = ""


def read_posts(centre: Post, month: Month, today: date, features: Sequence[Feature], step: Step | None = None) -> list[ReadPost]:
    """Return every post of the centre, by name, with what is counted of a month.

    Args:
        step: called with (posts done, posts to do); raises to stop, and what was read until then stays kept.
    """
    with centre.database.read() as session:
        lines = list_posts(session)
    found = []
    for number, line in enumerate(lines):
        if step:
            step(number, len(lines))
        found.append(_read(centre, line, month, today, features))
    return found


def kept_readings(session: Session, month: Month) -> list[ReadPost]:
    """Return what was read last of each post for a month, whatever has changed since; the session is the centre's."""
    found = []
    for line in list_posts(session):
        stored = kept(session, _name(line, month))
        found.append(ReadPost(line, load_reading(stored.value, __version__) if stored else None))
    return found


def _read(centre: Post, line: PostLine, month: Month, today: date, features: Sequence[Feature]) -> ReadPost:
    file = folder_of(centre.folder, line) / DATABASE
    reading = _still_good(centre.database, line, month, today, file)
    if reading is not None:
        return ReadPost(line, reading)
    try:
        with opened(centre, line, features) as post, post.database.read() as session:
            reading = read_post(session, month, today)
    except UserError as error:
        return ReadPost(line, None, error.text)
    except MachineError as error:
        return ReadPost(line, None, error.text)
    keep(centre.database, _name(line, month), dump_reading(reading, __version__), _stamp(file))
    return ReadPost(line, reading)


def _still_good(database: Database, line: PostLine, month: Month, today: date, file: Path) -> PostReading | None:
    with database.read() as session:
        stored = kept(session, _name(line, month))
    if stored is None or stored.state != _stamp(file):
        return None
    reading = load_reading(stored.value, __version__)
    return reading if reading is not None and reading.holds_on(today) else None


def _stamp(file: Path) -> int:
    """Return what changes whenever the file does; while it is open somewhere, also what is not folded into it yet."""
    beside = file.with_name(file.name + "-wal")
    stamps = [found.stat().st_mtime_ns ^ found.stat().st_size << 20 for found in (file, beside) if found.is_file()]
    return sum(stamps) & (1 << 62) - 1


def _name(line: PostLine, month: Month) -> str:
    return f"health_centre.{line.post.hex()}.{month}"


def by_post(readings: Sequence[ReadPost]) -> Mapping[bytes, ReadPost]:
    """Return readings by the post's name."""
    return {one.line.post: one for one in readings}
