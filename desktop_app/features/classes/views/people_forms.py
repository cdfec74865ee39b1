"""Forms of one person of a class: dropping out, and what is known of somebody from outside."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.residents.rules.wording import SEXES
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, DateField, TextField
from desktop_app.ui.fields.choice import SegmentField
from desktop_app.ui.form import Form

from .. import services
from ..rules.checks import check_visitor
from ..rules.entries import Visitor
from ..rules.reasons import DROP_OUT_REASONS
from ..services.enrolment import find_participant
from ..services.participants import persons_of, shown

LEAVE_TITLE = QT_TRANSLATE_NOOP("Classes", "{name} drops out")
WHEN = QT_TRANSLATE_NOOP("Classes", "Since")
WHY = QT_TRANSLATE_NOOP("Classes", "Why")
OTHER = QT_TRANSLATE_NOOP("Classes", "another reason")
OTHER_WORDS = QT_TRANSLATE_NOOP("Classes", "Which reason")
NEXT_IN_LINE = QT_TRANSLATE_NOOP("Classes", "The place goes to")
THE_FIRST = QT_TRANSLATE_NOOP("Classes", "who waits longest")
NOBODY = QT_TRANSLATE_NOOP("Classes", "nobody yet")
LEAVE_SAVE = QT_TRANSLATE_NOOP("Classes", "Save")
VISITOR_TITLE = QT_TRANSLATE_NOOP("Classes", "Somebody from outside")
NAME = QT_TRANSLATE_NOOP("Classes", "Name")
SEX = QT_TRANSLATE_NOOP("Classes", "Sex")
ADDRESS = QT_TRANSLATE_NOOP("Classes", "Where from")
VISITOR_ACTION = QT_TRANSLATE_NOOP("Classes", "Change what is known of {name}")


class LeaveForm(Form):
    """Somebody does not come any more, since when and why; who waits longest may take the place."""

    def __init__(self, context: AppContext, class_id: bytes, enrolment: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, LEAVE_SAVE, parent)
        self.class_id, self._enrolment = class_id, enrolment
        with context.db.read() as session:
            one = find_participant(session, enrolment)
            found = services.class_card(session, class_id, context.today()).row
            self.title = LEAVE_TITLE.fill(name=shown(one, persons_of(session, [one])))
        self.day = DateField(maximum=context.today())
        self.reason = ChoiceField([*DROP_OUT_REASONS.items(), ("", OTHER)])
        self.other = TextField()
        self.next = SegmentField([(True, THE_FIRST), (False, NOBODY)])
        self.add_field("on_date", WHEN, self.day, required=True)
        self.add_field("reason", WHY, self.reason, required=True)
        self.add_field("other", OTHER_WORDS, self.other, required=True)
        self.add_field("next", NEXT_IN_LINE, self.next)
        self.day.set_value(context.today())
        self.reason.set_value(None)
        self.next.set_value(True)
        self.set_field_visible("next", bool(found.waiting) and one.state == "enrolled")
        self._show_other()
        self.reason.changed.connect(self._show_other)
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service refuses a day that cannot be."""
        return ()

    def found_problems(self) -> list[Problem]:
        """Return what is missing; "another reason" counts as chosen."""
        chosen = self.reason.currentIndex() >= 0
        return [problem for problem in super().found_problems() if problem.field != "reason" or not chosen]

    def save(self) -> None:
        """Store it as one action, with the place that is given away."""
        day = self.day.value()
        if day is None:
            return
        with self.context.db.action(self.title) as session:
            services.drop_out(session, self._enrolment, day, self.reason.value() or self.other.value(), self.context.today())
            if not self.next.isHidden() and self.next.value():
                services.promote_waiting(session, self.class_id)
            action = action_id(session)
        self.context.notify(self.title, action)

    def _show_other(self) -> None:
        self.set_field_visible("other", self.reason.value() == "")


class VisitorForm(Form):
    """Name, sex and home of somebody from outside the village."""

    def __init__(self, context: AppContext, class_id: bytes, enrolment: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self.class_id, self._enrolment = class_id, enrolment
        self.title = VISITOR_TITLE
        with context.db.read() as session:
            one = find_participant(session, enrolment)
        sexes: list[tuple[Any, Any]] = list(SEXES.items())
        self.name, self.sex, self.address = TextField(), SegmentField(sexes), TextField()
        self.add_field("name", NAME, self.name, required=True)
        self.add_field("sex", SEX, self.sex)
        self.add_field("address", ADDRESS, self.address)
        self.name.set_value(one.visitor_name)
        self.sex.set_value(one.visitor_sex)
        self.address.set_value(one.visitor_address)
        self.reset_changes()

    def visitor(self) -> Visitor:
        """Return what stands in the fields."""
        return Visitor(self.name.value(), self.sex.value(), self.address.value())

    def check(self) -> Sequence[Problem]:
        """Return what is missing."""
        return check_visitor(self.visitor())

    def save(self) -> None:
        """Store it as one action."""
        words = VISITOR_ACTION.fill(name=self.name.value())
        with self.context.db.action(words) as session:
            services.change_visitor(session, self._enrolment, self.visitor())
            action = action_id(session)
        self.context.notify(words, action)
