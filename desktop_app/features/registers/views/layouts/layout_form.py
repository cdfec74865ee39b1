"""The form that changes one layout: what stands around the table, its columns, who signs."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from desktop_app.core.errors import InputError, Problem
from desktop_app.core.language import CODES, own_name
from desktop_app.core.layout import Register
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, NumberField
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button
from desktop_app.ui.words import current

from ...rules.checking import ROW_NUMBER
from ...rules.storeys import grouped
from ...services import Editing, save_layout, sheets_side_by_side
from .columns_field import ColumnsField
from .signatures_field import SignaturesField
from .wording import CONDITIONS, room_mm, told_place
from .words_field import WordsField

CHANGE = QT_TRANSLATE_NOOP("Registers", "Change the layout of {register}")
LANGUAGE = QT_TRANSLATE_NOOP("Registers", "Language of headings")
TITLE = QT_TRANSLATE_NOOP("Registers", "Title")
PAPER = QT_TRANSLATE_NOOP("Registers", "Paper")
PAPERS = (
    ("", QT_TRANSLATE_NOOP("Registers", "Paper of the printer")),
    ("A4", QT_TRANSLATE_NOOP("Registers", "A4")),
    ("F4", QT_TRANSLATE_NOOP("Registers", "F4 (folio)")),
    ("A3", QT_TRANSLATE_NOOP("Registers", "A3")),
)
TURNED = QT_TRANSLATE_NOOP("Registers", "How the paper lies")
TURNS = (
    (True, QT_TRANSLATE_NOOP("Registers", "Across")),
    (False, QT_TRANSLATE_NOOP("Registers", "Upright")),
)
COLUMNS = QT_TRANSLATE_NOOP("Registers", "Columns, from the first to the last")
SIGNATURES = QT_TRANSLATE_NOOP("Registers", "Signatures")
NOTE = QT_TRANSLATE_NOOP("Registers", "Line below the table")
NUMBERED = QT_TRANSLATE_NOOP("Registers", "Number the columns in a row below the headings")
HANDED_IN = QT_TRANSLATE_NOOP("Registers", "Handed in each month")
PAGE_SUMS = QT_TRANSLATE_NOOP("Registers", "Sums on each page, carried forward to the next")
GROUP_BY = QT_TRANSLATE_NOOP("Registers", "Rows under headings by")
NOT_GROUPED = QT_TRANSLATE_NOOP("Registers", "Not grouped")
BLANK_ROWS = QT_TRANSLATE_NOOP("Registers", "Empty rows at the end, for late entries")
PREVIEW = QT_TRANSLATE_NOOP("Registers", "Preview")
MOST_BLANK_ROWS = 40


class LayoutForm(Form):
    """Changes one layout of the post.

    Attributes:
        columns, signatures: the editors of these parts.
        preview_button: asks to see the layout as it stands here.
    """

    def __init__(self, context: AppContext, editing: Editing, copied_from: str = "") -> None:
        super().__init__(context)
        self.editing, self.copied_from = editing, copied_from
        self.columns = ColumnsField(editing)
        self.signatures = SignaturesField(editing.signatures)
        self.language, self.title, self.note = ChoiceField([(code, own_name(code)) for code in CODES]), WordsField(), WordsField()
        self.paper, self.turned = ChoiceField(PAPERS), ChoiceField(TURNS)
        self.blank_rows = NumberField(0, MOST_BLANK_ROWS)
        self.numbered, self.handed_in = QCheckBox(current().text(NUMBERED)), QCheckBox(current().text(HANDED_IN))
        self.page_sums, self.group_by = QCheckBox(current().text(PAGE_SUMS)), ChoiceField(groups_of(editing))
        self.conditions = {name: NumberField(0, 1500) for name in editing.conditions if name in CONDITIONS}
        self.preview_button = button(PREVIEW, "eye")
        self._add_fields()
        self._fill(editing.register)
        self._connect()
        self._say_width()

    def _add_fields(self) -> None:
        self.add_field("title", TITLE, self.title, required=True)
        self.add_field("language", LANGUAGE, self.language)
        self.add_field("paper", PAPER, self.paper, beside=True)
        self.add_field("turned", TURNED, self.turned, beside=True)
        self.add_field("columns", COLUMNS, self.columns)
        self.add_field("signatures", SIGNATURES, self.signatures)
        for name, field in self.conditions.items():
            self.add_field(name, CONDITIONS[name], field, beside=name == "until_months")
        self.add_field("note", NOTE, self.note)
        self.add_field("group_by", GROUP_BY, self.group_by)
        self.add_field("blank_rows", BLANK_ROWS, self.blank_rows, beside=True)
        self.add_part(self.numbered)
        self.add_part(self.page_sums)
        self.add_part(self.handed_in)
        buttons = self._stack.itemAt(self._stack.count() - 1)
        foot = buttons.layout() if buttons is not None else None
        if isinstance(foot, QHBoxLayout):
            foot.insertWidget(0, self.preview_button)

    def _fill(self, register: Register) -> None:
        self.language.set_value(current().code)
        self.title.set_words(register.title)
        self.note.set_words(register.note)
        self.paper.set_value(register.paper)
        self.turned.set_value(register.landscape)
        self.signatures.set_value(register.signatures)
        self.blank_rows.set_value(register.blank_rows)
        self.numbered.setChecked(register.numbered)
        self.handed_in.setChecked(register.handed_in)
        self.page_sums.setChecked(register.page_sums)
        self.group_by.set_value(register.group_by)
        for name, field in self.conditions.items():
            field.set_value(register.where.get(name))

    def _connect(self) -> None:
        self.language.changed.connect(self._show_language)
        for box in (self.numbered, self.handed_in, self.page_sums):
            box.clicked.connect(self._edited)
        for signal in (self.columns.changed, self.paper.changed, self.turned.changed):
            signal.connect(self._say_width)

    def register(self) -> Register:
        """Return the layout as the fields say."""
        where: dict[str, Any] = {n: v for n, v in self.editing.register.where.items() if n not in self.conditions}
        where |= {name: int(value) for name, field in self.conditions.items() if (value := field.value()) is not None}
        return replace(
            self.editing.register,
            title=self.title.words() or "",
            note=self.note.words() or "",
            paper=self.paper.value() or "",
            landscape=bool(self.turned.value()),
            columns=grouped(self.columns.value()),
            signatures=self.signatures.value(),
            blank_rows=int(self.blank_rows.value() or 0),
            numbered=self.numbered.isChecked(),
            handed_in=self.handed_in.isChecked(),
            page_sums=self.page_sums.isChecked(),
            group_by=self.group_by.value() or "",
            where=where,
        )

    def draft(self) -> Mapping[str, object]:
        """Return what stands in the fields and boxes, for a new window."""
        return {**super().draft(), **{name: box.isChecked() for name, box in self._boxes().items()}}

    def restore(self, draft: Mapping[str, object]) -> None:
        """Show what ``draft()`` returned, the headings in the language that was chosen."""
        super().restore(draft)
        for name, box in self._boxes().items():
            box.setChecked(bool(draft[name]))
        self._show_language()
        self._say_width()

    def check(self) -> Sequence[Problem]:
        """Return nothing: what is wrong with a layout is found when it is kept."""
        return ()

    def save(self) -> None:
        """Keep the layout; what is wrong with it is shown at its place."""
        register = self.register()
        try:
            with self.context.db.action(CHANGE.fill(register=register.title)) as session:
                save_layout(session, self.context.all_features, register, Month.of(self.context.today()), self.copied_from)
        except InputError as refused:
            raise InputError(self.placed(refused.problems)) from refused

    def placed(self, problems: Sequence[Problem]) -> list[Problem]:
        """Return problems of a layout as problems of this form, and choose the first column that is wrong."""
        wrong = next((told_place(problem) for problem in problems if told_place(problem)), None)
        if wrong is not None:
            self.columns.choose(wrong)
        return [Problem(problem.field.partition(".")[0], problem.text) for problem in problems]

    def _boxes(self) -> dict[str, QCheckBox]:
        return {"numbered": self.numbered, "handed_in": self.handed_in, "page_sums": self.page_sums}

    def _show_language(self) -> None:
        code = self.language.value()
        for field in (self.title, self.note, self.columns, self.signatures):
            field.set_language(code)

    def _say_width(self) -> None:
        register = replace(self.editing.register, paper=self.paper.value() or "", landscape=bool(self.turned.value()))
        register = replace(register, columns=grouped(self.columns.value()))
        self.columns.say_width(room_mm(register), sheets_side_by_side(register))


def groups_of(editing: Editing) -> list[tuple[str, Label]]:
    """Return the fields by which rows can be grouped: those that need to be told nothing."""
    plain = {one.column.field: one.field for one in editing.columns if one.column.field and not one.column.parameters}
    plain.pop(ROW_NUMBER, None)
    return [("", NOT_GROUPED), *plain.items()]
