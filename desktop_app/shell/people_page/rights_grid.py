"""Rights: for each part of the program, what each role may do."""

from functools import partial

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop_app.core.contract import Feature
from desktop_app.core.errors import MachineError, UserError
from desktop_app.core.rights import ADMIN, LEVELS, ROLES
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.features.accounts.rules.rights import LEVEL_WORDS, ROLE_WORDS
from desktop_app.features.accounts.services import rights_matrix, set_right
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField
from desktop_app.ui.theme import px
from desktop_app.ui.widgets import label, scroll
from desktop_app.ui.words import tr

ABOUT = QT_TRANSLATE_NOOP(
    "People and keys",
    "Admins do everything. Hidden: no page, list or register shows it. Look only: everything can be read, nothing "
    "changed. These rights protect from mistakes; what nobody else may read belongs into the midwife's entries.",
)
CHANGE = QT_TRANSLATE_NOOP("People and keys", "Change the right of a role: {role}, {part}")
WHAT = QT_TRANSLATE_NOOP("People and keys", "Part of the program")
OTHERS = [role for role in ROLES if role != ADMIN]


class RightsGrid(QWidget):
    """A line for each part of the program that has pages, a column for each role.

    Attributes:
        choices: (role, slice) -> the field with its right.
    """

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.choices: dict[tuple[str, str], ChoiceField] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(10))
        grid.setVerticalSpacing(px(6))
        grid.addWidget(label(WHAT, "field"), 0, 0)
        for column, role in enumerate(OTHERS, 1):
            grid.addWidget(label(ROLE_WORDS[role], "field"), 0, column)
        for line, feature in enumerate(self._parts(), 1):
            self._add_line(grid, line, feature)
        grid.setColumnMinimumWidth(0, px(220))
        grid.setColumnStretch(len(OTHERS) + 1, 1)
        inner = QWidget()
        stack = QVBoxLayout(inner)
        stack.setContentsMargins(px(16), px(16), px(16), px(16))
        stack.setSpacing(px(14))
        stack.addWidget(label(ABOUT, "muted", wrap=True))
        stack.addLayout(grid)
        stack.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll(inner))
        self.reload()

    def reload(self) -> None:
        """Show the rights as they are now; only who may change them can."""
        with self._context.db.read() as session:
            matrix = rights_matrix(session, self._context.all_features)
        may_change = self._context.may("accounts", "work")
        for (role, name), field in self.choices.items():
            field.blockSignals(True)
            field.set_value(matrix[role].get(name, "work"))
            field.setEnabled(may_change)
            field.blockSignals(False)

    def _parts(self) -> list[Feature]:
        parts = [feature for feature in self._context.all_features if _is_in_a_post(feature)]
        return sorted(parts, key=lambda feature: min((page.order for page in feature.pages), default=999))

    def _add_line(self, grid: QGridLayout, line: int, feature: Feature) -> None:
        grid.addWidget(label(feature.title, wrap=True), line, 0)
        for column, role in enumerate(OTHERS, 1):
            field = ChoiceField([(level, LEVEL_WORDS[level]) for level in LEVELS])
            field.setAccessibleName(f"{tr(feature.title)}, {tr(ROLE_WORDS[role])}")
            field.changed.connect(partial(self._change, role, feature))
            self.choices[role, feature.name] = field
            grid.addWidget(field, line, column)

    def _change(self, role: str, feature: Feature) -> None:
        level = self.choices[role, feature.name].value()
        words = CHANGE.fill(role=ROLE_WORDS[role], part=feature.title)
        try:
            with self._context.db.action(words) as session:
                set_right(session, self._context.all_features, role, feature.name, str(level))
        except (UserError, MachineError) as refused:
            self.reload()
            self._context.show_error(refused)


def _is_in_a_post(feature: Feature) -> bool:
    return bool(feature.resident_panels) or any("post" in page.shown_in for page in feature.pages)
