"""The page by its name, for Ctrl+K: it has no place in the rail."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Place
from desktop_app.core.language import Language
from desktop_app.core.name_key import begins_a_word
from desktop_app.core.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Self-assessment", "How the post works")
DETAIL = QT_TRANSLATE_NOOP("Self-assessment", "Yearly self-assessment: level of the post")


def find_places(_session: Any, typed: str, language: Language) -> Sequence[Place]:
    """Return the page if a word of its title or of what it holds begins as typed."""
    if not any(begins_a_word(language.text(words), typed) for words in (TITLE, DETAIL)):
        return ()
    return (Place(TITLE, DETAIL, "clipboard-check", "self_assessment", {}),)
