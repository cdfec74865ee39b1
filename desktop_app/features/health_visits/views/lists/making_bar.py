"""What makes new lists: which people, for which open day, divided how."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import button, column, label, set_margins
from desktop_app.ui.words import current, tr
from desktop_app.ui.wrap_row import WrapRow

from ...rules.paper_lists import ABSENT, DAY, KINDS
from ...services import paper_lists

WHO = QT_TRANSLATE_NOOP("Health visits", "Who")
OPEN_DAY = QT_TRANSLATE_NOOP("Health visits", "Open day")
DIVIDED = QT_TRANSLATE_NOOP("Health visits", "Divided by")
ONE_LIST = QT_TRANSLATE_NOOP("Health visits", "One list, by name")
BY_VOLUNTEER = QT_TRANSLATE_NOOP("Health visits", "Volunteer")
MAKE = QT_TRANSLATE_NOOP("Health visits", "Make and print")
CHILDREN = QT_TRANSLATE_NOOP("Health visits", "{n} children")
NO_DATE = QT_TRANSLATE_NOOP("Health visits", "Write the date of the open day.")


class MakingBar(QWidget):
    """The choices for new lists, and how many people would stand on them.

    Signals:
        made_asked: the lists are to be made and printed.
    """

    made_asked = Signal()

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.kind = ChoiceField(list(KINDS.items()))
        self.day = DateField()
        self.day.setFixedWidth(px(150))
        self.divided = ChoiceField()
        self.make_button = button(MAKE, "printer", "primary", self.made_asked.emit)
        self._people = label("", "muted", wrap=True)
        parts: Sequence[tuple[Label, QWidget]] = ((WHO, self.kind), (OPEN_DAY, self.day), (DIVIDED, self.divided))
        line = WrapRow(12)
        for words, field in parts:
            field.setAccessibleName(tr(words))
            line.addWidget(_captioned(words, field))
        line.addWidget(_captioned(" ", self.make_button))
        stack = QVBoxLayout(self)
        set_margins(stack, 0, 0, 0, 0)
        stack.addLayout(line)
        stack.addWidget(self._people)
        for changed in (self.kind.changed, self.day.changed, self.divided.changed):
            changed.connect(self.count)

    def show_day(self, held_on: date) -> None:
        """Offer the lists before an open day, or after one that is over; where there is no such day before the next one."""
        today = self.context.today()
        with self.context.db.read() as session:
            day = paper_lists.day_to_prepare(session, held_on, today)
        self.day.set_value(day)
        self.kind.set_value(DAY if day >= today else ABSENT)
        self.reload()

    def reload(self) -> None:
        """Offer the levels of the address that this post uses, and count again."""
        with self.context.db.read() as session:
            titles = {level.field: level.title for level in pack_of(session).address_levels}
            levels = paper_lists.levels_in_use(session)
        choices: list[tuple[str, Label]] = [("", ONE_LIST), (paper_lists.VOLUNTEER, BY_VOLUNTEER)]
        chosen = self.divided.value()
        self.divided.set_choices([*choices, *((level, titles[level]) for level in levels if level in titles)])
        self.divided.set_value(chosen or "")
        self.count()

    def count(self) -> None:
        """Say how many people would stand on the lists, or why there is nobody."""
        day = self.day.value()
        if day is None:
            self._say(tr(self.day.problem() or NO_DATE), False)
            return
        try:
            with self.context.db.read() as session:
                people = len(paper_lists.people_for(session, self.kind.value(), day, self.context.today()))
        except UserError as refused:
            self._say(tr(refused.text), False)
            return
        self._say(f"{tr(CHILDREN.of(people))} · {current().weekday_date(day)}", people > 0)

    def _say(self, words: str, may_make: bool) -> None:
        self._people.setText(words)
        self.make_button.setEnabled(may_make)


def _captioned(words: Label, field: QWidget) -> QWidget:
    part = QWidget()
    stack = column(label(words, "caption"), field, spacing=2)
    stack.setContentsMargins(0, 0, 0, 0)
    part.setLayout(stack)
    return part
