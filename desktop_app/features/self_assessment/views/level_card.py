"""The level that is reached, large, and what the next one still asks for."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ..services import Assessment
from .wording import value_words

REACHED = QT_TRANSLATE_NOOP("Self-assessment", "Level reached")
HIGHEST = QT_TRANSLATE_NOOP("Self-assessment", "This is the highest level.")
MISSING = QT_TRANSLATE_NOOP("Self-assessment", "Missing for {level}:")
LACK = QT_TRANSLATE_NOOP("Self-assessment", "{criterion}: {value}, at least {needed} is asked for")
RUNNING = QT_TRANSLATE_NOOP("Self-assessment", "January to {date}")
SOURCE = QT_TRANSLATE_NOOP("Self-assessment", "Limits: {source}, not confirmed. Ask the health centre.")
CONFIRMED = QT_TRANSLATE_NOOP("Self-assessment", "Limits: {source}")

LINE_PX = 22


class LevelCard(QWidget):
    """Shows one assessment.

    Attributes:
        level: the name of the level.
        lacks: what is missing for the next, one line each.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = label("", "kpi")
        self.lacks = label("", wrap=True)
        self._period, self._title, self._source = label("", "muted"), label("", "field"), label("", "muted", wrap=True)
        self._source.setMinimumHeight(px(LINE_PX))  # a low window takes room from it, and Chinese letters stand tall
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(16), px(12), px(16), px(8))
        stack.setSpacing(px(6))
        head = WrapRow(spacing=12)
        for part in (label(REACHED, "muted"), self.level, self._period):
            head.addWidget(part)
        stack.addLayout(head)
        for part in (self._title, self.lacks, self._source):
            stack.addWidget(part)

    def show_found(self, found: Assessment) -> None:
        """Show the level of a year."""
        self.level.setText(tr(found.reached.title))
        is_running = found.until.month != 12 or found.until.day != 31
        self._period.setText(tr(RUNNING, date=found.until) if is_running else str(found.year))
        self._title.setText(tr(MISSING, level=found.next.title) if found.next else tr(HIGHEST))
        lines = [
            tr(
                LACK,
                criterion=one.criterion.title,
                value=value_words(one.value, one.criterion.unit),
                needed=value_words(one.needed, one.criterion.unit),
            )
            for one in found.lacks
        ]
        self.lacks.setText("\n".join(f"• {line}" for line in lines))
        self.lacks.setVisible(bool(lines))
        sources = {line.source: line.is_confirmed for line in found.lines}
        told = [tr(CONFIRMED if is_confirmed else SOURCE, source=source) for source, is_confirmed in sources.items()]
        self._source.setText(joined(*told))
