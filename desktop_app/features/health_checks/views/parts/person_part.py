"""What the parts have in common: lines about one person on a day, gone through with Enter."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import Label
from desktop_app.features.child_record.views.answer_line import AnswerLine
from desktop_app.packs import Pack, pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.day_part import DayPartView
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import clear_layout, label
from desktop_app.ui.words import tr

from ... import services
from ...rules.classifying import STATES
from ...services import PersonChecks


class PersonPart(DayPartView):
    """A block of lines about one person; a subclass says which.

    Attributes:
        person: what is known of the person; None while nobody is shown.
        pack: of the post.
        editors: the lines in the order of the cursor.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.person: PersonChecks | None = None
        self.pack: Pack
        self.on = context.today()
        self.editors: list[QWidget] = []
        self.error = label("", "error", wrap=True)
        self._is_changed = False
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(px(6))

    def set_person(self, resident: bytes | None, on: date) -> None:
        """Show what is stored of a person on a day, and what is asked."""
        self.on, self.person, self._is_changed = on, None, False
        clear_layout(self.body)
        self.editors = []
        if resident is None:
            return
        with self.context.db.read() as session:
            self.pack = pack_of(session)
            self.person = services.person_checks(session, [resident], on).get(resident)
            if self.person is not None:
                self.lay_out(session, self.person)
        self.error = label("", "error", wrap=True)
        self.error.hide()
        self.body.addWidget(self.error)

    def lay_out(self, session: Any, person: PersonChecks) -> None:
        """Add the lines with what is stored of the day."""
        raise NotImplementedError

    def problems(self) -> Sequence[Problem]:
        """Return what of the lines cannot be stored."""
        return ()

    def write(self, session: Any, resident: bytes) -> None:
        """Store what stands in the lines."""
        raise NotImplementedError

    @property
    def has_unstored(self) -> bool:
        """Return True if something was answered that is not stored."""
        return self._is_changed

    @property
    def state(self) -> str:
        """Return the state that decides which limits hold."""
        stage = "" if self.person is None else self.person.stage
        return stage if stage in STATES else ""

    def check(self) -> bool:
        """Return whether the lines can be stored; what is wrong is said below them."""
        fields = [one for one in self.editors if isinstance(one, NumberField)]
        words = next((problem for one in fields if (problem := one.problem()) is not None), None)
        found = [words] if words is not None else [one.text for one in self.problems()]
        self.error.setText(tr(found[0]) if found else "")
        self.error.setVisible(bool(found))
        return not found

    def store(self, session: Any) -> None:
        """Write what was answered, within the action of the step."""
        if self.person is not None and self._is_changed:
            self.write(session, self.person.resident)
            self._is_changed = False

    def focus_entry(self) -> bool:
        """Put the cursor on the first line without an answer; return False if there is none."""
        for one in self.editors:
            if one.isVisibleTo(self) and one.value() is None:  # type: ignore[attr-defined]
                one.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def add_title(self, title: Label) -> None:
        """Add a heading."""
        self.body.addWidget(label(title, "h2", wrap=True))

    def track(self, editor: NumberField | AnswerLine) -> None:
        """Let Enter go on from an editor, and note what is typed in it."""
        self.editors.append(editor)
        editor.changed.connect(self.touched)
        if isinstance(editor, AnswerLine):
            editor.went_on.connect(lambda: self._go_on(editor))
            if editor.detail is not None:
                editor.detail.changed.connect(self.touched)  # type: ignore[attr-defined]
        else:
            editor.returnPressed.connect(lambda: self._go_on(editor))

    def touched(self) -> None:
        """Note that a person answered, and say so."""
        self._is_changed = True
        self.error.hide()
        self.changed.emit()

    def _go_on(self, editor: QWidget) -> None:
        """Put the cursor on the next line; after the last one the step goes on."""
        after = [one for one in self.editors[self.editors.index(editor) + 1 :] if one.isVisibleTo(self)]
        if after:
            after[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.went_on.emit()
