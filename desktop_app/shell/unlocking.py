"""From a closed post to an open one: passphrase, name and password, recovery words, a first password of one's own."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import UserError
from desktop_app.ui.tasks import TaskRunner

if TYPE_CHECKING:  # each step is imported when it is shown: the first paint waits for none of the others
    from desktop_app.db.post import Post

    from .gate import Step
    from .unlock import ForgottenStep, UnlockStep

Show = Callable[["Step", Callable[[], None]], None]


class Unlocking(QObject):
    """Walks through the steps that open the post in one folder.

    Args:
        show: shows a step at the gate, and knows how to show it again in another language.
        user: who works on this laptop, where nobody types a name.

    Signals:
        opened(post): a post is open.
        failed(error): it stays closed, and not because something wrong was typed.
        restore_asked: go back to a backup.
        other_asked: open another post.
    """

    opened = Signal(object)
    failed = Signal(object)
    restore_asked = Signal()
    other_asked = Signal()

    def __init__(self, show: Show, tasks: TaskRunner, folder: Path, user: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show, self._tasks, self._folder, self._user = show, tasks, folder, user
        self._waiting: Post | None = None

    def ask_passphrase(self) -> None:
        """Ask for the passphrase, or for a name and a password."""
        from .opening import asks_name
        from .unlock import UnlockStep

        step = UnlockStep(self._folder, asks_name(self._folder))
        step.done.connect(lambda: self._unlock(step))
        step.forgotten.connect(self.ask_recovery_words)
        step.other_asked.connect(self.other_asked)
        step.restore_asked.connect(self.restore_asked)
        self._show(step, self.ask_passphrase)

    def ask_recovery_words(self) -> None:
        """Ask for the recovery words and a new passphrase."""
        from .opening import asks_name
        from .unlock import ForgottenStep

        step = ForgottenStep(asks_name(self._folder))
        step.back_asked.connect(self.ask_passphrase)
        step.done.connect(lambda: self._recover(step))
        self._show(step, self.ask_recovery_words)

    def close(self) -> None:
        """Close a post whose person has not chosen an own password yet."""
        if self._waiting is not None:
            self._waiting.close()

    def _unlock(self, step: "UnlockStep") -> None:
        from .opening import open_folder

        typed, name = step.passphrase.value(), step.typed_name
        step.set_busy(True)
        self._tasks.run(
            self,
            lambda _progress: open_folder(self._folder, typed, user=self._user, name=name),
            lambda post: self._logged_in(post, typed),
            lambda error: self._refuse(step, error),
        )

    def _refuse(self, step: "UnlockStep", error: Exception) -> None:
        from desktop_app.db.tries import WRONG, wait_seconds

        if isinstance(error, UserError) and (error.text in WRONG or wait_seconds(self._folder)):
            step.refuse(error.text)
        else:
            self.failed.emit(error)

    def _recover(self, step: "ForgottenStep") -> None:
        from .opening import recover

        words, new, name = step.words.value(), step.new.first.value(), step.name.value()
        step.set_busy(True)
        self._tasks.run(
            self, lambda _progress: recover(self._folder, words, new, self._user, name), self.opened.emit, step.show_error
        )

    def _logged_in(self, post: "Post", password: str) -> None:
        """Let a person choose an own password if somebody else chose this one; then work begins."""
        from .admission import must_change

        if must_change(post):
            self._waiting = post
            self._ask_own_password(post, password)
        else:
            self.opened.emit(post)

    def _ask_own_password(self, post: "Post", password: str) -> None:
        from .admission import choose_own_password
        from .unlock import OwnPasswordStep

        step = OwnPasswordStep()

        def store() -> None:
            new = step.new.first.value()
            step.set_busy(True)
            self._tasks.run(
                self, lambda _progress: choose_own_password(post, password, new), lambda _none: self._go_in(post), step.show_error
            )

        step.done.connect(store)
        self._show(step, lambda: self._ask_own_password(post, password))

    def _go_in(self, post: "Post") -> None:
        self._waiting = None
        self.opened.emit(post)
