"""Gives the application its look: palette, style sheet, fonts and direction."""

import re
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.core.language import Language
from desktop_app.core.resources import resource

from . import words
from .garbage import no_collection
from .icons import icon
from .tokens import colour, colours, is_dark, px, set_tokens

__all__ = ["apply_theme", "colour", "icon", "is_dark", "load_fonts", "px", "style_sheet"]

FAMILIES = {
    "ar": ("IBM Plex Sans Arabic", "Noto Sans", "Segoe UI", "Noto Sans Arabic", "DejaVu Sans"),
    "zh": ("Noto Sans", "Noto Sans SC", "Microsoft YaHei UI", "Noto Sans CJK SC", "DejaVu Sans"),
}
OTHER_FAMILIES = ("Noto Sans", "Segoe UI", "IBM Plex Sans Arabic", "Noto Sans SC", "DejaVu Sans")
BODY_PX = 14
_DRESSED = "balai_look"
"""Property of the application: the look that it has."""


def apply_theme(app: QApplication, theme: str = "light", scale: float = 1.0, language: Language | None = None) -> None:
    """Dress the whole application; windows that stand open take the new colours but not the new sizes.

    Args:
        theme: "light" or "dark". A look that the application has already is not put on again.
        scale: size of text and everything that holds it, 1.0-2.0.
        language: also becomes the window's language; decides fonts and direction.
    """
    if language is not None:
        words.set_current(language)
    spoken = words.current()
    set_tokens(theme, scale)
    load_fonts()
    sheet = style_sheet(spoken)
    if app.property(_DRESSED) == (look := f"{spoken.is_rtl} {sheet}"):
        return  # dressing once more takes half a second and changes nothing
    app.setProperty(_DRESSED, look)
    with no_collection():  # each of these goes through all widgets and calls some of them back
        app.setStyle("Fusion")
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if spoken.is_rtl else Qt.LayoutDirection.LeftToRight)
        app.setFont(_font(spoken))
        app.setPalette(_palette())
        app.setStyleSheet(sheet)


def load_fonts() -> None:
    """Make the fonts of the program known to Qt, once; without them the machine's own are used."""
    if _Loaded.done:
        return
    _Loaded.done = True
    for path in sorted(resource("fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


class _Loaded:
    done = False


def families(language: Language) -> tuple[str, ...]:
    """Return the fonts of a language, first choice first; Qt takes what is missing from the next ones."""
    return FAMILIES.get(language.code, OTHER_FAMILIES)


def style_sheet(language: Language) -> str:
    """Return ``resources/styles/window.qss`` with the theme's colours; every ``px`` in it is scaled."""
    source = resource("styles", "window.qss").read_text("utf-8")
    scaled = re.sub(r"\b(\d+)px", lambda found: f"{px(int(found[1]))}px", source)
    ground = "dark" if is_dark() else "light"
    signs = {"arrow": "chevron-down", "before": "chevron-left", "after": "chevron-right", "tick": "check"}
    signs = {use: resource("icons", f"{name}-{ground}.svg").as_posix() for use, name in signs.items()}
    # Windows gives tables, heads and menus fonts of their own that beat QApplication.setFont
    named = ", ".join(f'"{family}"' for family in families(language))
    return Template(scaled).substitute(colours(), families=named, **signs)


def _font(language: Language) -> QFont:
    font = QFont()
    font.setFamilies(list(families(language)))
    font.setPixelSize(px(BODY_PX))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _palette() -> QPalette:
    role = QPalette.ColorRole
    parts = {
        role.Window: "bg",
        role.Base: "surface",
        role.AlternateBase: "surface2",
        role.Button: "surface",
        role.WindowText: "text",
        role.Text: "text",
        role.ButtonText: "text",
        role.ToolTipBase: "text",
        role.ToolTipText: "surface",
        role.Highlight: "accent",
        role.HighlightedText: "on_accent",
        role.Accent: "accent",
        role.Link: "accent",
        role.PlaceholderText: "text2",
        role.Mid: "border",
        role.Dark: "border2",
        role.Light: "surface",
        role.Midlight: "border",
        role.Shadow: "border2",
    }
    palette = QPalette()
    for part, token in parts.items():
        palette.setColor(part, colour(token))
    faded = QColor(colour("text2"))
    faded.setAlphaF(0.6)
    for part in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, part, faded)
    return palette
