"""What is asked once about a list or a line of it, and not again."""

from collections.abc import Mapping, Sequence
from datetime import date

from desktop_app.core.text import Label
from desktop_app.features.schedules.services import FIRST_EXPIRED, WITHOUT_STOCK, FromStock, giver_of_day
from desktop_app.ui.context import AppContext

from ... import services
from ...rules.visiting import other_reasons
from ...services.paper_lists import ListCard, ListLine, TypedLine
from ...services.visit_reasons import visit_reasons_of

Finding = tuple[Label | None, str]
"""What there is to say, None for nothing, and its tone."""


def of_whole_list(context: AppContext, card: ListCard, lines: Sequence[ListLine]) -> tuple[str, Mapping[bytes, Sequence[Label]]]:
    """Return who vaccinated on a list's day, "" if it is of no open day, and why those who were absent are to be visited."""
    people = [] if card.is_of_the_day else [line.person.id for line in lines]
    with context.db.read() as session:
        giver = giver_of_day(session, card.for_day) if card.is_of_the_day else ""
        found = visit_reasons_of(session, people, context.today(), card.for_day)
    return giver, {who: other_reasons(reasons) for who, reasons in found.items()}


class LineQuestions:
    """Looks at values before they are stored; remembers which question was put."""

    def __init__(self, context: AppContext) -> None:
        self._context = context
        self._asked: set[tuple[bytes, str, object]] = set()

    def forget(self) -> None:
        """Ask everything anew, e.g. of another list."""
        self._asked.clear()

    def look(self, line: ListLine, name: str, value: int | None, position: str | None, on: date) -> Finding:
        """Return what there is to say of a value that is not stored yet: an error, or a question that was not asked before."""
        stored = None if line.measured is None else getattr(line.measured, name)
        if value is None or value == stored:
            return None, "error"
        with self._context.db.read() as session:
            day = services.open_day_on(session, on)
            look = services.look_at(session, line.person.id, on, name, value, position, day.scale if day else None)
        if look.problems:
            return look.problems[0].text, "error"
        asked = (line.id, name, (value, position))
        if look.question is not None and asked not in self._asked:
            self._asked.add(asked)
            return look.question, "warn"
        return None, "error"

    def ask_about_stock(self, line: ListLine, typed: TypedLine) -> None:
        """The stock lacks what is ticked: whoever stores the same once more gives it without stock."""
        self._asked.add((line.id, "stock", tuple(typed.given)))

    def stock_of(self, line: ListLine, typed: TypedLine) -> FromStock:
        """Return where what is ticked comes from."""
        return WITHOUT_STOCK if (line.id, "stock", tuple(typed.given)) in self._asked else FIRST_EXPIRED
