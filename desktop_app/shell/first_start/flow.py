"""The order of the first steps, and what is made on the way."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal

from desktop_app.ui.tasks import TaskRunner
from desktop_app.ui.words import tr

from ..gate import Gate, Step, ask_for_folder
from ..known_posts import KnownPosts
from ..opening import NewPost, make_post
from .choices import EXISTING, LanguageStep, WayStep
from .place import PassphraseStep, PlaceStep
from .recovery import ProofStep, SheetStep

if TYPE_CHECKING:
    from desktop_app.db.post import Post

    from .join_flow import JoinFlow


def posts_folder() -> Path:
    """Return where new posts are put unless the user chooses another place."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Balai"


class FirstStart(QObject):
    """Walks through language, kind of post, its place, passphrase, recovery sheet.

    The answers are kept while the user goes back and forth, and when another language is chosen.

    Signals:
        made(post): a new post is open and its recovery sheet was proven.
        practice_asked, folder_asked(folder): open another kind of post.
        backup_asked: take over a backup.
        language_asked(code): speak that language.
    """

    made = Signal(object)
    practice_asked = Signal()
    folder_asked = Signal(object)
    backup_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, gate: Gate, tasks: TaskRunner, known: KnownPosts, user: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gate, self._tasks, self._known = gate, tasks, known
        self.new = NewPost(user=user)
        self._post: Post | None = None
        self._words = ""
        self._joining: JoinFlow | None = None
        self.at: Callable[[], None] = self.ask_language

    def move_to(self, gate: Gate) -> None:
        """Go on at the same step on another gate, in the language that is spoken now."""
        self._gate = gate
        self.at()

    def ask_language(self) -> None:
        """Ask for the language."""
        step = LanguageStep()
        step.language_asked.connect(self.language_asked)
        step.done.connect(self.ask_way)
        self._show(step, self.ask_language)

    def ask_way(self) -> None:
        """Ask which kind of post."""
        step = WayStep(self._known.folders())
        step.new_asked.connect(lambda: self.begin_new(False))
        step.centre_asked.connect(lambda: self.begin_new(True))
        step.join_asked.connect(self.ask_to_join)
        step.practice_asked.connect(self.practice_asked)
        step.known_asked.connect(self.folder_asked)
        step.backup_asked.connect(self.backup_asked)
        step.folder_asked.connect(lambda: ask_for_folder(step, tr(EXISTING), posts_folder(), self.folder_asked.emit))
        step.back_asked.connect(self.ask_language)
        self._show(step, self.ask_way)

    def ask_to_join(self) -> None:
        """Ask for the invitation of another laptop, and go on from there."""
        from .join_flow import JoinFlow

        self.close()
        flow = JoinFlow(self._show, self._tasks, self.new, posts_folder(), self)
        flow.joined.connect(self.made)
        flow.folder_asked.connect(self.folder_asked)
        flow.back_asked.connect(self.ask_way)
        self._joining = flow
        flow.ask_invitation()

    def begin_new(self, is_centre: bool) -> None:
        """Ask for what a new post, or a health centre, is asked for."""
        self.new.is_centre = is_centre
        self.ask_place()

    def ask_place(self) -> None:
        """Ask where the post is."""
        step = PlaceStep(self.new, posts_folder())
        for signal in (step.done, step.back_asked):
            signal.connect(lambda: step.fill(self.new))
        step.done.connect(self.ask_passphrase)
        step.back_asked.connect(self.ask_way)
        self._show(step, self.ask_place)

    def ask_passphrase(self) -> None:
        """Ask for name and passphrase, and make the post."""
        step = PassphraseStep(self.new)
        step.back_asked.connect(self.ask_place)
        step.done.connect(lambda: self._make(step))
        self._show(step, self.ask_passphrase)

    def show_sheet(self) -> None:
        """Show the recovery words."""
        step = SheetStep(self._words, self.new.name)
        step.done.connect(self.ask_words)
        self._show(step, self.show_sheet)

    def ask_words(self) -> None:
        """Ask for three of the words."""
        step = ProofStep(self._words)
        step.back_asked.connect(self.show_sheet)
        step.done.connect(self._finish)
        self._show(step, self.ask_words)

    def close(self) -> None:
        """Close a post that was made but not handed over yet."""
        if self._joining is not None:
            self._joining.close()
        if self._post is not None:
            self._post.close()
            self._post = None

    def _show(self, step: Step, at: Callable[[], None]) -> None:
        self.at = at
        self._gate.show_step(step)

    def _make(self, step: PassphraseStep) -> None:
        step.fill(self.new)
        step.set_busy(True)
        self._tasks.run(self, lambda _progress: make_post(self.new), self._made, step.show_error)

    def _made(self, result: "tuple[Post, str]") -> None:
        self._post, self._words = result
        self.new.passphrase = ""
        self.show_sheet()

    def _finish(self) -> None:
        post, self._post = self._post, None
        self._words = ""
        self.made.emit(post)
