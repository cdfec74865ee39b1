"""The steps that ask for a new post: where it is, who works there, its passphrase."""

from pathlib import Path

from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop_app.core.post_details import PLACE_DETAILS
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.field_set import FieldSet
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.widgets import button, label, row
from desktop_app.ui.words import current, path_words, tr

from ..gate import Step, ask_for_folder
from ..opening import NewPost, free_folder
from ..unlock import NewPassphrase
from .choices import GO_ON

PLACE = QT_TRANSLATE_NOOP("Start", "The new post")
PLACE_TEXT = QT_TRANSLATE_NOOP("Start", "This stands on the printed registers. All of it can be changed later in Settings.")
COUNTRY = QT_TRANSLATE_NOOP("Start", "Country (registers and vaccine schedule)")
FOLDER = QT_TRANSLATE_NOOP("Start", "Kept in the folder {folder}")
OTHER_FOLDER = QT_TRANSLATE_NOOP("Start", "Other folder")
CHOOSE_FOLDER = QT_TRANSLATE_NOOP("Start", "Choose where the post is kept")
PEOPLE = QT_TRANSLATE_NOOP("Start", "You and the passphrase")
PEOPLE_TEXT = QT_TRANSLATE_NOOP(
    "Start", "The passphrase locks the data of all residents. Without it nobody can read them, also if the computer is stolen."
)
YOUR_NAME = QT_TRANSLATE_NOOP("Start", "Your name")
YOUR_NAME_HINT = QT_TRANSLATE_NOOP("Start", "History shows it beside what you enter.")
MAKE_POST = QT_TRANSLATE_NOOP("Start", "Make the post")
ASKED = ("post.village", "post.subdistrict", "post.district", "post.health_centre")
CENTRE = QT_TRANSLATE_NOOP("Start", "The health centre")
CENTRE_TEXT = QT_TRANSLATE_NOOP(
    "Start", "This computer will keep copies of its posts. They come by invitation, as files on a stick."
)
CENTRE_NAME = QT_TRANSLATE_NOOP("Start", "Name of the health centre")
CENTRE_ASKED = ("post.subdistrict", "post.district")
MAKE_CENTRE = QT_TRANSLATE_NOOP("Start", "Make the health centre")


class PlaceStep(Step):
    """Asks for name, village, district, health centre, country pack and folder."""

    def __init__(self, new: NewPost, parent_folder: Path) -> None:
        super().__init__(*((CENTRE, CENTRE_TEXT) if new.is_centre else (PLACE, PLACE_TEXT)), GO_ON)
        self._parent = new.folder.parent if new.name else parent_folder
        self.fields = FieldSet(scrolls=False)
        titles = {detail.key: detail.title for detail in PLACE_DETAILS}
        self.name = TextField()
        self.name.set_value(new.name)
        self.fields.add_field("name", CENTRE_NAME if new.is_centre else titles["post.name"], self.name, required=True)
        self.details: dict[str, TextField] = {}
        for number, key in enumerate(CENTRE_ASKED if new.is_centre else ASKED):
            self.details[key] = TextField()
            self.details[key].set_value(new.details.get(key))
            self.fields.add_field(key, titles[key], self.details[key], beside=number % 2 == 1)  # two in a line: 768 pixels
        self.pack = ChoiceField(_packs())
        self.pack.set_value(new.details.get("post.pack") or usual_pack(current().code))
        self.fields.add_field("pack", COUNTRY, self.pack)
        self.body.addWidget(self.fields)
        self.folder_line: QLabel = label("", "caption", wrap=True)
        choose = button(OTHER_FOLDER, "folder-open", "link", self._choose_folder)
        choose.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line = row(self.folder_line, choose)
        line.setStretch(0, 1)
        self.body.addLayout(line)
        self.name.changed.connect(self._show_folder)
        self._show_folder()

    @property
    def folder(self) -> Path:
        """Return the folder that the post will be made in."""
        return free_folder(self._parent, self.name.value())

    def fill(self, new: NewPost) -> None:
        """Put the answers into ``new``."""
        new.name, new.folder = self.name.value(), self.folder
        new.details = {key: editor.value() for key, editor in self.details.items()} | {"post.pack": self.pack.value()}

    def begin(self) -> None:
        """Put the cursor into the name."""
        self.name.setFocus()

    def go_on(self) -> None:
        """Check that the post has a name."""
        problems = self.fields.found_problems()
        self.fields.show_problems(problems)
        if not problems:
            self.done.emit()

    def _choose_folder(self) -> None:
        ask_for_folder(self, tr(CHOOSE_FOLDER), self._parent, self._take_folder)

    def _take_folder(self, folder: Path) -> None:
        self._parent = folder
        self._show_folder()

    def _show_folder(self) -> None:
        self.folder_line.setText(tr(FOLDER.fill(folder=path_words(self.folder))))


class PassphraseStep(Step):
    """Asks for the person's name and the passphrase, twice."""

    def __init__(self, new: NewPost) -> None:
        super().__init__(PEOPLE, PEOPLE_TEXT, MAKE_CENTRE if new.is_centre else MAKE_POST)
        self._who = FieldSet(scrolls=False)
        self.user = TextField()
        self.user.set_value(new.user)
        self._who.add_field("user", YOUR_NAME, self.user, YOUR_NAME_HINT, required=True)
        self.passphrase = NewPassphrase()
        self.body.addWidget(self._who)
        self.body.addWidget(self.passphrase)

    def fill(self, new: NewPost) -> None:
        """Put the answers into ``new``."""
        new.user, new.passphrase = self.user.value(), self.passphrase.first.value()

    def begin(self) -> None:
        """Put the cursor into the name."""
        self.user.setFocus()

    def go_on(self) -> None:
        """Check name and passphrase."""
        problems = self._who.found_problems()
        is_complete = self.passphrase.is_complete()
        self._who.show_problems(problems)  # last, because the cursor goes to the topmost gap
        if is_complete and not problems:
            self.done.emit()


def _packs() -> list[tuple[str, Label]]:
    """Return the packs that can be read, by their title."""
    from desktop_app.packs import load_pack, pack_names

    return [(name, load_pack(name).title) for name in pack_names()]


def usual_pack(language_code: str) -> str:
    """Return the pack that is offered first to a person who speaks this language."""
    return "indonesia" if language_code == "id" else "generic"
