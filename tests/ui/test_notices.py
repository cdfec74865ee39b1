"""Messages that interrupt."""

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import MachineError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.notices import advise

FULL = QT_TRANSLATE_NOOP("Window", "The disk is full.")
NO_FILE = QT_TRANSLATE_NOOP("Window", "The file {file} could not be written.")
ADVICE = QT_TRANSLATE_NOOP("Window", "Use another place.")


def test_a_longer_fault_in_place_of_the_first_is_read_whole(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    shown = advise(MachineError(FULL, ADVICE), window)
    again = advise(MachineError(NO_FILE.fill(file="/media/posyandu/registers of October 2026/" * 4), ADVICE), window)
    qtbot.waitUntil(lambda: again.text.height() >= again.text.heightForWidth(again.text.width()))
    assert again is shown
    again.accept()
