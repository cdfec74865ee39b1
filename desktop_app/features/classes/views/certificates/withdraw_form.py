"""The form that withdraws a certificate."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import TextField
from desktop_app.ui.form import Form

from ... import services

TITLE = QT_TRANSLATE_NOOP("Classes", "Withdraw the certificate of {name}")
WHY = QT_TRANSLATE_NOOP("Classes", "Why")
WHY_HINT = QT_TRANSLATE_NOOP("Classes", "Who checks the number is told that the certificate does not hold any more.")
SAVE = QT_TRANSLATE_NOOP("Classes", "Withdraw it")
NONE = QT_TRANSLATE_NOOP("Classes", "There is no certificate that holds.")


class WithdrawForm(Form):
    """Why a certificate does not hold any more."""

    def __init__(self, context: AppContext, class_id: bytes, enrolment: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, SAVE, parent)
        self.class_id = class_id
        with context.db.read() as session:
            held = services.find_certificate(session, enrolment)
        if held is None:
            raise UserError(NONE)
        self._certificate = held.id
        self.title = TITLE.fill(name=held.name)
        self.reason = TextField()
        self.add_field("reason", WHY, self.reason, WHY_HINT, required=True)
        self.reset_changes()

    def check(self) -> Sequence[Problem]:
        """Return nothing: the reason is required."""
        return ()

    def save(self) -> None:
        """Withdraw it as one action."""
        with self.context.db.action(self.title) as session:
            services.withdraw_certificate(session, self._certificate, self.reason.value(), self.context.today())
            action = action_id(session)
        self.context.notify(self.title, action)
