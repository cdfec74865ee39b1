"""The page: sections at one side, one section at a time at the other."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from desktop_app.core.contract import Setting
from desktop_app.core.post_details import OFFICER_DETAILS, PLACE, PLACE_DETAILS, SIGNATURES
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.registers.views.layouts.section import TITLE as LAYOUTS
from desktop_app.features.registers.views.layouts.section import LayoutsSection
from desktop_app.ui.context import AppContext
from desktop_app.ui.page import Page
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import label
from desktop_app.ui.words import tr

from ..own_settings import LOOK, OWN_SETTINGS
from .backups import BackupSection
from .device import DeviceSection
from .midwife import MidwifeSection
from .own_password import OwnPasswordSection
from .passphrase import PassphraseSection
from .post import DeclaredForm, DetailsForm

TITLE = QT_TRANSLATE_NOOP("Settings", "Settings")
SECTIONS = QT_TRANSLATE_NOOP("Settings", "Sections")
PASSPHRASE = QT_TRANSLATE_NOOP("Settings", "Passphrase and recovery")
PASSWORD = QT_TRANSLATE_NOOP("Settings", "Your password and PIN")
MIDWIFE = QT_TRANSLATE_NOOP("Settings", "Key of the midwife")
BACKUPS = QT_TRANSLATE_NOOP("Settings", "Backups")
SHEET_PX = 600
_NAMED = {"midwife": MIDWIFE, "backups": BACKUPS}


class SettingsPage(Page):
    """Settings in sections; those of the slices come from their cards."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, TITLE, parent)
        self._sections: list[tuple[Label, Callable[[], QWidget]]] = self._find_sections()
        self.list = QListWidget()
        self.list.setAccessibleName(tr(SECTIONS))
        self.list.addItems([tr(title) for title, _make in self._sections])
        self.list.setFixedWidth(max(px(220), self.list.sizeHintForColumn(0) + px(48)))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.section: QWidget | None = None
        self._sheet = QFrame()
        self._sheet.setObjectName("Card")
        self._sheet.setMaximumWidth(px(SHEET_PX))
        self._heading = label("", "h2", wrap=True)
        self._holder = QVBoxLayout(self._sheet)
        self._holder.setContentsMargins(px(24), px(18), px(24), px(18))
        self._holder.setSpacing(px(14))
        self._holder.addWidget(self._heading)
        body = QWidget()
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(16))
        line.addWidget(self.list)
        line.addWidget(self._sheet, 1)
        line.addStretch()
        self.set_body(body)
        self.list.currentRowChanged.connect(self._show_section)
        self.list.setCurrentRow(0)

    def open_with(self, **arguments: object) -> None:
        """Show one section: ``section`` is its number, "midwife" for her key, or "backups"."""
        section, titles = arguments.get("section"), [title for title, _make in self._sections]
        named = _NAMED.get(str(section))
        if named in titles:
            self.list.setCurrentRow(titles.index(named))
        elif isinstance(section, int):
            self.list.setCurrentRow(section)

    def state(self) -> dict[str, object]:
        """Return which section is open."""
        return {"section": self.list.currentRow()}

    def restore(self, kept: Mapping[str, object]) -> None:
        """Open the section again."""
        self.open_with(**kept)

    def _find_sections(self) -> list[tuple[Label, Callable[[], QWidget]]]:
        context = self.context
        sections: list[tuple[Label, Callable[[], QWidget]]] = [
            (LOOK, partial(DeviceSection, context, OWN_SETTINGS)),
            (PLACE, partial(DetailsForm, context, PLACE_DETAILS)),
            (SIGNATURES, partial(DetailsForm, context, OFFICER_DETAILS)),
        ]
        sections.append((LAYOUTS, partial(LayoutsSection, context)))
        for title, settings in self._declared().items():
            sections.append((title, partial(DeclaredForm, context, settings)))
        if context.post is not None:
            if not context.is_practice:
                own = (PASSWORD, partial(OwnPasswordSection, context, context.post))
                shared = (PASSPHRASE, partial(PassphraseSection, context, context.post))
                sections.append(own if context.person is not None else shared)
            sections.append((MIDWIFE, partial(MidwifeSection, context, context.post)))
            sections.append((BACKUPS, partial(BackupSection, context, context.post)))
        return sections

    def _declared(self) -> dict[Label, list[Setting]]:
        """Return the settings of the slices by the title of their section."""
        found: dict[Label, list[Setting]] = {}
        for feature in self.context.features:
            for setting in feature.settings:
                found.setdefault(setting.group or feature.title, []).append(setting)
        return found

    def _show_section(self, number: int) -> None:
        if not 0 <= number < len(self._sections):
            return
        title, make = self._sections[number]
        if self.section is not None:
            self._holder.removeWidget(self.section)
            self.section.hide()
            self.section.deleteLater()
        self._heading.setText(tr(title))
        self.section = make()
        self._holder.addWidget(self.section, 1)
        self.section.show()
