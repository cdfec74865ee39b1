"""Lists whose columns have sizes of their own, so that what is typed above them stands in line."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from desktop_app.core.text import Label
from desktop_app.ui.table import ListView, RowsModel
from desktop_app.ui.tokens import px


@dataclass(frozen=True, slots=True)
class Width:
    """How wide a column is, in pixels at the usual text size.

    Attributes:
        wanted: with room enough.
        least: it still works with this.
        optional: it goes away where not everything fits, the last of several first.
        takes_rest: what is left over is its.
    """

    wanted: int
    least: int
    optional: bool = False
    takes_rest: bool = False


class SizedList(ListView):
    """A list that shares its width by ``widths``, one for each column of the model."""

    def __init__(self, model: RowsModel[Any], widths: Sequence[Width], name: Label) -> None:
        self._widths = widths
        super().__init__(model, name)

    def fit_columns(self) -> None:
        """Share the width among the columns and hide those there is no room for."""
        shared = shared_widths(self._widths, self.viewport().width())
        for number, width in enumerate(shared):
            self.setColumnHidden(number, width == 0)
            if width:
                self.setColumnWidth(number, width)


def shared_widths(widths: Sequence[Width], available: int) -> list[int]:
    """Return the widths in pixels, 0 for a hidden column; they add up to ``available``.

    Where room is missing, the column that takes the rest gives first.
    """
    shown = list(widths)
    for width in reversed(widths):
        if width.optional and available < px(sum(one.wanted for one in shown)):
            shown = [one for one in shown if one is not width]
    wanted, least = [px(width.wanted) for width in shown], [px(width.least) for width in shown]
    taker = next(number for number, width in enumerate(shown) if width.takes_rest)
    if available < sum(least):
        sizes = [size * available // sum(least) for size in least]
    else:
        others = sum(wanted) - wanted[taker] - sum(least) + least[taker]
        share = min((available - sum(least)) / others, 1.0)
        sizes = [few + int((most - few) * share) for most, few in zip(wanted, least, strict=True)]
        sizes[taker] = least[taker]
    sizes[taker] += available - sum(sizes)
    by_width = dict(zip(map(id, shown), sizes, strict=True))
    return [by_width.get(id(width), 0) for width in widths]
