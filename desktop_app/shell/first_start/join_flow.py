"""The order of the steps of a laptop that joins a post, and what is made on the way."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.tasks import TaskRunner

from ..gate import Step
from ..invitations import Joined, found_invitations, join_post, read_invitation
from ..opening import NewPost
from .joining import InvitationStep, JoinedStep, JoinStep
from .recovery import ProofStep, SheetStep

if TYPE_CHECKING:
    from desktop_app.sync.trust import Invited

Show = Callable[[Step, Callable[[], None]], None]
FREE_TRIES, LONGEST_WAIT_S = 3, 60


class JoinFlow(QObject):
    """Walks through invitation, name and passphrase, recovery sheet, and what to do with the stick.

    Args:
        show: shows a step; its second argument shows it again in another language.
        new: keeps the answers while the user goes back and forth.

    Signals:
        joined(post): the laptop has joined and its post is open.
        folder_asked(folder): the laptop has joined; people log in with their own passwords.
        back_asked: another way to begin.
    """

    joined = Signal(object)
    folder_asked = Signal(object)
    back_asked = Signal()

    def __init__(self, show: Show, tasks: TaskRunner, new: NewPost, parent_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show, self._tasks, self._new, self._parent_folder = show, tasks, new, parent_folder
        self._found: Sequence[Path] = ()
        self._file: Path | None = None
        self._code = ""
        self._wrong = 0
        self._invited: Invited | None = None
        self._made: Joined | None = None

    def ask_invitation(self) -> None:
        """Ask for the file and its code."""
        step = InvitationStep(self._found, self._file, self._code)
        step.back_asked.connect(self.back_asked)
        step.done.connect(lambda: self._open(step))
        self._show(step, self.ask_invitation)
        self._tasks.run(step, lambda _progress: found_invitations(), lambda found: self._offer(step, found), _raise)

    def ask_details(self) -> None:
        """Ask for name, passphrase and folder."""
        if self._invited is None:
            raise RuntimeError("no invitation was opened")
        step = JoinStep(self._invited, self._new, self._parent_folder)
        step.back_asked.connect(lambda: step.fill(self._new))
        step.back_asked.connect(self.ask_invitation)
        step.done.connect(lambda: self._join(step))
        self._show(step, self.ask_details)

    def show_sheet(self) -> None:
        """Show the recovery words of this laptop."""
        step = SheetStep(self._of_made().words, self._new.name)
        step.done.connect(self.ask_words)
        self._show(step, self.show_sheet)

    def ask_words(self) -> None:
        """Ask for three of the words."""
        step = ProofStep(self._of_made().words)
        step.back_asked.connect(self.show_sheet)
        step.done.connect(self.say_joined)
        self._show(step, self.ask_words)

    def say_joined(self) -> None:
        """Say what to do with the stick."""
        step = JoinedStep(self._of_made().has_answer)
        step.done.connect(self._finish)
        self._show(step, self.say_joined)

    def close(self) -> None:
        """Close a post that was made but not handed over yet."""
        if self._made is not None:
            self._made.post.close()
            self._made = None

    def _of_made(self) -> Joined:
        if self._made is None:
            raise RuntimeError("no post was made")
        return self._made

    def _offer(self, step: InvitationStep, found: Sequence[Path]) -> None:
        self._found = found
        step.offer(found)
        step.begin()

    def _open(self, step: InvitationStep) -> None:
        file, code = step.file.value(), step.code.value()
        self._file, self._code = file, code
        step.set_busy(True)
        self._tasks.run(
            step, lambda _progress: read_invitation(file, code), self._opened, lambda error: self._refuse(step, error)
        )

    def _opened(self, invited: "Invited") -> None:
        self._wrong, self._invited = 0, invited
        self.ask_details()

    def _refuse(self, step: InvitationStep, error: Exception) -> None:
        from desktop_app.sync.trust import WRONG_CODE, CodeError

        if isinstance(error, CodeError):
            self._wrong += error.text == WRONG_CODE  # a slip of the pen that no code can hold is no try
            step.refuse(error.text, seconds_to_wait(self._wrong) if error.text == WRONG_CODE else 0)
        else:
            step.show_error(error)

    def _join(self, step: JoinStep) -> None:
        step.fill(self._new)
        step.set_busy(True)
        invited, file, new = self._invited, self._file, self._new
        if invited is None or file is None:
            raise RuntimeError("no invitation was opened")
        self._tasks.run(step, lambda _progress: join_post(invited, file, new), self._joined, step.show_error)

    def _joined(self, made: Joined) -> None:
        self._made, self._code = made, ""
        self._new.passphrase = ""
        if made.words:
            self.show_sheet()
        else:
            self.say_joined()

    def _finish(self) -> None:
        made, self._made = self._of_made(), None
        if made.needs_login:
            folder = made.post.folder
            made.post.close()
            self.folder_asked.emit(folder)
        else:
            self.joined.emit(made.post)


def seconds_to_wait(wrong: int) -> int:
    """Return how long to wait after so many wrong codes: nothing after three slips, then twice as long each time."""
    return 0 if wrong < FREE_TRIES else min(5 * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_S)


def _raise(error: Exception) -> None:
    raise error
