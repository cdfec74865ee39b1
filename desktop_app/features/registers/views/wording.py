"""What the page says of a paper, and of one that could not be made."""

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.words import tr

from ..services import FILLED, Made

UNPRINTABLE = QT_TRANSLATE_NOOP("Registers", "No font has {signs}: a box stands in {text}.")
NO_ROWS = QT_TRANSLATE_NOOP("Registers", "Nothing is written down for it yet: an empty form.")


def remark(made: Made, form: str = FILLED) -> Label:
    """Return what is worth knowing of a finished paper, "" for nothing; a form to write on is meant to be empty."""
    if made.unprintable:
        return UNPRINTABLE.fill(signs=" ".join(made.unprintable), text=next(iter(made.unprintable.values())))
    return NO_ROWS if made.is_empty and form == FILLED else ""


def explained(error: UserError | MachineError) -> str:
    """Return what failed and, for a failure of the machine, what to do."""
    return " ".join(tr(words) for words in (error.text, getattr(error, "advice", "")) if words)
