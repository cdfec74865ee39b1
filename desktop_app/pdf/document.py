"""Short documents: the recovery sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from desktop_app.core.language import Language
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .canvas import Document, write_whole
from .frame import Frame
from .paper import MM, page_size
from .qr import qr_operators
from .shaping import shortest

QR_HINT = QT_TRANSLATE_NOOP("Paper", "The same words, for a camera or a QR reader")
_LOST = QT_TRANSLATE_NOOP("Paper", "Lost, or seen by a stranger? Make a new sheet in the settings; then destroy this one.")


@dataclass(frozen=True, slots=True)
class SheetWords:
    """What a sheet with 12 words says: what they open, and how the paper is kept."""

    title: Text
    opens: Text
    advice: Sequence[Text]


OF_POST = SheetWords(
    QT_TRANSLATE_NOOP("Paper", "Recovery sheet"),
    QT_TRANSLATE_NOOP("Paper", "If the passphrase is forgotten, these 12 words open the post “{post}”. Their order matters."),
    (
        QT_TRANSLATE_NOOP("Paper", "Keep this paper where the post's documents are kept, not beside the laptop."),
        QT_TRANSLATE_NOOP(
            "Paper", "Take no photo of it and send it to nobody: whoever has the words and the laptop reads everything."
        ),
        QT_TRANSLATE_NOOP("Paper", "Without the passphrase and without this paper, nobody can open the post."),
        _LOST,
    ),
)
OF_MIDWIFE = SheetWords(
    QT_TRANSLATE_NOOP("Paper", "Recovery sheet of the midwife"),
    QT_TRANSLATE_NOOP(
        "Paper",
        "If the midwife forgets her passphrase, these 12 words open her entries in the post “{post}”. Their order matters.",
    ),
    (
        QT_TRANSLATE_NOOP("Paper", "The midwife keeps this paper herself, not at the post and not beside the laptop."),
        QT_TRANSLATE_NOOP(
            "Paper", "Show it to nobody, volunteers too, and take no photo of it: it opens what people told her alone."
        ),
        QT_TRANSLATE_NOOP("Paper", "Without her passphrase and without this paper, nobody can read her entries any more."),
        _LOST,
    ),
)
KEPT_BY = QT_TRANSLATE_NOOP("Paper", "Kept by")
PLACE = QT_TRANSLATE_NOOP("Paper", "Place")
SIGNATURE = QT_TRANSLATE_NOOP("Paper", "Signature")
MADE = QT_TRANSLATE_NOOP("Paper", "Made {when}")

SHEET_MARGIN = 20 * MM
WORD_SIZE, BODY_SIZE, SMALL_SIZE = 19.0, 10.5, 8.5
WORD_COLUMNS, WORD_HEIGHT, GAP = 3, 15 * MM, 3 * MM
QR_SIDE = 46 * MM


def write_recovery_sheet(
    words: str,
    post_name: str,
    language: Language,
    target: Path | BinaryIO,
    made_at: datetime | None = None,
    says: SheetWords = OF_POST,
) -> None:
    """Write one page with the recovery words, large and numbered, their QR code, and advice.

    Args:
        words: the words with blanks between them, as ``db`` hands them out; also what the QR code holds.
        made_at: local time, printed at the foot; now if it is left out. The same input gives the same bytes.
        says: whose words they are.
    """
    made_at = made_at or datetime.now(UTC).astimezone()
    size = page_size(language.paper, landscape=False)
    document = Document(size, language.text(says.title), language.code, post_name, made_at)
    _RecoverySheet(Frame(document, language, SHEET_MARGIN), says).draw(words, post_name, made_at)
    document.showPage()
    write_whole(target, document.content())


class _RecoverySheet:
    def __init__(self, frame: Frame, says: SheetWords) -> None:
        self.frame, self.document, self.says = frame, frame.document, says
        self.y = self.document.page_height - SHEET_MARGIN

    def draw(self, words: str, post_name: str, made_at: datetime) -> None:
        language = self.frame.language
        self._lines(post_name, BODY_SIZE, typed=True)
        self.y -= 6
        self._lines(language.text(self.says.title), 26.0, bold=True)
        self.y -= 6
        self._lines(language.text(self.says.opens, post=f"\u2068{post_name}\u2069"), BODY_SIZE)
        self.y -= 5 * MM
        self._words(words.split())
        self.y -= 6 * MM
        self._code_and_advice(words)
        self._fill_in()
        self.frame.text(0, SHEET_MARGIN - 6 * MM, self.frame.width, language.text(MADE, when=made_at), SMALL_SIZE)

    def _lines(
        self, text: str, size: float, bold: bool = False, x: float = 0.0, width: float | None = None, typed: bool = False
    ) -> None:
        """Draw ``text`` over as many lines as it needs, and go down by them."""
        width = self.frame.width - x if width is None else width
        for line in self.frame.wrapped(text, size, width, bold):
            self.y -= size * self.frame.leading
            self.frame.text(x, self.y + size * 0.25, width, line, size, bold=bold, typed=typed)

    def _words(self, words: Sequence[str]) -> None:
        """Draw the words in boxes, line by line in reading direction, each with its number."""
        frame = self.frame
        width = (frame.width - (WORD_COLUMNS - 1) * GAP) / WORD_COLUMNS
        for start in range(0, len(words), WORD_COLUMNS):
            for column, word in enumerate(words[start : start + WORD_COLUMNS]):
                x = column * (width + GAP)
                self.document.put(f".6 w .45 G {frame.box(x, self.y, width, WORD_HEIGHT)} 0 G")
                number = frame.language.number(start + column + 1)
                frame.text(x + 6, self.y - 13, 20, number, SMALL_SIZE)
                frame.text(x + 4, self.y - WORD_HEIGHT / 2 - WORD_SIZE * 0.27, width - 8, word, WORD_SIZE, "centre", True, True)
            self.y -= WORD_HEIGHT + GAP

    def _code_and_advice(self, words: str) -> None:
        frame = self.frame
        top = self.y
        at = frame.width - QR_SIDE
        self.document.put(qr_operators(words, frame.left(at, QR_SIDE), top - QR_SIDE, QR_SIDE))
        self.y = top - QR_SIDE - 4
        for line in frame.wrapped(frame.language.text(QR_HINT), SMALL_SIZE, QR_SIDE):
            self.y -= SMALL_SIZE * frame.leading
            frame.text(at, self.y, QR_SIDE, line, SMALL_SIZE, "centre")
        bottom, self.y = self.y, top
        for advice in self.says.advice:
            self.document.put(self._bullet(self.y - BODY_SIZE * frame.leading / 2))
            self._lines(frame.language.text(advice), BODY_SIZE, x=12, width=at - 12 - 8 * MM)
            self.y -= 6
        self.y = min(self.y, bottom)

    def _bullet(self, y: float) -> str:
        """Return a small square at the start edge."""
        return f"q .12 .42 .55 rg {shortest(self.frame.left(0, 4))} {shortest(y - 1)} 4 4 re f Q"

    def _fill_in(self) -> None:
        """Draw the lines for who keeps the paper, to be filled in by hand."""
        frame = self.frame
        width = (frame.width - 2 * GAP) / 3
        y = self.y - 20 * MM
        for number, label in enumerate((KEPT_BY, PLACE, SIGNATURE)):
            x = number * (width + GAP)
            left = frame.left(x, width)
            self.document.put(f".5 w .35 G {shortest(left)} {shortest(y)} m {shortest(left + width)} {shortest(y)} l S 0 G")
            frame.text(x, y - SMALL_SIZE * 1.4, width, frame.language.text(label), SMALL_SIZE)
