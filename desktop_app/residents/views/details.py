"""What stands in the detail panel of the page, by name; each form goes back to the card it came from."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import Label
from desktop_app.ui.form import Form

from .erase_form import EraseForm
from .event_forms import DeathForm, MoveInForm, MoveOutForm, RenameForm, StatusForm
from .facts_form import FactsForm
from .household_form import HouseholdForm
from .household_view import HouseholdView
from .merge_form import MergeForm
from .merge_households_form import MergeHouseholdsForm
from .move_form import MoveHouseForm
from .newborn_form import NewbornForm
from .resident_form import ResidentForm
from .resident_view import ResidentView
from .split_form import SplitForm

if TYPE_CHECKING:
    from .page import ResidentsPage

EVENT_FORMS: dict[str, Callable[..., Form]] = {
    "died": DeathForm,
    "moved_out": MoveOutForm,
    "moved_in": MoveInForm,
    "rename": RenameForm,
    "status": StatusForm,
    "newborn": NewbornForm,
    "move_house": MoveHouseForm,
    "merge": MergeForm,
    "facts": FactsForm,
    "erase": EraseForm,
}

HOUSE_FORMS: dict[str, Callable[..., Form]] = {"split": SplitForm, "merge_households": MergeHouseholdsForm}


def make_detail(page: "ResidentsPage", name: str, /, **arguments: Any) -> tuple[QWidget, Label]:
    """Return a card or form with its title.

    Args:
        name: "resident" or "household" for cards; "new", "edit", "new_household", "edit_household" or one of
            ``EVENT_FORMS`` and ``HOUSE_FORMS`` for forms.
    """
    if name == "resident":
        return _resident(page, arguments["resident"], arguments.get("panel", ""))
    if name == "household":
        return _household(page, arguments["household"])
    if name in ("new", "edit"):
        return _resident_form(page, **arguments)
    if name in ("new_household", "edit_household"):
        return _household_form(page, arguments.get("household"))
    if name in HOUSE_FORMS:
        return _house_form(page, HOUSE_FORMS[name], arguments["household"])
    return _event_form(page, name, arguments["resident"])


def held(form: Form) -> QWidget:
    """Return a form in a holder: left with Cancel, it gives way to a card and does not close the panel."""
    holder = QWidget()
    stack = QVBoxLayout(holder)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.addWidget(form)
    return holder


def _resident(page: "ResidentsPage", resident: bytes, panel: str) -> tuple[QWidget, Label]:
    view = ResidentView(page.context, resident)
    if panel:
        view.panel(panel)
    view.asked.connect(lambda name, arguments: page.open_detail(name, **arguments))
    view.person_asked.connect(page.show_resident)
    view.vanished.connect(page.close_detail)
    return view, view.title


def _household(page: "ResidentsPage", household: bytes) -> tuple[QWidget, Label]:
    view = HouseholdView(page.context, household)
    view.asked.connect(lambda name, arguments: page.open_detail(name, **arguments))
    view.person_asked.connect(page.show_resident)
    view.vanished.connect(page.close_detail)
    return view, view.title


def _resident_form(page: "ResidentsPage", resident: bytes | None = None, household: bytes | None = None) -> tuple[QWidget, Label]:
    form = ResidentForm(page.context, resident, household)
    form.stored.connect(page.show_resident)
    form.other_chosen.connect(page.show_resident)
    if resident is not None:
        form.cancelled.connect(lambda: page.show_resident(resident))
    else:
        form.cancelled.connect(page.close_detail)
    return held(form), form.title


def _household_form(page: "ResidentsPage", household: bytes | None) -> tuple[QWidget, Label]:
    form = HouseholdForm(page.context, household)
    form.stored.connect(page.show_household)
    form.cancelled.connect(lambda: page.show_household(household) if household is not None else page.close_detail())
    return held(form), form.title


def _house_form(page: "ResidentsPage", make: Callable[..., Any], household: bytes) -> tuple[QWidget, Label]:
    form = make(page.context, household)
    form.stored.connect(page.show_household)
    form.cancelled.connect(lambda: page.show_household(household))
    return held(form), form.title


def _event_form(page: "ResidentsPage", name: str, resident: bytes) -> tuple[QWidget, Label]:
    form: Any = EVENT_FORMS[name](page.context, resident)
    form.saved.connect(lambda: page.show_resident(resident))
    form.cancelled.connect(lambda: page.show_resident(resident))
    return held(form), form.title
