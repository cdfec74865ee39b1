"""The screen as ``core.chart.surface.Surface`` wants it: a painter whose unit is a point."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTextLayout, QTextOption

from desktop_app.core.chart import Place, Style
from desktop_app.core.chart.surface import Anchor

from ..theme import families
from ..words import current
from .inks import ink_colour

_BIG = 100
"""Text is laid out at this size and scaled, so that letters of few pixels keep their widths."""
_DASHES = {"dashed": (4.0, 2.5), "dotted": (0.8, 1.8)}


class ScreenSurface:
    """Paints on a widget or a picture; the painter is already scaled such that its unit is a point."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def polyline(self, points: Sequence[Place], ink: str, width: float, style: Style = "solid") -> None:
        """Draw a line through the points."""
        pen = QPen(ink_colour(ink), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        if style in _DASHES:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([length / width for length in _DASHES[style]])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline(_polygon(points))

    def polygon(self, points: Sequence[Place], ink: str) -> None:
        """Fill the shape that the points go round."""
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ink_colour(ink))
        self._painter.drawPolygon(_polygon(points))

    def circle(self, x: float, y: float, radius: float, fill: str, edge: str, width: float) -> None:
        """Draw a filled circle with an edge."""
        self._painter.setPen(QPen(ink_colour(edge), width))
        self._painter.setBrush(ink_colour(fill))
        self._painter.drawEllipse(QPointF(x, y), radius, radius)

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
        """Write a line whose feet stand at ``y``."""
        if not text:
            return
        layout = QTextLayout(text, _font(is_bold))
        rtl = current().is_rtl and not is_figure
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(1e6)
        layout.endLayout()
        back = {"left": 0.0, "middle": 0.5, "right": 1.0}[anchor] * line.naturalTextWidth()
        painter = self._painter
        painter.save()
        painter.translate(x, y)
        if upwards:
            painter.rotate(-90)
        painter.scale(size / _BIG, size / _BIG)
        painter.setPen(ink_colour(ink))
        layout.draw(painter, QPointF(-back, -line.ascent()))
        painter.restore()

    def text_width(self, text: str, size: float, is_bold: bool = False) -> float:
        """Return how long a line of words is."""
        return QFontMetricsF(_font(is_bold)).horizontalAdvance(text) * size / _BIG

    def clip(self, left: float, top: float, width: float, height: float) -> None:
        """Draw only within a box from now on."""
        self._painter.save()
        self._painter.setClipRect(QRectF(left, top, width, height), Qt.ClipOperation.IntersectClip)

    def unclip(self) -> None:
        """Draw everywhere again."""
        self._painter.restore()


def _polygon(points: Sequence[Place]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])


def _font(is_bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(families(current())))
    font.setPixelSize(_BIG)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(is_bold)
    return font
