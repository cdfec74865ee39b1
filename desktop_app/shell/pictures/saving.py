"""Saves a picture of each scene in each language and theme."""

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.core.language import language

from .scenes import all_scenes, settle
from .sheet import write_sheet

if TYPE_CHECKING:
    from desktop_app.db.post import Post
    from desktop_app.ui.context import AppContext

LANGUAGES, THEMES = ("en", "ar", "zh"), ("light", "dark")
SIZE = (1366, 768)
SHEET = "contact_sheet.png"


def save_pictures_of_post(
    post_folder: Path, folder: Path, languages: Sequence[str] = LANGUAGES, themes: Sequence[str] = THEMES
) -> list[Path]:
    """Save pictures of a post that needs no passphrase, or whose passphrase is in ``BALAI_PASSPHRASE``."""
    from desktop_app.shell.discovery import find_features
    from desktop_app.shell.opening import open_folder
    from desktop_app.ui.context import AppContext
    from desktop_app.ui.device_settings import DeviceSettings

    with _application():
        post = open_folder(post_folder, os.environ.get("BALAI_PASSPHRASE"))
        with tempfile.TemporaryDirectory(prefix="balai-pictures-") as home:
            day = last_day(post)
            context = AppContext(post.database, find_features(), lambda: day, DeviceSettings(Path(home)), post, post.is_practice)
            try:
                return save_pictures(context, folder, languages, themes)
            finally:
                context.tasks.shutdown()
                post.close()


def save_pictures(
    context: "AppContext", folder: Path, languages: Sequence[str] = LANGUAGES, themes: Sequence[str] = THEMES
) -> list[Path]:
    """Save a picture of each page in each language and theme below ``folder``, and the contact sheet; needs a QApplication.

    Returns:
        The pictures, the contact sheet last.
    """
    from desktop_app.ui.garbage import garbage

    folder.mkdir(parents=True, exist_ok=True)
    looks = [(code, theme) for code in languages for theme in themes]
    garbage.leave_to_main_thread()
    try:
        by_look = [list(_pictures_of_look(context, folder, code, theme)) for code, theme in looks]
    finally:
        garbage.give_back()
    sheet = folder / SHEET
    write_sheet(by_look, [f"{code} · {theme}" for code, theme in looks], sheet, SIZE)
    return [*(file for files in by_look for file in files), sheet]


def last_day(post: "Post") -> date:
    """Return the day on which somebody last worked in a practice post, so that its pages show that work; else today."""
    from desktop_app.db.history import list_actions

    with post.database.read() as session:
        newest = list_actions(session, 1)
    return newest[0].at.astimezone().date() if newest and post.is_practice else date.today()  # noqa: DTZ011 - the day of the person at the screen


@contextmanager
def _application() -> "Iterator[None]":
    """Have a QApplication; one that nobody sees if there is none yet."""
    from PySide6.QtWidgets import QApplication

    existing = QApplication.instance()
    if existing is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        existing = QApplication(["balai"])
    yield
    existing.sendPostedEvents()


def _pictures_of_look(context: "AppContext", folder: Path, code: str, theme: str) -> Iterator[Path]:
    from PySide6.QtCore import QEvent
    from PySide6.QtWidgets import QApplication

    from desktop_app.shell.main_window import MainWindow
    from desktop_app.ui.theme import apply_theme

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")
    apply_theme(app, theme, 1.0, language(code))
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    for number, name in enumerate(all_scenes(window, context), 1):
        settle(context)
        file = folder / f"{number:02d}_{name}_{code}_{theme}.png"
        window.grab().toImage().scaled(*SIZE).save(str(file))
        yield file
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the next theme is for its own window only
