"""The files of all posts: taken in from a stick at once, and written back for all of them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.exchange.views.give_take.place import PlaceCard
from desktop_app.ui.context import AppContext
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.tasks import CancelledError, Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import current, tr

from ..services.files import TakenFile, WrittenFile, take_files, write_files
from .forms import post_of

TAKE = QT_TRANSLATE_NOOP("Health centre", "Take in the files of the posts")
WRITE = QT_TRANSLATE_NOOP("Health centre", "Save for the posts")
STOP = QT_TRANSLATE_NOOP("Health centre", "Stop")
NO_PLACE = QT_TRANSLATE_NOOP("Health centre", "Put in the stick, or choose a folder.")
WORKING = QT_TRANSLATE_NOOP("Health centre", "Post {number} of {all}")
TAKEN_IN = QT_TRANSLATE_NOOP("Health centre", "{n} files were taken in. You may pull out the stick now.")
SAVED = QT_TRANSLATE_NOOP("Health centre", "{n} files were saved. You may pull out the stick now.")
STOPPED = QT_TRANSLATE_NOOP("Health centre", "Stopped. What was done until then stays.")
NOTHING = QT_TRANSLATE_NOOP("Health centre", "There is no file for this health centre in that place.")
POST = QT_TRANSLATE_NOOP("Health centre", "Post")
FILE = QT_TRANSLATE_NOOP("Health centre", "File")
RESULT = QT_TRANSLATE_NOOP("Health centre", "Result")
NEW = QT_TRANSLATE_NOOP("Health centre", "New")
CHANGED = QT_TRANSLATE_NOOP("Health centre", "Changed")
DIFFER = QT_TRANSLATE_NOOP("Health centre", "Values that differ")
REMARK = QT_TRANSLATE_NOOP("Health centre", "Remark")
RESULTS = QT_TRANSLATE_NOOP("Health centre", "What became of the files")
STATES = {
    "taken": (QT_TRANSLATE_NOOP("Health centre", "Taken in"), "ok"),
    "known": (QT_TRANSLATE_NOOP("Health centre", "Nothing new"), "plain"),
    "refused": (QT_TRANSLATE_NOOP("Health centre", "Refused"), "danger"),
    "saved": (QT_TRANSLATE_NOOP("Health centre", "Saved"), "ok"),
    "not_saved": (QT_TRANSLATE_NOOP("Health centre", "Not saved"), "warn"),
}


class FilesPart(QWidget):
    """One place, two buttons, and what became of each file.

    Attributes:
        place: the stick or folder.
        take_button, write_button, stop_button: what can be done.
        results: one row a file.

    Signals:
        done: files were taken in or written.
    """

    done = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Progress | None = None
        self.place = PlaceCard(context)
        self.take_button = button(TAKE, "download", "primary", self.take)
        self.write_button = button(WRITE, "upload", None, self.write)
        self.stop_button = button(STOP, "x", "ghost", self.stop)
        self.stop_button.hide()
        self._said = label("", wrap=True)
        columns: tuple[TableColumn[TakenFile], ...] = (
            TableColumn(POST, lambda one: one.post.name if one.post else "–"),
            TableColumn(RESULT, lambda one: tr(STATES[one.state][0]), tone=lambda one: STATES[one.state][1]),
            TableColumn(NEW, lambda one: _number(one.new), lambda one: one.new, numeric=True, rank=2),
            TableColumn(CHANGED, lambda one: _number(one.changed), lambda one: one.changed, numeric=True, rank=3),
            TableColumn(DIFFER, lambda one: _number(one.conflicts), lambda one: one.conflicts, numeric=True, rank=1),
            TableColumn(REMARK, lambda one: tr(one.words) if one.words else "", stretch=True),
            TableColumn(FILE, lambda one: one.file, rank=4),
        )
        self.results: RowsModel[TakenFile] = RowsModel(columns, self)
        self.table: ListView = table_view(self.results, RESULTS)
        self.table.hide()
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(12))
        stack.addWidget(self.place)
        stack.addLayout(row(self.take_button, self.write_button, self.stop_button, None))
        stack.addWidget(self._said)
        stack.addWidget(self.table, 1)
        stack.addStretch(0)

    def take(self) -> None:
        """Take in every file of the place, on the worker."""
        folder, centre, features = self.place.folder(), post_of(self._context), self._context.all_features
        if folder is None:
            self._said.setText(tr(NO_PLACE))
            return
        self._begin(lambda progress: take_files(centre, folder, features, progress.step), self._taken)

    def write(self) -> None:
        """Write the files for all posts, on the worker."""
        folder, centre, features = self.place.folder(), post_of(self._context), self._context.all_features
        if folder is None:
            self._said.setText(tr(NO_PLACE))
            return
        self._begin(lambda progress: write_files(centre, folder, features, progress.step), self._written)

    def stop(self) -> None:
        """Stop between two posts."""
        if self._task is not None:
            self._task.cancel()
            self._end()
            self._said.setText(tr(STOPPED))
            self.done.emit()

    def _begin(self, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        self._set_busy(True)
        self._said.setText("")
        self._task = self._context.tasks.run(self, work, then, self._failed, self._step)

    def _step(self, done: int, total: int) -> None:
        self._said.setText(tr(WORKING, number=done + 1, all=total))

    def _taken(self, found: list[TakenFile]) -> None:
        self._end()
        self._show(found, TAKEN_IN.of(sum(one.state == "taken" for one in found)) if found else NOTHING)

    def _written(self, found: list[WrittenFile]) -> None:
        self._end()
        rows = [TakenFile(one.file, one.post, "saved" if one.file else "not_saved", one.words, one.actions) for one in found]
        self._show(rows, SAVED.of(sum(bool(one.file) for one in found)))

    def _show(self, rows: list[TakenFile], words: Label) -> None:
        self.results.set_rows(rows)
        self.table.setVisible(bool(rows))
        self._said.setText(tr(words))
        self.done.emit()

    def _failed(self, error: Exception) -> None:
        self._end()
        if not isinstance(error, CancelledError):
            self._context.show_error(error)

    def _end(self) -> None:
        self._task = None
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        for made in (self.take_button, self.write_button):
            made.setEnabled(not busy)
        self.stop_button.setVisible(busy)


def _number(number: int) -> str:
    return current().number(number) if number else ""
