"""A field for a time of day."""

import re

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.ui.fields.number import plain_digits
from desktop_app.ui.fields.text import LineField
from desktop_app.ui.words import tr

from .wording import clock

NO_TIME = QT_TRANSLATE_NOOP("Classes", "“{typed}” is not a time of day. Write hours and minutes, for example {example}.")
EXAMPLE_MINUTES = 9 * 60 + 30
_TIME = re.compile(r"(\d{1,2})(?:[.:]?(\d\d))?")


class TimeField(LineField):
    """Hours and minutes, typed as 9, 9:30, 9.30 or 0930; the value is minutes after midnight.

    Signals:
        changed: a person typed.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(clock(EXAMPLE_MINUTES))
        self.setMaxLength(8)
        self.editingFinished.connect(self._show_back)

    def value(self) -> int | None:
        """Return minutes after midnight, or None if the field is empty or cannot be read."""
        found = read_time(self.text())
        return found if isinstance(found, int) else None

    def set_value(self, value: int | None) -> None:
        """Show a time; None empties the field."""
        self.setText("" if value is None else clock(value))

    def problem(self) -> Text | None:
        """Return why what stands there is no time of day, or None."""
        found = read_time(self.text())
        return found if isinstance(found, Text) else None

    def _show_back(self) -> None:
        if self.value() is not None:
            self.set_value(self.value())


def read_time(typed: str) -> int | Text | None:
    """Return minutes after midnight, None for nothing, or a sentence that says why it cannot be read."""
    plain = plain_digits(typed.replace(":", ".").replace("\N{FULLWIDTH COLON}", "."))
    if not plain:
        return None
    found = _TIME.fullmatch(plain)
    hours, minutes = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
    if hours > 23 or minutes > 59:
        return NO_TIME.fill(typed=typed.strip(), example=tr(clock(EXAMPLE_MINUTES)))
    return hours * 60 + minutes
