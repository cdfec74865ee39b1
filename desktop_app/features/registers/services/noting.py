"""Writes down which registers and papers left the program."""

from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path

from desktop_app.db.post import Post
from desktop_app.sync.leaving import note_leaving

from .catalogue import Catalogue
from .making import Order
from .tables import BLANK

SPREADSHEET, REPORT = "spreadsheet", "report"


def note_registers(
    post: Post | None,
    catalogue: Catalogue | None,
    orders: Sequence[Order],
    file: Path | None,
    today: date,
    named: Collection[bytes] | None = None,
) -> None:
    """Note that ``orders`` were saved in ``file``, or printed; empty forms name nobody and are not noted.

    Several orders that went out together are one note.

    Args:
        named: the people of whom they tell, each once; None if nobody can tell who they are.
    """
    told = [order for order in orders if order.form != BLANK]
    if catalogue is None or not told:
        return
    title = catalogue.find([told[0].register_id])[0].title
    kind = SPREADSHEET if file is not None and file.suffix.casefold() == ".xlsx" else REPORT
    ids = " ".join(dict.fromkeys(order.register_id for order in told))
    note_leaving(post, title, kind, ids, told[0].month, None if named is None else len(named), file, today)
