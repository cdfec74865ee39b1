"""What is known of one dose, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.schedule import Status
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, card, icon_button, label, row
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.giving import PLACES
from ...rules.wording import REFUSED, tone_of
from ...services import CardDose, Given
from .dose_button import NO_DATE

GIVE = QT_TRANSLATE_NOOP("Schedules", "Given here")
SEEN = QT_TRANSLATE_NOOP("Schedules", "Seen on card")
ELSEWHERE = QT_TRANSLATE_NOOP("Schedules", "Elsewhere")
TOLD = QT_TRANSLATE_NOOP("Schedules", "Family says so")
REFUSE = QT_TRANSLATE_NOOP("Schedules", "Refused")
CORRECT = QT_TRANSLATE_NOOP("Schedules", "Correct {what} of {day}")
REMOVE = QT_TRANSLATE_NOOP("Schedules", "Remove {what} of {day}")
CONFIRM = QT_TRANSLATE_NOOP("Schedules", "Confirm")
AGAIN = QT_TRANSLATE_NOOP("Schedules", "Write down another one")
COUNTS_BY = QT_TRANSLATE_NOOP("Schedules", "Contained in {vaccine}")
LOT = QT_TRANSLATE_NOOP("Schedules", "lot {lot}")
CONFIRMED = QT_TRANSLATE_NOOP("Schedules", "Confirmed by {name} on {day}")
NOT_CONFIRMED = QT_TRANSLATE_NOOP("Schedules", "Not confirmed by a health worker yet")
ACTIONS: dict[str, Label] = {"here": GIVE, "seen_on_card": SEEN, "elsewhere": ELSEWHERE, "told": TOLD, "refused": REFUSE}


class DoseBox(QWidget):
    """The dose that was chosen on the card.

    Signals:
        asked(dose, way): it is to be written down; ``way`` is a place of ``PLACES``, or "refused".
        correct_asked(dose, Given), remove_asked(dose, Given), confirm_asked(dose, Given): one of its lines.
    """

    asked = Signal(object, str)
    correct_asked = Signal(object, object)
    remove_asked = Signal(object, object)
    confirm_asked = Signal(object, object)

    def __init__(self, dose: CardDose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.dose = dose
        self.ways = {way: button(words, clicked=partial(self.asked.emit, dose, way)) for way, words in ACTIONS.items()}
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, px(6))
        parts: list[QWidget] = [self._head(), *self._about(), *(self._line(one) for one in dose.given)]
        if dose.received is None and dose.status is not Status.GIVEN:
            parts.append(self._actions())
        else:
            parts.append(self._again())
        stack.addWidget(card(*parts, margins=12, spacing=6))

    def _head(self) -> QWidget:
        whole, line = QWidget(), WrapRow()
        whole.setLayout(line)
        line.addWidget(label(self.dose.title, "field"))
        line.addWidget(Chip(self.dose.status_word, tone_of(self.dose.status)))
        return whole

    def _about(self) -> list[QWidget]:
        """Return why it stands as it does, what is wrong with it, and which vaccine brought it."""
        standing = self.dose.standing
        lines: list[QWidget] = []
        if standing is not None:
            if standing.status is not Status.GIVEN:  # else the line below says it
                lines.append(label(standing.reason, "muted", wrap=True))
            lines += [label(fault, "error", wrap=True) for fault in standing.faults]
        if self.dose.with_title is not None:
            lines.append(label(COUNTS_BY.fill(vaccine=self.dose.with_title), "muted", wrap=True))
        return lines

    def _line(self, given: Given) -> QWidget:
        """Return one recording with what can be done with it."""
        when = given_on(given)
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(label(given_words(given), wrap=True))
        if given.note:
            words.addWidget(label(given.note, "caption", wrap=True))
        if not given.refused:
            words.addWidget(label(_confirmed(given), "caption", wrap=True))
        name = {"what": self.dose.title, "day": when}
        tools = [
            icon_button(CORRECT.fill(**name), "pencil", partial(self.correct_asked.emit, self.dose, given)),
            icon_button(REMOVE.fill(**name), "trash-2", partial(self.remove_asked.emit, self.dose, given)),
        ]
        if not given.refused and not given.confirmed_by:
            tools.insert(0, icon_button(CONFIRM, "shield-check", partial(self.confirm_asked.emit, self.dose, given)))
        whole = QWidget()
        line = row(spacing=2)
        line.setContentsMargins(0, 0, 0, 0)
        line.addLayout(words, 1)
        for tool in tools:
            tool.setFixedSize(tool.sizeHint())  # until the card has grown for this box there is no room: an icon cannot shrink
            line.addWidget(tool)
        whole.setLayout(line)
        return whole

    def _again(self) -> QWidget:
        whole = QWidget()
        line = row(button(AGAIN, "plus", "link", partial(self.asked.emit, self.dose, "here")), None)
        line.setContentsMargins(0, 0, 0, 0)
        whole.setLayout(line)
        return whole

    def _actions(self) -> QWidget:
        whole, line = QWidget(), WrapRow()
        whole.setLayout(line)
        for made in self.ways.values():
            line.addWidget(made)
        return whole


def given_on(given: Given) -> str:
    """Return the date as far as it is known."""
    return current().partial_date(given.given) or tr(NO_DATE)


def given_words(given: Given) -> str:
    """Return when and where something was given or refused, by whom and of which lot."""
    where: Label = REFUSED if given.refused else PLACES.get(given.where, given.where)
    return joined(given_on(given), where, given.given_by, LOT.fill(lot=given.lot) if given.lot else "")


def _confirmed(given: Given) -> Label:
    if not given.confirmed_by:
        return NOT_CONFIRMED
    return CONFIRMED.fill(name=given.confirmed_by, day=given.confirmed_on or "")
