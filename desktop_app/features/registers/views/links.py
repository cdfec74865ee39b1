"""Ways from the registers to pages that have no place of their own in the rail."""

from functools import partial

from PySide6.QtWidgets import QPushButton

from desktop_app.ui.context import AppContext
from desktop_app.ui.widgets import button

LINKED = ("self_assessment",)
"""What is handed in once a year, and is a page instead of a register."""


def make_links(context: AppContext) -> list[QPushButton]:
    """Return a button for each page that is there; its words are the page's title."""
    pages = [page for feature in context.features for page in feature.pages if page.id in LINKED]
    return [button(page.title, page.icon, "ghost", partial(context.open_page, page.id)) for page in pages]
