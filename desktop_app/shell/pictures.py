"""``balai pictures``: every page as people see it, in several languages and colours, and all of them on one sheet."""

import os
import tempfile
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.core.contract import Command
from desktop_app.core.language import CODES, language
from desktop_app.core.period import Month

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from desktop_app.db.post import Post
    from desktop_app.shell.main_window import MainWindow, Workspace
    from desktop_app.ui.context import AppContext

LANGUAGES, THEMES = ("en", "ar", "zh"), ("light", "dark")
SIZE = (1366, 768)
SHEET = "contact_sheet.png"
THUMB_WIDTH, GAP, HEAD = 460, 16, 34
SETTLED_MS, CALM_LOOKS, LONGEST_MS = 80, 3, 20_000
"""What is done after a task's end, e.g. painting a page of paper, is waited for by looking three times."""
SAMPLE_WORDS = "legal winner thank year wave sausage worth useful legal winner thank yellow"
"""A code of the BIP-39 test vectors: it opens nothing."""


@dataclass(frozen=True)
class Pictures:
    """What was saved."""

    files: Sequence[Path]
    sheet: Path

    def as_json(self) -> dict[str, Any]:
        """Return the result for ``--json``."""
        return {"pictures": [str(file) for file in self.files], "sheet": str(self.sheet)}

    def __str__(self) -> str:
        return f"{len(self.files)} pictures, all of them on {self.sheet}"


def save_pictures_of_post(
    post_folder: Path, folder: Path, languages: Sequence[str] = LANGUAGES, themes: Sequence[str] = THEMES
) -> list[Path]:
    """Save pictures of a post that needs no passphrase, or whose passphrase is in ``BALAI_PASSPHRASE``."""
    from desktop_app.ui.context import AppContext
    from desktop_app.ui.device_settings import DeviceSettings

    from .discovery import find_features
    from .opening import open_folder

    with _application():
        post = open_folder(post_folder, os.environ.get("BALAI_PASSPHRASE"))
        with tempfile.TemporaryDirectory(prefix="balai-pictures-") as home:
            day = _last_day(post)
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
    _write_sheet(by_look, [f"{code} · {theme}" for code, theme in looks], sheet)
    return [*(file for files in by_look for file in files), sheet]


def _last_day(post: "Post") -> date:
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

    from desktop_app.ui.theme import apply_theme

    from .main_window import MainWindow

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")
    apply_theme(app, theme, 1.0, language(code))
    window = MainWindow()
    window.resize(*SIZE)
    window.show()
    for number, name in enumerate(_scenes(window, context), 1):
        _settle(context)
        file = folder / f"{number:02d}_{name}_{code}_{theme}.png"
        window.grab().toImage().scaled(*SIZE).save(str(file))
        yield file
    window.close()
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # the next theme is for its own window only


def _scenes(window: "MainWindow", context: "AppContext") -> Iterator[str]:
    """Bring one scene after the other into the window, and yield its name."""
    yield from _gate_scenes(window)
    yield from _page_scenes(window, context)


def _gate_scenes(window: "MainWindow") -> Iterator[str]:
    from .first_start.choices import LanguageStep, WayStep
    from .first_start.place import PassphraseStep, PlaceStep
    from .first_start.recovery import ProofStep, SheetStep
    from .gate import Gate
    from .opening import NewPost
    from .unlock import ForgottenStep, UnlockStep

    gate = Gate()
    window.show_content(gate)
    new = NewPost(name="Posyandu Melati", user="Siti")
    for name, step in (
        ("start_language", LanguageStep()),
        ("start_way", WayStep(())),
        ("start_place", PlaceStep(new, Path("Balai"))),
        ("start_passphrase", PassphraseStep(new)),
        ("start_sheet", SheetStep(SAMPLE_WORDS, new.name)),
        ("start_words", ProofStep(SAMPLE_WORDS, lambda numbers, count: numbers[:count])),
        ("unlock", UnlockStep(Path("Balai", "Posyandu Melati"))),
        ("forgotten", ForgottenStep()),
    ):
        gate.show_step(step)
        yield name


