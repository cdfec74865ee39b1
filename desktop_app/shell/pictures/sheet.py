"""All pictures on one: a column for each look, a line for each page."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

THUMB_WIDTH, GAP, HEAD = 460, 16, 34


def write_sheet(columns: Sequence[Sequence[Path]], titles: Sequence[str], target: Path, size: tuple[int, int]) -> None:
    """Put all pictures of ``size`` on one and save it as ``target``."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    height = THUMB_WIDTH * size[1] // size[0]
    lines = max((len(column) for column in columns), default=0)
    sheet = QImage(GAP + len(columns) * (THUMB_WIDTH + GAP), HEAD + GAP + lines * (height + GAP), QImage.Format.Format_RGB32)
    sheet.fill(QColor("#7A8490"))
    painter = QPainter(sheet)
    painter.setPen(QColor("#FFFFFF"))
    for across, (title, column) in enumerate(zip(titles, columns, strict=True)):
        left = GAP + across * (THUMB_WIDTH + GAP)
        painter.drawText(QRect(left, 0, THUMB_WIDTH, HEAD), Qt.AlignmentFlag.AlignVCenter, title)
        for down, file in enumerate(column):
            painter.drawImage(left, HEAD + down * (height + GAP), _small(file, THUMB_WIDTH, height))
    painter.end()
    sheet.save(str(target))


def _small(file: Path, width: int, height: int) -> "QImage":
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    smooth = Qt.TransformationMode.SmoothTransformation
    return QImage(str(file)).scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
