"""N by curve in one key: the letter of a child's month is chosen instead of the reckoned one, or taken back."""

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.period import Month
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.db.recorder import action_id
from desktop_app.ui.context import AppContext

from ..services.chosen_letters import choose_letter, drop_choice, letter_of
from .entry_flow import Answer

CHOOSE_N = QT_TRANSLATE_NOOP("Health visits", "N by curve: {name}, {month}")
TAKE_BACK = QT_TRANSLATE_NOOP("Health visits", "Take back N by curve: {name}, {month}")
CHOSEN = QT_TRANSLATE_NOOP("Health visits", "{name} has N now: the curve runs along its line. F4 takes it back.")
IS_N = QT_TRANSLATE_NOOP("Health visits", "{name} has N already: the weight rose enough.")
TAKEN_BACK = QT_TRANSLATE_NOOP("Health visits", "{name} has the reckoned letter again.")


def turn_to_n(context: AppContext, resident: bytes, name: Label, month: Month) -> Answer:
    """Choose N because the curve runs along its line, or take that choice back; the notice offers to undo it."""
    with context.db.read() as session:
        found = letter_of(session, resident, month)
    if found is not None and found.letter == "N" and not found.chosen:
        return Answer(False, IS_N.fill(name=name), "plain")
    takes_back = found is not None and found.chosen
    label = (TAKE_BACK if takes_back else CHOOSE_N).fill(name=name, month=month)
    try:
        with context.db.action(label) as session:
            if takes_back:
                drop_choice(session, resident, month)
            else:
                choose_letter(session, resident, month)
            action = action_id(session)
    except UserError as refused:
        return Answer(False, refused.problems[0].text if isinstance(refused, InputError) else refused.text, "error")
    context.notify(label, action)
    return Answer(True, (TAKEN_BACK if takes_back else CHOSEN).fill(name=name), "ok")
