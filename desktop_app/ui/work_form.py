"""A form whose work takes longer than a blink: it runs on the worker, and the form stays until it went through."""

from collections.abc import Callable, Sequence

from desktop_app.core.errors import InputError, MachineError, Problem, UserError

from .form import Form
from .tasks import Progress


class WorkForm(Form):
    """A subclass gives ``job``; what it refuses is shown in the form."""

    def check(self) -> Sequence[Problem]:
        """Return nothing: the fields say what they need."""
        return ()

    def save(self) -> None:
        """Do nothing: the worker does it."""

    def job(self) -> Callable[[Progress], object]:
        """Return what is to be done with what was typed; called on the main thread, run on the worker."""
        raise NotImplementedError

    def finished(self, result: object) -> None:
        """Take what the job returned, before ``saved`` is emitted."""

    def submit(self) -> bool:
        """Check, and begin; returns False, for nothing is done yet."""
        problems = self.found_problems() or list(self.check())
        self.show_problems(problems)
        if not problems and self.save_button.isEnabled():
            self.save_button.setEnabled(False)
            self.context.tasks.run(self, self.job(), self._done, self._failed)
        return False

    def _done(self, result: object) -> None:
        self.save_button.setEnabled(True)
        self.reset_changes()
        self.finished(result)
        self.saved.emit()

    def _failed(self, error: Exception) -> None:
        self.save_button.setEnabled(True)
        if isinstance(error, InputError):
            self.show_problems(error.problems)
        elif isinstance(error, UserError):
            self.show_refusal(error.text)
        elif isinstance(error, MachineError):
            self.context.show_error(error)
        else:
            raise error
