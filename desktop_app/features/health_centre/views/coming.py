"""Forms by which posts come to the centre, and laptops to a post that the centre made."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.sync.sticks import sticks
from desktop_app.sync.trust import Invitation
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import TextField
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import path_words, tr
from desktop_app.ui.work_form import WorkForm

from ..services import copies, joining
from ..services.copies import PostLine
from .forms import post_of

JOIN = QT_TRANSLATE_NOOP("Health centre", "Take in a post that invites you")
JOIN_ABOUT = QT_TRANSLATE_NOOP(
    "Health centre",
    "At the post: page “Exchange”, “Laptops”, “Invite”, “The health centre”. Bring the file on a stick and the six "
    "words on paper.",
)
TAKE_IN = QT_TRANSLATE_NOOP("Health centre", "Take in the post")
FILE = QT_TRANSLATE_NOOP("Health centre", "File of the invitation")
CHOOSE = QT_TRANSLATE_NOOP("Health centre", "Choose the file")
NONE_CHOSEN = QT_TRANSLATE_NOOP("Health centre", "No file is chosen yet.")
CODE = QT_TRANSLATE_NOOP("Health centre", "The six words")
INVITATIONS = QT_TRANSLATE_NOOP("Health centre", "Invitations")
JOINED = QT_TRANSLATE_NOOP("Health centre", "The post is here. Its page opens with “Open the post”.")
NEW = QT_TRANSLATE_NOOP("Health centre", "Make a new post")
NEW_ABOUT = QT_TRANSLATE_NOOP(
    "Health centre", "For a post that has no data yet. Afterwards you invite its laptop, by a file and six words."
)
MAKE = QT_TRANSLATE_NOOP("Health centre", "Make the post")
NAME = QT_TRANSLATE_NOOP("Health centre", "Name of the post")
VILLAGE = QT_TRANSLATE_NOOP("Health centre", "Village")
INVITE = QT_TRANSLATE_NOOP("Health centre", "Invite a laptop of {name}")
INVITE_BUTTON = QT_TRANSLATE_NOOP("Health centre", "Save the invitation")
LAPTOP = QT_TRANSLATE_NOOP("Health centre", "What the laptop is called")
LAPTOP_HINT = QT_TRANSLATE_NOOP("Health centre", "For example: laptop of the post, or the name of who carries it.")
PLACE = QT_TRANSLATE_NOOP("Health centre", "Where the file is written")
CHOOSE_PLACE = QT_TRANSLATE_NOOP("Health centre", "Choose the stick")
WRITTEN = QT_TRANSLATE_NOOP("Health centre", "Write these six words on paper. They open the file {file} until {date}:")


class JoinForm(WorkForm):
    """The invitation of a post, with its code.

    Attributes:
        path: the chosen file.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TAKE_IN, parent)
        self.path: Path | None = None
        self._chosen = label(NONE_CHOSEN, "muted", wrap=True)
        self.choose_button = button(CHOOSE, "folder-open", clicked=self.choose)
        self.code = TextField()
        self.add_part(label(JOIN_ABOUT, "muted", wrap=True))
        self.add_part(label(FILE, "field"))
        self.add_part(_alone(self.choose_button))
        self.add_part(self._chosen)
        self.add_field("code", CODE, self.code, required=True)
        self.reset_changes()

    def choose(self) -> None:
        """Ask for the file, on the first stick that is in."""
        dialog = QFileDialog(self, tr(CHOOSE), _start(), f"{tr(INVITATIONS)} (*.invite)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def take_file(self, name: str) -> None:
        """Use a file."""
        self.path = Path(name)
        self._chosen.setText(path_words(self.path))

    def check(self) -> Sequence[Problem]:
        """Return what is missing."""
        return [] if self.path is not None else [Problem("code", NONE_CHOSEN)]

    def job(self) -> Callable[[Progress], object]:
        """Return the joining."""
        centre, path, code = post_of(self.context), self.path or Path(), self.code.value()
        today, features = self.context.today(), self.context.all_features
        return lambda _progress: joining.join_post(centre, path, code, today, features)

    def finished(self, _result: object) -> None:
        """Say that it is here."""
        self.context.notify(JOINED)


class NewPostForm(WorkForm):
    """A post that is new."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, MAKE, parent)
        self.name, self.village = TextField(), TextField()
        self.add_part(label(NEW_ABOUT, "muted", wrap=True))
        self.add_field("name", NAME, self.name, required=True)
        self.add_field("village", VILLAGE, self.village)
        self.reset_changes()

    def job(self) -> Callable[[Progress], object]:
        """Return the making; what the centre knows of district and country stands in the post, too."""
        centre, name, today, features = post_of(self.context), self.name.value(), self.context.today(), self.context.all_features
        shared = {key: self.context.post_value(key) for key in ("post.district", "post.subdistrict", "post.pack")}
        details = {"post.village": self.village.value(), "post.health_centre": self.context.post_value("post.name"), **shared}
        return lambda _progress: joining.make_post(centre, name, details, today, features)

    def finished(self, result: object) -> None:
        """Say that it is here."""
        self.context.notify(JOINED)


class InviteForm(WorkForm):
    """The laptop of a post: a file and a code.

    Attributes:
        folder: where the file is written.
        shown: the code, large, once the file stands there.
    """

    def __init__(self, context: AppContext, line: PostLine, parent: QWidget | None = None) -> None:
        super().__init__(context, INVITE_BUTTON, parent)
        self._whose = line
        self.folder: Path | None = next((stick.path for stick in sticks()), None)
        self.name = TextField()
        self._place = label(path_words(self.folder) if self.folder else CHOOSE_PLACE, "muted", wrap=True)
        self.place_button = button(CHOOSE_PLACE, "folder-open", clicked=self.choose)
        self._about = label("", wrap=True)
        self.shown = label("", "h1", wrap=True)
        self.add_field("name", LAPTOP, self.name, LAPTOP_HINT, required=True)
        self.add_part(label(PLACE, "field"))
        for part in (self._place, _alone(self.place_button), self._about, self.shown):
            self.add_part(part)
        self.reset_changes()

    def choose(self) -> None:
        """Ask for the stick or folder."""
        dialog = QFileDialog(self, tr(CHOOSE_PLACE), _start())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(lambda name: self.take_folder(Path(name)))
        dialog.open()

    def take_folder(self, folder: Path) -> None:
        """Write the file there."""
        self.folder = folder
        self._place.setText(path_words(folder))

    def check(self) -> Sequence[Problem]:
        """Return what is missing."""
        return [] if self.folder is not None else [Problem("name", CHOOSE_PLACE)]

    def job(self) -> Callable[[Progress], object]:
        """Return the writing of the invitation."""
        centre, line, name, folder = post_of(self.context), self._whose, self.name.value(), self.folder or Path()
        features = self.context.all_features

        def work(_progress: Progress) -> Invitation:
            with copies.opened(centre, line, features) as post:
                return joining.invite_laptop(post, name, folder)

        return work

    def _done(self, result: object) -> None:
        """Show the code; the form stays until it was copied."""
        self.save_button.setEnabled(True)
        self.reset_changes()
        if isinstance(result, Invitation):
            self._about.setText(tr(WRITTEN, file=result.path.name, date=result.until))
            self.shown.setText(result.words)


def _alone(made: QPushButton) -> QWidget:
    """Return a button at the beginning of a line of its own."""
    holder = QWidget()
    line = row(made, None)
    line.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(line)
    return holder


def _start() -> str:
    return next((str(stick.path) for stick in sticks()), str(Path.home()))
