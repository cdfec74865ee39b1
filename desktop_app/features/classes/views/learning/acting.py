"""One action of the user: stored, told at the foot of the window with its undo, or refused in words."""

from collections.abc import Callable
from typing import Any, TypeVar

from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.text import Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext

T = TypeVar("T")
LEARNING_PAGE = "classes.learning"


def act(context: AppContext, label: Text, change: Callable[[Any], T]) -> T | None:
    """Do ``change`` as one action and offer its undo; a refusal is shown, and None comes back."""
    try:
        with context.db.action(label) as session:
            done = change(session)
            action = action_id(session)
    except (UserError, MachineError) as refused:
        context.show_error(refused)
        return None
    context.notify(label, action)
    return done
