"""What stands in the detail panel of the page, by name; each form goes back to the card it came from."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import Label
from desktop_app.residents.views.details import held

from .issue_form import IssueForm
from .item_form import ItemForm
from .item_view import ItemView
from .lot_forms import AdjustForm, ExpireForm, LoseForm, LotForm, ReturnForm, SetAsideForm, TransferForm
from .places import PlaceForm, PlacesView
from .receive_form import ReceiveForm
from .reverse_form import CorrectLotForm, ReverseForm
from .usual_items_form import UsualItemsForm

if TYPE_CHECKING:
    from .page import StockPage

LOT_FORMS: dict[str, Callable[..., LotForm]] = {
    "transfer": TransferForm,
    "give_back": ReturnForm,
    "set_aside": SetAsideForm,
    "lose": LoseForm,
    "expire": ExpireForm,
    "adjust": AdjustForm,
}
ITEM_FORMS: dict[str, Callable[..., Any]] = {
    **LOT_FORMS,
    "receive": ReceiveForm,
    "issue": IssueForm,
    "reverse": ReverseForm,
    "correct_lot": CorrectLotForm,
}


def make_detail(page: "StockPage", name: str, /, **arguments: Any) -> tuple[QWidget, Label]:
    """Return a card or form with its title.

    Args:
        name: "item" for a card; "places" for the places; "new_item", "edit_item", "usual_items", "new_place",
            "edit_place" or one of ``ITEM_FORMS`` for forms.
    """
    if name == "item":
        return _item(page, arguments["item"])
    if name == "places":
        return _places(page)
    if name in ("new_item", "edit_item"):
        return _item_form(page, arguments.get("item"))
    if name == "usual_items":
        form = UsualItemsForm(page.context)
        form.saved.connect(page.close_detail)
        form.cancelled.connect(page.close_detail)
        return held(form), form.title
    if name in ("new_place", "edit_place"):
        return _place_form(page, arguments.get("place"))
    return _form_of_item(page, name, **arguments)


def _item(page: "StockPage", item: bytes) -> tuple[QWidget, Label]:
    view = ItemView(page.context, item, page.advice_of)
    view.asked.connect(lambda name, arguments: page.try_open(name, **arguments))
    view.vanished.connect(page.close_detail)
    return view, view.title


def _places(page: "StockPage") -> tuple[QWidget, Label]:
    view = PlacesView(page.context)
    view.asked.connect(lambda name, arguments: page.open_detail(name, **arguments))
    return view, view.title


def _item_form(page: "StockPage", item: bytes | None) -> tuple[QWidget, Label]:
    form = ItemForm(page.context, item)
    form.stored.connect(page.show_item)
    form.cancelled.connect(lambda: page.show_item(item) if item is not None else page.close_detail())
    return held(form), form.title


def _place_form(page: "StockPage", place: bytes | None) -> tuple[QWidget, Label]:
    form = PlaceForm(page.context, place)
    form.saved.connect(lambda: page.open_detail("places"))
    form.cancelled.connect(lambda: page.open_detail("places"))
    return held(form), form.title


def _form_of_item(page: "StockPage", name: str, item: bytes | None = None, **arguments: Any) -> tuple[QWidget, Label]:
    form = ITEM_FORMS[name](page.context, item=item, **arguments)

    def go_back() -> None:
        if item is not None:
            page.show_item(item)
        else:
            page.close_detail()

    form.saved.connect(go_back)
    form.cancelled.connect(go_back)
    return held(form), form.title
