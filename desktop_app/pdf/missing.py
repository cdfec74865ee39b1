"""Names the characters that no font of the program has."""

import unicodedata
from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

NO_FONT = QT_TRANSLATE_NOOP(
    "Paper", "No font of the program has the sign “{sign}” ({code}, {name}); a box is printed in its place: {text}"
)


def missing_signs(missing: Mapping[str, str]) -> list[Text]:
    """Return a sentence for each character, with its code point, its Unicode name and the text in which it was met.

    Args:
        missing: character -> text, as ``Shaper.missing``.
    """
    return [
        NO_FONT.fill(sign=sign, code=f"U+{ord(sign):04X}", name=unicodedata.name(sign, "?"), text=text)
        for sign, text in sorted(missing.items())
    ]
