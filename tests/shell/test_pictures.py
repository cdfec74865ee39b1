"""Pictures of all pages: one command, every language and colour, one sheet."""

import pytest
from PySide6.QtGui import QImage

from desktop_app.core.language import language
from desktop_app.shell import pictures
from desktop_app.shell.own_pages import OWN_PAGES
from desktop_app.ui.theme import apply_theme


@pytest.fixture(autouse=True)
def few_pages(monkeypatch, qapp):
    few = [page for page in OWN_PAGES if page.id in ("history", "help", "settings")]
    monkeypatch.setattr("desktop_app.shell.own_pages.all_pages", lambda _features: few)
    yield
    apply_theme(qapp, language=language("en"))


def test_each_page_is_saved_in_each_look_and_all_stand_on_one_sheet(context, tmp_path):
    files = pictures.save_pictures(context, tmp_path / "out", languages=("en", "ar"), themes=("light", "dark"))
    names = {file.name for file in files}
    assert files[-1].name == pictures.SHEET
    assert len(files) == len(names) == 4 * (8 + 3) + 1
    sizes = {(QImage(str(file)).width(), QImage(str(file)).height()) for file in files[:-1]}
    assert sizes == {pictures.SIZE}
    sheet = QImage(str(files[-1]))
    assert sheet.width() > 4 * pictures.THUMB_WIDTH


def test_the_looks_differ(context, tmp_path):
    files = pictures.save_pictures(context, tmp_path, languages=("en", "ar"), themes=("light", "dark"))
    settings = [QImage(str(file)) for file in files if "settings" in file.name]
    assert len(settings) == 4
    assert all(one != other for at, one in enumerate(settings) for other in settings[at + 1 :])
