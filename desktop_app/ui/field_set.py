"""Fields from top to bottom, each with its title and the line that says what is wrong with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

from .tokens import px
from .widgets import label, scroll, set_margins, set_property
from .words import tr

FILL_IN = QT_TRANSLATE_NOOP("Window", "Fill this in: {title}.")


@dataclass(slots=True)
class _Field:
    title: Label
    head: QLabel
    editor: QWidget
    hint: Label
    line: QLabel
    required: bool


class FieldSet(QWidget):
    """Fields with their titles, hints and problems.

    Args:
        scrolls: stand in an area that scrolls; False where the page around it scrolls.

    Attributes:
        has_changes: somebody typed since the fields were filled or ``reset_changes()``.
        fields: the layout that holds the fields, for parts that are none.
    """

    def __init__(self, scrolls: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.has_changes = False
        self._fields: dict[str, _Field] = {}
        self._line = QHBoxLayout()
        self._fields_body = body = QWidget()
        self.fields = QVBoxLayout(body)
        set_margins(self.fields, *((2, 2, 10, 2) if scrolls else (0, 0, 0, 0)))
        self.fields.setSpacing(px(12))
        self.fields.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._general = label("", "error", wrap=True)
        self._area: QScrollArea | None = scroll(body) if scrolls else None
        self._stack = QVBoxLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.setSpacing(px(12))
        self._stack.addWidget(self._area or body, 1 if scrolls else 0)
        self._stack.addWidget(self._general)
        self._general.hide()

    def add_field(
        self,
        name: str,
        title: Label,
        editor: QWidget,
        hint: Label | None = None,
        required: bool = False,
        beside: bool = False,
    ) -> None:
        """Add an editor below its title.

        Args:
            name: what a ``Problem`` calls it.
            title: what it asks for; also its name for screen readers.
            editor: a field of ``ui.fields``, or any widget with ``value()`` and ``problem()``.
            hint: a line of help below it.
            required: it may not stay empty.
            beside: it shares the line of the field before it.
        """
        words = tr(title)
        head = label(f"{words} *" if required else words, "field", wrap=True)
        head.setBuddy(editor)
        line = label(hint or "", "caption", wrap=True)
        editor.setObjectName(name)
        editor.setAccessibleName(words)
        editor.setAccessibleDescription(line.text())
        block = QVBoxLayout()
        block.setSpacing(px(4))
        for part in (head, editor, line):
            block.addWidget(part)
        if not beside:
            self._line = QHBoxLayout()
            self._line.setSpacing(px(12))
            self.fields.addLayout(self._line)
        self._line.addLayout(block, 1)
        self._line.setAlignment(block, Qt.AlignmentFlag.AlignTop)  # in line with its neighbour, whichever of them has a hint
        line.setVisible(bool(line.text()))  # only after it has a parent: else it flashes as a window of its own
        self._fields[name] = _Field(title, head, editor, hint or "", line, required)
        changed = getattr(editor, "changed", None)
        if changed is not None:
            changed.connect(self._edited)

    def add_heading(self, title: Label) -> None:
        """Add a heading above the fields that follow."""
        heading = label(title, "h2", wrap=True)
        heading.setContentsMargins(0, px(8), 0, 0)
        self.fields.addWidget(heading)

    def add_part(self, part: QWidget | QLayout) -> None:
        """Add something that is no field, e.g. a note."""
        if isinstance(part, QWidget):
            self.fields.addWidget(part)
        else:
            self.fields.addLayout(part)

    def set_field_visible(self, name: str, visible: bool) -> None:
        """Show or hide a field with its title and hint; a hidden one is not checked as required."""
        field = self._fields[name]
        for part in (field.head, field.editor):
            part.setVisible(visible)
        field.line.setVisible(visible and bool(field.line.text()))

    def editor(self, name: str) -> QWidget:
        """Return the editor of a field."""
        return self._fields[name].editor

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show each problem beside its field, the others above the buttons, and go to the first wrong field."""
        by_field: dict[str, Text] = {}
        for problem in reversed(problems):
            by_field[problem.field] = problem.text
        for name, field in self._fields.items():
            self._mark(field, by_field.get(name))
        rest = [tr(problem.text) for problem in problems if problem.field not in self._fields]
        self._general.setText("\n".join(dict.fromkeys(rest)))
        self._general.setVisible(bool(rest))
        first = next((field for name, field in self._fields.items() if name in by_field), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)
            if self._area is not None:
                self._area.ensureWidgetVisible(first.editor)
                self._show_later(self._area, first.line)

    def _show_later(self, area: QScrollArea, line: QWidget) -> None:
        """Scroll to a line that has its place only after the next layout."""
        QTimer.singleShot(0, self, lambda: area.ensureWidgetVisible(line))

    def show_refusal(self, text: Text) -> None:
        """Show above the buttons why the whole cannot be done."""
        self.show_problems([Problem("", text)])

    def found_problems(self) -> list[Problem]:
        """Return what the fields find themselves: what cannot be read, then what is missing."""
        return [*self._unreadable(), *self._missing()]

    def close_fields(self) -> None:
        """Let the fields be read, not changed; where there are many of them, they scroll still."""
        for part in _widgets_of(self._stack):
            (self._fields_body if part is self._area else part).setEnabled(False)

    def draft(self) -> Mapping[str, object]:
        """Return what stands in the fields, by name, for a new window."""
        return {name: getattr(field.editor, "value")() for name, field in self._fields.items()}  # noqa: B009

    def restore(self, draft: Mapping[str, object]) -> None:
        """Show what ``draft()`` returned; the form then counts as changed."""
        for name, value in draft.items():
            if name in self._fields:
                getattr(self._fields[name].editor, "set_value")(value)  # noqa: B009
        self.has_changes = True

    def reset_changes(self) -> None:
        """Take what stands there now as unchanged."""
        self.has_changes = False

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        first = next(iter(self._fields.values()), None)
        if first is not None:
            first.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unreadable(self) -> list[Problem]:
        found = []
        for name, field in self._fields.items():
            problem = getattr(field.editor, "problem", None)
            if problem is not None and (text := problem()) is not None:
                found.append(Problem(name, text))
        return found

    def _missing(self) -> list[Problem]:
        missing = []
        for name, field in self._fields.items():
            if field.required and not field.editor.isHidden() and _is_empty(getattr(field.editor, "value")()):  # noqa: B009
                missing.append(Problem(name, FILL_IN.fill(title=field.title)))
        seen = {problem.field for problem in self._unreadable()}
        return [problem for problem in missing if problem.field not in seen]

    def _mark(self, field: _Field, text: Text | None) -> None:
        words = tr(text) if text is not None else tr(field.hint)
        field.line.setText(words)
        field.line.setVisible(bool(words) and not field.editor.isHidden())
        set_property(field.line, "role", "error" if text is not None else "caption")
        mark = getattr(field.editor, "set_invalid", None)
        if mark is not None:
            mark(text is not None)
        else:
            set_property(field.editor, "invalid", "true" if text is not None else "false")
        field.editor.setAccessibleDescription(words)

    def _edited(self) -> None:
        self.has_changes = True


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for number in range(layout.count()):
        item = layout.itemAt(number)
        part, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if part is not None:
            yield part
        elif inner is not None:
            yield from _widgets_of(inner)


def _is_empty(value: object) -> bool:
    is_known = getattr(value, "is_known", True)
    return value is None or value == "" or not is_known
