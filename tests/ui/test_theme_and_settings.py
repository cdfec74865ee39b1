"""Colours, sizes and words of the window, and the settings of the laptop that choose them."""

import gc
import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QToolButton, QWidget

from desktop_app.core.language import CODES, language
from desktop_app.core.resources import resource
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.device_settings import DeviceSettings
from desktop_app.ui.fields.text import SearchField
from desktop_app.ui.theme import apply_theme, colour, icon, px, style_sheet
from desktop_app.ui.tokens import DARK, LIGHT
from desktop_app.ui.words import current, tr


@pytest.fixture(autouse=True)
def back_to_usual(qapp):
    yield
    apply_theme(qapp, language=language("en"))


def test_no_forgotten_window_is_freed_while_qt_gives_all_widgets_a_new_theme(qapp, qtbot):
    """A collection in a widget's answer to the change crashed the program: Qt went on with a widget that was gone."""
    collects = []

    class Told(QWidget):
        def changeEvent(self, event):
            collects.append(gc.isenabled())
            super().changeEvent(event)

    told = Told()
    qtbot.addWidget(told)
    told.show()
    gc.enable()
    try:
        apply_theme(qapp, "dark", 1.3, language("ar"))
        assert collects and not any(collects)
        assert gc.isenabled()
    finally:
        gc.disable()


def luminance(colour_code):
    parts = [int(colour_code[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("text", "bg"),
        ("text", "surface"),
        ("text2", "surface"),
        ("text2", "bg"),
        ("text2", "surface2"),
        ("accent", "surface"),
        ("accent", "accent_soft"),
        ("on_accent", "accent"),
        ("danger", "surface"),
        *((tone, f"{tone}_soft") for tone in ("ok", "warn", "danger", "info", "practice")),
    ],
)
def test_words_stand_out_from_their_ground_as_wcag_asks(tokens, ink, ground):
    assert contrast(tokens[ink], tokens[ground]) >= 4.5


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
@pytest.mark.parametrize("edge", ["border2", "focus", "danger"])
def test_edges_of_fields_stand_out_as_wcag_asks(tokens, edge):
    assert contrast(tokens[edge], tokens["surface"]) >= 3


def test_both_themes_have_the_same_tokens():
    assert LIGHT.keys() == DARK.keys()


def test_every_size_follows_the_text_size(qapp):
    apply_theme(qapp, scale=2.0, language=language("en"))
    assert px(14) == 28
    assert "font-size: 28px" in style_sheet(current())
    assert qapp.font().pixelSize() == 28


@pytest.mark.parametrize("code", CODES)
def test_a_language_brings_its_direction(qapp, code):
    apply_theme(qapp, language=language(code))
    assert (qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft) == (code == "ar")


def test_words_are_those_of_the_language_in_use(qapp):
    apply_theme(qapp, language=language("en"))
    assert tr(QT_TRANSLATE_NOOP("Window", "Undo: {what}"), what="Weigh Ayu") == "Undo: Weigh Ayu"


def test_icons_take_the_colours_of_the_theme_without_being_made_anew(qapp):
    made = icon("x", "text")
    seen = {}
    for theme in ("light", "dark"):
        apply_theme(qapp, theme, language=language("en"))
        picture = made.pixmap(QSize(32, 32)).toImage()
        seen[theme] = max((picture.pixelColor(x, y) for x in range(32) for y in range(32)), key=lambda c: c.alpha())
        assert seen[theme].name() == colour("text").name()
    assert seen["light"] != seen["dark"]


def test_arrows_turn_round_in_a_language_from_right_to_left(qapp):
    apply_theme(qapp, language=language("en"))
    forward = icon("arrow-right").pixmap(QSize(32, 32)).toImage()
    apply_theme(qapp, language=language("ar"))
    back = icon("arrow-right").pixmap(QSize(32, 32)).toImage()
    assert alike(back, forward.flipped(Qt.Orientation.Horizontal))
    assert not alike(back, forward)


def alike(one, other):
    """Return True but for the smoothing of edges."""
    places = [(x, y) for x in range(one.width()) for y in range(one.height())]
    return all(abs(one.pixelColor(x, y).alpha() - other.pixelColor(x, y).alpha()) < 120 for x, y in places)


def test_every_icon_that_is_named_in_the_program_is_there():
    root = resource("icons").parents[1] / "desktop_app"
    named = set()
    for file in root.rglob("*.py"):
        text = file.read_text("utf-8")
        named |= set(re.findall(r'icon\("([a-z0-9-]+)"', text)) | set(re.findall(r'icon="([a-z0-9-]+)"', text))
    assert named
    assert {name for name in named if not resource("icons", f"{name}.svg").exists()} == set()


def test_every_picture_of_the_style_sheet_is_there_the_arrows_beside_tabs_too(qapp):
    for theme in ("light", "dark"):
        apply_theme(qapp, theme, 1.0, language("en"))
        pictures = re.findall(r'url\("([^"]+)"\)', style_sheet(language("en")))
        assert all(Path(picture).is_file() for picture in pictures)
        assert {"chevron-left", "chevron-right"} <= {Path(picture).stem.removesuffix(f"-{theme}") for picture in pictures}
    apply_theme(qapp, "light", 1.0, language("en"))


def test_settings_of_the_laptop_are_kept(tmp_path):
    DeviceSettings(tmp_path).put("window.language", "ar")
    kept = DeviceSettings(tmp_path)
    assert kept.text("window.language") == "ar"
    kept.put_texts("posts", ["a", "b"])
    assert DeviceSettings(tmp_path).texts("posts") == ["a", "b"]


@pytest.mark.parametrize("damage", ["", "{", "[]", '{"window.language": 5}', "\x00\x01"])
def test_damaged_settings_are_the_defaults(tmp_path, damage):
    (tmp_path / "settings.json").write_text(damage)
    assert DeviceSettings(tmp_path).text("window.language", "en") == "en"


def test_settings_that_cannot_be_written_hold_until_the_end(tmp_path):
    (tmp_path / "file").write_text("in the way")
    device = DeviceSettings(tmp_path / "file")
    device.put("window.theme", "dark")
    assert device.text("window.theme") == "dark"


def test_the_file_of_settings_can_be_read_by_people(tmp_path):
    DeviceSettings(tmp_path).put("window.user", "Siti Åsa 王芳")
    assert json.loads((tmp_path / "settings.json").read_text("utf-8")) == {"window.user": "Siti Åsa 王芳"}


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_box_of_a_tick_is_seen_and_changes_with_it(qapp, qtbot, theme):
    apply_theme(qapp, theme, language=language("en"))
    tick = QCheckBox("Ayu")
    qtbot.addWidget(tick)
    tick.setStyleSheet(f"background: {colour('surface').name()};")
    empty = tick.grab().toImage()
    option = QStyleOptionButton()
    tick.initStyleOption(option)
    box = tick.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, tick)
    edge = empty.pixelColor(box.left(), box.center().y()).name()
    assert contrast(edge, colour("surface").name()) >= 3
    tick.setChecked(True)
    assert tick.grab().toImage() != empty


def test_the_icons_of_a_search_grow_with_its_text(qapp, qtbot):
    sides = []
    for scale in (1.0, 2.0):
        apply_theme(qapp, scale=scale)
        field = SearchField("Search")
        qtbot.addWidget(field)
        field.setText("Siti")
        field.show()
        sides.append([part.width() for part in field.findChildren(QToolButton)])
    usual, large = sides
    assert len(usual) == 2
    assert all(twice >= 1.7 * once for once, twice in zip(usual, large, strict=True))
