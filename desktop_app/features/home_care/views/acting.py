"""What is done from the page: planning, sending, taking off, putting back."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from desktop_app.core.errors import UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.focus import first_stop
from desktop_app.ui.form import Form

from .. import services
from ..rules.weeks import last_day

if TYPE_CHECKING:
    from .page import HomeVisitsPage

PLANNED = QT_TRANSLATE_NOOP("Home visits", "Plan the visits from {first} to {last}")
PUT_ON = QT_TRANSLATE_NOOP("Home visits", "Plan a visit: {name}")
TAKE_OFF = QT_TRANSLATE_NOOP("Home visits", "Take off the plan: {name}")
PUT_BACK = QT_TRANSLATE_NOOP("Home visits", "Put back on the plan: {name}")
SEND = QT_TRANSLATE_NOOP("Home visits", "Who visits {name}")
CHOOSE_DAY = QT_TRANSLATE_NOOP("Home visits", "Day of the visit: {name}")
REMOVE = QT_TRANSLATE_NOOP("Home visits", "Remove the visit: {name}")


class Acting:
    """Acts of the page, each one action that the notice offers to undo."""

    def __init__(self, page: "HomeVisitsPage") -> None:
        self._page = page

    def do(self, words: Text, act: Callable[[Any], object]) -> bool:
        """Do something as one action; what is refused is said, and then nothing was done."""
        context = self._page.context
        try:
            with context.db.action(words) as session:
                act(session)
                session.flush()
                action = action_id(session)
        except UserError as refused:
            context.show_error(refused)
            return False
        context.notify(words, action)
        return True

    def plan_week(self) -> None:
        """Put the most urgent doors of each volunteer on the plan of the week that is shown."""
        page = self._page
        monday, today = page.monday, page.context.today()
        most = int(page.context.setting(services.VISITS_SETTING) or services.USUAL_VISITS)
        words = PLANNED.fill(first=monday, last=last_day(monday))
        known = page.wanted or None
        act = lambda session: services.plan_week(session, monday, max(today, monday), most=most, wanted=known)  # noqa: E731
        if self.do(words, act):
            page.show_mode("week")

    def put_on(self, subject: bytes) -> None:
        """Put one door on the plan of the week that is shown."""
        page = self._page
        one = next((one for one in page.wanted if one.subject == subject), None)
        if one is None:
            return
        monday, today = page.monday, page.context.today()
        words = PUT_ON.fill(name=one.name)
        act = lambda session: services.plan_week(session, monday, today, chosen=[subject], wanted=[one])  # noqa: E731
        if self.do(words, act):
            page.close_detail()

    def on_line(self, planned: bytes, name: str, chosen: object) -> None:
        """Do what was pressed on a line of the plan."""
        page = self._page
        row = next((row for row in page.rows if row.id == planned), None)
        if row is None:
            return
        if name == "visit":
            self.open("visit", planned=planned)
            return
        if name == "drop":
            self.open("drop", planned=planned)
            return
        if name == "refer":
            page.context.open_page("referrals", resident=row.resident)
            return
        acts: dict[str, tuple[Text, Callable[[Any], object]]] = {
            "put_back": (PUT_BACK, lambda session: services.put_back(session, [planned])),
            "assign": (SEND, lambda session: services.assign(session, [planned], _id(chosen))),
            "day": (CHOOSE_DAY, lambda session: services.choose_day(session, [planned], _day(chosen))),
            "remove": (REMOVE, lambda session: services.remove_home_visit(session, row.visit or b"")),
        }
        words, act = acts[name]
        if self.do(words.fill(name=row.name), act):
            self.open("planned", planned=planned)

    def open(self, name: str, **arguments: object) -> None:
        """Open a card or form in the detail panel; what is not there any more is said."""
        try:
            detail = self._page.open_detail(name, **arguments)
        except UserError as refused:
            self._page.close_detail()
            self._page.context.show_error(refused)
            return
        if not isinstance(detail, Form) and not self._page.has_list_focus:
            stop = first_stop(detail)
            if stop is not None:
                stop.setFocus(Qt.FocusReason.OtherFocusReason)


def _id(chosen: object) -> bytes | None:
    return chosen if isinstance(chosen, bytes) else None


def _day(chosen: object) -> date | None:
    return chosen if isinstance(chosen, date) else None
