"""The page that imports residents: choose, compare, store; each step on the worker, each with a way back."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_app.core.changes import Changes
from desktop_app.core.errors import InputError, MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.residents.rules.importing.mapping import GENERIC, ColumnMapping
from desktop_app.residents.rules.importing.proposal import Proposal
from desktop_app.residents.rules.importing.table import Table
from desktop_app.residents.services.importing.mappings import SAVE_MAPPING, list_mappings, load_mapping, save_mapping
from desktop_app.residents.services.importing.proposing import mapping_for, propose
from desktop_app.residents.services.importing.rejected_list import save_rejected_rows
from desktop_app.residents.services.importing.storing import Imported, store
from desktop_app.residents.services.importing.workbook import read_workbook
from desktop_app.sync.leaving import note_leaving
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.shortcuts import add_shortcut
from desktop_app.ui.tasks import Progress
from desktop_app.ui.words import current

from .choosing import Choosing
from .columns import Columns
from .head import Head
from .outcome import Outcome
from .running import Running
from .working import Working

TITLE = QT_TRANSLATE_NOOP("Residents", "Import residents")
READING = QT_TRANSLATE_NOOP("Residents", "The workbook is being read")
COMPARING = QT_TRANSLATE_NOOP("Residents", "The workbook is being compared with the post")
STORING = QT_TRANSLATE_NOOP("Residents", "The people are being stored")
STORED = QT_TRANSLATE_NOOP("Residents", "{n} people of {file} were stored.")
STORED_TITLE = QT_TRANSLATE_NOOP("Residents", "Stored: {new} new, {changed} changed")
STORED_HINT = QT_TRANSLATE_NOOP(
    "Residents", "The counts were read back from the database. “Undo” at the foot of the window takes everything back at once."
)
REFUSED_TITLE = QT_TRANSLATE_NOOP("Residents", "This file cannot be imported")
COLUMNS_SAVED = QT_TRANSLATE_NOOP("Residents", "The columns “{name}” are saved.")
LIST = QT_TRANSLATE_NOOP("Residents", "Rejected rows of an import")
LIST_SAVED = QT_TRANSLATE_NOOP("Residents", "Saved: {file}")

_TABLES = ("resident", "household", "household_member", "identifier", "resident_fact")


@dataclass(frozen=True, slots=True)
class _Opened:
    """A file that was read, with the columns that fit it and those saved in the post."""

    table: Table
    mapping: ColumnMapping
    saved: Sequence[str]


class ImportPage(Page):
    """Takes a workbook through its steps; nothing is stored before the one primary button is pressed.

    Attributes:
        table: the file as read, or None.
        mapping: what its columns mean.
        proposal: what storing it would do, or None until it was compared.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.table: Table | None = None
        self.mapping: ColumnMapping | None = None
        self.proposal: Proposal | None = None
        self._front: QWidget | None = None
        self._saved_names: Sequence[str] = ()
        self._is_stale = self._is_editing = False
        self.choosing, self.columns, self.outcome, self.working = Choosing(), Columns(), Outcome(), Working()
        self.head = Head(self, self.choosing.ask_file, self.edit_columns, self._go_on)
        self._running = Running(context, self, self.working, lambda: self._show(self.working), self._show_before)
        self._connect()
        self._show(self.choosing)

    def _connect(self) -> None:
        self.choosing.chosen.connect(self.read_file)
        self.columns.edited.connect(lambda: self.columns.show_problem(None))
        self.columns.save_asked.connect(self._save_columns)
        self.columns.saved_chosen.connect(self._use_saved)
        self.outcome.list_wanted.connect(self.save_list)
        self.working.stopped.connect(self.stop)
        self.context.changed.connect(self._on_changed)
        self.choosing.residents_asked.connect(lambda: self.context.open_page("residents"))
        add_shortcut(self, QKeySequence.StandardKey.Open, self.choosing.ask_file)
        add_shortcut(self, QKeySequence.StandardKey.Save, self.head.store.click)
        add_shortcut(self, Qt.Key.Key_Escape, self._escape)

    def open_with(self, **arguments: object) -> None:
        """Read the workbook ``file`` (a path)."""
        file = arguments.get("file")
        if isinstance(file, Path):
            self.read_file(file)

    def read_file(self, path: Path) -> None:
        """Read a workbook; one whose columns are known is compared at once, otherwise its columns are shown."""

        def work(_progress: Progress) -> _Opened:
            table = read_workbook(path)
            with self.context.db.read() as session:
                return _Opened(table, mapping_for(session, table), list_mappings(session))

        self._running.start(READING, work, self._opened, self._refused)

    def _opened(self, opened: _Opened) -> None:
        self.table, self.mapping, self.proposal = opened.table, opened.mapping, None
        self._saved_names, self._is_editing = opened.saved, False
        if opened.mapping.source != GENERIC or opened.mapping.name:
            self.compare(opened.mapping)
        else:
            self.edit_columns()

    def _refused(self, refusal: UserError) -> None:
        self.table = self.mapping = self.proposal = None
        self.choosing.say(REFUSED_TITLE, refusal.text)
        self._show(self.choosing)
        self.choosing.choose_button.setFocus()

    def edit_columns(self) -> None:
        """Show what each column means; what was chosen before for this file is kept."""
        if not self._is_editing and self.table is not None and self.mapping is not None:
            self.columns.show_table(self.table, self.mapping, self._saved_names)
            self._is_editing = True
        self._show(self.columns)
        self.columns.focus_first()

    def compare(self, mapping: ColumnMapping) -> None:
        """Compare the workbook with the post and show the outcome."""
        table, today = self.table, self.context.today()
        if table is None:
            return

        def work(progress: Progress) -> Proposal:
            with self.context.db.read() as session:
                return propose(session, table, mapping, today, progress.step)

        def done(proposal: Proposal) -> None:
            self.mapping, self.proposal, self._is_stale = mapping, proposal, False
            self.outcome.show_proposal(proposal)
            self._show(self.outcome)
            self.outcome.focus_list()

        self._running.start(COMPARING, work, done, self._refused_columns)

    def _refused_columns(self, refusal: UserError) -> None:
        self.edit_columns()
        self.columns.show_problem(refusal.text)

    def store(self) -> None:
        """Store what is shown, in one action."""
        proposal, table, mapping, today = self.proposal, self.table, self.mapping, self.context.today()
        if proposal is None or table is None or mapping is None:
            return

        def work(progress: Progress) -> Imported:
            return store(self.context.db, proposal, table, mapping, today, progress.step)

        def done(imported: Imported) -> None:
            self._stored(proposal, imported)

        def failed(refusal: UserError) -> None:
            self.context.show_error(refusal)
            self.compare(mapping)

        self._running.start(STORING, work, done, failed, stores=True)

    def _stored(self, proposal: Proposal, imported: Imported) -> None:
        new, changed = len(proposal.new), len(proposal.changed)
        self.context.notify(STORED.fill(file=proposal.file).of(new + changed), imported.action)
        self.choosing.say(STORED_TITLE.fill(new=new, changed=changed), STORED_HINT, is_stored=True)
        self.table = self.proposal = None
        self._show(self.choosing)
        self.choosing.residents_button.setFocus()

    def stop(self) -> None:
        """Stop what is being done; nothing was stored."""
        self._running.cancel()
        self._show_before()

    def _escape(self) -> None:
        if self._front is self.working:
            self.stop()
        elif self._front is self.columns and self.proposal is not None:
            self._show(self.outcome)

    def showEvent(self, event: QShowEvent) -> None:
        """Compare again if the post changed while another page was in front."""
        super().showEvent(event)
        self._compare_again()

    def _on_changed(self, changes: Changes) -> None:
        if self._running.is_storing or not changes.touches(*_TABLES):
            return
        if self.proposal is not None:
            self._is_stale = True
            self._compare_again()
        elif self._front is self.choosing:
            self.choosing.say_first()  # what was stored may have been undone

    def _compare_again(self) -> None:
        if self._is_stale and self.isVisible() and self.mapping is not None and not self._running.is_busy:
            self.compare(self.mapping)

    def _go_on(self) -> None:
        if self._front is self.columns:
            self.compare(self.columns.mapping())
        elif self._front is self.outcome:
            self.store()

    def _show(self, front: QWidget) -> None:
        """Bring a step to the front, with the buttons that belong to it."""
        self._front = front
        self.set_body(front)
        table, mapping, proposal = self.table, self.mapping, self.proposal
        self.head.clear()
        if table is None or mapping is None:
            return
        if front is self.columns:
            self.head.show_columns(table, mapping)
        elif front is self.outcome and proposal is not None:
            self.head.show_outcome(table, mapping, proposal)

    def _show_before(self) -> None:
        self._show(self.outcome if self.proposal else self.choosing)

    def _save_columns(self) -> None:
        mapping = self.columns.mapping()
        try:
            with self.context.db.action(SAVE_MAPPING.fill(name=mapping.name)) as session:
                save_mapping(session, mapping)
            with self.context.db.read() as session:
                self._saved_names = list_mappings(session)
        except InputError as refused:
            self.columns.show_problem(refused.problems[0].text)
            self.columns.name.setFocus()
            return
        self.columns.show_problem(None)
        self.columns.show_saved(self._saved_names, mapping.name)
        self.context.notify(COLUMNS_SAVED.fill(name=mapping.name))

    def _use_saved(self, name: str) -> None:
        if self.table is None:
            return
        with self.context.db.read() as session:
            self.mapping, self._saved_names = load_mapping(session, name), list_mappings(session)
        self._is_editing = False
        self.edit_columns()

    def save_list(self, path: Path) -> None:
        """Write the rejected rows to ``path``, to correct them in the workbook with the list beside it."""
        if self.proposal is None:
            return
        try:
            save_rejected_rows(path, self.proposal, current())
            rows = self.proposal.rejected_rows
            note_leaving(self.context.post, LIST, "list", "import.rejected", None, rows, path, self.context.today())
        except MachineError as failure:
            self.context.show_error(failure)
        else:
            self.context.notify(LIST_SAVED.fill(file=path.name))
