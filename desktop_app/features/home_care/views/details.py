"""What stands in the detail panel of the page, by name."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.features.volunteers.services import roster

from ..services import PlannedRow, home_rules, pack_of_post
from ..services.targets import Target, target_of, target_of_line
from .drop_form import TITLE as DROP_TITLE
from .drop_form import DropForm
from .follow_up_form import TITLE as AGAIN_TITLE
from .follow_up_form import FollowUpForm
from .planned_view import PlannedView
from .type_back import TITLE as LISTS_TITLE
from .type_back import ListsPanel
from .visit_form import VisitForm
from .visit_form.form import TITLE as VISIT_TITLE
from .wanted_view import WantedView

if TYPE_CHECKING:
    from .page import HomeVisitsPage

GONE = QT_TRANSLATE_NOOP("Home visits", "This line is not there any more. Look at the list again.")
Detail = tuple[QWidget, Label]


def make_detail(page: "HomeVisitsPage", name: str, /, **arguments: object) -> Detail:
    """Return a card or form with its title.

    Args:
        name: "planned" or "drop" (planned), "visit" (planned, or resident, or household), "wanted" (subject), "again"
            (follow_up), "lists", or "line" (planned): the form of a line that is typed back from paper.
    """
    return _MAKERS[name](page, **arguments)


def _row(page: "HomeVisitsPage", planned: object) -> PlannedRow:
    row = next((row for row in page.rows if row.id == planned), None)
    if row is None:
        raise UserError(GONE)
    return row


def _planned(page: "HomeVisitsPage", *, planned: object) -> Detail:
    row = _row(page, planned)
    with page.context.db.read() as session:
        rules = home_rules(pack_of_post(session))
        volunteers = [(one.resident, one.name) for one in roster(session, page.context.today())]
    reasons = next((one.reasons for one in page.wanted if one.subject == row.subject), ())
    view = PlannedView(
        page.context, row, reasons, rules, volunteers, lambda act, chosen: page.acting.on_line(row.id, act, chosen)
    )
    return view, row.name


def _drop(page: "HomeVisitsPage", *, planned: object) -> Detail:
    row = _row(page, planned)
    form = DropForm(page.context, row)
    form.saved.connect(page.close_detail)
    return form, DROP_TITLE.fill(name=row.name)


def _visit(
    page: "HomeVisitsPage", *, planned: object = None, resident: object = None, household: object = None, group: str = ""
) -> Detail:
    form = _form(page, planned, resident, household, group)
    _offer_lists(page, form, "visit", planned=planned, resident=resident, household=household)
    if isinstance(planned, bytes):
        form.saved.connect(lambda: page.acting.open("planned", planned=planned))
        form.cancelled.connect(lambda: page.acting.open("planned", planned=planned))
    else:
        form.saved.connect(page.close_detail)
    return form, VISIT_TITLE.fill(name=form.target.name)


def _offer_lists(page: "HomeVisitsPage", form: VisitForm, name: str, **arguments: object) -> None:
    """Let another checklist be chosen; what was typed so far stays."""

    def chosen(group: str) -> None:
        draft = form.draft()
        form.reset_changes()
        page.acting.open(name, **arguments, group=group)
        made = page.master_detail.form() if page.master_detail is not None else None
        if isinstance(made, VisitForm):
            made.restore(draft)

    form.list_chosen.connect(chosen)


def _line(page: "HomeVisitsPage", *, planned: object, group: str = "") -> Detail:
    """Return the form of a line of a paper; the next line of the same paper follows it."""
    form = _form(page, planned, None, None, group)
    _offer_lists(page, form, "line", planned=planned)
    number, line = form.target.list_number, form.target.line

    def following() -> None:
        later = [row for row in page.rows if row.list_number == number and row.line > line and row.waits]
        if later:
            page.acting.open("line", planned=min(later, key=lambda row: row.line).id)
        else:
            page.acting.open("lists")

    form.saved.connect(following)
    form.cancelled.connect(lambda: page.acting.open("lists"))
    return form, VISIT_TITLE.fill(name=form.target.name)


def _form(page: "HomeVisitsPage", planned: object, resident: object, household: object, group: str) -> VisitForm:
    context = page.context
    with context.db.read() as session:
        rules = dict(home_rules(pack_of_post(session)))
        target: Target
        if isinstance(planned, bytes):
            target = target_of_line(session, page.monday, planned, group)
        else:
            who = resident if isinstance(resident, bytes) else None
            house = household if isinstance(household, bytes) else None
            target = target_of(session, context.today(), resident=who, household=house, group=group)
    row = next((row for row in page.rows if row.id == planned), None)
    today = context.today()
    day = row.planned_on if row is not None and row.planned_on is not None else page.last_typed or today
    return page.remember_day(VisitForm(context, target, min(day, today), rules))


def _wanted(page: "HomeVisitsPage", *, subject: object) -> Detail:
    one = next((one for one in page.wanted if one.subject == subject), None)
    if one is None:
        raise UserError(GONE)

    def act(name: str) -> None:
        if name == "plan":
            page.acting.put_on(one.subject)
        else:
            page.acting.open("visit", resident=one.resident, household=one.household)

    return WantedView(page.context, one, page.wanted_list.rules, act), one.name


def _again(page: "HomeVisitsPage", *, follow_up: object) -> Detail:
    row = next((row for row in page.follow_ups if row.id == follow_up), None)
    if row is None:
        raise UserError(GONE)
    form = FollowUpForm(page.context, row)
    form.saved.connect(page.close_detail)
    return form, AGAIN_TITLE.fill(name=row.name)


def _lists(page: "HomeVisitsPage") -> Detail:
    panel = ListsPanel(page.rows)
    panel.chosen.connect(lambda planned: page.acting.open("line", planned=planned))
    return panel, LISTS_TITLE


_MAKERS: Mapping[str, Callable[..., Detail]] = {
    "planned": _planned,
    "drop": _drop,
    "visit": _visit,
    "line": _line,
    "wanted": _wanted,
    "again": _again,
    "lists": _lists,
}
