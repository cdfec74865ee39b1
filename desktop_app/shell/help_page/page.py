"""The page: a few short answers, and the keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app import __version__
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import card, label, scroll, set_margins
from desktop_app.ui.words import tr

TITLE = QT_TRANSLATE_NOOP("Help", "Help")
ANSWERS: Sequence[tuple[Text, Text]] = (
    (
        QT_TRANSLATE_NOOP("Help", "Something was entered wrongly"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Press “Undo” at the foot of the window, or Ctrl+Z. What was done on an earlier day is undone on the page History.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "The power went"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Nothing that was saved is lost. Open the post again and go on. There is no need to save when you close Balai.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Weights and heights"),
        QT_TRANSLATE_NOOP(
            "Help", "12.5 and 12,5 are the same. Write no sign for thousands. The field shows again what was understood."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "The day of birth is not known"),
        QT_TRANSLATE_NOOP(
            "Help", "Write only the month and the year, or only the year. Or choose “Only the age is known”. Never invent a day."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "The passphrase was forgotten"),
        QT_TRANSLATE_NOOP(
            "Help", "Take the recovery sheet and choose “Forgot the passphrase?” where the passphrase is asked for."
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Each person opens the post with an own password"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Go to “People and keys” and begin with yourself. Then add the others, with a role each. History shows who did what. "
            "When somebody forgets the password, another person gives a new one there; when nobody can, the recovery sheet opens "
            "the post.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Somebody else sits down at the laptop"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Press your name at the foot of the window, or Ctrl+L. The window locks; the next person types name and PIN or "
            "password. It also locks by itself when nobody works for some minutes.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "The computer breaks or is stolen"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Backups are made by themselves, in the folder of the post and at the second place that you chose under Settings, "
            "“Backups”. On the new computer choose “Take over a backup”, plug in the stick, and type the passphrase of that day.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Balai says that the data are damaged"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Enter nothing more and choose “Go back to a backup”. First you see what it holds and what is missing in it. "
            "The damaged files are kept. Afterwards Settings, “Backups”, offers to bring back what can still be read in them, "
            "and the next file from another laptop brings what that one has.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Somebody was entered twice"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Residents, “Duplicates”, shows all pairs that may be one person or one house, with the reason. Look at both side by "
            "side: make them one, or say that they are two, and Balai does not ask again. Either can be undone. Two laptops that "
            "joined them differently agree after the next exchange.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Somebody wants their data erased"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Open the person’s card, “More”, “Erase on request”. What names the person goes for ever, in the history too; what "
            "is counted stays without a name. Save a file for the other laptops: they erase it when they take the file in. "
            "Delete older backups, also those on sticks. Months that are closed, and papers, stay as they were handed in.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "How long Balai keeps what was entered"),
        QT_TRANSLATE_NOOP(
            "Help",
            "As long as the post exists: records of children and mothers are needed for years, and the history shows who changed "
            "what and lets laptops agree. Nothing is deleted by itself, except old backups, of which fewer are kept the older "
            "they are. Who must go, goes by “Erase on request”.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Help", "Something that only the midwife should know"),
        QT_TRANSLATE_NOOP(
            "Help",
            "Write it on the person's card under “For the midwife”. Only she can read it, with her own passphrase; others see "
            "that she follows up. She chooses the passphrase once, under Settings, “Key of the midwife”.",
        ),
    ),
)
KEYS = QT_TRANSLATE_NOOP("Help", "Keys")
KEY_LINES: Sequence[tuple[str, Text]] = (
    ("Alt+1 … Alt+9", QT_TRANSLATE_NOOP("Help", "Pages of the rail")),
    ("Alt+← Alt+→", QT_TRANSLATE_NOOP("Help", "Back and forward between pages")),
    ("Ctrl+K", QT_TRANSLATE_NOOP("Help", "Go to a page or a person by name")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("Help", "Search in the list")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("Help", "The main button of the page, for example a new resident")),
    ("Ctrl+S", QT_TRANSLATE_NOOP("Help", "Save the form")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("Help", "Undo what was done last")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("Help", "Lock the window, or let somebody else work")),
    ("Enter", QT_TRANSLATE_NOOP("Help", "Open the line of a list")),
    ("Esc", QT_TRANSLATE_NOOP("Help", "Close the form or card, back to the list")),
    ("F4", QT_TRANSLATE_NOOP("Help", "Calendar of a date")),
    ("F6", QT_TRANSLATE_NOOP("Help", "Next part of the window")),
)
ABOUT = QT_TRANSLATE_NOOP("Help", "About Balai")
ABOUT_TEXT = QT_TRANSLATE_NOOP(
    "Help", "Version {version}. Free software under the GNU General Public License, version 3 or later. It needs no internet."
)
WIDEST_PX = 760


class HelpPage(Page):
    """Short answers to what people ask most, and the keys."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        body = QWidget()
        stack = QVBoxLayout(body)
        set_margins(stack, 0, 0, 8, 0)
        stack.setSpacing(px(12))
        for question, answer in ANSWERS:
            stack.addWidget(card(label(question, "h2", wrap=True), label(answer, wrap=True)))
        stack.addWidget(card(label(KEYS, "h2"), _keys()))
        stack.addWidget(card(label(ABOUT, "h2"), label(ABOUT_TEXT.fill(version=__version__), wrap=True)))
        stack.addStretch(1)
        body.setMaximumWidth(px(WIDEST_PX))
        answers = scroll(body)
        answers.setObjectName("Reading")
        answers.setAccessibleName(tr(TITLE))
        answers.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the arrow keys scroll
        self.set_body(answers)


def _keys() -> QWidget:
    block = QWidget()
    grid = QGridLayout(block)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(20))
    grid.setVerticalSpacing(px(6))
    grid.setColumnStretch(1, 1)
    for number, (keys, what) in enumerate(KEY_LINES):
        shown = label(keys, "field")
        grid.addWidget(shown, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(what, wrap=True), number, 1)
    return block
