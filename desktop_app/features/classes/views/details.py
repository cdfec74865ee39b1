"""What stands in the detail panel of the page, by name; each form goes back to the class it came from."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.form import Form
from desktop_app.ui.widgets import button, row

from .. import services
from .attendance import AttendanceForm
from .certificates import CertificatesPanel, CheckPanel, WithdrawForm
from .certificates.check_panel import TITLE as CHECK_TITLE
from .class_form import ClassForm
from .class_view import ClassView
from .enrol_panel import EnrolPanel
from .facilitator_form import FacilitatorForm
from .kinds_panel import TITLE as KINDS_TITLE
from .kinds_panel import KindForm, KindsPanel
from .people_forms import LeaveForm, VisitorForm
from .reminder_panel import BACK, ReminderPanel
from .schedule_form import ScheduleForm
from .scores import ScorePeoplePanel
from .session_forms import AddSessionForm, CancelForm, DescribeForm, MoveForm

if TYPE_CHECKING:
    from .page import ClassesPage

PHOTOS_TITLE = QT_TRANSLATE_NOOP("Classes", "Photos of {day}")

Detail = tuple[QWidget, Label]

CLASS_FORMS: dict[str, tuple[Callable[..., Any], str]] = {
    "schedule": (ScheduleForm, "sessions"),
    "add_session": (AddSessionForm, "sessions"),
    "facilitator": (FacilitatorForm, "details"),
    "leave": (LeaveForm, "people"),
    "visitor": (VisitorForm, "people"),
}
"""Forms of a class, with the tab that they go back to."""
SESSION_FORMS: dict[str, Callable[..., Any]] = {
    "attendance": AttendanceForm,
    "describe": DescribeForm,
    "move": MoveForm,
    "cancel": CancelForm,
}


def make_detail(page: "ClassesPage", name: str, /, **arguments: Any) -> Detail:
    """Return a card or form with its title.

    Args:
        name: "class" (class_id, tab), "new", "change" (class_id), "kinds", "kind" (code), "check" (number), "enrol" or
            "certificates" (class_id), "withdraw" (class_id, enrolment), "score_people" (class_id, which), "reminder" or
            "photos" (session_id), or one of ``CLASS_FORMS`` (class_id, ...) and ``SESSION_FORMS`` (session_id).
    """
    if name in CLASS_FORMS:
        make, tab = CLASS_FORMS[name]
        return _form(page, make(page.context, **arguments), arguments["class_id"], tab)
    if name in SESSION_FORMS:
        form = SESSION_FORMS[name](page.context, **arguments)
        return _form(page, form, form.class_id, "sessions")
    return _MAKERS[name](page, **arguments)


def held(form: Form) -> QWidget:
    """Return a form in a holder: left with Cancel, it gives way to the class and does not close the panel."""
    holder = QWidget()
    stack = QVBoxLayout(holder)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.addWidget(form)
    return holder


def _form(page: "ClassesPage", form: Any, class_id: bytes, tab: str) -> Detail:
    form.saved.connect(lambda: page.show_class(class_id, tab))
    form.cancelled.connect(lambda: page.show_class(class_id, tab))
    return held(form), form.title


def _class(page: "ClassesPage", class_id: bytes, tab: str = "") -> Detail:
    view = ClassView(page.context, class_id, tab)
    view.asked.connect(lambda name, arguments: page.open_detail(name, **arguments))
    view.vanished.connect(page.close_detail)
    return view, view.title


def _new(page: "ClassesPage") -> Detail:
    form = ClassForm(page.context)
    form.stored.connect(page.show_class)
    form.cancelled.connect(page.close_detail)
    return held(form), form.title


def _change(page: "ClassesPage", class_id: bytes) -> Detail:
    form = ClassForm(page.context, class_id)
    form.stored.connect(lambda stored: page.show_class(stored, "details"))
    form.cancelled.connect(lambda: page.show_class(class_id, "details"))
    return held(form), form.title


def _enrol(page: "ClassesPage", class_id: bytes) -> Detail:
    panel = EnrolPanel(page.context, class_id)
    panel.finished.connect(lambda: page.show_class(class_id, "people"))
    return panel, panel.title


def _certificates(page: "ClassesPage", class_id: bytes) -> Detail:
    panel = CertificatesPanel(page.context, class_id)
    panel.asked.connect(lambda name, arguments: page.open_detail(name, **arguments))
    return panel, panel.title


def _withdraw(page: "ClassesPage", class_id: bytes, enrolment: bytes) -> Detail:
    form = WithdrawForm(page.context, class_id, enrolment)
    for done in (form.saved, form.cancelled):
        done.connect(lambda: page.open_detail("certificates", class_id=class_id))
    return held(form), form.title


def _score_people(page: "ClassesPage", class_id: bytes, which: str) -> Detail:
    panel = ScorePeoplePanel(page.context, class_id, which)
    panel.back_button.clicked.connect(lambda: page.show_class(class_id, "tests"))
    return panel, panel.title


def _reminder(page: "ClassesPage", session_id: bytes) -> Detail:
    panel = ReminderPanel(page.context, session_id)
    panel.back_button.clicked.connect(lambda: page.show_class(panel.class_id))
    return panel, panel.title


def _kinds(page: "ClassesPage") -> Detail:
    panel = KindsPanel(page.context)
    panel.asked.connect(lambda code: page.open_detail("kind", code=code))
    return panel, KINDS_TITLE


def _kind(page: "ClassesPage", code: str = "") -> Detail:
    form = KindForm(page.context, code)
    for done in (form.saved, form.cancelled):
        done.connect(lambda: page.open_detail("kinds"))
    return held(form), form.title


def _photos(page: "ClassesPage", session_id: bytes) -> Detail:
    from .learning.photos import PhotosPanel

    with page.context.db.read() as session:
        meeting = services.session_row(session, session_id)
    back = button(BACK, "arrow-left", "ghost", lambda: page.show_class(meeting.class_id))
    holder = QWidget()
    stack = QVBoxLayout(holder)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.addLayout(row(back, None))
    stack.addWidget(PhotosPanel(page.context, meeting.class_id, session_id), 1)
    return holder, PHOTOS_TITLE.fill(day=meeting.held_on)


def _check(page: "ClassesPage", number: str = "") -> Detail:
    panel = CheckPanel(page.context, number)
    panel.class_asked.connect(lambda class_id: page.show_class(class_id, "people"))
    return panel, CHECK_TITLE


_MAKERS: dict[str, Callable[..., Detail]] = {
    "class": _class,
    "new": _new,
    "change": _change,
    "enrol": _enrol,
    "certificates": _certificates,
    "withdraw": _withdraw,
    "score_people": _score_people,
    "reminder": _reminder,
    "photos": _photos,
    "kinds": _kinds,
    "kind": _kind,
    "check": _check,
}
