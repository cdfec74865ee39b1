"""The month of all posts as a PDF or a spreadsheet in memory, by the same engine as every register of a post."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop_app.core.language import Language
from desktop_app.core.period import Month
from desktop_app.db.post import Post
from desktop_app.features.registers.services import Catalogue, Entry, Order, make_register, make_spreadsheet
from desktop_app.packs import pack_of
from desktop_app.sync.leaving import note_leaving

from .months import MONTH_OF_POSTS, POSTS_MONTH, TITLE

PDF, XLSX = "pdf", "xlsx"


@dataclass(frozen=True, slots=True)
class MadeTable:
    """A finished file: its name, e.g. ``2026-10_health_centre.posts_month_en.pdf``, and its content."""

    name: str
    content: bytes


def make_table(
    session: Any,
    month: Month,
    language: Language,
    printed_at: datetime,
    printed_by: str,
    kind: str = PDF,
    is_practice: bool = False,
) -> MadeTable:
    """Return the month of all posts, with what was read of each last; ``session`` is the centre's.

    Args:
        printed_at: in local time.
        kind: "pdf" or "xlsx".
    """
    catalogue = Catalogue(pack_of(session), (Entry(MONTH_OF_POSTS, POSTS_MONTH, TITLE),))
    order = Order(MONTH_OF_POSTS.id, month, language, printed_at, printed_by=printed_by, is_practice=is_practice)
    name = f"{month}_{MONTH_OF_POSTS.id}_{language.code}.{kind}"
    if kind == XLSX:
        return MadeTable(name, make_spreadsheet(session, catalogue, order))
    return MadeTable(name, make_register(session, catalogue, order).pdf)


def note_table(post: Post | None, month: Month, kind: str, file: Path, today: date) -> None:
    """Write down that the month of all posts was taken out; it counts people and names nobody."""
    note_leaving(post, TITLE, "spreadsheet" if kind == XLSX else "report", MONTH_OF_POSTS.id, month, 0, file, today)
