"""What is worth a picture of volunteers beyond their page as it opens."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .page import VolunteersPage


def scenes_of(page: "VolunteersPage") -> Iterator[str]:
    """Show a card with its forms, the duty of the next and of the last open day, the offices, and each other form."""
    page.open_detail("new_volunteer")
    yield "volunteers_new_volunteer"
    if page.roster.model.rows:
        chosen = page.roster.model.rows[0]
        page.show_volunteer(chosen.resident)
        yield "volunteers_card"
        for name in ("end_term", "edit_term"):
            page.open_detail(name, resident=chosen.resident, term=chosen.term)
            yield f"volunteers_{name}"
        page.open_detail("training", resident=chosen.resident)
        yield "volunteers_training"
    page.open_with(mode="duty")
    page.open_detail("plan")
    yield "volunteers_plan"
    today = page.context.today()
    events = [row.event for row in page.events.model.rows]
    for name, found in (
        ("ahead", [one for one in events if one.on_date > today]),
        ("held", [one for one in events if one.on_date <= today]),
    ):
        if found:
            page.open_detail("duty", kind=found[0].kind, event=found[0].id, day=found[0].on_date)
            yield f"volunteers_duty_{name}"
    page.close_detail()
    page.open_with(mode="officers")
    yield "volunteers_offices"
    page.open_detail("officer", office="village_head")
    yield "volunteers_officer"
