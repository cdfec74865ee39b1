"""Icons that take the theme's colour when they are painted, so that a new theme needs no reloading."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap

from desktop_app.core.resources import resource

from .tokens import colour

MIRRORED = frozenset({"chevron-left", "chevron-right", "arrow-left", "arrow-right", "undo-2", "redo-2", "log-in", "log-out"})
"""Icons that point along the line of reading."""


@cache
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


class _ThemeIcon(QIconEngine):
    def __init__(self, name: str, role: str, chosen_role: str) -> None:
        super().__init__()
        self._name, self._role, self._chosen_role = name, role, chosen_role

    def clone(self) -> QIconEngine:
        return _ThemeIcon(self._name, self._role, self._chosen_role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        from PySide6.QtSvg import QSvgRenderer

        chosen = state == QIcon.State.On or mode == QIcon.Mode.Selected
        role = self._chosen_role if chosen else self._role
        if mode == QIcon.Mode.Disabled and role == "on_accent":
            role = "text2"  # such a button has no coloured ground
        ink = colour(role)
        data = _svg(self._name).replace("currentColor", ink.name()).replace('stroke-width="2"', 'stroke-width="1.9"')
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(painter.opacity() * 0.4)
        if self._name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(rect.x() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
        side = min(rect.width(), rect.height())
        left, top = rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2
        QSvgRenderer(QByteArray(data.encode())).render(painter, QRectF(left, top, side, side))
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        if picture.isNull():  # asked for by a button without room
            return picture
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, picture.rect(), mode, state)
        painter.end()
        return picture

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        picture = self.pixmap(size, mode, state)  # Qt hands the size over already scaled
        picture.setDevicePixelRatio(scale)
        return picture


def icon(name: str, role: str = "text2", chosen_role: str = "accent") -> QIcon:
    """Return the icon ``resources/icons/<name>.svg``.

    Args:
        name: without ending.
        role: token of its colour.
        chosen_role: token of its colour on a checked button or in a selected row.
    """
    return QIcon(_ThemeIcon(name, role, chosen_role))
