"""One action from a form or list, with the way back in the notice."""

from collections.abc import Callable

from desktop_app.core.text import Text
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext


def store(context: AppContext, words: Text, do: Callable[..., object]) -> None:
    """Do something with a session as one action named ``words``, and offer to take it back."""
    with context.db.action(words) as session:
        do(session)
        action = action_id(session)
    context.notify(words, action)
