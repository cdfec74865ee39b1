"""What was just stored comes to, and what is done now; it goes with the next look at the card."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.ui.widgets import Chip, button, card, label, row

from ..services import SheetResult
from .wording import SCORE

STAY = QT_TRANSLATE_NOOP("Questionnaires", "Stay with {name} until the midwife is there.")
REFER = QT_TRANSLATE_NOOP("Questionnaires", "Refer")
DONE = QT_TRANSLATE_NOOP("Questionnaires", "Close")
_TONES = {"good": "ok", "warn": "warn", "danger": "danger"}


def result_block(result: SheetResult, name: Label, refer: Callable[[str], object], close: Callable[[], object]) -> QFrame:
    """Return class, score and what is done; ``refer`` is called with the reason."""
    parts = []
    if result.calls_midwife:
        parts.append(label(STAY.fill(name=name), "h2", wrap=True))
    head = row(Chip(result.words, _TONES.get(result.tone, "plain"))) if result.words else row()
    if result.score is not None:
        head.addWidget(label(SCORE.fill(score=result.score), "field"))
    head.addStretch(1)
    made = card(*parts, head, margins=12)
    stack = made.layout()
    assert stack is not None  # noqa: S101 - card made it
    if result.todo:
        stack.addWidget(label(result.todo, wrap=True))
    buttons = row(None, button(DONE, kind="ghost", clicked=close))
    if result.refer is not None:
        reason = result.refer
        buttons.insertWidget(0, button(REFER, "send", clicked=lambda: refer(reason)))
    stack.addLayout(buttons)  # type: ignore[attr-defined]
    return made
