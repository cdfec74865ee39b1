"""The page "Registers and forms": every register with what the post says of it."""

import re
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QDir, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.name_key import name_key
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.packs import pack_of
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.page import Page
from desktop_app.ui.table import ListView, RowsModel, TableColumn
from desktop_app.ui.widgets import button, label
from desktop_app.ui.words import tr

from ...services import ListedLayout, form_set, layout_to_edit, listed_layouts
from .acts import LayoutActs
from .editor import LayoutEditor, title_of
from .layout_form import LayoutForm
from .layout_view import LayoutView
from .wording import STATES, state_of

TITLE = QT_TRANSLATE_NOOP("Registers", "Registers and forms")
COUNT = QT_TRANSLATE_NOOP("Registers", "{n} registers")
SEARCH = QT_TRANSLATE_NOOP("Registers", "Title of a register")
SET = QT_TRANSLATE_NOOP("Registers", "Set of forms")
READ = QT_TRANSLATE_NOOP("Registers", "Read layout from a file…")
EXPORT = QT_TRANSLATE_NOOP("Registers", "Save as file…")
FILES = QT_TRANSLATE_NOOP("Registers", "Layouts of registers")
NAME = QT_TRANSLATE_NOOP("Registers", "Register")
GROUP = QT_TRANSLATE_NOOP("Registers", "Part")
STATE = QT_TRANSLATE_NOOP("Registers", "State")
WIDTH = QT_TRANSLATE_NOOP("Registers", "Columns")
DETAIL_PX = 720
TABLES = ("register_layout", "post_setting")


