"""A field for a heading: words in several languages, of which one is typed at a time."""

from PySide6.QtWidgets import QWidget

from desktop_app.core.language import language
from desktop_app.core.text import Label, Text, Words
from desktop_app.ui.fields.text import LineField
from desktop_app.ui.words import current

from ...rules.toml_text import words_of

MOST_LETTERS = 300


class WordsField(LineField):
    """Words of a layout; what is typed changes one language and leaves the others.

    An untouched field gives back exactly what it was given, e.g. a text that the program translates.
    """

    def __init__(self, code: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(MOST_LETTERS)
        self._code = code or current().code
        self._words: Label | None = ""
        self._own: Label = ""

    def set_language(self, code: str) -> None:
        """Show and change the words of another language."""
        self._code = code
        self._show()

    def words(self) -> Label | None:
        """Return the words in all languages; None where the field's own heading stands."""
        return self._words

    def set_words(self, words: Label | None, own: Label = "") -> None:
        """Show words; ``own`` is what stands on paper where ``words`` is None."""
        self._words, self._own = words, own
        self._show()

    def value(self) -> Label | None:
        """Return what ``words`` does, for forms."""
        return self._words

    def set_value(self, value: Label | None) -> None:
        """Show words."""
        self.set_words(value, self._own)

    def problem(self) -> Text | None:
        """Return None: any words can be read."""
        return None

    def _show(self) -> None:
        spoken = language(self._code)
        self.setPlaceholderText(spoken.text(self._own) if self._words is None else "")
        self.setText(spoken.text(self._words) if self._words is not None else "")
        self.setCursorPosition(0)

    def _announce(self, typed: str) -> None:
        kept = {} if self._words is None else dict(words_of(self._words).by_language)
        written = " ".join(typed.split())
        if written:
            kept[self._code] = written
        else:
            kept.pop(self._code, None)
        self._words = Words(kept) if kept or not self._own else None
        super()._announce(typed)
