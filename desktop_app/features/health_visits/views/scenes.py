"""What is worth a picture of health visits beyond their page as it opens."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.core.period import Month

from ..rules.day_steps import ADVISE, RECORD, SERVE
from .day_board import SUMMARY

if TYPE_CHECKING:
    from .page import HealthVisitsPage

PANELS = ("health_visits.health", "health_visits.growth")
PAPERS = ("skdn", "growth_card")


def scenes_of(page: "HealthVisitsPage") -> Iterator[str]:
    """Show the steps of the last open day, the other views, one child's tabs and growth, and the papers of growth."""
    context, month = page.context, Month.of(page.context.today())
    yield from _steps(page)
    page.open_with(month=month)
    yield "health_visits_month"
    for part in ("children", "year", "cards"):
        page.month_view.show_part(part)
        yield f"health_visits_month_{part}"
    for number, mode in ((2, "to_check"), (3, "paper_register"), (4, "lists"), (5, "other_systems")):
        page.modes.buttons[number].click()
        yield f"health_visits_{mode}"
    line = page.month_view.children_list.model.row_at(0) if page.month_view.children_list.model.rowCount() else None
    if line is None:
        return
    child = line.child.person
    for panel in PANELS:
        context.open_page("residents", resident=child.id, panel=panel)
        yield f"residents_{panel.rpartition('.')[2]}"
    context.open_page("health_visits.growth", resident=child.id)
    yield "growth_of_child"
    for paper in PAPERS:
        context.open_page("registers", register=f"health_visits.{paper}", month=month, subjects=(child.id,), of_whom=child.name)
        yield f"registers_{paper}"


def _steps(page: "HealthVisitsPage") -> Iterator[str]:
    """Show each later step with somebody who waits there or was there, and the summary."""
    page.show_last_day()
    if page.day is None:
        return
    shown_before = page.board.step
    for step in (RECORD, SERVE, ADVISE):
        page.go_to_step(step)
        people = page.board.bar.people(step, is_done=False) or page.board.bar.people(step, is_done=True)
        if people:
            page.board.take(people[-1])
        yield f"health_visits_{step}"
    page.go_to_step(SUMMARY)
    yield "health_visits_day_summary"
    page.go_to_step(shown_before)
