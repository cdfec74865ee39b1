"""The form for what a roll of residents asks of a person: school, work, and what the person takes part in."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.errors import Problem
from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.context import AppContext
from desktop_app.ui.fields import ChoiceField, TextField
from desktop_app.ui.form import Form

from .. import services
from ..rules.importing.fact_words import FACT_WORDS
from ..rules.wording import HAS_PAPERS, RESIDENT_FACTS, TAKES_PART

TITLE = QT_TRANSLATE_NOOP("Residents", "School, work and groups of {name}")
TAKES_PART_IN = QT_TRANSLATE_NOOP("Residents", "Takes part in")
NOT_ASKED = QT_TRANSLATE_NOOP("Residents", "Not asked")
CHOSEN: Mapping[str, Mapping[str, Label]] = {**FACT_WORDS, **HAS_PAPERS, **TAKES_PART}
ABOUT_A_PERSON = (
    "education",
    "school",
    "occupation",
    "marital_status",
    "religion",
    "disability",
    "insurance",
    "birth_certificate",
)


class FactsForm(Form):
    """What is known of one person. What changes is new since today; what was known before stays in the history."""

    def __init__(self, context: AppContext, resident: bytes, parent: QWidget | None = None) -> None:
        super().__init__(context, parent=parent)
        self._resident = resident
        with context.db.read() as session:
            card = services.resident_card(session, resident)
        self._name = card.row.shown
        known = {fact.kind: fact.value for fact in card.facts}
        self.fields_of: dict[str, ChoiceField | TextField] = {}
        for kind in ABOUT_A_PERSON:
            self._add(kind, known.get(kind, ""))
        self.add_heading(TAKES_PART_IN)
        for kind in TAKES_PART:
            self._add(kind, known.get(kind, ""))
        self.reset_changes()

    @property
    def title(self) -> Label:
        """Return what stands above the form."""
        return TITLE.fill(name=self._name)

    def check(self) -> Sequence[Problem]:
        """Return nothing: each answer is possible."""
        return ()

    def save(self) -> None:
        """Store what is new as one action."""
        facts = {kind: field.value() or "" for kind, field in self.fields_of.items()}
        with self.context.db.action(TITLE.fill(name=self._name)) as session:
            services.change_facts(session, self._resident, facts, self.context.today())

    def _add(self, kind: str, value: str) -> None:
        field: ChoiceField | TextField
        if kind in CHOSEN:
            choices: list[tuple[str | None, Label]] = [(None, NOT_ASKED), *CHOSEN[kind].items()]
            if value and value not in CHOSEN[kind]:
                choices.append((value, value))  # a word of another source stays what it is
            field = ChoiceField(choices)
        else:
            field = TextField()
        field.set_value(value or None)
        self.fields_of[kind] = field
        self.add_field(kind, RESIDENT_FACTS[kind], field)
