"""The people of a class: who takes part, who waits, who left, and how far each one is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.table import RowsModel, TableColumn, table_view
from desktop_app.ui.widgets import EmptyState, button, label
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from .. import services
from ..rules.reasons import drop_out_word
from ..rules.wording import ENROLMENT_STATES
from ..services import ClassRow, CompletionRow, Participant
from ..services.participants import persons_of, shown
from .printing import PrintButton
from .tab import ClassTab
from .wording import meetings_words, missing_words

LIST_NAME = QT_TRANSLATE_NOOP("Classes", "People of the class")
NAME = QT_TRANSLATE_NOOP("Classes", "Name")
SINCE = QT_TRANSLATE_NOOP("Classes", "Since")
MEETINGS = QT_TRANSLATE_NOOP("Classes", "Meetings")
HOW_FAR = QT_TRANSLATE_NOOP("Classes", "How far")
FROM_OUTSIDE = QT_TRANSLATE_NOOP("Classes", "from outside")
WAITS = QT_TRANSLATE_NOOP("Classes", "waits, no. {place}")
LEFT = QT_TRANSLATE_NOOP("Classes", "dropped out")
COMPLETED = QT_TRANSLATE_NOOP("Classes", "completed")
NOT_YET = QT_TRANSLATE_NOOP("Classes", "not yet")
HAS_CERTIFICATE = QT_TRANSLATE_NOOP("Classes", "certificate")
ENROL = QT_TRANSLATE_NOOP("Classes", "Enrol people")
CERTIFICATES = QT_TRANSLATE_NOOP("Classes", "Certificates")
DROP_OUT = QT_TRANSLATE_NOOP("Classes", "Drop out")
COME_BACK = QT_TRANSLATE_NOOP("Classes", "Comes back")
GIVE_PLACE = QT_TRANSLATE_NOOP("Classes", "Give a place")
PROMOTE = QT_TRANSLATE_NOOP("Classes", "Fill free places")
VISITOR = QT_TRANSLATE_NOOP("Classes", "Change")
CARD = QT_TRANSLATE_NOOP("Classes", "Open the card")
REMOVE = QT_TRANSLATE_NOOP("Classes", "Remove")
EMPTY = QT_TRANSLATE_NOOP("Classes", "Nobody is enrolled yet")
EMPTY_TEXT = QT_TRANSLATE_NOOP("Classes", "Type a few letters, press Enter, and go on with the next.")
FREE = QT_TRANSLATE_NOOP("Classes", "Free places: {free}. Waiting: {waiting}.")
FULL = QT_TRANSLATE_NOOP("Classes", "All {n} places are taken. Who is enrolled now stands on the waiting list.")
LEFT_ON = QT_TRANSLATE_NOOP("Classes", "Dropped out on {day}: {reason}")
STILL = QT_TRANSLATE_NOOP("Classes", "Still needed: {what}")
RETURN_ACTION = QT_TRANSLATE_NOOP("Classes", "{name} comes back to {class_name}")
PLACE_ACTION = QT_TRANSLATE_NOOP("Classes", "Give {name} a place in {class_name}")
PROMOTE_ACTION = QT_TRANSLATE_NOOP("Classes", "Fill the free places in {class_name}")
REMOVE_ACTION = QT_TRANSLATE_NOOP("Classes", "Remove {name} from {class_name}")


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One person of the class with how far the person is.

    Attributes:
        place: in the waiting line, from 1; 0 for who does not wait.
        needed: meetings that the class asks for, if it does.
        progress: None for who waits.
    """

    person: Participant
    name: Label
    place: int
    needed: int | None
    progress: CompletionRow | None


