"""Kinds of laptops, as people call them."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

LAPTOP, CENTRE = "laptop", "centre"
LAPTOP_KINDS: Mapping[str, Label] = {
    LAPTOP: QT_TRANSLATE_NOOP("Exchange", "Laptop of the post"),
    CENTRE: QT_TRANSLATE_NOOP("Exchange", "Health centre"),
}
