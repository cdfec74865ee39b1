"""The states of the page that are worth a picture."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from .lines import MODES
from .woman_view import WomanView

if TYPE_CHECKING:
    from .page import MothersPage

FORMS: Mapping[str, Sequence[str]] = {
    "pregnant": ("contact", "birth", "plan", "food", "change", "dates", "loss", "death", "end"),
    "after": ("postpartum",),
    "women": ("new", "history", "tetanus"),
}


def scenes_of(page: "MothersPage") -> Iterator[str]:
    """Show each list, somebody of each with the forms, and who is asked for; yield the name of each."""
    for mode in MODES:
        page.show_mode(mode)
        yield f"mothers_{mode}"
        if page.model.rows:
            page.show_woman(page.model.rows[0])
            yield f"mothers_{mode}_woman"
            yield from _forms(page, mode)
        if page.master_detail is not None:
            page.master_detail.close_detail()
    page.open_detail("whom")
    yield "mothers_whom"


def _forms(page: "MothersPage", mode: str) -> Iterator[str]:
    """Open each form of the woman who is shown."""
    view = page.master_detail.detail if page.master_detail is not None else None
    if not isinstance(view, WomanView):
        return
    for name in FORMS[mode]:
        view.panel.ask(name)
        yield f"mothers_{mode}_{name}"
        view.panel.close_form()
