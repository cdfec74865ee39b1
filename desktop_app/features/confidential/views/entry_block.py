"""One opened entry in words."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.views.overview_panel import pairs_grid
from desktop_app.ui.tokens import px
from desktop_app.ui.widgets import Chip, icon_button, label
from desktop_app.ui.words import current, joined, tr
from desktop_app.ui.wrap_row import WrapRow

from ..rules.fields import FIELDS, Field
from ..rules.topics import TOPICS, Opened, Plain

CORRECT = QT_TRANSLATE_NOOP("Confidential", "Correct this entry")
REMOVE = QT_TRANSLATE_NOOP("Confidential", "Remove this entry")
BY = QT_TRANSLATE_NOOP("Confidential", "written by {name}")
QUESTIONNAIRE = QT_TRANSLATE_NOOP("Confidential", "Answers to {questionnaire}: they stand in the tab “Questions”.")
SCORE = QT_TRANSLATE_NOOP("Confidential", "Score")
Told = Sequence[tuple[Label, Label]]
ASKED = "questionnaire"
"""A field that only answers to a questionnaire have; their slice shows them, and they are corrected there."""


def entry_block(opened: Opened, told: Told, act: Callable[[str, Opened], object]) -> QWidget:
    """Return one entry.

    Args:
        told: what another slice that sealed it says of it; it is corrected there. Empty for an entry of the form here.
        act: called with "correct" or "remove".
    """
    head = WrapRow(spacing=8)
    head.addWidget(label(current().date(opened.on), "field"))
    head.addWidget(Chip(TOPICS.get(opened.topic, opened.topic)))
    if ASKED not in opened.values:
        if not told:
            head.addWidget(icon_button(CORRECT, "pencil", lambda: act("correct", opened)))
        head.addWidget(icon_button(REMOVE, "trash-2", lambda: act("remove", opened)))
    made = QWidget()
    stack = QVBoxLayout(made)
    stack.setContentsMargins(0, 0, 0, 0)
    stack.setSpacing(px(4))
    stack.addLayout(head)
    if ASKED in opened.values:
        stack.addWidget(label(tr(QUESTIONNAIRE.fill(questionnaire=str(opened.values[ASKED]))), wrap=True))
    stack.addLayout(pairs_grid([(title, tr(words)) for title, words in told] or answers_in_words(opened)))
    if opened.by:
        stack.addWidget(label(BY.fill(name=opened.by), "caption", wrap=True))
    return made


def answers_in_words(opened: Opened) -> list[tuple[Label, str]]:
    """Return what was answered, title beside words, in the order of the form."""
    told: list[tuple[Label, str]] = [
        (field.title, _words(field, value)) for field in FIELDS.get(opened.topic, ()) if (value := opened.values.get(field.name))
    ]
    score = opened.values.get("score")
    return told if score is None else [*told, (SCORE, current().number(int(score)))]


def _words(field: Field, value: Plain) -> str:
    if field.kind == "choice":
        return joined((field.choices or {}).get(str(value), str(value)))
    if field.kind == "day":
        return current().date(date.fromisoformat(str(value)))
    return str(value)
