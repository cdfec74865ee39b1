"""What is wrong with a pack, said to the person who can mend it."""

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

WRONG = QT_TRANSLATE_NOOP(
    "Packs",
    "The country pack cannot be used. {file}, row {row}: {reason} Nothing was changed. Mend the file, or install Balai again.",
)


class PackError(UserError):
    """A pack's file is wrong; nothing of the pack is used.

    Attributes:
        file: below the folder of packs, e.g. "indonesia/texts.csv".
        row: line in that file, the first is 1.
        reason: what is wrong with it.
    """

    def __init__(self, file: str, row: int, reason: Text) -> None:
        super().__init__(WRONG.fill(file=file, row=str(row), reason=reason))
        self.file, self.row, self.reason = file, row, reason


class Reasons:
    """The sentences for what can be wrong."""

    UNREADABLE = QT_TRANSLATE_NOOP("Packs", "The file is missing or cannot be read.")
    NOT_UTF8 = QT_TRANSLATE_NOOP("Packs", "The file is not plain UTF-8 text.")
    SYNTAX = QT_TRANSLATE_NOOP("Packs", "This line is not written as the file's format asks: {detail}.")
    HEADER = QT_TRANSLATE_NOOP("Packs", "The first row must be: {expected}.")
    CELLS = QT_TRANSLATE_NOOP("Packs", "The row has {n} cells, it needs {expected}.")
    EMPTY = QT_TRANSLATE_NOOP("Packs", "“{name}” is empty.")
    TWICE = QT_TRANSLATE_NOOP("Packs", "“{name}” stands here a second time.")
    PLACES = QT_TRANSLATE_NOOP("Packs", "The words of “{name}” do not have the same {{places}} in every language.")
    MISSING = QT_TRANSLATE_NOOP("Packs", "“{name}” is missing.")
    UNKNOWN_ENTRY = QT_TRANSLATE_NOOP("Packs", "“{name}” is not an entry that is known here.")
    KIND = QT_TRANSLATE_NOOP("Packs", "“{name}” must be {expected}.")
    CHOICE = QT_TRANSLATE_NOOP("Packs", "“{name}” is “{value}”, it must be one of: {expected}.")
    RANGE = QT_TRANSLATE_NOOP("Packs", "“{name}” is {value}, it must lie between {least} and {most}.")
    NO_TEXT = QT_TRANSLATE_NOOP("Packs", "texts.csv has no words for “{name}”.")
    NO_SOURCE = QT_TRANSLATE_NOOP("Packs", "pack.toml lists no source “{name}”.")
    NO_SET = QT_TRANSLATE_NOOP("Packs", "pack.toml lists no set of forms “{name}”.")
    NO_CODE = QT_TRANSLATE_NOOP("Packs", "No vaccine or supplement of the pack has the code “{name}”.")
    NO_PACK = QT_TRANSLATE_NOOP("Packs", "There is no country pack “{name}”.")
    CIRCLE = QT_TRANSLATE_NOOP("Packs", "The packs extend each other in a circle.")
    REGISTER_ID = QT_TRANSLATE_NOOP("Packs", "“{name}” is not a register's name such as “health_visits.sip2”.")
    FILE_NAME = QT_TRANSLATE_NOOP("Packs", "The register is called “{name}”, its file must be called “{expected}”.")
    NO_COLUMNS = QT_TRANSLATE_NOOP("Packs", "The register has no columns.")
    AGES_OVERLAP = QT_TRANSLATE_NOOP("Packs", "The ages of “{name}” overlap with a row above.")
    LADDER = QT_TRANSLATE_NOOP(
        "Packs", "“{name}” must go on exactly where the row above ends: every number belongs to one class."
    )
    LADDER_START = QT_TRANSLATE_NOOP("Packs", "“{name}” of the first class must be empty: it has no lower limit.")
    LADDER_END = QT_TRANSLATE_NOOP("Packs", "“{name}” of the last class must be empty: it has no upper limit.")
    MONTHS_IN_ORDER = QT_TRANSLATE_NOOP(
        "Packs", "The months must follow one another without a gap: here month {expected} comes next."
    )
    BANDS = QT_TRANSLATE_NOOP("Packs", "The colour bands must follow one another without a gap: band {number} does not.")
