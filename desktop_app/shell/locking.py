"""The locked window: after some time without anybody, or when somebody else is to work; the post stays open behind it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.core.changes import Changes
from desktop_app.core.errors import UserError
from desktop_app.core.rights import ADMIN
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.idle_watch import IdleWatch
from desktop_app.ui.tasks import TaskRunner

from .gate import Gate
from .main_window import MainWindow
from .unlock import OwnPasswordStep, UnlockStep

if TYPE_CHECKING:
    from desktop_app.db.post import Post

LOCKED = QT_TRANSLATE_NOOP("Start", "The window is locked")
LOCKED_TEXT = QT_TRANSLATE_NOOP(
    "Start", "Everything stays as it was left. Type your name and your PIN or password; somebody else can do so too."
)
GO_ON = QT_TRANSLATE_NOOP("Start", "Go on")
PIN_OR_PASSWORD = QT_TRANSLATE_NOOP("Start", "PIN or password")
ONLY_PASSWORD = QT_TRANSLATE_NOOP("Start", "After so many wrong tries only the password counts.")


class Locking(QObject):
    """Locks the window of a post whose people have passwords of their own.

    Signals:
        entered(is_other): somebody may go on; True if it is somebody else, or somebody with other rights. Also emitted when the
            rights of who works became others meanwhile: here, by an undo, or by a file from another laptop.
        home_asked: close the post and go back to the gate.
    """

    entered = Signal(bool)
    home_asked = Signal()

    def __init__(self, window: MainWindow, context: AppContext, post: "Post", parent: QObject | None = None) -> None:
        from desktop_app.db.vault import seconds

        super().__init__(parent)
        self._window, self._context, self._post = window, context, post
        self._shown = self._who_and_rights()
        self._tasks = TaskRunner(self)
        self.watch = IdleWatch(seconds, self._limit, self)
        self.watch.idle.connect(self.lock)
        self.gate: Gate | None = None
        self._has_news = self._has_new_rights = False
        context.changed.connect(self._on_changed)
        context.tasks.busy.connect(self._on_busy)
        context.person_changed.connect(self.begin)
        self.begin()

    def begin(self) -> None:
        """Watch the time once somebody works under an own name."""
        if self._post.person is not None:
            self.watch.start()

    def end(self) -> None:
        """Watch no longer; what runs is waited for."""
        self.watch.stop()
        self._context.changed.disconnect(self._on_changed)
        self._context.tasks.busy.disconnect(self._on_busy)
        self._context.person_changed.disconnect(self.begin)
        self._tasks.shutdown()

    def lock(self) -> None:
        """Hide everything until somebody types name and PIN or password; the midwife's entries are locked, too.

        Nothing happens in a post without persons: nobody could open the window again.
        """
        from desktop_app.db.holders import has_people

        if self._window.is_covered or not has_people(self._post.database):
            return
        self._context.midwife.lock()
        self.gate = Gate()
        self.gate.languages.hide()
        self._window.cover(self.gate)
        self._ask()

    def _ask(self) -> None:
        step = UnlockStep(self._post.folder, asks_name=True, says=(LOCKED, LOCKED_TEXT, PIN_OR_PASSWORD, GO_ON))
        for link in (step.forgot_button, step.restore_button):  # at the gate, which "Another post" leads to
            link.hide()
        step.done.connect(lambda: self._try(step))
        step.other_asked.connect(self.home_asked)
        if self.gate is not None:
            self.gate.show_step(step)

    def _try(self, step: UnlockStep) -> None:
        from desktop_app.db.tries import MOST_PINS, counted, wrong_tries
        from desktop_app.sync.holders import enter_with

        name, secret, folder = step.typed_name, step.passphrase.value(), self._post.folder
        step.set_busy(True)

        def work() -> None:
            with counted(folder):
                enter_with(self._post, name, secret, takes_pin=wrong_tries(folder) < MOST_PINS)

        def refused(error: Exception) -> None:
            if isinstance(error, UserError):
                step.refuse(ONLY_PASSWORD if wrong_tries(folder) == MOST_PINS else error.text)
            else:
                step.show_error(error)

        self._tasks.run(self, lambda _progress: work(), lambda _none: self._let_in(secret), refused)

    def _let_in(self, secret: str) -> None:
        from .admission import must_change

        if must_change(self._post) and self.gate is not None:
            self._ask_own_password(self.gate, secret)
        else:
            self._open()

    def _ask_own_password(self, gate: Gate, old: str) -> None:
        from .admission import choose_own_password

        step = OwnPasswordStep()

        def store() -> None:
            new = step.new.first.value()
            step.set_busy(True)
            self._tasks.run(
                self, lambda _progress: choose_own_password(self._post, old, new), lambda _none: self._open(), step.show_error
            )

        step.done.connect(store)
        gate.show_step(step)

    def _open(self) -> None:
        self._context.forget_levels()
        before, self._shown = self._shown, self._who_and_rights()
        is_other = self._shown != before
        self.gate = None
        self._window.uncover()
        self.watch.start()
        if is_other:
            self._context.announce_person()
        self.entered.emit(is_other)

    def _on_changed(self, changes: Changes) -> None:
        """Follow what a file from another laptop, or an undo, says about the people of the post."""
        if changes.touches("post_setting"):
            self._context.forget_levels()
        self._has_news = self._has_news or changes.touches("key_holder")
        self._has_new_rights = self._has_new_rights or changes.touches("key_holder", "post_setting")
        self._on_busy(not self._context.tasks.is_idle())

    def _on_busy(self, is_busy: bool) -> None:
        """Look who is there once whatever changed the people has ended: the first person enters after being added."""
        if self._has_news and not is_busy:
            self._has_news = False
            self._follow_people()
        if self._has_new_rights and not is_busy:
            self._has_new_rights = False
            QTimer.singleShot(0, self, self._follow_rights)  # who changed them says so first, on the page as it is

    def _follow_rights(self) -> None:
        """Have the pages made anew if who works may see or do something else now; under the lock, when somebody enters."""
        if self._window.is_covered:
            return
        (_, *before), self._shown = self._shown, self._who_and_rights()
        if before != [*self._shown[1:]]:
            self._context.announce_person()
            self.entered.emit(True)

    def _who_and_rights(self) -> tuple[bytes | None, str, Mapping[str, str]]:
        """Return who works, in which role, and what that role may do; without people everybody may what an admin may."""
        features = self._context.all_features
        levels = self._context.levels() or {feature.name: "work" for feature in features}
        return self._post.person, self._post.role if self._post.person is not None else ADMIN, levels

    def _follow_people(self) -> None:
        from desktop_app.db.holders import persons, refresh_doors

        refresh_doors(self._post)
        with self._post.database.read() as session:
            present = {row.id: row for row in persons(session.connection())}
        row = present.get(self._post.person or b"")
        if row is not None and (row.name, row.role) != (self._post.database.user, self._post.role):
            self._post.database.user, self._post.role = row.name, row.role
            self._context.announce_person()
        elif row is None and present:
            self.lock()

    def _limit(self) -> float:
        return 60.0 * int(str(self._context.setting("accounts.lock_after")))
