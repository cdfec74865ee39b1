"""Starts the program with a window, and ends it when the window is closed."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.ui.device_settings import DeviceSettings, home_folder
from desktop_app.ui.garbage import garbage

from .program import Program


def run_window(post_folder: Path | None = None) -> int:
    """Show the window until it is closed, and return the exit code.

    Args:
        post_folder: the post to open; None for the one opened last, or the first start.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    if not isinstance(app, QApplication):
        raise TypeError("the window needs a QApplication")
    app.setApplicationName("Balai")
    garbage.leave_to_main_thread()
    program = Program(app, DeviceSettings())
    program.start(post_folder)
    program.crashes.begin(home_folder() / "logs")
    code = app.exec()
    program.end()
    program.crashes.end()
    garbage.give_back()
    return code
