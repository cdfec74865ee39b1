"""The values of one record in the order in which they are typed."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.packs import Pack
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import label, set_margins
from desktop_app.ui.words import current, joined, tr

from ...services.child_days import EntryLine
from ..wording import centimetres, kilograms, sex_word

BORN = QT_TRANSLATE_NOOP("Health visits", "born {day}")
NUMBER = QT_TRANSLATE_NOOP("Health visits", "National number {number}")
WEIGHT = QT_TRANSLATE_NOOP("Health visits", "{value} kg")
LENGTH = QT_TRANSLATE_NOOP("Health visits", "{value} cm")
LYING = QT_TRANSLATE_NOOP("Health visits", "{value} cm lying")
STANDING = QT_TRANSLATE_NOOP("Health visits", "{value} cm standing")
HEAD = QT_TRANSLATE_NOOP("Health visits", "head {value} cm")
ARM = QT_TRANSLATE_NOOP("Health visits", "arm {value} cm")
OEDEMA = QT_TRANSLATE_NOOP("Health visits", "swelling of both feet")


class ToType(QFrame):
    """Who it is, and what is typed.

    Attributes:
        who, what: the two lines.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Tile")
        self._pack: Pack | None = None
        self.who, self.what = label("", "h2", wrap=True), label("", wrap=True)
        stack = QVBoxLayout(self)
        set_margins(stack, 16, 8, 16, 8)
        stack.setSpacing(px(4))
        stack.addWidget(self.who)
        stack.addWidget(self.what)

    def use(self, pack: Pack) -> None:
        """Take the words for what was given from a pack."""
        self._pack = pack

    def show_line(self, line: EntryLine | None) -> None:
        """Show a record; None shows nothing."""
        self.setVisible(line is not None)
        if line is None:
            return
        child, day = line.day.child, line.day
        born = tr(BORN, day=current().partial_date(child.birth)) if child.birth.is_known else ""
        number = tr(NUMBER, number=current().digits_of(line.national_id)) if line.national_id else ""
        self.who.setText(joined(child.shown, sex_word(child.sex, day.age_months), born, child.mother_name, number))
        self.what.setText(joined(current().long_date(day.on), *self._measured(line), *self._given(line)))

    def _measured(self, line: EntryLine) -> list[str]:
        visit = line.day.visit
        if visit is None:
            return []
        length = LYING if visit.position == "lying" else STANDING if visit.position else LENGTH
        found = [(WEIGHT, kilograms(visit.weight_g)), (length, centimetres(visit.length_height_mm))]
        found += [(HEAD, centimetres(visit.head_mm)), (ARM, centimetres(visit.arm_mm))]
        return [*(tr(words, value=value) for words, value in found if value), *([tr(OEDEMA)] if visit.oedema else [])]

    def _given(self, line: EntryLine) -> list[str]:
        services = self._pack.services if self._pack else {}
        return [tr(services[one.code].title) if one.code in services else one.code for one in line.day.given]
