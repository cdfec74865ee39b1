"""What stands in the detail panel of the page, by name."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.features.volunteers.services import Event
from desktop_app.features.volunteers.views.duty import DutyPanel
from desktop_app.residents.services import rows_of
from desktop_app.ui.words import tr

from .. import services
from ..rules.day_steps import STEPS
from ..services.advising import referral_findings
from .child_panel.correction_form import CorrectionForm
from .day_board import DuePanel
from .day_counts import COUNTS
from .day_form import DayForm, MoveDayForm
from .days_panel import DaysPanel
from .found_elsewhere import found_elsewhere
from .month import TargetForm
from .newcomer_form import NewcomerForm
from .past import PastChildForm
from .people_panel import PeoplePanel
from .reweigh_form import ReweighForm
from .sweep_form import SweepForm

if TYPE_CHECKING:
    from .page import HealthVisitsPage

Detail = tuple[QWidget, Label]

STEP_WAITING = QT_TRANSLATE_NOOP("Health visits", "{step}: {n} waiting")
STEP_DONE = QT_TRANSLATE_NOOP("Health visits", "{step}: {n} done")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Health visits", "Remove the empty open day of {day}")


def make_detail(page: "HealthVisitsPage", name: str, /, **arguments: object) -> Detail:
    """Return a form or list with its title.

    Args:
        name: "days", "describe", "staff", "move", "people" (which), "people_of_step" (step, is_done), "newcomer" (words),
            "past_child" (words, year), "weigh_again" (row), "correct" (resident, visit), "due" (resident), "refer" (resident),
            "sweep" (resident) or "target" (year).
    """
    return _MAKERS[name](page, **arguments)


def _days_panel(page: "HealthVisitsPage") -> Detail:
    panel = DaysPanel(page.context, page.day)

    def chosen(held_on: date) -> None:
        page.open_day(held_on)
        page.close_detail()

    panel.day_chosen.connect(chosen)
    panel.start_asked.connect(page.start)
    panel.move_asked.connect(lambda: page.open_detail("move"))
    panel.remove_asked.connect(lambda: _remove_day(page))
    return panel, DaysPanel.TITLE


def _remove_day(page: "HealthVisitsPage") -> None:
    if page.day is None:
        return
    label = REMOVE_ACTION.fill(day=page.day.held_on)
    with page.context.db.action(label) as session:
        services.remove_open_day(session, page.day.id)
        action = action_id(session)
    page.context.notify(label, action)
    page.open_day(page.context.today())
    page.close_detail()


def _day_form(page: "HealthVisitsPage") -> Detail:
    form = DayForm(page.context, cast(services.DayCard, page.day))
    form.saved.connect(page.close_detail)
    form.staff_asked.connect(lambda: page.open_detail("staff"))
    return form, DayForm.TITLE


def _staff_panel(page: "HealthVisitsPage") -> Detail:
    day = cast(services.DayCard, page.day)
    panel = DutyPanel(page.context, Event("open_day", day.id, day.held_on))
    return panel, panel.title


def _move_form(page: "HealthVisitsPage") -> Detail:
    form = MoveDayForm(page.context, cast(services.DayCard, page.day))

    def moved(held_on: date) -> None:
        page.open_day(held_on)
        page.close_detail()

    form.moved.connect(moved)
    return form, MoveDayForm.TITLE


def _people_panel(page: "HealthVisitsPage", which: str) -> Detail:
    ids = page.counts.ids(which)
    panel = PeoplePanel(page.context, ids, page.day.held_on if page.day else page.context.today())
    panel.chosen.connect(page.board.take)
    return panel, COUNTS[which].of(len(ids))


def _step_people(page: "HealthVisitsPage", step: str, is_done: bool) -> Detail:
    ids = page.board.bar.people(step, is_done)
    panel = PeoplePanel(page.context, ids, page.day.held_on if page.day else page.context.today())
    panel.chosen.connect(page.board.take)
    return panel, (STEP_DONE if is_done else STEP_WAITING).of(len(ids)).fill(step=STEPS[step])


def _newcomer_form(page: "HealthVisitsPage", words: str = "") -> Detail:
    form = NewcomerForm(page.context, words, cast(services.DayCard, page.day).held_on)

    def entered(resident: bytes) -> None:
        page.close_detail()
        page.board.take(resident)

    form.entered.connect(entered)
    return form, NewcomerForm.TITLE


def _past_child_form(page: "HealthVisitsPage", words: str, year: int) -> Detail:
    form = PastChildForm(page.context, words, year)

    def entered(resident: bytes) -> None:
        page.close_detail()
        page.past_view.add_child(resident)

    form.entered.connect(entered)
    return form, PastChildForm.TITLE


def _reweigh_form(page: "HealthVisitsPage", row: services.DayRow) -> Detail:
    form = ReweighForm(page.context, row.resident, row.name, row.visit or b"", row.held_on, row.weight_g)
    form.saved.connect(page.close_detail)
    return form, ReweighForm.TITLE


def _correction_form(page: "HealthVisitsPage", resident: bytes, visit: bytes) -> Detail:
    with page.context.db.read() as session:
        person = rows_of(session, [resident])[0]
        weighing = next(found for found in services.weighings_of(session, resident) if found.visit == visit)
    form = CorrectionForm(page.context, person, weighing)
    form.saved.connect(page.close_detail)
    return form, CorrectionForm.TITLE


def _due_panel(page: "HealthVisitsPage", resident: bytes) -> Detail:
    panel = DuePanel(page.context, resident, cast(services.DayCard, page.day))
    panel.left.connect(page.close_detail)
    return panel, DuePanel.TITLE


def _referral_form(page: "HealthVisitsPage", resident: bytes) -> Detail:
    from desktop_app.features.referrals.views.referral_form import ReferralForm

    day = cast(services.DayCard, page.day)
    with page.context.db.read() as session:
        further = found_elsewhere(page.context, session, resident, day.held_on)
        reasons, findings = referral_findings(session, services.day_row(session, day.id, resident), further)
    said = "\n".join(tr(words) for words in findings)
    form = ReferralForm(page.context, resident, day.held_on, reasons, said)
    form.saved.connect(page.close_detail)
    return form, ReferralForm.TITLE


def _sweep_form(page: "HealthVisitsPage", resident: bytes) -> Detail:
    form = SweepForm(page.context, resident, page.month_view.month)
    form.saved.connect(page.close_detail)
    return form, SweepForm.TITLE


def _target_form(page: "HealthVisitsPage", year: int) -> Detail:
    form = TargetForm(page.context, year)
    form.saved.connect(page.close_detail)
    return form, TargetForm.title(year)


_MAKERS: dict[str, Callable[..., Detail]] = {
    "correct": _correction_form,
    "days": _days_panel,
    "describe": _day_form,
    "staff": _staff_panel,
    "move": _move_form,
    "people": _people_panel,
    "people_of_step": _step_people,
    "newcomer": _newcomer_form,
    "past_child": _past_child_form,
    "weigh_again": _reweigh_form,
    "due": _due_panel,
    "refer": _referral_form,
    "sweep": _sweep_form,
    "target": _target_form,
}
