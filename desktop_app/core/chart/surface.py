"""What a chart is drawn on. Lengths are points, x from the left, y from the top; a screen scales them."""

from collections.abc import Sequence
from typing import Literal, Protocol

from .definition import Place, Style

Anchor = Literal["left", "middle", "right"]


class Surface(Protocol):
    """A sheet of paper or a part of the screen.

    Inks are the names of ``definition.Ink``, each also as ``soft_<ink>`` for strips behind other things,
    and ``text``, ``text2``, ``grid``, ``grid_strong``, ``frame``, ``ground``.
    """

    def polyline(self, points: Sequence[Place], ink: str, width: float, style: Style = "solid") -> None:
        """Draw a line through the points."""

    def polygon(self, points: Sequence[Place], ink: str) -> None:
        """Fill the shape that the points go round."""

    def circle(self, x: float, y: float, radius: float, fill: str, edge: str, width: float) -> None:
        """Draw a filled circle with an edge."""

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float,
        ink: str = "text",
        anchor: Anchor = "left",
        is_bold: bool = False,
        is_figure: bool = False,
        upwards: bool = False,
    ) -> None:
        """Write a line whose feet stand at ``y``; ``is_figure`` runs from left to right in every language."""

    def text_width(self, text: str, size: float, is_bold: bool = False) -> float:
        """Return how long a line of words is."""

    def clip(self, left: float, top: float, width: float, height: float) -> None:
        """Draw only within a box from now on."""

    def unclip(self) -> None:
        """Draw everywhere again."""
