"""The step Serve: iron tablets of girls, with the school year's count."""

from collections.abc import Sequence
from typing import Any

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.child_record.views.answer_line import AnswerLine
from desktop_app.ui.fields.number import NumberField
from desktop_app.ui.widgets import label, row
from desktop_app.ui.words import tr

from ... import services
from ...rules.checking import MOST_TABLETS, check_iron
from ...rules.entries import Iron
from ...services import PersonChecks
from .person_part import PersonPart

TITLE = QT_TRANSLATE_NOOP("Health checks", "Iron tablets")
YEAR = QT_TRANSLATE_NOOP("Health checks", "This school year: {tablets} of {needed}")
TABLETS = QT_TRANSLATE_NOOP("Health checks", "Tablets handed out")
WEEKLY = QT_TRANSLATE_NOOP("Health checks", "Does she take one every week?")
YES = QT_TRANSLATE_NOOP("Health checks", "Yes")
NO = QT_TRANSLATE_NOOP("Health checks", "No")
REGULAR = ("weekly", "daily")


class IronPart(PersonPart):
    """How many tablets, and whether she takes them every week."""

    def lay_out(self, session: Any, person: PersonChecks) -> None:
        """Show the tablets of the day and of the school year."""
        self.stored = next(iter(services.iron_of(session, [person.resident], self.on, self.on).get(person.resident, [])), None)
        known = self.stored or Iron(self.on)
        self.tablets, self.taken = NumberField(0, MOST_TABLETS), AnswerLine(WEEKLY, (YES, NO))
        self.tablets.setAccessibleName(tr(TABLETS))
        self.tablets.set_value(known.tablets)
        if known.taken:
            self.taken.set_value(known.taken in REGULAR)
        self.add_title(TITLE)
        if person.iron is not None:
            words = YEAR.fill(tablets=person.iron.tablets, needed=person.iron.needed)
            self.body.addWidget(label(words, "muted", wrap=True))
        self.body.addLayout(row(label(TABLETS), None, self.tablets))
        self.body.addWidget(self.taken)
        self.track(self.tablets)
        self.track(self.taken)

    def problems(self) -> Sequence[Problem]:
        """Return what cannot be; nothing answered takes the day's tablets back."""
        entry = self.entry()
        return [] if entry.tablets is None and not entry.taken else check_iron(entry)

    def entry(self) -> Iron:
        """Return what stands in the lines."""
        answer, known = self.taken.value(), self.stored.taken if self.stored else ""
        taken = "" if answer is None else "weekly" if answer else "not_always"
        if known and answer is (known in REGULAR):
            taken = known
        return Iron(self.on, self.tablets.value_in(1), taken)

    def write(self, session: Any, resident: bytes) -> None:
        """Store the tablets in the place of what the day knows."""
        entry, known = self.entry(), self.stored or Iron(self.on)
        services.forget_iron(session, resident, self.on)
        if entry.tablets is not None or entry.taken:
            services.give_iron(
                session,
                resident,
                self.on,
                entry.tablets,
                entry.taken,
                where=known.where,
                by=known.by,
                note=known.note,
                today=self.context.today(),
            )
