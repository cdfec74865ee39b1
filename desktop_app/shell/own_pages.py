"""The pages of the program itself, beside those of the slices."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.contract import Feature, Page
from desktop_app.core.text import QT_TRANSLATE_NOOP

POST, COPY, CENTRE = "post", "copy", "centre"
"""Kinds of folders that are open in the window."""


def _history(context: Any) -> Any:
    from .history_page import HistoryPage

    return HistoryPage(context)


def _help(context: Any) -> Any:
    from .help_page import HelpPage

    return HelpPage(context)


def _settings(context: Any) -> Any:
    from .settings_page import SettingsPage

    return SettingsPage(context)


def _people(context: Any) -> Any:
    from .people_page import PeoplePage

    return PeoplePage(context)


OWN_PAGES: Sequence[Page] = (
    Page("accounts", QT_TRANSLATE_NOOP("People and keys", "People and keys"), "key-round", 85, _people, shown_in=(POST, CENTRE)),
    Page("history", QT_TRANSLATE_NOOP("Window", "History"), "history", 90, _history, shown_in=(POST, COPY, CENTRE)),
    Page("help", QT_TRANSLATE_NOOP("Window", "Help"), "circle-help", 910, _help, shown_in=(POST, COPY, CENTRE)),
    Page("settings", QT_TRANSLATE_NOOP("Window", "Settings"), "settings", 920, _settings, shown_in=(POST, CENTRE)),
)


def all_pages(features: Sequence[Feature]) -> list[Page]:
    """Return the pages that a post has, of slices and program, in the order of the rail."""
    return pages_in(POST, features)


def pages_in(kind: str, features: Sequence[Feature]) -> list[Page]:
    """Return the pages that there are in a post, in a health centre's copy of one, or in the health centre itself."""
    pages = (*OWN_PAGES, *(page for feature in features for page in feature.pages))
    return sorted((page for page in pages if kind in page.shown_in), key=lambda page: page.order)