class PeopleTab(ClassTab):
    """Everybody of the class.

    Attributes:
        model: the people: those who take part, those who wait in their order, those who left.
        buttons: what can be done with the chosen one, by name.
    """

    tables = ("enrolment", "attendance", "test_result", "class_certificate", "group_class", "resident", "life_event")

    def lay_out(self) -> None:
        """Put the list and the buttons round it."""
        self.model: RowsModel[PersonLine] = RowsModel(_columns(), self)
        self.table = table_view(self.model, LIST_NAME)
        self.enrol_button = button(ENROL, "user-plus", clicked=lambda: self.ask("enrol"))
        self.certificates_button = button(CERTIFICATES, "graduation-cap", clicked=lambda: self.ask("certificates"))
        self.promote_button = button(PROMOTE, "arrow-right", clicked=self._promote)
        self.first_button = button(ENROL, "user-plus", clicked=lambda: self.ask("enrol"))
        self.empty = EmptyState("users", EMPTY, EMPTY_TEXT, self.first_button)
        self.places, self.about = label("", "caption", wrap=True), label("", "caption", wrap=True)
        self.buttons = {
            "card": button(CARD, "user", clicked=self._open_card),
            "leave": button(DROP_OUT, "log-out", clicked=lambda: self._ask("leave")),
            "return": button(COME_BACK, "log-in", clicked=self._return),
            "place": button(GIVE_PLACE, "check", clicked=self._give_place),
            "visitor": button(VISITOR, "pencil", clicked=lambda: self._ask("visitor")),
            "remove": button(REMOVE, "trash-2", clicked=self._remove),
        }
        self.print_button = PrintButton(self.context, "class")
        above, below = WrapRow(), WrapRow()
        for made in (self.enrol_button, self.certificates_button, self.promote_button, self.print_button):
            above.addWidget(made)
        for made in self.buttons.values():
            below.addWidget(made)
        self.body.addLayout(above)
        parts: tuple[tuple[QWidget, int], ...] = ((self.places, 0), (self.table, 1), (self.empty, 1), (self.about, 0))
        for part, stretch in parts:
            self.body.addWidget(part, stretch)
        self.body.addLayout(below)
        self.table.opened.connect(lambda _row: self._open_card())
        self.table.chosen.connect(lambda _row: self._show_buttons())

    def show_class(self) -> None:
        """Show the people; who is chosen stays chosen."""
        chosen = self.table.current_row()
        with self.context.db.read() as session:
            self._class: ClassRow = services.class_card(session, self.class_id, self.context.today()).row
            everybody = services.participants(session, self.class_id)
            found = services.completion(session, self.class_id)
            persons = persons_of(session, everybody)
        progress, needed = {row.enrolment: row for row in found.rows}, found.needs.meetings
        waiting = [one.id for one in everybody if one.state == "waiting"]
        order = tuple(ENROLMENT_STATES)
        lines = [
            PersonLine(
                one, shown(one, persons), waiting.index(one.id) + 1 if one.id in waiting else 0, needed, progress.get(one.id)
            )
            for one in sorted(everybody, key=lambda one: order.index(one.state))
        ]
        self.model.set_rows(lines)
        for part in (self.table, self.enrol_button, self.certificates_button):
            part.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self.print_button.set_subject(self.class_id if lines else None, self._class.name)
        self._show_places()
        place = next((at for at, line in enumerate(lines) if chosen is not None and line.person.id == chosen.person.id), 0)
        if lines:
            self.table.choose(place)
        self._show_buttons()

    def chosen(self) -> PersonLine | None:
        """Return the chosen person."""
        line: PersonLine | None = self.table.current_row()
        return line

    def _show_places(self) -> None:
        free = None if self._class.capacity is None else self._class.capacity - self._class.enrolled
        words: Label = ""
        if free is not None and free > 0 and self._class.waiting:
            words = FREE.fill(free=free, waiting=self._class.waiting)
        elif free is not None and free <= 0:
            words = FULL.of(self._class.capacity or 0)
        self.places.setText(tr(words))
        self.places.setVisible(bool(words))
        self.promote_button.setVisible(bool(self._class.waiting) and (free is None or free > 0))

    def _show_buttons(self) -> None:
        line = self.chosen()
        shown: set[str] = set()
        if line is not None:
            shown = {
                "enrolled": {"leave", "remove"},
                "waiting": {"place", "leave", "remove"},
                "dropped_out": {"return"},
            }[line.person.state]
            shown.add("visitor" if line.person.is_visitor else "card")
        for name, made in self.buttons.items():
            made.setVisible(name in shown)
        words = "" if line is None else _about(line)
        self.about.setText(words)
        self.about.setVisible(bool(words))

    def _ask(self, name: str) -> None:
        line = self.chosen()
        if line is not None:
            self.ask(name, enrolment=line.person.id)

    def _open_card(self) -> None:
        line = self.chosen()
        if line is None:
            return
        if line.person.resident_id is None:
            self._ask("visitor")
        else:
            self.context.open_page("residents", resident=line.person.resident_id)

    def _return(self) -> None:
        line = self.chosen()
        if line is not None:
            today = self.context.today()
            words = RETURN_ACTION.fill(name=line.name, class_name=self._class.name)
            self.do(words, lambda session: services.come_back(session, line.person.id, today, today))

    def _give_place(self) -> None:
        line = self.chosen()
        if line is not None:
            words = PLACE_ACTION.fill(name=line.name, class_name=self._class.name)
            self.do(words, lambda session: services.give_place(session, line.person.id))

    def _promote(self) -> None:
        words = PROMOTE_ACTION.fill(class_name=self._class.name)
        self.do(words, lambda session: services.promote_waiting(session, self.class_id))

    def _remove(self) -> None:
        line = self.chosen()
        if line is not None:
            words = REMOVE_ACTION.fill(name=line.name, class_name=self._class.name)
            self.do(words, lambda session: services.remove_enrolment(session, line.person.id))


def _columns() -> Sequence[TableColumn[PersonLine]]:
    return (
        TableColumn(NAME, lambda line: joined(line.name, FROM_OUTSIDE if line.person.is_visitor else ""), stretch=True),
        TableColumn(SINCE, lambda line: current().date(line.person.enrolled_on), lambda line: line.person.enrolled_on, rank=1),
        TableColumn(MEETINGS, _meetings, lambda line: line.progress.done.meetings if line.progress else None),
        TableColumn(HOW_FAR, lambda line: tr(_how_far(line)), tone=_tone, samples=(COMPLETED, HAS_CERTIFICATE)),
    )


def _meetings(line: PersonLine) -> str:
    return "" if line.progress is None else meetings_words(line.progress.done.meetings, line.needed)


def _how_far(line: PersonLine) -> Label:
    if line.place:
        return WAITS.fill(place=line.place)
    if line.progress is not None and line.progress.certificate is not None and line.progress.certificate.holds:
        return HAS_CERTIFICATE
    if line.progress is not None and line.progress.is_complete:
        return COMPLETED
    return LEFT if line.person.state == "dropped_out" else NOT_YET


def _tone(line: PersonLine) -> str:
    if line.place:
        return "warn"
    return "ok" if line.progress is not None and line.progress.is_complete else "plain"


def _about(line: PersonLine) -> str:
    """Return what the list has no room for: why somebody left, what is still needed, where a visitor comes from."""
    person, parts = line.person, []
    if person.state == "dropped_out" and person.ended_on is not None:
        parts.append(tr(LEFT_ON, day=person.ended_on, reason=tr(drop_out_word(person.reason))))
    elif line.progress is not None and line.progress.missing:
        parts.append(tr(STILL, what=missing_words(line.progress.missing)))
    return joined(*parts, person.visitor_address, person.note)
