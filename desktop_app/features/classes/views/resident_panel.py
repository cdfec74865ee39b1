"""The tab of classes on a resident's card: from learning to teaching."""

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label
from desktop_app.residents.views.card_tab import CardTab
from desktop_app.residents.views.links import link
from desktop_app.ui.widgets import Chip, card, clear_layout, label
from desktop_app.ui.words import current, joined, tr

from .. import services
from ..rules.reasons import drop_out_word
from ..rules.wording import ENROLMENT_STATES, ROLES
from ..services import PathStep, Score

NOTHING = QT_TRANSLATE_NOOP("Classes", "Takes part in no class so far.")
LEARNED_THEN_LED = QT_TRANSLATE_NOOP("Classes", "Learned first, and leads others since {day}: {name}.")
CAME = QT_TRANSLATE_NOOP("Classes", "Meetings attended: {came} of {held}")
WITH_FAMILY = QT_TRANSLATE_NOOP("Classes", "{n} times with somebody")
LAST_CAME = QT_TRANSLATE_NOOP("Classes", "last on {day}")
BEFORE_AFTER = QT_TRANSLATE_NOOP("Classes", "Test before {before}, after {after}")
BEFORE = QT_TRANSLATE_NOOP("Classes", "Test before {before}")
AFTER = QT_TRANSLATE_NOOP("Classes", "Test after {after}")
HELD = QT_TRANSLATE_NOOP("Classes", "{n} meetings held")
COMPLETED = QT_TRANSLATE_NOOP("Classes", "completed")
CERTIFICATE = QT_TRANSLATE_NOOP("Classes", "Certificate {number}, {day}")
WITHDRAWN = QT_TRANSLATE_NOOP("Classes", "Certificate {number} was withdrawn")
LEFT = QT_TRANSLATE_NOOP("Classes", "Dropped out on {day}: {reason}")
FROM_TO = QT_TRANSLATE_NOOP("Classes", "{first} to {last}")
SINCE = QT_TRANSLATE_NOOP("Classes", "since {first}")


class ClassesPanel(CardTab):
    """Every class of a resident, in the order they began; each opens its class."""

    tables = (
        *("group_class", "class_session", "class_facilitator", "enrolment", "attendance", "test_result"),
        *("class_certificate", "class_kind"),
    )

    def show_card(self) -> None:
        """Show the steps, and above them that a learner became a tutor."""
        with self.context.db.read() as session:
            self.steps = services.path_of(session, self.resident)
        clear_layout(self.body)
        words = _path_words(self.steps)
        if words:
            self.body.addWidget(label(words, "field", wrap=True))
        for step in self.steps:
            self.body.addWidget(self._step(step))
        if not self.steps:
            self.body.addWidget(label(NOTHING, "muted", wrap=True))
        self.body.addStretch(1)

    def _step(self, step: PathStep) -> QWidget:
        open_class = partial(self.context.open_page, "classes", class_id=step.class_id)
        term = SINCE.fill(first=step.from_date)
        if step.until_date is not None:
            term = FROM_TO.fill(first=step.from_date, last=step.until_date)
        head = link(step.class_name, open_class, "graduation-cap")
        for chip in _chips(step):
            head.addWidget(chip)
        lines = [joined(step.kind_title, term), *(_led_lines(step) if step.is_leading else _learned_lines(step))]
        return card(
            head, *(label(line, "muted" if at == 0 else None, wrap=True) for at, line in enumerate(lines)), margins=12, spacing=4
        )


def _path_words(steps: list[PathStep]) -> Label:
    """Return that somebody who learned leads others now; empty if it is not so."""
    learned = next((step for step in steps if not step.is_leading and step.state != "waiting"), None)
    led = next((step for step in steps if step.is_leading and step.role != "guest"), None)
    if learned is None or led is None or led.from_date < learned.from_date:
        return ""
    return LEARNED_THEN_LED.fill(day=led.from_date, name=led.class_name)


def _chips(step: PathStep) -> list[Chip]:
    if step.is_leading:
        return [Chip(ROLES.get(step.role, step.role), "info")]
    if step.is_complete:
        return [Chip(COMPLETED, "ok")]
    return [Chip(ENROLMENT_STATES[step.state], "warn" if step.state == "waiting" else "plain")]


def _led_lines(step: PathStep) -> list[str]:
    return [tr(HELD.of(step.meetings_held))]


def _learned_lines(step: PathStep) -> list[str]:
    lines = []
    if step.meetings_held:
        last: Label = LAST_CAME.fill(day=step.days[-1]) if step.days else ""
        family: Label = WITH_FAMILY.of(step.companion_days) if step.companion_days else ""
        lines.append(joined(CAME.fill(came=len(step.days), held=step.meetings_held), family, last))
    if step.before is not None and step.after is not None:
        lines.append(tr(BEFORE_AFTER, before=_points(step.before), after=_points(step.after)))
    elif step.before is not None:
        lines.append(tr(BEFORE, before=_points(step.before)))
    elif step.after is not None:
        lines.append(tr(AFTER, after=_points(step.after)))
    if step.certificate is not None:
        held = step.certificate
        words = CERTIFICATE.fill(number=held.number, day=held.issued_on) if held.holds else WITHDRAWN.fill(number=held.number)
        lines.append(tr(words))
    if step.state == "dropped_out" and step.until_date is not None:
        lines.append(tr(LEFT, day=step.until_date, reason=tr(drop_out_word(step.reason))))
    return lines


def _points(score: Score) -> str:
    return f"{current().number(score.score)} / {current().number(score.maximum)}"
