"""The settings lead to the page of layouts."""

import pytest
from PySide6.QtCore import Qt

from desktop_app.features.registers.views.layouts.section import LayoutsSection
from desktop_app.shell.settings_page import SettingsPage

pytestmark = pytest.mark.gui


def test_the_settings_have_a_section_that_opens_the_layouts(context, qtbot):
    page = SettingsPage(context)
    qtbot.addWidget(page)
    titles = [page.list.item(number).text() for number in range(page.list.count())]
    page.list.setCurrentRow(titles.index("Registers and forms"))
    assert isinstance(page.section, LayoutsSection)
    with qtbot.waitSignal(context.page_asked) as asked:
        qtbot.mouseClick(page.section.open_button, Qt.MouseButton.LeftButton)
    assert asked.args == ["registers.layouts", {}]
