"""The step Serve: the monthly look at a known illness."""

from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.child_record.views.answer_line import AnswerLine
from desktop_app.ui.words import tr

from ... import services
from ...rules.entries import Control
from ...rules.groups import ILLNESSES
from ...services import PersonChecks
from .person_part import PersonPart

TITLE = QT_TRANSLATE_NOOP("Health checks", "Monthly control")
HAS = QT_TRANSLATE_NOOP("Health checks", "{illness}: is the medicine at home?")
TOOK = QT_TRANSLATE_NOOP("Health checks", "{illness}: was it taken in the last 24 hours?")
YES = QT_TRANSLATE_NOOP("Health checks", "Yes")
NO = QT_TRANSLATE_NOOP("Health checks", "No")


class ControlPart(PersonPart):
    """Two questions for each known illness that is looked at every month.

    Attributes:
        lines: (illness, field of ``Control``) -> the question.
    """

    def lay_out(self, session: Any, person: PersonChecks) -> None:
        """Ask about each known illness, with the answers of the day."""
        stored = services.controls_of(session, [person.resident], self.on, self.on).get(person.resident, [])
        self.stored = {one.code: one for one in stored}
        titles = {one.code: one.title for one in services.conditions_of_pack(self.pack)}
        self.lines: dict[tuple[str, str], AnswerLine] = {}
        self.add_title(TITLE)
        for code in ILLNESSES:
            if code not in person.known:
                continue
            known = self.stored.get(code, Control(code))
            for field, words in (("has_medicine", HAS), ("taken_24h", TOOK)):
                line = AnswerLine(tr(words, illness=tr(titles.get(code, code))), (YES, NO))
                line.set_value(getattr(known, field))
                self.lines[code, field] = line
                self.track(line)
                self.body.addWidget(line)

    def write(self, session: Any, resident: bytes) -> None:
        """Store the answers of each illness; one without answers is taken back."""
        for code in dict.fromkeys(code for code, _field in self.lines):
            has, took = self.lines[code, "has_medicine"].value(), self.lines[code, "taken_24h"].value()
            services.forget_control(session, resident, code, self.on)
            if has is not None or took is not None:
                known = self.stored.get(code, Control(code))
                control = Control(code, known.where or "here", has, took, known.by, known.note)
                services.record_control(session, resident, self.on, control, self.context.today())
