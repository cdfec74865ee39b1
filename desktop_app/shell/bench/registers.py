"""How much of the processor's time all registers of a month take, in each language, and where it goes."""

import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month
from desktop_app.features.registers.services import Order, catalogue_of, make_register
from desktop_app.features.registers.services.tables import table_of
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.discovery import find_features
from desktop_app.shell.opening import open_folder

from .figures import Figure

LAST = Month(2026, 10)
WHEN = datetime(2026, 11, 2, 9, 30)  # noqa: DTZ001 - the post's own clock
SLOWEST = 3


def register_figures(residents: int = 2_000, months: int = 12) -> list[Figure]:
    """Return, for a practice post, the time of all its registers of a month in each language, and the slowest of them."""
    with tempfile.TemporaryDirectory(prefix="balai-bench-") as folder:
        path = Path(folder) / "post"
        make_practice_post(path, residents, months, 1, LAST)
        return figures_of(path, residents)


def figures_of(folder: Path, residents: int, codes: Sequence[str] = CODES) -> list[Figure]:
    """Return the figures of a post that is there."""
    post = open_folder(folder)
    try:
        with post.database.read() as session:
            catalogue = catalogue_of(session, find_features())
            entries = catalogue.entries
            asking = {entry.id: _timed(partial(table_of, session, entry, LAST))[1] for entry in entries}
            found = []
            for code in codes:
                orders = [Order(entry.id, LAST, language(code), WHEN) for entry in entries]
                made = {order.register_id: _timed(partial(make_register, session, catalogue, order)) for order in orders}
                found.append(_of_language(code, residents, asking, made))
            return found
    finally:
        post.close()


def _of_language(code: str, residents: int, asking: dict[str, float], made: dict[str, tuple[Any, float]]) -> Figure:
    """Return one language's figure: questions to the database and cells, then drawing, then the slowest registers."""
    total, asked = sum(took for _, took in made.values()), sum(asking.values())
    pages = sum(one.pages for one, _ in made.values())
    slowest = sorted(made, key=lambda name: -made[name][1])[:SLOWEST]
    where = ", ".join(f"{name.partition('.')[2]} {made[name][1]:.1f}" for name in slowest)
    reference = f"rows and cells {asked:.1f} s, paper {max(0.0, total - asked):.1f} s; {where}"
    name = f"{len(made)} registers of a month, {residents} people, {pages} pages, {code}"
    return Figure(name, total, "s", reference, None, "told only", True)


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    start = time.process_time()
    result = work()
    return result, time.process_time() - start
