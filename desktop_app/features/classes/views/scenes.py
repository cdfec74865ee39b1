"""What is worth a picture of classes beyond their page as it opens."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .. import services

if TYPE_CHECKING:
    from .page import ClassesPage

TABS = ("people", "tests", "learning", "details")
FORMS = ("change", "schedule", "add_session", "facilitator", "enrol", "certificates")
SESSION_FORMS = ("attendance", "describe", "move", "cancel", "reminder")


def scenes_of(page: "ClassesPage") -> Iterator[str]:
    """Show the tabs of the class with the most meetings, each form and panel, and the tab of a resident's card."""
    for name in ("new", "check", "kinds", "kind"):
        page.open_detail(name)
        yield f"classes_{name}"
    if not page.rows:
        return
    chosen = max(page.rows, key=lambda row: (row.held, row.planned))
    page.show_class(chosen.id)
    yield "classes_sessions"
    for tab in TABS:
        page.show_class(chosen.id, tab)
        yield f"classes_{tab}"
    for name in FORMS:
        page.open_detail(name, class_id=chosen.id)
        yield f"classes_{name}"
    with page.context.db.read() as session:
        meetings = services.list_sessions(session, chosen.id)
        people = services.participants(session, chosen.id)
    for name in SESSION_FORMS if meetings else ():
        page.open_detail(name, session_id=meetings[-1].id)
        yield f"classes_{name}"
    for one in people[:1]:
        page.open_detail("leave", class_id=chosen.id, enrolment=one.id)
        yield "classes_leave"
        if one.resident_id is not None:
            page.context.open_page("residents", resident=one.resident_id, panel="classes.classes")
            yield "residents_classes"
