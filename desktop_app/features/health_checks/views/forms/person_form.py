"""What the forms about one person have in common."""

from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.features.child_record.views.forms.person_day import PersonDayForm

from ... import services

DAY = QT_TRANSLATE_NOOP("Health checks", "Date")


class PersonForm(PersonDayForm):
    """A form about one person on one day.

    Attributes:
        checks: what is known of the person today.
    """

    TITLE: Text
    DAY = DAY

    def read_more(self, session: Any) -> None:
        """Read what is known of the person today."""
        self.checks = services.person_checks(session, [self.resident], self.context.today())[self.resident]

    @property
    def state(self) -> str:
        """Return the state of the person that decides which limits hold."""
        return self.checks.stage if self.checks.stage in ("pregnant", "postpartum") else ""
