"""What is worth a picture of stock beyond its page as it opens."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .page import StockPage

FORMS = ("receive", "issue", "transfer", "give_back", "set_aside", "lose", "expire", "adjust", "edit_item")


def scenes_of(page: "StockPage") -> Iterator[str]:
    """Show each form of an item, the usual items, the places, and the other views."""
    if page.model.rows:
        item = page.model.rows[0].row.id
        page.show_item(item)
        yield "stock_item"
        for name in FORMS:
            page.open_detail(name, item=item)
            yield f"stock_{name}"
    page.open_detail("usual_items")
    yield "stock_usual_items"
    page.open_detail("places")
    yield "stock_places"
    page.close_detail()
    for mode in ("count", "planning", "equipment"):
        page.show_mode(mode)
        yield f"stock_{mode}"
    page.show_mode("items")