class LayoutsPage(Page):
    """A list of all registers; what is chosen opens beside it, and its layout can be changed there.

    Attributes:
        table: the list.
        sets: which set of forms the post uses; not shown where the pack has but one way.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self.acts = LayoutActs(context)
        self.sets = ChoiceField()
        self._sets_title = label(SET, "field")
        self.model: RowsModel[ListedLayout] = RowsModel(
            [
                TableColumn(NAME, lambda one: tr(one.register.title), stretch=True),
                TableColumn(
                    STATE, lambda one: tr(STATES[state_of(one)][0]), tone=lambda one: STATES[state_of(one)][1] or None, rank=1
                ),
                TableColumn(GROUP, lambda one: tr(one.group), rank=3),
                TableColumn(WIDTH, lambda one: str(len(one.register.leaves())), numeric=True, rank=2),
            ]
        )
        self.table = ListView(self.model, TITLE)
        self._all: list[ListedLayout] = []
        self._lay_out()
        self.follow(self.reload, *TABLES)
        self.reload()

    def _lay_out(self) -> None:
        search = self.add_search(SEARCH)
        search.changed.connect(self._show)
        search.down.connect(self._enter_list)
        self.sets.setAccessibleName(tr(SET))
        self.add_filter(self._sets_title)
        self.add_filter(self.sets)
        self.read_button = self.add_action(button(READ, "upload", None, self.ask_for_layout))
        self.table.opened.connect(lambda one: self._open(one.id))
        self.table.clicked.connect(lambda _index: self._open(self.table.current_row().id))
        self.sets.changed.connect(self._choose_set)
        self.set_master(self.table, DETAIL_PX)

    def reload(self) -> None:
        """Read the list again; an open card is shown as it is now."""
        try:
            with self.context.db.read() as session:
                self._all = listed_layouts(session, self.context.features)
                sets, chosen = pack_of(session).register_sets, form_set(session)
        except (UserError, MachineError) as error:
            self.context.show_error(error)
            return
        self.sets.set_choices([(one.id, one.title) for one in sets])
        self.sets.set_value(chosen)
        self.sets.setVisible(len(sets) > 1)
        self._sets_title.setVisible(len(sets) > 1)
        self._show()
        self._show_card_again()

    def open_with(self, **arguments: object) -> None:
        """Show the card of one register: ``register`` is its id."""
        self._open(str(arguments.get("register", "")))

    def make_detail(self, name: str, /, **arguments: object) -> tuple[QWidget, Label]:
        """Return the card of a register, or the form that changes its layout."""
        register_id = str(arguments["register"])
        if name == "edit":
            with self.context.db.read() as session:
                editing = layout_to_edit(session, self.context.all_features, register_id)
            editor = LayoutEditor(self.context, LayoutForm(self.context, editing))
            editor.saved.connect(lambda: self._open(register_id))
            editor.cancelled.connect(lambda: self._open(register_id))
            return editor, title_of(editing.register.title)
        listed = self._find(register_id)
        if listed is None:
            raise KeyError(register_id)
        card = LayoutView(listed)
        card.asked.connect(lambda what: self._asked(what, register_id))
        return card, listed.register.title

    def scenes(self) -> Iterator[str]:
        """Show the card of the widest register, the form that changes it, and a column that is refused."""
        widest = max(self.model.rows, key=lambda one: len(one.register.leaves()), default=None)
        if widest is None or self.master_detail is None:
            return
        self._open(widest.id)
        yield "layouts_card"
        self._edit(widest.id)
        yield "layouts_form"
        form = self.master_detail.form()
        if isinstance(form, LayoutForm):
            form.columns.add_button.click()
            form.submit()
            yield "layouts_refused"
            form.cancel()

    def ask_for_layout(self) -> None:
        """Ask which file holds a layout."""
        dialog = QFileDialog(self, tr(READ), _documents(), f"{tr(FILES)} (*.toml)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.read_layout)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def read_layout(self, file: str) -> None:
        """Keep the layout of a file and show it."""
        made = self.acts.read(file)
        if made is not None:
            self._open(made)

    def _asked(self, what: str, register_id: str) -> None:
        listed = self._find(register_id)
        if listed is None:
            return
        if what == "edit":
            self._edit(register_id)
        elif what == "copy":
            made = self.acts.copy(listed)
            if made is not None:
                self._edit(made)
        elif what == "export":
            self._ask_target(listed)
        else:
            self.acts.act(what, listed)

    def _edit(self, register_id: str) -> None:
        try:
            self.open_detail("edit", register=register_id)
        except UserError as error:
            self.context.show_error(error)

    def _ask_target(self, listed: ListedLayout) -> None:
        name = "-".join(re.findall(r"\w+", tr(listed.register.title))) or listed.id
        dialog = QFileDialog(self, tr(EXPORT), str(Path(_documents()) / f"{name}.toml"), f"{tr(FILES)} (*.toml)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("toml")
        dialog.fileSelected.connect(lambda file: self.acts.export(listed, file))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _choose_set(self) -> None:
        name = self.sets.value()
        if name:
            self.acts.choose_set(name, self.sets.currentText())

    def _find(self, register_id: str) -> ListedLayout | None:
        return next((one for one in self._all if one.id == register_id), None)

    def _open(self, register_id: str) -> None:
        if self._find(register_id) is not None:
            self.open_detail("card", register=register_id)

    def _show(self) -> None:
        words = name_key(self.search.value()) if self.search is not None else ""
        shown = [one for one in self._all if words in name_key(f"{tr(one.register.title)} {one.id}")]
        chosen = self.table.current_row()
        self.model.set_rows(shown)
        self.set_count(COUNT.of(len(shown)))
        at = next((number for number, one in enumerate(self.model.rows) if chosen is not None and one.id == chosen.id), None)
        if at is not None:
            self.table.choose(at)

    def _show_card_again(self) -> None:
        """Show the open card as the register stands now, or close it if the register is gone."""
        detail = self.master_detail.detail if self.master_detail is not None else None
        if isinstance(detail, LayoutView):
            if self._find(detail.listed.id) is None and self.master_detail is not None:
                self.master_detail.close_detail()
            else:
                self._open(detail.listed.id)

    def _enter_list(self) -> None:
        if self.table.current_row() is None:
            self.table.choose(0)  # with the cursor a list takes its first line for the current one, and marks none
        self.table.setFocus()


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or QDir.homePath()
