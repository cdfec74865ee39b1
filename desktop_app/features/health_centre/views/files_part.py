"""The files of all posts: looked at and taken in from a stick, and written back for all of them."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.exchange.views.give_take.place import PlaceCard
from desktop_app.features.exchange.views.proposal.view import CANCEL
from desktop_app.ui.context import AppContext
from desktop_app.ui.tasks import Progress
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import tr

from ..services.files import TakenFile, WrittenFile, take_file_out, take_looked, write_files
from ..services.looking import KNOWN, NEW, REFUSED, LookedFile, look_at_files
from .file_rows import OUT, FileRow, FileRows, looked_row, taken_row, written_row
from .forms import post_of

TAKE = QT_TRANSLATE_NOOP("Health centre", "Take in the files of the posts")
WRITE = QT_TRANSLATE_NOOP("Health centre", "Save for the posts")
STOP = QT_TRANSLATE_NOOP("Health centre", "Stop")
NO_PLACE = QT_TRANSLATE_NOOP("Health centre", "Put in the stick, or choose a folder.")
LOOKING = QT_TRANSLATE_NOOP("Health centre", "Looking for files of post {number} of {all}")
TAKING = QT_TRANSLATE_NOOP("Health centre", "Taking in file {number} of {all}")
WRITING = QT_TRANSLATE_NOOP("Health centre", "Saving for post {number} of {all}")
TAKING_OUT = QT_TRANSLATE_NOOP("Health centre", "Taking the file out again")
CAN_BE_TAKEN = QT_TRANSLATE_NOOP("Health centre", "{n} files can be taken in. Nothing has changed yet.")
ARE_KNOWN = QT_TRANSLATE_NOOP("Health centre", "{n} files bring nothing new.")
ARE_REFUSED = QT_TRANSLATE_NOOP("Health centre", "{n} files are refused.")
TAKE_THEM = QT_TRANSLATE_NOOP("Health centre", "Take in {n} files")
LEFT = QT_TRANSLATE_NOOP("Health centre", "Nothing was taken in.")
TAKEN_IN = QT_TRANSLATE_NOOP("Health centre", "{n} files were taken in. You may pull out the stick now.")
TAKEN_OUT = QT_TRANSLATE_NOOP("Health centre", "The file of {name} was taken out again.")
SAVED = QT_TRANSLATE_NOOP("Health centre", "{n} files were saved. You may pull out the stick now.")
STOPPED = QT_TRANSLATE_NOOP("Health centre", "Stopped. What was done until then stays.")
NOTHING = QT_TRANSLATE_NOOP("Health centre", "There is no file for this health centre in that place.")
_FOUND = ((NEW, CAN_BE_TAKEN), (REFUSED, ARE_REFUSED), (KNOWN, ARE_KNOWN))


class _StoppedError(Exception):
    """Somebody stopped between two files; unlike a cancelled task, this one still tells what it did."""


class FilesPart(QWidget):
    """One place, two buttons, and each file: what it would bring, then what became of it.

    Attributes:
        place: the stick or folder.
        take_button, write_button, stop_button: what can be done.
        accept_button, leave_button: what is done with the files that were looked at.
        looked: the files that can be chosen now; none if nobody looked.
        results: what became of files, in the order shown.
        list: the rows.

    Signals:
        done: files were taken in, taken out or written.
    """

    done = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._task: Progress | None = None
        self._wants_stop = self._had_cursor = False
        self.looked: Sequence[LookedFile] = ()
        self.results: list[TakenFile | WrittenFile] = []
        self.place, self.list = PlaceCard(context), FileRows()
        self.take_button = button(TAKE, "download", "primary", self.look)
        self.write_button = button(WRITE, "upload", None, self.write)
        self.stop_button = button(STOP, "x", "ghost", self.stop)
        self.accept_button = button(TAKE_THEM.of(0), "download", "primary", self.take)
        self.leave_button = button(CANCEL, kind="ghost", clicked=self.leave)
        self._said = label("", wrap=True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(12), px(12), px(12), px(12))
        stack.setSpacing(px(12))
        stack.addWidget(self.place)
        stack.addLayout(row(self.take_button, self.write_button, self.stop_button, None))
        stack.addWidget(self._said)
        stack.addWidget(self.list, 1)
        stack.addLayout(row(None, self.leave_button, self.accept_button))
        self.place.changed.connect(self._place_changed)
        self._arrange()

    def look(self) -> None:
        """Look at every file of the place, on the worker; nothing is stored."""
        folder, centre, features = self.place.folder(), post_of(self._context), self._context.all_features
        if folder is None:
            self._said.setText(tr(NO_PLACE))
            return
        self._forget()
        self._begin(LOOKING, lambda progress: look_at_files(centre, folder, features, self._stepper(progress)), self._show_looked)

    def take(self) -> None:
        """Take in the files that are ticked, one transaction each, on the worker."""
        centre, features, chosen = post_of(self._context), self._context.all_features, self._chosen()
        self._forget()

        def work(progress: Progress) -> Any:
            return take_looked(centre, chosen, features, self._stepper(progress), self.results.append)

        self._begin(TAKING, work, lambda _found: self._show_taken())

    def leave(self) -> None:
        """Take nothing in."""
        self._forget()
        self._say(LEFT)
        self._come_to_rest()

    def write(self) -> None:
        """Write the files for all posts, on the worker."""
        folder, centre, features = self.place.folder(), post_of(self._context), self._context.all_features
        if folder is None:
            self._said.setText(tr(NO_PLACE))
            return
        self._forget()

        def work(progress: Progress) -> Any:
            return write_files(centre, folder, features, self._stepper(progress), self.results.append)

        self._begin(WRITING, work, lambda _found: self._show_written())

    def take_out(self, taken: TakenFile) -> None:
        """Take out again what a file brought, on the worker."""
        centre, features = post_of(self._context), self._context.all_features
        self._said.setText(tr(TAKING_OUT))
        self._begin(TAKING_OUT, lambda _progress: take_file_out(centre, taken, features), lambda _: self._show_out(taken))

    def stop(self) -> None:
        """Stop once the file at hand is done, so that its end is told."""
        self._wants_stop = True
        self.stop_button.setEnabled(False)

    def _begin(self, words: Label, work: Callable[[Progress], Any], then: Callable[[Any], None]) -> None:
        self._wants_stop = False
        self._keep_cursor()
        self._task = self._context.tasks.run(self, work, partial(self._ended, then), self._failed, partial(self._step, words))
        self._arrange()

    def _stepper(self, progress: Progress) -> Callable[[int, int], None]:
        def step(done: int, total: int) -> None:
            if self._wants_stop:
                raise _StoppedError
            progress.step(done, total)

        return step

    def _step(self, words: Any, done: int, total: int) -> None:
        self._said.setText(tr(words, number=done + 1, all=total))

    def _ended(self, then: Callable[[Any], None], found: Any) -> None:
        self._task = None
        then(found)
        self._come_to_rest()

    def _failed(self, error: Exception) -> None:
        """Tell what was done before it failed or was stopped."""
        self._task = None
        self._say("")
        if any(isinstance(one, TakenFile) for one in self.results):
            self._show_taken()
        elif self.results:
            self._show_written()
        if isinstance(error, _StoppedError):
            self._say(STOPPED)
        else:
            self._context.show_error(error)
        self._come_to_rest()

    def _keep_cursor(self) -> None:
        """Remember that the cursor is here; it leaves a button that is hidden or closed."""
        focused = self.window().focusWidget()
        self._had_cursor |= focused is not None and self.isAncestorOf(focused)

    def _come_to_rest(self) -> None:
        """Show what can be done now, with the cursor on it if it was here before."""
        self._arrange()
        had_cursor, self._had_cursor = self._had_cursor, False
        if self.isVisible() and had_cursor:
            (self.accept_button if self.accept_button.isVisible() else self.take_button).setFocus()

    def _show_looked(self, found: list[LookedFile]) -> None:
        self.looked = sorted((one for one in found if one.state != KNOWN), key=lambda one: one.state != REFUSED)
        self.list.show_rows([looked_row(one, self._count_chosen) for one in self.looked])
        counts = {words: sum(one.state == state for one in found) for state, words in _FOUND}
        told = [tr(words.of(count)) for words, count in counts.items() if count]
        self._say(" ".join(told) or NOTHING)
        self._count_chosen()

    def _show_taken(self) -> None:
        taken = [one for one in self.results if isinstance(one, TakenFile)]
        self._show([taken_row(one, self.take_out) for one in taken])
        self._say(TAKEN_IN.of(sum(one.state == "taken" for one in taken)))

    def _show_written(self) -> None:
        written = [one for one in self.results if isinstance(one, WrittenFile)]
        self._show([written_row(one) for one in written])
        self._say(SAVED.of(sum(bool(one.file) for one in written)))

    def _show_out(self, taken: TakenFile) -> None:
        self.results = [replace(one, state=OUT) if one is taken else one for one in self.results]
        self._show_taken()
        self._say(TAKEN_OUT.fill(name=taken.post.name if taken.post else ""))

    def _show(self, rows: Sequence[FileRow]) -> None:
        self.list.show_rows(rows)
        self.done.emit()

    def _say(self, words: Label) -> None:
        self._said.setText(tr(words))

    def _chosen(self) -> list[LookedFile]:
        pairs = zip(self.looked, self.list.rows, strict=True)
        return [one for one, shown in pairs if shown.tick is not None and shown.tick.isChecked()]

    def _count_chosen(self) -> None:
        self.accept_button.setText(tr(TAKE_THEM.of(len(self._chosen()))))
        self.accept_button.setEnabled(bool(self._chosen()))

    def _place_changed(self) -> None:
        """Forget what was looked at elsewhere."""
        if self.looked and self._task is None:
            self._forget()
            self._say("")

    def _forget(self) -> None:
        self._keep_cursor()
        self.looked, self.results = (), []
        self.list.show_rows([])
        self._arrange()

    def _arrange(self) -> None:
        is_busy, can_choose = self._task is not None, any(one.state == NEW for one in self.looked)
        for made in (self.take_button, self.write_button):
            made.setEnabled(not is_busy)
            made.setVisible(not can_choose)  # one thing at a time: first these files are taken in, or left
        self.list.setEnabled(not is_busy)
        self.place.setEnabled(not is_busy)
        self.stop_button.setVisible(is_busy)
        self.stop_button.setEnabled(is_busy)
        self.accept_button.setVisible(can_choose)
        self.leave_button.setVisible(can_choose)
