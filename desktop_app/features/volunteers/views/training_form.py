"""Notes a training of somebody, or corrects it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.partial_dates import PartialDateField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button

from .. import services
from ..rules.training import TrainingEntry
from ..services import Training, VolunteerCard
from .storing import store

TITLE = QT_TRANSLATE_NOOP("Volunteers", "{name}: training")
SUBJECT = QT_TRANSLATE_NOOP("Volunteers", "What it was about")
HELD = QT_TRANSLATE_NOOP("Volunteers", "Date, as far as known")
HELD_HINT = QT_TRANSLATE_NOOP("Volunteers", "The year is enough.")
ORGANISER = QT_TRANSLATE_NOOP("Volunteers", "Organiser")
LEVEL = QT_TRANSLATE_NOOP("Volunteers", "Level")
LEVEL_HINT = QT_TRANSLATE_NOOP("Volunteers", "As the organiser calls it, e.g. basic.")
CERTIFICATE = QT_TRANSLATE_NOOP("Volunteers", "Certificate number")
NOTE = QT_TRANSLATE_NOOP("Volunteers", "Note")
REMOVE = QT_TRANSLATE_NOOP("Volunteers", "Remove this training")
ADD_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Note a training of {name}")
CHANGE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Correct a training of {name}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Volunteers", "Remove a training of {name}")


class TrainingForm(Form):
    """One training of one person."""

    def __init__(
        self, context: AppContext, card: VolunteerCard, training: Training | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(context, parent=parent)
        self._card, self._training = card, training
        self.subject, self.organiser, self.level = TextField(), TextField(), TextField()
        self.certificate, self.note = TextField(), TextField()
        self.held = PartialDateField(context.today, offer_age=False)
        self.add_field("title", SUBJECT, self.subject, required=True)
        self.add_field("held", HELD, self.held, HELD_HINT)
        self.add_field("organiser", ORGANISER, self.organiser)
        self.add_field("level", LEVEL, self.level, LEVEL_HINT)
        self.add_field("certificate_number", CERTIFICATE, self.certificate)
        self.add_field("note", NOTE, self.note)
        if training is not None:
            self.subject.set_value(training.title)
            self.held.set_value(training.held if training.held.is_known else None)
            self.organiser.set_value(training.organiser)
            self.level.set_value(training.level)
            self.certificate.set_value(training.certificate_number)
            self.note.set_value(training.note)
            self.add_part(button(REMOVE, "trash-2", "danger", self._remove))

    @property
    def title(self) -> Label:
        """Return what stands over the form."""
        return TITLE.fill(name=self._card.person.shown)

    def check(self) -> Sequence[Problem]:
        """Return nothing: the service knows when the person was born."""
        return ()

    def save(self) -> None:
        """Store the training."""
        entry = TrainingEntry(
            self._card.person.id,
            self.subject.value(),
            self.held.value() or PartialDate(),
            self.organiser.value(),
            self.level.value(),
            self.certificate.value(),
            self.note.value(),
        )
        today, name = self.context.today(), self._card.person.shown
        if self._training is None:
            store(self.context, ADD_ACTION.fill(name=name), lambda session: services.add_training(session, entry, today))
        else:
            key = self._training.id
            words = CHANGE_ACTION.fill(name=name)
            store(self.context, words, lambda session: services.change_training(session, key, entry, today))

    def _remove(self) -> None:
        if self._training is not None:
            key, words = self._training.id, REMOVE_ACTION.fill(name=self._card.person.shown)
            store(self.context, words, lambda session: services.remove_training(session, key))
            self.reset_changes()
            self.saved.emit()
