"""Opens the midwife's entries with her passphrase."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import PassphraseField
from desktop_app.ui.form import Form
from desktop_app.ui.icons import icon
from desktop_app.ui.tasks import Progress
from desktop_app.ui.widgets import label

TITLE = QT_TRANSLATE_NOOP("Confidential", "Open the midwife's entries")
ABOUT = QT_TRANSLATE_NOOP(
    "Confidential",
    "The midwife types her own passphrase. Balai locks her entries again after 5 minutes without a key or the mouse.",
)
PASSPHRASE = QT_TRANSLATE_NOOP("Confidential", "Passphrase of the midwife")
OPEN = QT_TRANSLATE_NOOP("Confidential", "Open")


class UnlockForm(Form):
    """The passphrase of the midwife; a try takes up to a second, on the worker."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(context, OPEN, parent)
        self.passphrase = PassphraseField()
        self.save_button.setIcon(icon("lock-open", "on_accent", "on_accent"))
        self.add_part(label(ABOUT, "muted", wrap=True))
        self.add_field("passphrase", PASSPHRASE, self.passphrase, required=True)
        self.passphrase.returnPressed.connect(self.submit)

    def may_store(self) -> bool:
        """Return True: nothing is stored; the passphrase says who may read."""
        return True

    def check(self) -> Sequence[Problem]:
        """Return nothing: the key itself is the check."""
        return []

    def save(self) -> None:
        """Open the entries on the spot; ``submit`` does it on the worker."""
        self.context.db.vault.unlock(self.passphrase.value())

    def submit(self) -> bool:
        """Try the passphrase; return True if a try began. ``saved`` follows if it is the right one."""
        problems = self.found_problems()
        self.show_problems(problems)
        if problems or not self.save_button.isEnabled():
            return False
        typed, vault = self.passphrase.value(), self.context.db.vault

        def work(_progress: Progress) -> None:
            vault.unlock(typed)

        self.save_button.setEnabled(False)
        self.context.tasks.run(self, work, self._opened, self._refused)
        return True

    def draft(self) -> Mapping[str, object]:
        """Return nothing: a passphrase is kept nowhere."""
        return {}

    def _opened(self, _nothing: None) -> None:
        self.passphrase.set_value(None)
        self.reset_changes()
        self.saved.emit()

    def _refused(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, UserError):
            self.show_problems([Problem("passphrase", error.text)])
            self.passphrase.selectAll()
        else:
            self.context.show_error(error)
