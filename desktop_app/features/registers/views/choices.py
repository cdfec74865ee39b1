"""The left side of the page: which register, of which month, in which language, on which paper, filled in or not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.core.language import CODES, own_name
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import column, icon_button, label, row, set_margins
from desktop_app.ui.words import current, tr

from ..services import BLANK, FILLED, KNOWN, AnyEntry
from .register_list import REGISTER, RegisterList

MONTH = QT_TRANSLATE_NOOP("Registers", "Month")
EARLIER = QT_TRANSLATE_NOOP("Registers", "Month before")
LATER = QT_TRANSLATE_NOOP("Registers", "Month after")
LANGUAGE = QT_TRANSLATE_NOOP("Registers", "Language on paper")
PAPER = QT_TRANSLATE_NOOP("Registers", "Paper")
COLOURS = QT_TRANSLATE_NOOP("Registers", "Colours")
COLOURED = QT_TRANSLATE_NOOP("Registers", "In colour")
GREY = QT_TRANSLATE_NOOP("Registers", "Black and grey")
USUAL_PAPER = QT_TRANSLATE_NOOP("Registers", "As the form asks")
PAPERS: Sequence[tuple[str, Label]] = (("", USUAL_PAPER), ("A4", "A4"), ("F4", "F4"), ("A3", "A3"))
FORM = QT_TRANSLATE_NOOP("Registers", "Filled in or to write on")
FORM_WORDS: Sequence[tuple[str, Label]] = (
    (FILLED, QT_TRANSLATE_NOOP("Registers", "Filled in")),
    (KNOWN, QT_TRANSLATE_NOOP("Registers", "To write on, with names")),
    (BLANK, QT_TRANSLATE_NOOP("Registers", "To write on, empty")),
)
MONTHS_BACK = 60


class Choices(QWidget):
    """What to show.

    Signals:
        changed: a person chose something else.
    """

    changed = Signal()

    def __init__(self, this_month: Month, language_code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.registers = RegisterList()
        self._this_month = this_month
        self.month = ChoiceField(_months(this_month))
        self.month.set_value(this_month)
        self.earlier = icon_button(EARLIER, "chevron-left", lambda: self._step(1))
        self.later = icon_button(LATER, "chevron-right", lambda: self._step(-1))
        self.language = ChoiceField([(code, own_name(code)) for code in CODES])
        self.language.set_value(language_code)
        self.paper = ChoiceField(PAPERS)
        self.paper.set_value("")
        self.form = ChoiceField(FORM_WORDS)
        self.form.set_value(FILLED)
        self.colours = ChoiceField([(False, COLOURED), (True, GREY)])
        self.colours.set_value(False)
        self._lay_out()
        self.registers.chosen.connect(self._announce)
        for field in (self.month, self.language, self.paper, self.form, self.colours):
            field.changed.connect(self._announce)
        self._show_steps()
        self.colours.hide()

    def _lay_out(self) -> None:
        self.month.setSizePolicy(self.month.sizePolicy().Policy.Expanding, self.month.sizePolicy().Policy.Fixed)
        month = row(self.month, self.earlier, self.later, spacing=4)
        stack = column(label(REGISTER, "field"), self.registers, spacing=4)
        stack.setStretchFactor(self.registers, 1)
        parts = (MONTH, month), (FORM, self.form), (LANGUAGE, self.language), (PAPER, self.paper)
        for title, part in parts:
            stack.addSpacing(px(4))
            stack.addLayout(column(label(title, "field"), part, spacing=4))
        stack.addSpacing(px(6))
        stack.addWidget(self.colours)
        fields = (
            (self.month, MONTH),
            (self.form, FORM),
            (self.language, LANGUAGE),
            (self.paper, PAPER),
            (self.colours, COLOURS),
        )
        for field, title in fields:
            field.setAccessibleName(tr(title))
        set_margins(stack, 0, 0, 12, 0)
        self.setLayout(stack)
        self.setFixedWidth(px(292))
        self.registers.setMinimumHeight(px(120))  # in a low window the choices scroll

    def show_registers(self, entries: Sequence[AnyEntry], of_whom: str = "") -> None:
        """Offer these registers and papers, as ``RegisterList.show_entries`` does."""
        self.registers.show_entries(entries, of_whom)

    def register_id(self) -> str:
        """Return the id of the chosen register, or an empty text."""
        return self.registers.register_id()

    def choose_register(self, register_id: str) -> None:
        """Choose a register; one that is not offered leaves the choice as it is."""
        self.registers.choose(register_id)

    def choose_month(self, month: Month) -> None:
        """Choose a month, offering it if it is not in the list."""
        known = [value for value, _words in _months(self._this_month)]
        self.month.set_choices(_months(self._this_month if month in known else month))
        self.month.set_value(month)
        self._show_steps()

    def _step(self, places: int) -> None:
        self.month.setCurrentIndex(self.month.currentIndex() + places)
        self._announce()

    def _announce(self, *_: object) -> None:
        self._show_steps()
        self.colours.setVisible(self.registers.has_colours())
        self.changed.emit()

    def _show_steps(self) -> None:
        self.earlier.setEnabled(self.month.currentIndex() < self.month.count() - 1)
        self.later.setEnabled(self.month.currentIndex() > 0)


def _months(last: Month) -> list[tuple[Month, Label]]:
    months = [last.plus(-back) for back in range(MONTHS_BACK)]
    return [(month, current().month(month)) for month in months]
