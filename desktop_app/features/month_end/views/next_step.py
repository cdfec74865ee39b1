"""What comes next for a month, in the words of a button."""

from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from ..rules.states import CHECKED, FINAL, RETURNED, SENT, SWEEPING
from ..services import MonthState

GO_TO_DAY, SWEEP, CHECK, CLOSE, PRINT, SEND, ACCEPT, RETURN, REOPEN, ANEW = (
    "go_to_day",
    "sweep",
    "check",
    "close",
    "print",
    "send",
    "accept",
    "return",
    "reopen",
    "anew",
)


@dataclass(frozen=True, slots=True)
class Act:
    """Something that can be done with a month.

    Attributes:
        words: of its button.
        hint: one sentence on what it is for.
    """

    code: str
    words: Text
    icon: str
    hint: Text


ACTS = {
    act.code: act
    for act in (
        Act(
            GO_TO_DAY,
            QT_TRANSLATE_NOOP("Month end", "Go to the open day"),
            "arrow-right",
            QT_TRANSLATE_NOOP("Month end", "First enter everybody who came, and finish the open day."),
        ),
        Act(
            SWEEP,
            QT_TRANSLATE_NOOP("Month end", "Look for the absent"),
            "footprints",
            QT_TRANSLATE_NOOP("Month end", "Visit or ask those who did not come. Weights from home count too."),
        ),
        Act(
            CHECK,
            QT_TRANSLATE_NOOP("Month end", "It is checked"),
            "check",
            QT_TRANSLATE_NOOP("Month end", "Open the lines below one by one. What is mended goes off the list."),
        ),
        Act(
            CLOSE,
            QT_TRANSLATE_NOOP("Month end", "Close the month…"),
            "lock",
            QT_TRANSLATE_NOOP("Month end", "The registers are made and kept as they are printed."),
        ),
        Act(
            PRINT,
            QT_TRANSLATE_NOOP("Month end", "Print the registers…"),
            "printer",
            QT_TRANSLATE_NOOP("Month end", "Print, let everybody sign, and keep a photo of the signed pages."),
        ),
        Act(
            SEND,
            QT_TRANSLATE_NOOP("Month end", "It was sent…"),
            "send",
            QT_TRANSLATE_NOOP("Month end", "Bring the signed pages to the health centre, then write down when."),
        ),
        Act(
            ACCEPT,
            QT_TRANSLATE_NOOP("Month end", "It was accepted"),
            "circle-check",
            QT_TRANSLATE_NOOP("Month end", "Wait until the health centre says that the report is good."),
        ),
        Act(
            ANEW,
            QT_TRANSLATE_NOOP("Month end", "Print anew…"),
            "refresh-cw",
            QT_TRANSLATE_NOOP("Month end", "Correct what the health centre asks for, then print the registers anew."),
        ),
        Act(
            RETURN,
            QT_TRANSLATE_NOOP("Month end", "It came back…"),
            "undo-2",
            QT_TRANSLATE_NOOP("Month end", "The health centre wants something corrected."),
        ),
        Act(
            REOPEN,
            QT_TRANSLATE_NOOP("Month end", "Open again…"),
            "lock-open",
            QT_TRANSLATE_NOOP("Month end", "What was printed stays kept. The next closing is a new revision."),
        ),
    )
}
NO_DAY_YET = QT_TRANSLATE_NOOP("Month end", "No open day is entered in this month yet.")
ALL_DONE = QT_TRANSLATE_NOOP("Month end", "This month is done. Thank you.")


def next_act(state: MonthState) -> Act | None:
    """Return what is done next; None once the report was accepted."""
    return ACTS.get(_next(state))


def other_acts(state: MonthState) -> list[Act]:
    """Return what else can be done now, beside the next step."""
    found = []
    if not state.is_closed and _next(state) in (SWEEP, CHECK):
        found.append(CLOSE)
    if state.is_closed and state.state in (CHECKED, RETURNED) and _next(state) != SEND:
        found.append(SEND)
    if state.state in (SENT, FINAL):
        found.append(RETURN)
    if state.is_closed:
        found.append(REOPEN)
    return [ACTS[code] for code in found]


def step_shown(state: MonthState) -> str:
    """Return the code of the step at which the month stands; "" once all are done."""
    return {GO_TO_DAY: "day_done", SWEEP: "sweeping", CHECK: "checked", CLOSE: "closed", PRINT: "signed"}.get(
        code := _next(state), {SEND: "sent", ACCEPT: "final", ANEW: "sent"}.get(code, "")
    )


def _next(state: MonthState) -> str:
    if state.state in (SENT, FINAL):
        return ACCEPT if state.state == SENT else ""
    if state.is_closed:
        if state.state == RETURNED:
            return ANEW
        return SEND if any(step.code == "signed" and step.is_done for step in state.steps) else PRINT
    if state.state in (CHECKED, RETURNED):
        return CLOSE
    if state.state == SWEEPING:
        return CHECK
    days_done = bool(state.open_days) and all(day.is_finished for day in state.open_days)
    return SWEEP if days_done else GO_TO_DAY
