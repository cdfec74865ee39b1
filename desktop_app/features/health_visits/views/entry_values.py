"""What stands in the entry line and in the parts of other slices: whether it is stored, storing it, bringing back what is."""

from collections.abc import Sequence

from .. import services
from ..rules.groups import MOTHERS
from ..rules.measures import LENGTH, WEIGHT, usual_measures
from .entry_flow import Answer, EntryFlow
from .entry_line import EntryLine
from .steps.parts import StepParts


class EntryValues:
    """The values of the person in the line."""

    def __init__(self, flow: EntryFlow, line: EntryLine, parts: StepParts) -> None:
        self._flow, self._line, self._parts = flow, line, parts

    def has_typed(self) -> bool:
        """Return True if something stands there that is not stored."""
        return self._flow.row is not None and (bool(self.changed()) or self._parts.has_unstored)

    def usual(self) -> Sequence[str]:
        """Return the values that Enter walks through."""
        row = self._flow.row
        return usual_measures(row.age_months if row else None, row is not None and row.group == MOTHERS)

    def changed(self) -> list[str]:
        """Return the fields of the line whose value is not stored."""
        return [field for field in self._line.fields if self.is_changed(field)]

    def is_changed(self, field: str) -> bool:
        """Return True if another value stands in a field than the stored one."""
        row, editor = self._flow.row, self._line.fields[field]
        return row is not None and (editor.problem() is not None or editor.stored_value() != getattr(row, field))

    def store(self, field: str) -> Answer:
        """Store what stands in a field and show it as it is stored; a refused value stays and is marked."""
        editor = self._line.fields[field]
        unreadable = editor.problem()
        if unreadable is not None:
            answer = Answer(False, unreadable, "error")
        else:
            position = self._line.chosen_position() if field == LENGTH.field else None
            answer = self._flow.enter(field, editor.stored_value(), position)
        self._line.mark(field, answer.tone == "error")
        row = self._flow.row
        if answer.goes_on and row is not None:
            editor.show_stored(getattr(row, field))
            self._line.show_result(row)
            self._line.place()
        return answer

    def store_parts(self) -> Answer | None:
        """Store what was measured in the parts of other slices; None if one of them says itself what is wrong."""
        if not self._parts.has_unstored:
            return Answer(True)
        if not self._parts.check():
            return None
        answer = self._flow.store_parts(self._parts.store)
        if answer.goes_on:
            self._parts.stored()
        return answer

    def bring_back(self) -> None:
        """Show what is stored in place of what was typed."""
        for field in self.changed():
            self._line.fields[field].show_stored(getattr(self._flow.row, field))
            self._line.mark(field, False)
        if self._parts.has_unstored:
            self._parts.bring_back()

    def renew(self, before: services.DayRow, after: services.DayRow) -> None:
        """Show what changed from ``before`` to ``after``; what is being typed stays."""
        for field, editor in self._line.fields.items():
            if editor.problem() is None and editor.stored_value() == getattr(before, field):
                editor.show_stored(getattr(after, field))
        if after.position != before.position:
            self._line.show_position(after.position or self._flow.usual_position())
        self._line.show_result(after)


def first_missing(row: services.DayRow) -> str:
    """Return the first field without a value, or the weight if none is missing."""
    return next(iter(row.missing), WEIGHT.field)
