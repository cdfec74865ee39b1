"""Words that several parts of the page of the month use."""

from desktop_app.core.language import own_name
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.words import current, tr

from ..services import Closed

REVISION = QT_TRANSLATE_NOOP("Month end", "Revision {number}")
FIRST = QT_TRANSLATE_NOOP("Month end", "First printing")
REPLACED = QT_TRANSLATE_NOOP("Month end", "Replaced")
OPENED_AGAIN = QT_TRANSLATE_NOOP("Month end", "Opened again")
TWO_LAPTOPS = QT_TRANSLATE_NOOP("Month end", "Two laptops closed it")
CURRENT = QT_TRANSLATE_NOOP("Month end", "Valid now")


def revision_words(revision: int) -> str:
    """Return which printing it is."""
    return tr(FIRST) if revision == 1 else tr(REVISION, number=revision)


def standing(closed: Closed) -> tuple[str, str]:
    """Return whether a printing is the current one, in words, and the tone of that."""
    if closed.reopened_on is not None:
        return tr(OPENED_AGAIN), "plain"
    if not closed.is_current:
        return tr(REPLACED), "plain"
    return (tr(TWO_LAPTOPS), "warn") if closed.has_twin else (tr(CURRENT), "ok")


def printed_when(closed: Closed) -> str:
    """Return the day of a printing."""
    return current().date(closed.closed_on)


def paper_name(closed: Closed, language: str = "") -> str:
    """Return the name of the file under which a printing is saved: the same words as a register's, and its revision.

    Args:
        language: code of another one than that on paper.
    """
    revision = f"_rev{closed.revision}" if closed.revision > 1 else ""
    return f"{closed.month}_{closed.register_id}_{language or closed.language}{revision}.pdf"


def language_name(closed: Closed) -> str:
    """Return the language on paper in its own words."""
    return own_name(closed.language)
