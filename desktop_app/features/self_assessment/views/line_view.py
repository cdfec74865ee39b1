"""One criterion that the records show: what it is, how it is reckoned, and what each level asks for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, scroll, set_margins
from desktop_app.ui.words import joined, tr

from ..services import Assessment, Line
from .wording import found_in, unit_words, value_words

FROM_RECORDS = QT_TRANSLATE_NOOP("Self-assessment", "Counted in the records: {what}")
LEVEL_ASKS = QT_TRANSLATE_NOOP("Self-assessment", "{level}: at least {needed}")
ASKS_NOTHING = QT_TRANSLATE_NOOP("Self-assessment", "{level}: nothing is asked for")
SOURCE = QT_TRANSLATE_NOOP("Self-assessment", "Source: {source}")
NOT_CONFIRMED = QT_TRANSLATE_NOOP("Self-assessment", "not confirmed")


class LineView(QWidget):
    """Words only: the number changes with the records."""

    def __init__(self, found: Assessment, line: Line, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        body = QVBoxLayout(inside)
        set_margins(body, 0, 0, 8, 0)
        body.setSpacing(px(10))
        unit = line.criterion.unit
        body.addWidget(
            label(joined(value_words(line.value, unit), "" if unit == "percent" else unit_words(line)), "kpi", wrap=True)
        )
        body.addWidget(label(line.criterion.detail, wrap=True))
        body.addWidget(label(FROM_RECORDS.fill(what=found_in(line)), "muted", wrap=True))
        for level, least in zip(found.levels, line.criterion.least, strict=True):
            asked = LEVEL_ASKS.fill(level=level.title, needed=value_words(least, unit))
            body.addWidget(label(asked if least else ASKS_NOTHING.fill(level=level.title), wrap=True))
        source = tr(SOURCE, source=line.source)
        body.addWidget(label(joined(source, "" if line.is_confirmed else NOT_CONFIRMED), "muted", wrap=True))
        body.addStretch(1)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.addWidget(scroll(inside))
