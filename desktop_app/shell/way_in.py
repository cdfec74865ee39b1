"""The way to an open post: first start, opening one that is there, and what to do when it stays closed."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.tasks import TaskRunner

from .known_posts import KnownPosts
from .main_window import MainWindow
from .own_settings import USER

if TYPE_CHECKING:  # each step is imported when it is shown: the first paint waits for none of the others
    from desktop_app.db.post import Post

    from .first_start import FirstStart
    from .gate import Gate, Step
    from .restoring import Restoring
    from .unlocking import Unlocking

MAKING_PRACTICE = QT_TRANSLATE_NOOP("Start", "Making a village to practise with")
MAKING_PRACTICE_TEXT = QT_TRANSLATE_NOOP("Start", "About 480 people and a year of open days. This takes a few seconds.")


class WayIn(QObject):
    """Shows one step after the other at the gate until a post is open.

    Signals:
        opened(post): a post is open.
        language_asked(code): speak that language; ``show_again`` then shows the step in it.
    """

    opened = Signal(object)
    language_asked = Signal(str)

    def __init__(self, window: MainWindow, device: DeviceSettings, known: KnownPosts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._device, self._known = window, device, known
        self._tasks = TaskRunner(self)
        self._gate: Gate | None = None
        self._folder: Path | None = None
        self._first_start: FirstStart | None = None
        self._unlocking: Unlocking | None = None
        self._looks_first = False
        self._here: Callable[[], None] = self.first_start

    @property
    def step(self) -> "Step | None":
        """Return the step that is shown."""
        return self._gate.step if self._gate is not None else None

    def prepare(self, folder: Path | None) -> Path | None:
        """Put into the window what can be shown at once.

        Returns:
            The post, if it is known to open without a passphrase: then its pages may be shown, and the gate is not.
        """
        self._folder = folder or self._known.last()
        if self._folder is None:
            self.first_start()
        elif self._known.is_practice(self._folder):
            return self._folder
        elif self._folder in self._known.folders():
            self.ask_passphrase()
        else:
            self._looks_first = True
            self._show_opening(self._folder)
        return None

    def begin(self) -> None:
        """Go on after the first paint."""
        if self._folder is None:
            return
        if self._gate is None:
            self.open_now()
        elif self._looks_first:
            self.look()
        else:
            self._tasks.run(self, lambda _progress: _preload(), _nothing, _nothing)

    def show_again(self) -> None:
        """Show the same step in the language that is spoken now."""
        self._gate = None
        if self._first_start is not None:
            self._first_start.move_to(self._new_gate())
        else:
            self._here()

    def first_start(self) -> None:
        """Walk through the first start from its beginning."""
        self._begin_first_start().ask_language()

    def other_post(self) -> None:
        """Ask which post."""
        self._begin_first_start().ask_way()

    def open_folder(self, folder: Path) -> None:
        """Open the post in ``folder``, asking for its passphrase if it has one."""
        self._folder = folder
        self.look()

    def look(self) -> None:
        """Find out whether the post needs a passphrase."""
        from .opening import needs_passphrase

        folder = self._of_post()
        self._show_opening(folder)
        self._tasks.run(self, lambda _progress: needs_passphrase(folder), self._looked, self._mend)

    def _mend(self, error: Exception) -> None:
        """Take a lost file of keys from the newest backup; else say what is wrong."""
        from .backups.damage import is_damage, mend_lost_keys

        folder = self._of_post()
        if is_damage(error) and mend_lost_keys(folder):
            self.look()
        else:
            self.show_problem(error)

    def ask_passphrase(self) -> None:
        """Ask for the passphrase, or for a name and a password."""
        from .unlocking import Unlocking

        self._unlocking = Unlocking(self._show, self._tasks, self._of_post(), self._device.text(USER), self)
        self._unlocking.opened.connect(self._opened)
        self._unlocking.failed.connect(self.show_problem)
        self._unlocking.restore_asked.connect(self.ask_backup)
        self._unlocking.other_asked.connect(self.other_post)
        self._unlocking.ask_passphrase()

    def open_now(self) -> None:
        """Open a post that needs no passphrase."""
        from .opening import open_folder

        folder, user = self._of_post(), self._device.text(USER)
        self._tasks.run(self, lambda _progress: open_folder(folder, user=user), self._opened, self.show_problem)

    def make_practice(self) -> None:
        """Make a practice post with a village and open it."""
        from .first_start.flow import posts_folder
        from .gate import Step
        from .opening import free_folder, make_practice

        folder, user = free_folder(posts_folder(), "Practice"), self._device.text(USER)
        step = Step(MAKING_PRACTICE, MAKING_PRACTICE_TEXT, has_back=False)
        step.set_busy(True)
        self._folder = folder
        self._show(step, self.make_practice)
        today = date.today()  # noqa: DTZ011 - the person's day
        self._tasks.run(self, lambda _progress: make_practice(folder, today, user), self._opened, self.show_problem)

    def show_problem(self, error: Exception) -> None:
        """Say why the post stays closed; raises what is our own fault."""
        if not isinstance(error, UserError | MachineError):
            raise error
        from .unlock import ProblemStep

        step = ProblemStep(error.text, error.advice if isinstance(error, MachineError) else None, self._is_damage(error))
        step.done.connect(self.look if self._folder is not None else self.other_post)
        step.restore_asked.connect(lambda: self.ask_backup(error.text))
        step.other_asked.connect(self.other_post)
        self._show(step, lambda: self.show_problem(error))

    def restoring(self, folder: Path | None) -> "Restoring":
        """Return the way back to a backup: in the place of the post in ``folder``, or in a new folder."""
        from .restoring import Restoring

        self._folder = folder
        self._restoring = Restoring(self._show, self._tasks, folder, self)
        self._restoring.finished.connect(self.open_folder)
        self._restoring.back_asked.connect(self.look if folder is not None else self.other_post)
        self._restoring.failed.connect(self.show_problem)
        return self._restoring

    def ask_backup(self, reason: Text | None = None) -> None:
        """Ask which backup is to take the place of the post."""
        self.restoring(self._of_post()).choose(reason)

    def rescue(self, folder: Path, error: Exception) -> None:
        """Say what is wrong with a post that was closed for it, and offer its backups."""
        self._folder = folder
        self.show_problem(error)

    def _is_damage(self, error: Exception) -> bool:
        from .backups.damage import is_damage

        return self._folder is not None and is_damage(error)

    def close(self) -> None:
        """Wait for running work and close what was opened on the way."""
        self._tasks.shutdown()
        if self._unlocking is not None:
            self._unlocking.close()
        if self._first_start is not None:
            self._first_start.close()

    def _of_post(self) -> Path:
        if self._folder is None:
            raise RuntimeError("no post was chosen")
        return self._folder

    def _looked(self, needed: bool) -> None:
        if needed:
            self.ask_passphrase()
        else:
            self.open_now()

    def _opened(self, post: "Post") -> None:
        self._known.remember(post.folder, post.is_practice)
        self.opened.emit(post)

    def _made(self, post: "Post") -> None:
        if self._first_start is not None:
            self._device.put(USER, self._first_start.new.user)
        self._opened(post)

    def _begin_first_start(self) -> "FirstStart":
        from .first_start import FirstStart

        flow = FirstStart(self._new_gate(), self._tasks, self._known, self._device.text(USER), self)
        flow.made.connect(self._made)
        flow.practice_asked.connect(self.make_practice)
        flow.folder_asked.connect(self.open_folder)
        flow.backup_asked.connect(lambda: self.restoring(None).choose())
        flow.language_asked.connect(self.language_asked)
        self._first_start = flow
        return flow

    def _show_opening(self, folder: Path) -> None:
        from .unlock import OpeningStep

        self._show(OpeningStep(folder), self.look)

    def _show(self, step: "Step", here: Callable[[], None]) -> None:
        self._first_start = None
        self._here = here
        gate = self._gate or self._new_gate()
        gate.show_step(step)

    def _new_gate(self) -> "Gate":
        from .gate import Gate

        self._gate = Gate()
        self._gate.language_asked.connect(self.language_asked)
        self._window.show_content(self._gate)
        return self._gate


def _preload() -> None:
    """Import what opening needs while the passphrase is being typed."""
    import desktop_app.residents.models  # noqa: F401 - brings SQLAlchemy along


def _nothing(_result: object) -> None:
    """Take no notice."""