def _page_scenes(window: "MainWindow", context: "AppContext") -> Iterator[str]:
    from .discovery import find_features
    from .main_window import Workspace
    from .own_pages import all_pages

    workspace = Workspace(all_pages(find_features()), context.is_practice)
    window.show_content(workspace)
    workspace.attach(context)
    for page_id in workspace.cards:
        workspace.go(page_id)
        yield page_id
        if _open_first_row(workspace.built[page_id]):
            yield f"{page_id}_opened"
        if page_id == "health_visits":
            yield from _health_scenes(workspace, context)
    workspace.detach()


def _health_scenes(workspace: "Workspace", context: "AppContext") -> Iterator[str]:
    """Show the other views of health visits, one child's growth on its card, and the papers of growth."""
    from desktop_app.residents.views.resident_view import ResidentView

    visits: Any = workspace.built["health_visits"]
    context.open_page("health_visits", month=Month.of(context.today()))
    yield "health_visits_month"
    for part in ("children", "year", "cards"):
        visits.month_view.show_part(part)
        yield f"health_visits_month_{part}"
    for number, mode in ((2, "to_check"), (3, "paper_register")):
        visits.modes.buttons[number].click()
        yield f"health_visits_{mode}"
    visits.month_view.show_part("children")
    visits.modes.buttons[1].click()
    _settle(context)
    if "residents" not in workspace.cards or not _open_first_row(visits):
        return
    _settle(context)
    card = workspace.built["residents"].findChildren(ResidentView)[-1]
    for panel in ("health", "growth"):
        card.panel(f"health_visits.{panel}")
        yield f"residents_{panel}"
    if "health_visits.growth" in workspace.cards:
        context.open_page("health_visits.growth", resident=card.card.row.id)
        yield "growth_of_child"
    asked = {"month": Month.of(context.today()), "subjects": (card.card.row.id,), "of_whom": card.card.row.name}
    for paper in ("skdn", "growth_card") if "registers" in workspace.cards else ():
        context.open_page("registers", register=f"health_visits.{paper}", **asked)
        yield f"registers_{paper}"


def _open_first_row(page: "QWidget") -> bool:
    """Open the first row of the first list on a page; return False if there is none."""
    from desktop_app.ui.table import ROW_ROLE, ListView

    for found in page.findChildren(ListView):
        row = found.model().index(0, 0).data(ROW_ROLE) if found.isVisible() and found.model().rowCount() else None
        if row is not None:
            found.choose(0)
            found.opened.emit(row)
            return True
    return False


def _settle(context: "AppContext") -> None:
    """Wait until nothing runs in the background and everything is painted."""
    from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

    patience, calm = QDeadlineTimer(LONGEST_MS), 0
    while calm < CALM_LOOKS and not patience.hasExpired():
        loop = QEventLoop()
        QTimer.singleShot(SETTLED_MS, loop.quit)
        loop.exec()
        calm = calm + 1 if context.tasks.is_idle() else 0


def _write_sheet(columns: Sequence[Sequence[Path]], titles: Sequence[str], target: Path) -> None:
    """Put all pictures on one: a column for each look, a line for each page."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    height = THUMB_WIDTH * SIZE[1] // SIZE[0]
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


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--out", type=Path, default=Path("pictures"), metavar="DIR", help="where they go (default: pictures)")
    parser.add_argument("--languages", nargs="+", choices=CODES, default=LANGUAGES, metavar="CODE", help="default: en ar zh")
    parser.add_argument("--themes", nargs="+", choices=THEMES, default=THEMES, metavar="THEME", help="default: light dark")


def _run(context: Any, arguments: Namespace) -> Pictures:
    from desktop_app.core.errors import UserError

    from .command_line import NO_POST

    if context.post_folder is None:
        raise UserError(NO_POST)
    files = save_pictures_of_post(context.post_folder, arguments.out, arguments.languages, arguments.themes)
    return Pictures(files[:-1], files[-1])


COMMANDS = (Command(("pictures",), "Save pictures of all pages of a post, and a sheet with all of them.", _arguments, _run),)
