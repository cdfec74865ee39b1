"""What opens beside the list of who is due."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.schedule import Status
from desktop_app.core.text import Label
from desktop_app.residents.services import NOT_HERE, ResidentRow, rows_of
from desktop_app.ui.context import AppContext

from ..campaign_form import CampaignForm
from .person_view import PersonView
from .reading import PersonLine


def make_detail(
    context: AppContext, name: str, lines: Sequence[PersonLine], on: date, **arguments: object
) -> tuple[QWidget, Label]:
    """Return the card of ``resident`` ("person"), or the form of the campaigns among ``lines`` ("campaign"), with its title.

    Raises:
        UserError: the person is not in the list any more.
        ValueError: there is no such detail.
    """
    if name == "campaign":
        return CampaignForm(context, _waiting(lines), on, str(arguments.get("code") or "")), CampaignForm.TITLE
    resident = arguments.get("resident")
    if name != "person" or not isinstance(resident, bytes):
        raise ValueError(name)
    with context.db.read() as session:
        people = rows_of(session, [resident])
    if not people:
        raise UserError(NOT_HERE)
    return PersonView(context, people[0]), people[0].shown


def _waiting(lines: Sequence[PersonLine]) -> dict[str, tuple[Label, list[ResidentRow]]]:
    """Return who was not given what each campaign gives."""
    found: dict[str, tuple[Label, list[ResidentRow]]] = {}
    for line in lines:
        for entry in line.entries:
            people = found.setdefault(entry.code, (entry.title, []))[1]
            if entry.status is not Status.GIVEN:
                people.append(line.resident)
    return found
