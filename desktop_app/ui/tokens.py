"""Colours and sizes by name; every colour and every size of the window comes from here."""

from collections.abc import Mapping

from PySide6.QtGui import QColor

LIGHT: Mapping[str, str] = {
    "bg": "#F5F7F8",
    "surface": "#FFFFFF",
    "surface2": "#F0F4F4",
    "border": "#E1E6EA",
    "border2": "#808D99",
    "text": "#15202B",
    "text2": "#566573",
    "accent": "#0B6E63",
    "accent_hover": "#085A51",
    "accent_soft": "#E0F1EE",
    "on_accent": "#FFFFFF",
    "danger": "#B42318",
    "danger_soft": "#FDECEA",
    "warn": "#8A5A00",
    "warn_soft": "#FFF3D6",
    "ok": "#1B7A3D",
    "ok_soft": "#E4F5E9",
    "info": "#1D4ED8",
    "info_soft": "#E4EBFD",
    "hover": "#EEF3F3",
    "focus": "#1D4ED8",
    "practice": "#7A3E00",
    "practice_soft": "#FFE3C2",
}
DARK: Mapping[str, str] = {
    "bg": "#11171C",
    "surface": "#19212A",
    "surface2": "#212B35",
    "border": "#2D3945",
    "border2": "#6B7C8C",
    "text": "#E7EDF2",
    "text2": "#A2B2C0",
    "accent": "#4CC2B2",
    "accent_hover": "#6AD2C4",
    "accent_soft": "#15393A",
    "on_accent": "#05231F",
    "danger": "#FF9C92",
    "danger_soft": "#43201D",
    "warn": "#F3C566",
    "warn_soft": "#3D2F10",
    "ok": "#7BD396",
    "ok_soft": "#17351F",
    "info": "#8AB4FF",
    "info_soft": "#1B2C4B",
    "hover": "#232E38",
    "focus": "#8AB4FF",
    "practice": "#FFC78A",
    "practice_soft": "#4A2F10",
}


class _Current:
    colours: Mapping[str, str] = LIGHT
    scale: float = 1.0


def set_tokens(theme: str, scale: float) -> None:
    """Choose "light" or "dark" and the text size, 1.0-2.0."""
    _Current.colours = DARK if theme == "dark" else LIGHT
    _Current.scale = scale


def is_dark() -> bool:
    """Return True if the dark colours are in use."""
    return _Current.colours is DARK


def px(size: float) -> int:
    """Return a length of ``size`` pixels at the usual text size, scaled to the chosen one."""
    return round(size * _Current.scale)


def scale() -> float:
    """Return the chosen text size, 1.0 = usual."""
    return _Current.scale


def colour(token: str) -> QColor:
    """Return the colour that plays the part ``token``, e.g. "text2", "danger", "ok_soft"."""
    return QColor(_Current.colours[token])


def colours() -> Mapping[str, str]:
    """Return all tokens of the theme in use, as ``#RRGGBB``."""
    return _Current.colours
