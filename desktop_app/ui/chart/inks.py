"""The colours of a chart, in light and dark; what belongs to the page comes from the theme's tokens."""

from collections.abc import Mapping

from PySide6.QtGui import QColor

from ..tokens import colour, is_dark

_TOKENS: Mapping[str, str] = {
    "text": "text",
    "text2": "text2",
    "grid": "border",
    "frame": "border2",
    "ground": "surface",
    "black": "text",
    "grey": "text2",
}
_LIGHT: Mapping[str, str] = {
    "grid_strong": "#A9B3BB",
    "red": "#B3261E",
    "orange": "#B85600",
    "yellow": "#8A6A00",
    "light_green": "#4C8A2A",
    "green": "#1B7A3D",
    "blue": "#0B3D91",
    "purple": "#6B2FA0",
    "soft_black": "#D8DCDF",
    "soft_grey": "#F0F2F4",
    "soft_red": "#FADAD7",
    "soft_orange": "#FCDDBC",
    "soft_yellow": "#FFF2B8",
    "soft_light_green": "#E0F3D4",
    "soft_green": "#BCE3B8",
    "soft_blue": "#DCE8FB",
    "soft_purple": "#EBE0F6",
}
_DARK: Mapping[str, str] = {
    "grid_strong": "#566472",
    "red": "#FF8A80",
    "orange": "#FFB070",
    "yellow": "#E8CC6A",
    "light_green": "#A5D98A",
    "green": "#6FD08C",
    "blue": "#9CC3FF",
    "purple": "#CBA6F0",
    "soft_black": "#3A444E",
    "soft_grey": "#26303A",
    "soft_red": "#482422",
    "soft_orange": "#4B3217",
    "soft_yellow": "#41390F",
    "soft_light_green": "#25391B",
    "soft_green": "#1B4A29",
    "soft_blue": "#1D3357",
    "soft_purple": "#35254A",
}


def ink_colour(ink: str) -> QColor:
    """Return the colour of an ink in the theme that is in use."""
    if ink == "none":
        return QColor(0, 0, 0, 0)
    if ink in _TOKENS:
        return colour(_TOKENS[ink])
    return QColor((_DARK if is_dark() else _LIGHT)[ink])
