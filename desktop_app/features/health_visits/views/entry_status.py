"""Below the entry line: how the child does, in words and colour; once it is left, what to write into its book."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, label, set_property
from desktop_app.ui.words import current, isolated, joined, tr

from .. import services
from ..rules.advice import ABOVE_ORANGE, BELOW_RED, TWICE_T
from ..rules.health_book import BookEntry
from ..rules.letters import LETTER_TITLES
from ..services.due_words import DueToday
from .wording import TONE_OF_LETTER, kilograms

TONE_OF_CLASS = {"good": "ok", "warn": "warn", "danger": "danger"}
NOT_CONFIRMED = QT_TRANSLATE_NOOP("Health visits", "Lines of the growth card not confirmed")
CORRECTED = QT_TRANSLATE_NOOP("Health visits", "by the age from the due date")
ON_CARD = QT_TRANSLATE_NOOP("Health visits", "On the card: {letter}")
MORE_CLASSES = QT_TRANSLATE_NOOP("Health visits", "+{number}")
TO_DO = QT_TRANSLATE_NOOP("Health visits", "To do: {what}")
TELL_MOTHER = QT_TRANSLATE_NOOP("Health visits", "Tell the mother: {what}")
INTO_BOOK = QT_TRANSLATE_NOOP("Health visits", "Write into the book of {name}: month {month}, {weight} kg, {letter}.")
INTO_BOOK_NO_LETTER = QT_TRANSLATE_NOOP("Health visits", "Write into the book of {name}: month {month}, {weight} kg.")
NEXT_DAY = QT_TRANSLATE_NOOP("Health visits", "Next open day: {date}.")
NEXT_MONTH = QT_TRANSLATE_NOOP("Health visits", "Next open day: in {month}.")
DUE_NOW = QT_TRANSLATE_NOOP("Health visits", "Due now: {what} (F3)")
NOTHING_DUE = QT_TRANSLATE_NOOP("Health visits", "Nothing is due now. Next: {what}, {day}")
CHIP_GAP_PX = 6


class ChipRow(QWidget):
    """States side by side, the most important first; those without room are counted at the end and stand in the tooltip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: list[Chip] = []
        self._count = 0
        self._more = Chip("", "plain", self)
        self._more.hide()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_chips(self, states: Sequence[tuple[Label, str]]) -> None:
        """Show words with their tones."""
        self._chips += [Chip("", "plain", self) for _ in states[len(self._chips) :]]
        self._count = len(states)
        for chip, (words, tone) in zip(self._chips, states, strict=False):
            chip.setText(tr(words))
            set_property(chip, "tone", tone)
        self.setToolTip("\n".join(self.words()))
        self._place()

    def words(self) -> list[str]:
        """Return the words of every state, also of those without room."""
        return [chip.text() for chip in self._chips[: self._count]]

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        self._more.setText(tr(MORE_CLASSES, number=1))
        return QSize(px(100), self._more.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        widths = [chip.sizeHint().width() + px(CHIP_GAP_PX) for chip in self._chips[: self._count]]
        shown = _fitting(widths, self.width())
        if shown < len(widths):
            self._more.setText(tr(MORE_CLASSES, number=len(widths)))
            shown = _fitting(widths, self.width() - self._more.sizeHint().width())
            self._more.setText(tr(MORE_CLASSES, number=len(widths) - shown))
        left = 0
        for place, chip in enumerate(self._chips):
            chip.setVisible(place < shown)
            left = self._put(chip, left) if place < shown else left
        self._more.setVisible(shown < len(widths))
        self._put(self._more, left)

    def _put(self, chip: Chip, left: int) -> int:
        size = chip.sizeHint()
        at = self.width() - left - size.width() if self.isRightToLeft() else left
        chip.setGeometry(at, 0, size.width(), size.height())
        return left + size.width() + px(CHIP_GAP_PX)


class EntryStatus(QWidget):
    """What to think of the child in the line, what to do, what to say; and what to write down at the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book = label("", "field", wrap=True)
        self.chips = ChipRow()
        self.due = label("", "caption", wrap=True)
        self.todo = label("", wrap=True)
        self.mother = label("", "caption", wrap=True)
        stack = QVBoxLayout(self)
        stack.setContentsMargins(px(14), 0, px(14), px(8))
        stack.setSpacing(px(4))
        for part in (self.book, self.chips, self.due, self.todo, self.mother):
            stack.addWidget(part)
        self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self.hide()

    def show_status(
        self, status: services.ChildStatus | None, book: BookEntry | None = None, due: DueToday | None = None
    ) -> None:
        """Show how a child does; with ``book`` also what to write into it, with ``due`` what it may be given."""
        states = chips_of(status) if status else []
        self.due.setText(due_words(due) if due else "")
        self.setVisible(bool(states or book or self.due.text()))
        self.due.setVisible(bool(self.due.text()))
        self.book.setVisible(book is not None)
        self.book.setText("" if book is None else book_words(book))
        self.chips.show_chips(states)
        is_good = status is None or (status.tone == "good" and not status.again and not _poor_gain(status))
        todo = [] if is_good or status is None else [*status.again, *status.advice.todo]
        mother = [] if is_good or status is None else list(status.advice.mother)
        self.todo.setText(tr(TO_DO, what=_sentences(todo)))
        self.mother.setText(tr(TELL_MOTHER, what=_sentences(mother)))
        self.todo.setVisible(bool(todo))
        self.mother.setVisible(bool(mother))


def chips_of(status: services.ChildStatus) -> list[tuple[Label, str]]:
    """Return the letter and the classes with their tones: the letter first, then the worst class."""
    chips: list[tuple[Label, str]] = []
    chips += _letter_chips(status)
    codes = {reason.code for reason in status.refer}
    if "BGM" in codes:
        chips.append((BELOW_RED, "danger"))
    if "above_orange" in codes:
        chips.append((ABOVE_ORANGE, "warn"))
    chips += [(one.words, TONE_OF_CLASS[one.tone]) for one in status.ranked]
    if not status.kms_confirmed and codes & {"BGM", "below_limit", "above_limit"}:
        chips.append((NOT_CONFIRMED, "plain"))
    if status.by_corrected_age and status.classes:
        chips.append((CORRECTED, "plain"))
    return chips


def due_words(due: DueToday) -> str:
    """Return what may be given now, or else what comes next and when; "" if nothing comes any more."""
    if due.now:
        return tr(DUE_NOW, what=joined(*due.now))
    if due.next is None:
        return ""
    day, title = due.next
    return tr(NOTHING_DUE, what=tr(title), day=current().long_date(day))


def book_words(book: BookEntry) -> str:
    """Return the column, weight, letter and next date to write into the book at home."""
    words = INTO_BOOK if book.letter else INTO_BOOK_NO_LETTER
    filled = tr(words, name=isolated(tr(book.name)), month=book.month, weight=kilograms(book.weight_g), letter=book.letter or "")
    spoken = current()
    if book.next_day is not None:
        return f"{filled} {tr(NEXT_DAY, date=spoken.long_date(book.next_day))}"
    return f"{filled} {tr(NEXT_MONTH, month=spoken.month(book.next_month))}"


def _letter_chips(status: services.ChildStatus) -> list[tuple[Label, str]]:
    found = status.letter
    if found is None:
        return []
    shown = found.letter or found.card_letter
    chips: list[tuple[Label, str]] = []
    if found.twice_t:
        chips.append((TWICE_T, "danger"))
    else:
        chips.append((LETTER_TITLES[shown], TONE_OF_LETTER.get(shown, "plain")))
    if found.card_letter != shown:
        tone = TONE_OF_LETTER.get(found.card_letter, "plain")
        chips.append((ON_CARD.fill(letter=LETTER_TITLES[found.card_letter]), tone))
    return chips


def _poor_gain(status: services.ChildStatus) -> bool:
    return status.letter is not None and "T" in (status.letter.letter, status.letter.card_letter)


def _sentences(labels: Sequence[Label]) -> str:
    between = "" if current().code == "zh" else " "
    return between.join(tr(words) for words in labels)


def _fitting(widths: Sequence[int], room: int) -> int:
    """Return how many widths from the first on find room."""
    used = 0
    for count, width in enumerate(widths):
        used += width
        if used > room:
            return count
    return len(widths)
