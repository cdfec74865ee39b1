"""Writes down the score of a form that a health worker filled in."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields.choice import ChoiceField
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from .. import services
from ..rules.checking import check_score
from ..rules.questionnaires import Questionnaire
from ..services import SheetResult
from .asked_form import AskedForm
from .wording import source_words

TITLE = QT_TRANSLATE_NOOP("Questionnaires", "Score of a health worker's form")
FORM = QT_TRANSLATE_NOOP("Questionnaires", "Form")
SCORE = QT_TRANSLATE_NOOP("Questionnaires", "Score")
RANGE = QT_TRANSLATE_NOOP("Questionnaires", "0 to {most}")
PRIVATE = QT_TRANSLATE_NOOP("Questionnaires", "Only the midwife can read it later.")


class ScoreForm(AskedForm):
    """One score.

    Args:
        offered: forms of which only the score is kept.
        chosen: code of the one that is shown first.
    """

    TITLE = TITLE

    def __init__(
        self,
        context: AppContext,
        resident: bytes,
        offered: Sequence[Questionnaire],
        chosen: str = "",
        on: date | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(context, resident, on, parent)
        self._offered = {one.code: one for one in offered}
        self.form_choice = ChoiceField([(one.code, one.title) for one in offered])
        self.score = NumberField(minimum=0)
        self._about = label("", "caption", wrap=True)
        self.add_field("form", FORM, self.form_choice, required=True)
        self.add_field("score", SCORE, self.score, required=True)
        self.add_part(self._about)
        self.add_when_and_who()
        self.form_choice.changed.connect(self._tell)
        self.form_choice.set_value(chosen or next(iter(self._offered), None))
        self._tell()
        self._show_stored()
        self.form_choice.changed.connect(self._show_stored)
        self.day.changed.connect(self._show_stored)
        self.reset_changes()

    def asked(self) -> Questionnaire | None:
        """Return the form whose score it is."""
        return self._offered.get(str(self.form_choice.value()))

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with day and score."""
        asked = self.asked()
        return [*super().check(), *(check_score(asked, self._typed()) if asked else ())]

    def store(self, session: Any, day: date) -> SheetResult:
        """Store the score."""
        return services.record_score(
            session,
            self.resident,
            str(self.form_choice.value()),
            day,
            self._typed(),
            self.by.value(),
            self.where.value() or "",
            today=self.context.today(),
            note=self.note.value(),
        )

    def _show_stored(self) -> None:
        """Show the score that is stored of form and day, with who told it; without one what is typed stays."""
        day, asked = self.day.value(), self.asked()
        if day is None or asked is None:
            return
        with self.context.db.read() as session:
            found = services.sheets_of(session, [self.resident], asked.code, (day, day)).get(self.resident, ())
        for sheet in found:
            self.score.set_value(sheet.score)
            self.by.set_value(sheet.by)
            self.where.set_value(sheet.where or None)
            self.note.set_value(sheet.note)

    def _typed(self) -> int | None:
        found = self.score.value()
        return None if found is None else int(found)

    def _tell(self) -> None:
        asked = self.asked()
        if asked is None:
            return
        parts = [RANGE.fill(most=asked.most or 0), *((asked.notice,) if asked.notice else ())]
        parts += [PRIVATE] if asked.is_private else []
        self._about.setText("\n".join(tr(part) for part in (*parts, source_words(self.pack, asked))))
