"""Corrects the values of one visit, and shows every value they have had."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.residents.services import ResidentRow
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import YesNoField
from desktop_app.ui.fields.text import TextField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import current, joined, tr

from ... import services
from ...rules.measures import LENGTH, MEASURES, amount
from ...services import Correction, Weighing
from ..weighing_form import WeighingForm, changed_values

TITLE = QT_TRANSLATE_NOOP("Health visits", "Correct measurements")
ABOUT = QT_TRANSLATE_NOOP("Health visits", "{name}, measured on {day}")
REASON = QT_TRANSLATE_NOOP("Health visits", "Why is it corrected? (may stay empty)")
OEDEMA = QT_TRANSLATE_NOOP("Health visits", "Are both feet swollen?")
OEDEMA_HINT = QT_TRANSLATE_NOOP("Health visits", "Press a thumb on both feet for three seconds: a dent that stays is swelling.")
MEASURED_BY = QT_TRANSLATE_NOOP("Health visits", "Measured by")
HISTORY = QT_TRANSLATE_NOOP("Health visits", "Earlier values")
CHANGED = QT_TRANSLATE_NOOP("Health visits", "{measure}: {before} → {after}")
FIRST = QT_TRANSLATE_NOOP("Health visits", "{measure}: {after}")
EMPTY = QT_TRANSLATE_NOOP("Health visits", "empty")
SEVERAL = QT_TRANSLATE_NOOP("Health visits", "Correct the measurements of {name} from {day}")
SEVERAL_WHY = QT_TRANSLATE_NOOP("Health visits", "Correct the measurements of {name} from {day}. Reason: {reason}")


class CorrectionForm(WeighingForm):
    """The values of one visit; what changes is stored as one action, and the former values stay in the history."""

    TITLE = TITLE

    def __init__(self, context: AppContext, person: ResidentRow, weighing: Weighing, parent: QWidget | None = None) -> None:
        super().__init__(context, person.id, parent=parent)
        self._person, self._weighing = person, weighing
        self._before: Mapping[str, int | None] = {field: getattr(weighing, field) for field in MEASURES}
        self.reason, self.measured_by = TextField(), TextField()
        self.oedema = YesNoField()
        self.add_part(label(ABOUT.fill(name=person.shown, day=weighing.measured_on), "muted", wrap=True))
        self.add_values()
        self.add_field("oedema", OEDEMA, self.oedema, OEDEMA_HINT)
        self.add_field("measured_by", MEASURED_BY, self.measured_by)
        self.add_field("reason", REASON, self.reason)
        self.oedema.set_value(weighing.oedema)
        self.measured_by.set_value(weighing.measured_by)
        self.show_values(self._before, weighing.position)
        self._show_history()

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with the changed values."""
        return self.look(self._weighing.measured_on, self._before)

    def save(self) -> None:
        """Store what changed."""
        after, position = self.typed(), self.chosen_position()
        changed = list(changed_values(self._before, after))
        if position != self._weighing.position and after[LENGTH.field] is not None and LENGTH.field not in changed:
            changed.append(LENGTH.field)
        words, visit = self._label(changed, after), self._weighing.visit
        with self.context.db.action(words) as session:
            for field in changed:
                services.record_measurement(session, visit, field, after[field], position)
            services.record_oedema(session, visit, self.oedema.value())
            services.record_measurer(session, visit, self.measured_by.value())
            action = action_id(session)
        self.context.notify(words, action)

    def _label(self, changed: Sequence[str], after: Mapping[str, int | None]) -> Text:
        reason = self.reason.value()
        if len(changed) == 1 and after[changed[0]] != self._before[changed[0]]:
            field = changed[0]
            return services.label_of(self._person.shown, field, self._before[field], after[field], reason)
        words = SEVERAL_WHY.fill(reason=reason) if reason else SEVERAL
        return words.fill(name=self._person.shown, day=self._weighing.measured_on)

    def _show_history(self) -> None:
        with self.context.db.read() as session:
            found = services.corrections(session, self._weighing.visit)
        if found:
            self.add_heading(HISTORY)
        for correction in found:
            if correction.field in MEASURES:
                self.add_part(label(joined(_words(correction)), wrap=True))
                self.add_part(
                    label(joined(current().instant(correction.at), correction.user, tr(correction.label)), "caption", wrap=True)
                )


def _words(correction: Correction) -> str:
    measure = MEASURES[correction.field]

    def shown(value: int | None) -> str:
        return tr(EMPTY) if value is None else tr(amount(measure, value))

    if correction.before is None:
        return tr(FIRST, measure=measure.title, after=shown(correction.after))
    return tr(CHANGED, measure=measure.title, before=shown(correction.before), after=shown(correction.after))
