"""What an import would do, in four lists."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules.importing.incoming import Rejection
from desktop_app.residents.rules.importing.proposal import Proposal, ProposedPerson
from desktop_app.ui.table import ListView, RowsModel, TableColumn, table_view
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import EmptyState, button, label, row
from desktop_app.ui.words import current, tr

from .wording import changes_of, house_of, remarks_of, sex_of

NEW = QT_TRANSLATE_NOOP("Residents", "New: {count}")
CHANGED = QT_TRANSLATE_NOOP("Residents", "Changed: {count}")
SAME = QT_TRANSLATE_NOOP("Residents", "The same: {count}")
REJECTED = QT_TRANSLATE_NOOP("Residents", "Rejected: {count}")
LISTS = QT_TRANSLATE_NOOP("Residents", "What the workbook would do")
ROW = QT_TRANSLATE_NOOP("Residents", "Row")
SHEET_ROW = QT_TRANSLATE_NOOP("Residents", "{sheet}, {row}")
NAME = QT_TRANSLATE_NOOP("Residents", "Name")
SEX = QT_TRANSLATE_NOOP("Residents", "Sex")
BORN = QT_TRANSLATE_NOOP("Residents", "Born")
HOUSE = QT_TRANSLATE_NOOP("Residents", "House")
MOTHER = QT_TRANSLATE_NOOP("Residents", "Mother")
REMARK = QT_TRANSLATE_NOOP("Residents", "Please check")
WHAT_CHANGES = QT_TRANSLATE_NOOP("Residents", "What changes")
COLUMN = QT_TRANSLATE_NOOP("Residents", "Column")
REASON = QT_TRANSLATE_NOOP("Residents", "Reason")
SAVE_LIST = QT_TRANSLATE_NOOP("Residents", "Save this list…")
CSV_FILES = QT_TRANSLATE_NOOP("Residents", "Lists for spreadsheet programs")
LIST_NAME = QT_TRANSLATE_NOOP("Residents", "rejected rows")
UNUSED = QT_TRANSLATE_NOOP("Residents", "Columns that are not stored: {columns}")
NO_NEW = QT_TRANSLATE_NOOP("Residents", "Nobody is new")
NO_NEW_HINT = QT_TRANSLATE_NOOP("Residents", "Everybody who can be taken from this workbook is in the post already.")
NO_CHANGED = QT_TRANSLATE_NOOP("Residents", "Nothing changes")
NO_CHANGED_HINT = QT_TRANSLATE_NOOP(
    "Residents", "The workbook says nothing else of anybody in the post. Empty cells change nothing."
)
NO_SAME = QT_TRANSLATE_NOOP("Residents", "Nobody stayed the same")
NO_SAME_HINT = QT_TRANSLATE_NOOP("Residents", "Nobody in the post is exactly as this workbook says.")
NO_REJECTED = QT_TRANSLATE_NOOP("Residents", "Every row can be taken")
NO_REJECTED_HINT = QT_TRANSLATE_NOOP("Residents", "No cell is damaged or cannot be understood.")


class Outcome(QWidget):
    """Four lists under tabs with their counts; below, the whole sentence of the chosen row.

    Attributes:
        lists: new, changed, same, rejected.

    Signals:
        list_wanted(path): the user wants the rejected rows in this file.
    """

    list_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setAccessibleName(tr(LISTS))
        self.warning = label("", "error", wrap=True)
        self.sentence = label("", wrap=True)
        self.unused = label("", "caption", wrap=True)
        self.save_button = button(SAVE_LIST, "download", "ghost", self._ask_file)
        self._stack = QStackedWidget()
        self.models = _models()
        self.lists: list[ListView] = []
        self._empty: list[QWidget] = []
        self._lay_out()
        self.tabs.currentChanged.connect(self._show_list)

    def _lay_out(self) -> None:
        names, empty = (NEW, CHANGED, SAME, REJECTED), ((NO_NEW, NO_NEW_HINT), (NO_CHANGED, NO_CHANGED_HINT))
        for model, name, words in zip(
            self.models, names, (*empty, (NO_SAME, NO_SAME_HINT), (NO_REJECTED, NO_REJECTED_HINT)), strict=True
        ):
            view = table_view(model, tr(name, count=0).partition(":")[0])
            view.chosen.connect(self._show_sentence)
            nothing = EmptyState("circle-check", *words)
            for part in (view, nothing):
                self._stack.addWidget(part)
            self.lists.append(view)
            self._empty.append(nothing)
            self.tabs.addTab("")
        stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(px(8))
        stack.addWidget(self.warning)
        stack.addLayout(row(self.tabs, None, self.save_button))
        stack.addWidget(self._stack, 1)
        stack.addWidget(self.sentence)
        stack.addWidget(self.unused)

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what an import would do; the first list that is not empty comes to the front."""
        rejected = [(rejection, proposal) for rejection in proposal.rejected]
        rows: tuple[Sequence[Any], ...] = (
            [(p, proposal.has_sheets) for p in proposal.new],
            [(p, proposal.has_sheets) for p in proposal.changed],
            [(p, proposal.has_sheets) for p in proposal.same],
            rejected,
        )
        counts = (len(proposal.new), len(proposal.changed), len(proposal.same), proposal.rejected_rows)
        for at, (model, listed, name, count) in enumerate(
            zip(self.models, rows, (NEW, CHANGED, SAME, REJECTED), counts, strict=True)
        ):
            model.set_rows(listed)
            self.tabs.setTabText(at, tr(name, count=count))
        self.warning.setText("\n".join(tr(text) for text in proposal.warnings))
        self.warning.setVisible(bool(proposal.warnings))
        self.unused.setText(tr(UNUSED, columns=", ".join(proposal.unused)))
        self.unused.setVisible(bool(proposal.unused))
        front = next((at for at, listed in enumerate(rows) if listed), 0)
        self.tabs.setCurrentIndex(front)
        self._show_list(front)

    def focus_list(self) -> None:
        """Put the cursor on the first row of the list in front."""
        view = self.lists[self.tabs.currentIndex()]
        if view.isVisibleTo(self):
            view.choose(0)
            view.setFocus()
        else:
            self.tabs.setFocus()

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, tr(SAVE_LIST))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setNameFilter(f"{tr(CSV_FILES)} (*.csv)")
        dialog.selectFile(f"{tr(LIST_NAME)}.csv")
        dialog.fileSelected.connect(lambda name: self.list_wanted.emit(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_list(self, number: int) -> None:
        if number < 0:
            return
        filled = self.models[number].rowCount() > 0
        self._stack.setCurrentWidget(self.lists[number] if filled else self._empty[number])
        self.save_button.setVisible(number == len(self.lists) - 1 and filled)
        self._show_sentence(self.lists[number].current_row())

    def _show_sentence(self, chosen: Any) -> None:
        self.sentence.setText(_sentence(chosen) if chosen is not None else "")
        self.sentence.setVisible(bool(self.sentence.text()))


Listed = tuple[ProposedPerson, bool]
Refused = tuple[Rejection, Proposal]


def _models() -> list[RowsModel[Any]]:
    place: TableColumn[Any] = TableColumn(ROW, _place, sort=lambda r: (r[0].person.sheet, r[0].person.row))
    name: TableColumn[Any] = TableColumn(NAME, lambda r: r[0].person.name)
    born: TableColumn[Any] = TableColumn(
        BORN, lambda r: current().partial_date(r[0].person.birth), sort=lambda r: str(r[0].person.birth)
    )
    sex: TableColumn[Any] = TableColumn(SEX, lambda r: sex_of(r[0]))
    house: TableColumn[Any] = TableColumn(HOUSE, lambda r: house_of(r[0]))
    mother: TableColumn[Any] = TableColumn(MOTHER, lambda r: str(r[0].person.values.get("mother_name", "")))
    remark: TableColumn[Any] = TableColumn(REMARK, lambda r: remarks_of(r[0]), stretch=True)
    changes: TableColumn[Any] = TableColumn(WHAT_CHANGES, lambda r: changes_of(r[0]), stretch=True)
    plain_name: TableColumn[Any] = TableColumn(NAME, lambda r: r[0].person.name)
    rejected: list[TableColumn[Any]] = [
        TableColumn(ROW, _refused_place, sort=lambda r: (r[0].sheet, r[0].row)),
        TableColumn(COLUMN, lambda r: r[0].column),
        TableColumn(REASON, lambda r: tr(r[0].reason), stretch=True),
    ]
    return [
        RowsModel([place, name, sex, born, house, mother, remark]),
        RowsModel([place, plain_name, changes]),
        RowsModel([place, name, sex, born, house]),
        RowsModel(rejected),
    ]


def _place(listed: Listed) -> str:
    person, has_sheets = listed[0].person, listed[1]
    return tr(SHEET_ROW, sheet=person.sheet, row=str(person.row)) if has_sheets else str(person.row)


def _refused_place(refused: Refused) -> str:
    rejection, proposal = refused
    return tr(SHEET_ROW, sheet=rejection.sheet, row=str(rejection.row)) if proposal.has_sheets else str(rejection.row)


def _sentence(chosen: Listed | Refused) -> str:
    """Return what a list may have cut short: the reason, the changes, the remark."""
    first = chosen[0]
    if isinstance(first, Rejection):
        return tr(first.reason)
    return " ".join(part for part in (changes_of(first), remarks_of(first)) if part)
