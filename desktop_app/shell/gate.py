"""What stands in the window while no post is open: one step at a time on a sheet in the middle."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop_app.core.errors import InputError, MachineError, UserError
from desktop_app.core.language import CODES, own_name
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.theme import icon, px
from desktop_app.ui.widgets import button, label, row, scroll
from desktop_app.ui.words import current, tr

BACK = QT_TRANSLATE_NOOP("Start", "Back")
LANGUAGE = QT_TRANSLATE_NOOP("Start", "Language")
WORKING = QT_TRANSLATE_NOOP("Start", "Working")
SHEET_PX = 540


class Step(QWidget):
    """One question, with a button that goes on and one that goes back.

    Attributes:
        body: the layout for what is asked.
        next_button, back_button: at the foot; either may be hidden.
        offers_languages: the choice of languages stands below the sheet.

    Signals:
        done: the step's answer is complete.
        back_asked: to the step before.
        busy_changed(bool): something is being done, or is done.
    """

    busy_changed = Signal(bool)
    done = Signal()
    back_asked = Signal()

    def __init__(self, title: Label, text: Label = "", next_text: Label = "", has_back: bool = True) -> None:
        super().__init__()
        self.is_busy = False
        self.offers_languages = True
        self.body = QVBoxLayout()
        self.body.setSpacing(px(12))
        self.refusal = label("", "error", wrap=True)
        self.next_button = button(next_text, kind="primary", clicked=self.go_on)
        self.back_button = button(BACK, "arrow-left", "ghost", self.back_asked.emit)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(tr(WORKING))
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(14))
        stack.addWidget(label(title, "h1", wrap=True))
        text_line = label(text, "muted", wrap=True)
        stack.addWidget(text_line)
        stack.addLayout(self.body)
        stack.addWidget(self.refusal)
        stack.addWidget(self._bar)
        stack.addLayout(row(self.back_button, None, self.next_button))
        text_line.setVisible(bool(text_line.text()))
        self.back_button.setVisible(has_back)
        self.next_button.setVisible(bool(next_text))
        self.refusal.hide()
        self._bar.hide()

    def go_on(self) -> None:
        """Check the answer and, if it is complete, say ``done``; a step with questions extends this."""
        self.done.emit()

    def begin(self) -> None:
        """Put the cursor where typing begins; called when the step is shown."""
        self.next_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on at Enter in a field, as the button below it does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self.next_button.isHidden():
            self.next_button.click()
        else:
            super().keyPressEvent(event)

    def set_busy(self, busy: bool) -> None:
        """Show that something is being done, and take no more answers meanwhile."""
        self._bar.setVisible(busy)
        for part in (self.next_button, self.back_button):
            part.setEnabled(not busy)
        if busy:
            self.refusal.hide()
        self.is_busy = busy
        self.busy_changed.emit(busy)

    def show_error(self, error: Exception) -> None:
        """Say why it did not work; raises what is our own fault."""
        self.set_busy(False)
        if isinstance(error, MachineError):
            self._refuse(f"{tr(error.text)}\n{tr(error.advice)}")
        elif isinstance(error, InputError):
            self._refuse("\n".join(tr(problem.text) for problem in error.problems))
        elif isinstance(error, UserError):
            self._refuse(tr(error.text))
        else:
            raise error

    def _refuse(self, words: str) -> None:
        self.refusal.setText(words)
        self.refusal.show()


class Gate(QWidget):
    """The sheet in the middle, with the program's name above it and the languages below it.

    Signals:
        language_asked(code): speak that language.
    """

    language_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("Shell")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.step: Step | None = None
        self._sheet = QFrame()
        self._sheet.setObjectName("Card")
        self._sheet.setFixedWidth(px(SHEET_PX))
        self._holder = QVBoxLayout(self._sheet)
        self._holder.setContentsMargins(px(28), px(24), px(28), px(22))
        self.languages = ChoiceField([(code, own_name(code)) for code in CODES])
        self.languages.setAccessibleName(tr(LANGUAGE))
        self.languages.set_value(current().code)
        self.languages.changed.connect(lambda: self.language_asked.emit(self.languages.value()))
        middle = QWidget()
        stack = QVBoxLayout(middle)
        stack.setContentsMargins(px(16), px(20), px(16), px(20))
        stack.setSpacing(px(16))
        stack.addStretch(1)
        self._language_line = QWidget()
        self._language_line.setLayout(row(None, _picture("languages"), self.languages, None))
        # not by alignment: a widget that is aligned gets no more height for words that break into lines
        stack.addLayout(row(None, _brand(), None))
        stack.addLayout(row(None, self._sheet, None))
        stack.addWidget(self._language_line)
        stack.addStretch(2)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(middle))

    def show_step(self, step: Step) -> None:
        """Show one step instead of the one before."""
        if self.step is not None:
            self._holder.removeWidget(self.step)
            self.step.hide()
            self.step.deleteLater()
        self.step = step
        self._holder.addWidget(step)
        step.busy_changed.connect(self.languages.setDisabled)
        self.languages.setDisabled(step.is_busy)
        self._language_line.setVisible(step.offers_languages)
        QWidget.setTabOrder(step.next_button, self.languages)  # Tab stays in the step's own fields and buttons first
        step.show()
        step.begin()


def tile(icon_name: str, title: Label, text: Label, clicked: Callable[[], object]) -> QWidget:
    """Return a large button with a line of explanation below it."""
    made = button(title, clicked=clicked)
    made.setProperty("tile", "true")
    made.setIcon(icon(icon_name, "accent", "accent"))
    made.setIconSize(QSize(px(34), px(22)))
    block = QWidget()
    stack = QVBoxLayout(block)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(px(4))
    stack.addWidget(made)
    explanation = label(text, "caption", wrap=True)
    explanation.setContentsMargins(px(18), 0, px(18), px(4))
    stack.addWidget(explanation)
    made.setAccessibleDescription(explanation.text())
    return block


def ask_for_folder(parent: QWidget, title: str, start: Path, chosen: Callable[[Path], object]) -> None:
    """Let the user choose a folder; ``chosen`` is called unless the dialog is cancelled."""
    dialog = QFileDialog(parent, title, str(start))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()


def _brand() -> QWidget:
    block = QWidget()
    line = QHBoxLayout(block)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(px(10))
    line.addWidget(_picture("house", "accent", 28))
    line.addWidget(label("Balai", "h1"))
    return block


def _picture(name: str, role: str = "text2", size: int = 18) -> QLabel:
    picture = QLabel()
    picture.setPixmap(icon(name, role).pixmap(QSize(px(size), px(size))))
    return picture
