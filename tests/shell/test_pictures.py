"""Pictures of all pages: one command, every language and colour, one sheet."""

import pytest
from PySide6.QtGui import QImage

from desktop_app.core.language import language
from desktop_app.core.period import Month
from desktop_app.shell import pictures
from desktop_app.shell.demo.command import make_practice_post
from desktop_app.shell.demo.open_days import open_day_of
from desktop_app.shell.opening import open_folder
from desktop_app.shell.own_pages import OWN_PAGES, all_pages
from desktop_app.shell.pictures.sheet import THUMB_WIDTH
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
    assert sheet.width() > 4 * THUMB_WIDTH


def test_the_looks_differ(context, tmp_path):
    files = pictures.save_pictures(context, tmp_path, languages=("en", "ar"), themes=("light", "dark"))
    settings = [QImage(str(file)) for file in files if "settings" in file.name]
    assert len(settings) == 4
    assert all(one != other for at, one in enumerate(settings) for other in settings[at + 1 :])


def test_a_practice_post_shows_its_last_open_day_the_month_and_a_childs_growth(monkeypatch, tmp_path):
    monkeypatch.setattr("desktop_app.shell.own_pages.all_pages", all_pages)
    monkeypatch.setattr("desktop_app.shell.pictures.scenes.gate_scenes", lambda _window: ())
    make_practice_post(tmp_path / "post", residents=60, months=2, seed=1, until=Month(2026, 9))
    post = open_folder(tmp_path / "post")
    try:
        assert pictures.last_day(post) == open_day_of(Month(2026, 9))
    finally:
        post.close()
    files = pictures.save_pictures_of_post(tmp_path / "post", tmp_path / "out", ["en"], ["light"])
    scenes = [file.stem.removesuffix("_en_light").partition("_")[2] for file in files]
    first = scenes.index("health_visits_opened") + 1
    assert scenes[first : first + 18] == [
        "health_visits_record",
        "health_visits_serve",
        "health_visits_advise",
        "health_visits_day_summary",
        "health_visits_month",
        "health_visits_month_children",
        "health_visits_month_year",
        "health_visits_month_cards",
        "health_visits_to_check",
        "health_visits_paper_register",
        "health_visits_lists",
        "health_visits_other_systems",
        "residents_health",
        "residents_growth",
        "growth_of_child",
        "registers_skdn",
        "registers_growth_card",
        "health_visits.growth",
    ]
    shown = {name.partition("_")[0] for name in scenes}
    assert {"classes", "stock", "volunteers", "history", "settings"} <= shown
