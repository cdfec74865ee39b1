"""The keys of the page of health visits."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QShortcut

from desktop_app.ui.shortcuts import add_shortcut

from ..rules.day_steps import MEASURE
from .day_board import PARTS
from .other_modes import LISTS

if TYPE_CHECKING:
    from .page import HealthVisitsPage


def add_step_keys(page: "HealthVisitsPage") -> None:
    """Let Ctrl with a figure go to a step, the summary or the lists, from wherever the page is."""
    for number, part in enumerate(PARTS, 1):
        add_shortcut(page, f"Ctrl+{number}", partial(page.go_to_step, part))
    add_shortcut(page, f"Ctrl+{len(PARTS) + 1}", partial(page.go_to_mode, LISTS))


def add_day_keys(page: "HealthVisitsPage") -> list[QShortcut]:
    """Add the keys that mean something on an open day only, and return them."""
    board, grid = page.board, page.day_view

    def at_grid(act: Callable[[], object]) -> Callable[[], object]:
        return lambda: act() if board.view is grid else None

    def next_half_filled() -> None:
        if board.view is not grid:
            board.show_step(MEASURE)
        grid.next_half_filled()

    keys: tuple[tuple[str, Callable[[], object]], ...] = (
        ("Ctrl+Del", at_grid(grid.entry.remove)),
        ("F2", board.turn),
        ("F3", partial(page.open_for_child, "due")),
        ("Ctrl+R", partial(page.open_for_child, "refer")),
        ("F4", at_grid(grid.choose_n)),
        ("F5", at_grid(grid.weigh_again)),
        ("F7", next_half_filled),
        ("F8", at_grid(page.bar.next_order)),
    )
    return [add_shortcut(page, key, act) for key, act in keys]
