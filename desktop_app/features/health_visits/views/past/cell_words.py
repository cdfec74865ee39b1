"""What there is to know of one cell of the grid, said below it while the cursor stands there."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.rules import age_text
from desktop_app.ui.words import current, joined, tr

from ..wording import kilograms
from .flow import NO_DAY
from .model import PastModel

HELP_DAYS = QT_TRANSLATE_NOOP(
    "Health visits", "Begin with the first line: type the day of the month on which the open day was, Enter goes on."
)
HELP_CELLS = QT_TRANSLATE_NOOP("Health visits", "Type a weight, Enter stores it and goes on. A letter looks for a name.")
OTHER_WEIGHING = QT_TRANSLATE_NOOP("Health visits", "weighed on {day}: {amount} kg")
NOT_THEN = QT_TRANSLATE_NOOP("Health visits", "{name} cannot have come on {day}: born {birth}.")
DEAD_THEN = QT_TRANSLATE_NOOP("Health visits", "{name} cannot have come on {day}: died {death}.")


def cell_words(model: PastModel, row: int, column: int) -> Label:
    """Return the child with its age on the day, another weighing of the month, or why nothing can be typed."""
    child, held_on = model.child_at(row), model.days.get(column + 1)
    if child is None:
        return HELP_DAYS
    if held_on is None:
        return NO_DAY.fill(month=model.month_of(column))
    if not child.can_have_come(held_on):
        is_born = child.birth.earliest is None or held_on >= child.birth.earliest
        words = DEAD_THEN.fill(death=child.death) if is_born else NOT_THEN.fill(birth=child.birth)
        return words.fill(name=child.name, day=held_on)
    other = child.weighed_otherwise(held_on)
    told = OTHER_WEIGHING.fill(day=other.measured_on, amount=kilograms(other.weight_g)) if other is not None else ""
    age = tr(age_text(child.birth, held_on, child.is_estimated))
    return joined(child.name, current().long_date(held_on), age, told, HELP_CELLS)
