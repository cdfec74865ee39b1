"""The tab "Questions" on a resident's card: what is asked of this person, when it was, and what came of it."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.vault import NO_MIDWIFE_KEY
from desktop_app.features.referrals.views.referral_form import ReferralForm
from desktop_app.packs import pack_of
from desktop_app.residents.services import person_facts
from desktop_app.residents.views.form_tab import FormTab
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, button, clear_layout, icon_button, label, row
from desktop_app.ui.words import current, joined
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.due import is_due
from ..rules.questionnaires import Questionnaire
from ..services import OpenedSheet, Sheet, SheetResult
from .result_block import REFER, result_block
from .score_form import ScoreForm
from .sheet_form import SheetForm
from .wording import DUE, NEVER, result_chip, score_words, sheet_chips, told_by

ASK = QT_TRANSLATE_NOOP("Questionnaires", "Ask: {questions}")
EDIT = QT_TRANSLATE_NOOP("Questionnaires", "Correct {questions} of {day}")
REMOVE = QT_TRANSLATE_NOOP("Questionnaires", "Remove {questions} of {day}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Questionnaires", "Remove {questions} of {name}, {day}")
NOTHING = QT_TRANSLATE_NOOP("Questionnaires", "Nothing is asked of this person at this age.")
FORMS = QT_TRANSLATE_NOOP("Questionnaires", "Forms of health workers")
WRITE_SCORE = QT_TRANSLATE_NOOP("Questionnaires", "Write a score")
OLDER = QT_TRANSLATE_NOOP("Questionnaires", "{n} earlier")
YES = QT_TRANSLATE_NOOP("Questionnaires", "Yes to: {questions}")
SHOWN = 2


class QuestionsPanel(FormTab):
    """Questionnaires with their sheets, the newest first; private results only while the midwife's key is open."""

    tables = ("questionnaire_sheet", "sheet_answer", "sealed_entry", "resident", "post_setting")

    def __init__(self, context: object, resident: bytes, parent: QWidget | None = None) -> None:
        self._result: SheetResult | None = None
        self._result_block: QWidget | None = None
        super().__init__(context, resident, parent)  # type: ignore[arg-type]
        self.context.midwife.changed.connect(self.reload)

    def show_card(self) -> None:
        """Show everything anew."""
        with self.context.db.read() as session:
            self.person = person_facts(session, self.resident)
            self.pack = pack_of(session)
            self.offered = services.questionnaires_for(session, self.resident, self.context.today())
            sheets = services.sheets_of(session, [self.resident]).get(self.resident, [])
            self._opened = {(one.questionnaire.code, one.on): one for one in services.opened_sheets(session, self.resident) or ()}
        clear_layout(self.body)
        self._result_block = None
        if self._result is not None:
            self._result_block = result_block(self._result, self.person.name, self._refer, self._forget_result)
            self.body.addWidget(self._result_block)
        asked = {one.code: one for one in self.offered if one.keeps_answers}
        old = {one.code: one.questionnaire for one in sheets if one.questionnaire is not None}
        for code, questionnaire in {**asked, **{k: v for k, v in old.items() if v.keeps_answers and k not in asked}}.items():
            self._part(questionnaire, [one for one in sheets if one.code == code], is_asked=code in asked)
        self._scores([one for one in sheets if one.questionnaire is not None and not one.questionnaire.keeps_answers])
        if self.body.count() == 0:
            self.body.addWidget(label(NOTHING, "muted", wrap=True))
        self.body.addStretch(1)

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was just stored: the next person in front of the screen is another one."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._result = None
            if self._result_block is not None:
                self._result_block.hide()

    def ask(self, questionnaire: Questionnaire, sheet: Sheet | None = None) -> None:
        """Open the questions, for today or for the day of a sheet."""
        if questionnaire.is_private and not self.context.db.vault.has_key:
            self.context.show_error(UserError(NO_MIDWIFE_KEY))
            return
        on = sheet.on if sheet else None
        opened = self._opened.get((questionnaire.code, sheet.on)) if sheet else None
        form = SheetForm(self.context, self.resident, questionnaire, on, opened.answers if opened else None)
        form.saved.connect(lambda: self._show_result(form.result))
        self.open_form(form, questionnaire.title)

    def write_score(self, code: str = "", sheet: Sheet | None = None) -> None:
        """Open the form for a score."""
        forms = [one for one in self.offered if not one.keeps_answers]
        if not self.context.db.vault.has_key:
            forms = [one for one in forms if not one.is_private]
        form = ScoreForm(self.context, self.resident, forms, code, sheet.on if sheet else None)
        form.saved.connect(lambda: self._show_result(form.result))
        self.open_form(form, ScoreForm.TITLE)

    def _part(self, asked: Questionnaire, sheets: Sequence[Sheet], is_asked: bool) -> None:
        last = sheets[0].on if sheets else None
        chips: list[QWidget] = []
        if is_asked and last is not None and is_due(asked, last, self.context.today()):
            chips.append(Chip(DUE, "warn"))
        buttons = [icon_button(ASK.fill(questions=asked.title), "plus", partial(self.ask, asked))] if is_asked else []
        self._head(asked.title, chips, buttons)
        if not sheets:
            self.body.addWidget(label(NEVER, "muted"))
        self._lines(sheets)

    def _scores(self, sheets: Sequence[Sheet]) -> None:
        forms = [one for one in self.offered if not one.keeps_answers]
        opened = [one for one in self._opened.values() if not one.questionnaire.keeps_answers]
        if not (forms or sheets or opened):
            return
        buttons = [icon_button(WRITE_SCORE, "plus", self.write_score)] if forms else []
        self._head(FORMS, [], buttons)
        self._lines(sheets, with_title=True)
        for one in opened:
            self.body.addWidget(self._opened_line(one))

    def _lines(self, sheets: Sequence[Sheet], with_title: bool = False) -> None:
        for number, sheet in enumerate(sheets[:SHOWN]):
            self.body.addWidget(self._line(sheet, with_title, can_refer=with_title or number == 0))
        if len(sheets) <= SHOWN:
            return
        place = QVBoxLayout()
        place.setSpacing(px(10))
        more = button(OLDER.of(len(sheets) - SHOWN), "chevron-down", "link")

        def show() -> None:
            more.hide()
            for sheet in sheets[SHOWN:]:
                place.addWidget(self._line(sheet, with_title))

        more.clicked.connect(show)
        place.addLayout(row(more, None))
        self.body.addLayout(place)

    def _line(self, sheet: Sheet, with_title: bool, can_refer: bool = False) -> QWidget:
        opened = self._opened.get((sheet.code, sheet.on))
        title: Label = sheet.questionnaire.title if sheet.questionnaire else sheet.code
        chips = [result_chip(opened.result)] if opened else sheet_chips(sheet)
        result = opened.result if opened else sheet.result
        parts = [joined(score_words(result, sheet.questionnaire), told_by(sheet.by, sheet.where)), sheet.note]
        if opened is not None:
            parts.append(_yes_words(opened))
        buttons = [icon_button(REMOVE.fill(questions=title, day=sheet.on), "trash-2", partial(self._remove, sheet, title))]
        if sheet.questionnaire is not None and sheet.questionnaire.is_current:
            buttons.insert(0, icon_button(EDIT.fill(questions=title, day=sheet.on), "pencil", partial(self._edit, sheet)))
        block = _block(current().date(sheet.on), title if with_title else "", chips, [one for one in parts if one], buttons)
        level = result.level if result else None
        if can_refer and level is not None and level.refer:
            refer = button(REFER, "send", clicked=partial(self._refer, level.refer))
            block.layout().addLayout(row(refer, None))  # type: ignore[union-attr]
        return block

    def _opened_line(self, opened: OpenedSheet) -> QWidget:
        words = joined(score_words(opened.result, opened.questionnaire), opened.by)
        chips = [result_chip(opened.result)]
        return _block(current().date(opened.on), opened.questionnaire.title, chips, [words], [])

    def _head(self, title: Label, chips: Sequence[QWidget], buttons: Sequence[QWidget]) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, px(8), 0, 0)
        head.addWidget(label(title, "h2", wrap=True), 1)
        for one in (*chips, *buttons):
            head.addWidget(one)
        self.body.addLayout(head)

    def _edit(self, sheet: Sheet) -> None:
        if sheet.questionnaire is None:
            return
        if sheet.questionnaire.keeps_answers:
            self.ask(sheet.questionnaire, sheet)
        else:
            self.write_score(sheet.code, sheet)

    def _remove(self, sheet: Sheet, title: Label) -> None:
        words = REMOVE_ACTION.fill(questions=title, name=self.person.name, day=sheet.on)
        self.do(words, lambda session: services.forget_sheet(session, sheet.id))

    def _refer(self, reason: str) -> None:
        form = ReferralForm(self.context, self.resident, self.context.today(), (reason,))
        self.open_form(form, ReferralForm.TITLE)

    def _show_result(self, result: SheetResult | None) -> None:
        self._result = result
        self.reload()

    def _forget_result(self) -> None:
        self._result = None
        self.reload()


def _yes_words(opened: OpenedSheet) -> str:
    """Return the private questions that add to the total."""
    items = [opened.questionnaire.item(code) for code in opened.questionnaire.sealed_items]
    said: Mapping[str, int | None] = opened.answers
    noted = [one.title for one in opened.questionnaire.items if one in items and (said.get(one.code) or 0) > 0]
    return joined(YES.fill(questions=joined(*noted))) if noted else ""


def _block(day: str, title: Label, chips: Sequence[QWidget], parts: Sequence[Label], buttons: Sequence[QWidget]) -> QWidget:
    head = WrapRow(spacing=8)
    head.addWidget(label(day, "field"))
    if title:
        head.addWidget(label(title))
    for one in chips:
        head.addWidget(one)
    top = QHBoxLayout()
    top.addLayout(head, 1)
    for one in buttons:
        top.addWidget(one)
    made = QWidget()
    stack = QVBoxLayout(made)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(px(2))
    stack.addLayout(top)
    for part in parts:
        stack.addWidget(label(part, wrap=True))
    return made
