"""What stands in the detail panel of the page, by name; each form goes back to the card it came from."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.form import Form

from .. import services
from ..rules.duty import Event
from ..services import VolunteerCard
from .care_form import CareForm
from .duty import DutyPanel, PlanForm
from .officer_form import OfficerForm
from .term_form import EndTermForm, TermForm
from .training_form import TrainingForm
from .volunteer_card import VolunteerPanel

if TYPE_CHECKING:
    from .page import VolunteersPage

Detail = tuple[QWidget, Label]
GONE = QT_TRANSLATE_NOOP("Volunteers", "This is not here any more. Look at the list again.")


def make_detail(page: "VolunteersPage", name: str, /, **arguments: Any) -> Detail:
    """Return a card or form with its title; ``_MAKERS`` has their names. Raises UserError for what is not here any more."""
    return _MAKERS[name](page, **arguments)


def _volunteer(page: "VolunteersPage", resident: bytes) -> Detail:
    panel = VolunteerPanel(page.context, resident)
    if panel.card is None:
        raise UserError(GONE)
    panel.form_asked.connect(lambda name, arguments: page.open_detail(name, **arguments))
    return panel, panel.title


def _new_volunteer(page: "VolunteersPage") -> Detail:
    form = TermForm(page.context)
    form.saved.connect(lambda: page.show_volunteer(form.resident or b""))
    return form, form.title


def _new_term(page: "VolunteersPage", resident: bytes) -> Detail:
    form = TermForm(page.context, _card(page, resident))
    return _back_to_card(page, resident, form), form.title


def _edit_term(page: "VolunteersPage", resident: bytes, term: bytes) -> Detail:
    card = _card(page, resident)
    form = TermForm(page.context, card, _found(card.terms, term))
    return _back_to_card(page, resident, form), form.title


def _end_term(page: "VolunteersPage", resident: bytes, term: bytes) -> Detail:
    card = _card(page, resident)
    form = EndTermForm(page.context, card, _found(card.terms, term))
    return _back_to_card(page, resident, form), form.title


def _training(page: "VolunteersPage", resident: bytes, training: bytes | None = None) -> Detail:
    card = _card(page, resident)
    form = TrainingForm(page.context, card, None if training is None else _found(card.trainings, training))
    return _back_to_card(page, resident, form), form.title


def _care(page: "VolunteersPage", resident: bytes, care: bytes | None = None) -> Detail:
    card = _card(page, resident)
    form = CareForm(page.context, card, None if care is None else _found(card.cares, care))
    return _back_to_card(page, resident, form), form.title


def _officer(page: "VolunteersPage", office: str | None = None, term: bytes | None = None) -> Detail:
    with page.context.db.read() as session:
        terms = services.list_officers(session)
    form = OfficerForm(page.context, office, None if term is None else _found(terms, term))
    form.saved.connect(page.close_detail)
    return form, form.title


def _plan(page: "VolunteersPage") -> Detail:
    form = PlanForm(page.context)
    form.chosen.connect(page.show_open_day)
    return form, PlanForm.TITLE


def _duty(page: "VolunteersPage", kind: str, event: bytes, day: date) -> Detail:
    panel = DutyPanel(page.context, Event(kind, event, day))
    return panel, panel.title


def _card(page: "VolunteersPage", resident: bytes) -> VolunteerCard:
    with page.context.db.read() as session:
        return services.volunteer_card(session, resident)


def _found(things: Any, key: bytes) -> Any:
    """Return the one of this id; raises UserError if it was removed meanwhile."""
    for thing in things:
        if thing.id == key:
            return thing
    raise UserError(GONE)


def _back_to_card(page: "VolunteersPage", resident: bytes, form: Form) -> QWidget:
    """Return a form in a holder: saved or left, it gives way to the card and does not close the panel."""
    holder = QWidget()
    stack = QVBoxLayout(holder)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.addWidget(form)

    def back() -> None:
        form.reset_changes()
        page.show_volunteer(resident)

    form.saved.connect(back)
    form.cancelled.connect(back)
    return holder


_MAKERS: dict[str, Callable[..., Detail]] = {
    "volunteer": _volunteer,
    "new_volunteer": _new_volunteer,
    "new_term": _new_term,
    "edit_term": _edit_term,
    "end_term": _end_term,
    "training": _training,
    "care": _care,
    "officer": _officer,
    "plan": _plan,
    "duty": _duty,
}
