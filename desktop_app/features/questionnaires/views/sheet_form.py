"""Asks a questionnaire: one question a line, one key an answer."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.widgets import button, label, row, separator
from desktop_app.ui.words import tr

from .. import services
from ..rules.checking import check_answers
from ..rules.questionnaires import Questionnaire
from ..services import Sheet, SheetResult
from .asked_form import AskedForm
from .questions import Questions
from .wording import source_words

KEYS = QT_TRANSLATE_NOOP("Questionnaires", "1, 2 … answers and goes on · Enter: next question · Ctrl+S: save")
HIDE = QT_TRANSLATE_NOOP("Questionnaires", "Hide (F8)")
RECALL = QT_TRANSLATE_NOOP("Questionnaires", "Ask about: {time}")
HEALTH_WORKER = QT_TRANSLATE_NOOP("Questionnaires", "A health worker asks this.")
ONLY_MIDWIFE = QT_TRANSLATE_NOOP("Questionnaires", "All answers are for the midwife only. Nobody else can read them later.")
WITHOUT_KEY = QT_TRANSLATE_NOOP(
    "Questionnaires",
    "Questions for the midwife alone are left out: this post has no key of the midwife yet. She chooses one under Settings.",
)
PHONE_SETTING = "questionnaires.midwife_phone"


class SheetForm(AskedForm):
    """The questions of one questionnaire; another day shows what is stored of that day.

    Attributes:
        questions: the lines.
    """

    def __init__(
        self,
        context: AppContext,
        resident: bytes,
        questionnaire: Questionnaire,
        on: date | None = None,
        known: Mapping[str, int | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Ask ``questionnaire``; ``known`` are answers that the midwife's open key shows."""
        super().__init__(context, resident, on, parent)
        self.questionnaire = questionnaire
        phone = str(context.setting(PHONE_SETTING))
        self.questions = Questions(questionnaire, self.person.name, phone, can_seal=context.db.vault.has_key)
        self.hide_button = button(HIDE, "eye-off", "link", self.questions.hide_or_show)
        add_shortcut(self, Qt.Key.Key_F8, self.questions.hide_or_show)
        self._lay_out()
        self.day.changed.connect(self._other_day)
        self.questions.changed.connect(self._edited)
        self.questions.finished.connect(lambda: self.save_button.setFocus(Qt.FocusReason.TabFocusReason))
        self._other_day()
        if known is not None:
            self.questions.set_answers(known)
        self.reset_changes()

    def asked(self) -> Questionnaire:
        """Return what is asked."""
        return self.questionnaire

    def focus_first(self) -> None:
        """Put the cursor on the first question."""
        self.questions.take_cursor()

    def check(self) -> Sequence[Problem]:
        """Return what is wrong with day and answers."""
        return [*super().check(), *check_answers(self.questionnaire, self.questions.answers())]

    def store(self, session: Any, day: date) -> SheetResult:
        """Store the answers; private ones that were not asked again stay with the midwife."""
        sealed = self.questionnaire.sealed_items
        answers = {code: value for code, value in self.questions.answers().items() if value is not None or code not in sealed}
        return services.record_sheet(
            session,
            self.resident,
            self.questionnaire.code,
            day,
            answers,
            self.by.value(),
            self.where.value() or "",
            today=self.context.today(),
            note=self.note.value(),
        )

    def _lay_out(self) -> None:
        asked = self.questionnaire
        for words, role in self._head():
            self.add_part(label(words, role, wrap=True))
        self.add_part(row(label(KEYS, "caption", wrap=True), self.hide_button))
        self.add_part(self.questions)
        self.add_part(separator())
        self.add_when_and_who()
        notes: list[Label] = [asked.notice] if asked.notice is not None else []
        for words in (*notes, source_words(self.pack, asked)):
            self.add_part(label(words, "caption", wrap=True))

    def _head(self) -> list[tuple[Label, str | None]]:
        asked = self.questionnaire
        lines: list[tuple[Label, str | None]] = [(asked.intro, None)]
        if asked.recall is not None:
            lines.append((tr(RECALL.fill(time=asked.recall)), "field"))
        if asked.asked_by != "volunteer":
            lines.append((HEALTH_WORKER, "field"))
        if asked.is_private:
            lines.append((ONLY_MIDWIFE, "field"))
        elif asked.sealed_items and not self.context.db.vault.has_key:
            lines.append((WITHOUT_KEY, "muted"))
        return lines

    def _other_day(self) -> None:
        day = self.day.value()
        if day is None:
            return
        sheet = self._stored(day)
        self.questions.set_answers(sheet.answers if sheet else {})
        self.questions.show_sealed(sheet.sealed if sheet else frozenset())
        if sheet is not None:
            self.by.set_value(sheet.by)
            self.where.set_value(sheet.where or None)
            self.note.set_value(sheet.note)

    def _stored(self, day: date) -> Sheet | None:
        with self.context.db.read() as session:
            found = services.sheets_of(session, [self.resident], self.questionnaire.code, (day, day))
        return next(iter(found.get(self.resident, ())), None)
