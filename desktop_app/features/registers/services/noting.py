"""Writes down which registers and papers left the program."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop_app.db.post import Post
from desktop_app.features.accounts.services import note_leaving

from .catalogue import Catalogue
from .making import Order
from .tables import BLANK

SPREADSHEET, REPORT = "spreadsheet", "report"


def note_registers(
    post: Post | None, catalogue: Catalogue | None, orders: Sequence[Order], file: Path | None, today: date
) -> None:
    """Note that ``orders`` were saved in ``file``, or printed; empty forms name nobody and are not noted.

    Several orders that went out together are one note.
    """
    named = [order for order in orders if order.form != BLANK]
    if catalogue is None or not named:
        return
    title = catalogue.find([named[0].register_id])[0].title
    kind = SPREADSHEET if file is not None and file.suffix.casefold() == ".xlsx" else REPORT
    ids = " ".join(dict.fromkeys(order.register_id for order in named))
    note_leaving(post, title, kind, ids, named[0].month, place=file, today=today)
