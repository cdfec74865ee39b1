"""A health worker confirms what is recorded of a person's doses, with the proof in hand."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.dates import DateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..services import Given

TITLE = QT_TRANSLATE_NOOP("Schedules", "Confirm doses")
ABOUT = QT_TRANSLATE_NOOP("Schedules", "The midwife looks at the child's book or the vaccine record and ticks what is right.")
BY = QT_TRANSLATE_NOOP("Schedules", "Name of the health worker")
ON = QT_TRANSLATE_NOOP("Schedules", "Seen on")
NO_DATE = QT_TRANSLATE_NOOP("Schedules", "date not known")
ACTION = QT_TRANSLATE_NOOP("Schedules", "Confirm {n} doses of {name}")


class ConfirmForm(Form):
    """Doses with a tick each, who saw the proof, and when.

    Attributes:
        ticks: id of what was recorded -> its tick.
    """

    TITLE = TITLE

    def __init__(
        self, context: AppContext, name: Label, doses: Sequence[tuple[Label, Given]], parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent=parent)
        self._name = name
        self.by, self.on = TextField(), DateField(maximum=context.today())
        self.ticks: dict[bytes, QCheckBox] = {}
        self.add_field("confirmed_by", BY, self.by, required=True)
        self.add_field("confirmed_on", ON, self.on, required=True)
        self.add_part(label(ABOUT, "caption", wrap=True))
        for title, given in doses:
            tick = QCheckBox(joined(title, current().partial_date(given.given) or tr(NO_DATE)))
            tick.setChecked(True)
            self.ticks[given.id] = tick
            self.add_part(tick)
        with context.db.read() as session:
            self.by.set_value(services.health_worker_on(session, context.today()))
        self.on.set_value(context.today())

    def check(self) -> Sequence[Problem]:
        """Return nothing: what is missing is said when it is stored."""
        return ()

    def save(self) -> None:
        """Store who confirmed what."""
        chosen = [service for service, tick in self.ticks.items() if tick.isChecked()]
        words = ACTION.of(len(chosen)).fill(name=self._name)
        on = self.on.value() or self.context.today()
        with self.context.db.action(words) as session:
            services.confirm_services(session, chosen, self.by.value(), on, self.context.today())
            action = action_id(session)
        self.context.notify(words, action)
