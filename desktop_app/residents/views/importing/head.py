"""The title row of the import: which file is in hand, and the buttons that go on or back."""

from collections.abc import Callable

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text
from desktop_app.residents.rules.importing.mapping import ColumnMapping
from desktop_app.residents.rules.importing.proposal import Proposal
from desktop_app.residents.rules.importing.sources import KNOWN
from desktop_app.residents.rules.importing.table import Table
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import button
from desktop_app.ui.words import tr

FROM = QT_TRANSLATE_NOOP("Residents", "{source}: {file}")  # words first: they decide the direction
OWN_COLUMNS = QT_TRANSLATE_NOOP("Residents", "columns chosen by hand")
OTHER_FILE = QT_TRANSLATE_NOOP("Residents", "Choose another file")
CHANGE_COLUMNS = QT_TRANSLATE_NOOP("Residents", "Columns…")
COMPARE = QT_TRANSLATE_NOOP("Residents", "Compare with the post")
STORE = QT_TRANSLATE_NOOP("Residents", "Store {n} people")
STORE_CHANGES = QT_TRANSLATE_NOOP("Residents", "Store {n} changes")
STORE_BOTH = QT_TRANSLATE_NOOP("Residents", "Store {new} new and {changed} changed")
NOTHING_NEW = QT_TRANSLATE_NOOP("Residents", "Nothing new to store")

Act = Callable[[], object]


class Head:
    """Three buttons beside the title of ``page``: another file, its columns, and what comes next."""

    def __init__(self, page: Page, choose_other: Act, edit_columns: Act, go_on: Act) -> None:
        self._page = page
        self.other = page.add_action(button(OTHER_FILE, "folder-open", "ghost", choose_other))
        self.columns = page.add_action(button(CHANGE_COLUMNS, "sheet", None, edit_columns))
        self.store = page.add_action(button(COMPARE, "check", "primary", go_on))

    def clear(self) -> None:
        """Offer nothing: no file is in hand, or the worker has it."""
        for part in (self.other, self.columns, self.store):
            part.hide()
        self._page.set_count("")

    def show_columns(self, table: Table, mapping: ColumnMapping) -> None:
        """Offer to compare, while the columns are in front."""
        self._show_file(table, mapping, has_columns=False)
        self.store.setText(tr(COMPARE))
        self.store.setEnabled(True)

    def show_outcome(self, table: Table, mapping: ColumnMapping, proposal: Proposal) -> None:
        """Offer to store what was found, or say that nothing is new."""
        self._show_file(table, mapping, has_columns=True)
        self.store.setText(tr(_store_text(proposal)))
        self.store.setEnabled(bool(proposal.new or proposal.changed))

    def _show_file(self, table: Table, mapping: ColumnMapping, has_columns: bool) -> None:
        self.other.show()
        self.columns.setVisible(has_columns)
        self.store.show()
        self._page.set_count(FROM.fill(file=table.file, source=_source_title(mapping)))


def _source_title(mapping: ColumnMapping) -> Label:
    known = next((source.title for source in KNOWN if source.id == mapping.source), None)
    return known or mapping.name or OWN_COLUMNS


def _store_text(proposal: Proposal) -> Text:
    new, changed = len(proposal.new), len(proposal.changed)
    if new and changed:
        return STORE_BOTH.fill(new=new, changed=changed)
    if changed:
        return STORE_CHANGES.of(changed)
    return STORE.of(new) if new else NOTHING_NEW
