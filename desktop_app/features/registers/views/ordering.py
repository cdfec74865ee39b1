"""From what is chosen on the page to what is to be made."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.core.language import language
from desktop_app.ui.context import AppContext
from desktop_app.ui.words import current

from ..services import FILLED, OF_MONTH, Catalogue, Entry, Order
from .choices import Choices


@dataclass(frozen=True, slots=True)
class About:
    """What the papers are about that do not tell of the month: its kind, its ids and its name."""

    kind: str = OF_MONTH
    subjects: tuple[bytes, ...] = ()
    of_whom: str = ""

    def of_kind(self, catalogue: Catalogue, asked: str) -> "About":
        """Return it with the kind of thing that the paper ``asked`` is about; unchanged if there is no such paper."""
        kinds = (entry.subject for entry in catalogue.papers if entry.id == asked)
        return replace(self, kind=next(kinds, self.kind))


def order_of(context: AppContext, choices: Choices, catalogue: Catalogue, register_id: str, about: About) -> Order:
    """Return what is to be made of one register or paper of the catalogue."""
    entry = catalogue.find([register_id])[0]
    is_of_month = entry.subject == OF_MONTH
    return Order(
        register_id,
        choices.month.value(),
        language(choices.language.value(), current().digits),
        paper=choices.paper.value() or "",
        printed_by=context.db.user,
        printed_at=datetime.fromtimestamp(context.db.clock() / 1000).astimezone(),
        is_practice=context.is_practice,
        subjects=() if is_of_month else about.subjects,
        of_whom="" if is_of_month else about.of_whom,
        is_grey=choices.colours.value(),
        form=choices.form.value() if isinstance(entry, Entry) else FILLED,
    )


def ticked_for(which: str, catalogue: Catalogue) -> Collection[str]:
    """Return the ids that "all", "handed_in" or "none" stands for; a pack that marks nothing hands in all registers."""
    if which == "all":
        return [entry.id for entry in catalogue.of_month]
    if which == "none":
        return ()
    handed_in = [entry.id for entry in catalogue.entries if entry.register.handed_in]
    return handed_in or [entry.id for entry in catalogue.entries]
