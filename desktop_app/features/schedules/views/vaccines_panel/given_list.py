"""What a resident received or refused, line by line."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import Pack
from desktop_app.ui.widgets import clear_layout, icon_button, label
from desktop_app.ui.words import current, joined, tr

from ...rules.giving import PLACES
from ...services import Given

NOTHING_GIVEN = QT_TRANSLATE_NOOP("Schedules", "Nothing is recorded yet.")
REMOVE = QT_TRANSLATE_NOOP("Schedules", "Remove {what}")
REFUSED = QT_TRANSLATE_NOOP("Schedules", "refused")
NO_DATE = QT_TRANSLATE_NOOP("Schedules", "date not known")


class GivenList(QWidget):
    """Doses and supplements in the order of the pack, each with its date and where it was given.

    Signals:
        remove_asked(Given, title): something was written down by mistake.
    """

    remove_asked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)

    def show_given(self, given: Mapping[str, Sequence[Given]], pack: Pack) -> None:
        """Show what was given, by code."""
        clear_layout(self._lines)
        known = list(pack.services)
        codes = sorted(given, key=lambda code: (known.index(code) if code in known else len(known), code))
        for code in codes:
            title: Label = pack.services[code].title if code in pack.services else code
            for one in given[code]:
                self._lines.addLayout(self._line(one, title))
        if not codes:
            self._lines.addWidget(label(NOTHING_GIVEN, "muted"))

    def _line(self, given: Given, title: Label) -> QHBoxLayout:
        remove = icon_button(REMOVE.fill(what=title), "trash-2", lambda: self.remove_asked.emit(given, title))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(title, wrap=True))
        words.addWidget(label(given_words(given), "caption", wrap=True))
        line = QHBoxLayout()
        line.addLayout(words, 1)
        line.addWidget(remove)
        return line


def given_words(given: Given) -> str:
    """Return when and where something was given, by whom and of which lot."""
    when = current().partial_date(given.given) or tr(NO_DATE)
    where = tr(PLACES[given.where]) if given.where in PLACES else given.where
    return joined(when, tr(REFUSED) if given.refused else where, given.given_by, given.lot)
