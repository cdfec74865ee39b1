"""What the slice offers to the program."""

from collections.abc import Sequence

from desktop_app.core.contract import Feature, Paper
from desktop_app.core.later import Later
from desktop_app.core.layout import RowSource
from desktop_app.core.text import QT_TRANSLATE_NOOP


def _row_sources() -> Sequence[RowSource]:
    from ..registers import ROW_SOURCES

    return ROW_SOURCES


def _papers() -> Sequence[Paper]:
    from ..papers import PAPERS

    return PAPERS


FEATURE = Feature(
    name="mothers",
    title=QT_TRANSLATE_NOOP("Mothers", "Mothers"),
    row_sources=Later(_row_sources),
    papers=Later(_papers),
)
