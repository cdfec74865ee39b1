"""The checklists that volunteers take along: one for each of 8 groups (domain.md 8.4)."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text, Words

KNOWN, DATES, ASK, SIGNS = "known", "dates", "ask", "signs"
PARTS: Mapping[str, Text] = {
    KNOWN: QT_TRANSLATE_NOOP("Home visits", "What is known"),
    DATES: QT_TRANSLATE_NOOP("Home visits", "Dates and places"),
    ASK: QT_TRANSLATE_NOOP("Home visits", "Ask and look"),
    SIGNS: QT_TRANSLATE_NOOP("Home visits", "One yes: go to the health centre today"),
}
"""Parts of a checklist, in the order of the paper."""
YES_NO, CHOICE, SEVERAL, DATE, VISIT, TEXT, NUMBER = "yes_no", "choice", "several", "date", "visit", "text", "number"
KINDS = (YES_NO, CHOICE, SEVERAL, DATE, VISIT, TEXT, NUMBER)
"""How an item is answered; a visit is a date with the place and who it was, in words."""
YES, NO = "yes", "no"
MIDWIFE_LIST = "M"
"""What stands on paper for a list whose title would tell neighbours too much."""


@dataclass(frozen=True, slots=True)
class Group:
    """Whom a checklist is for.

    Attributes:
        from_months, until_months: completed months, both included; None for a list that no age asks for.
        state: the state of the person that asks for it, e.g. "pregnant"; "" for none.
        topic: of the seal under which the whole list is kept; "" for a list that everybody reads.
    """

    code: str
    title: Words
    from_months: int | None
    until_months: int | None
    state: str
    topic: str
    source: str


@dataclass(frozen=True, slots=True)
class Item:
    """One line of a checklist.

    Attributes:
        options: of a choice: code and title.
        sex: whom it is asked, "F" or "M"; "" for both.
        from_months: age from which it is asked, in completed months.
        finding: answer -> class of findings that it points at, e.g. {"yes": "danger_sign"}.
        topic: of the seal under which the answer is kept; "" for an answer that everybody reads.
    """

    code: str
    groups: Sequence[str]
    part: str
    kind: str
    options: Sequence[tuple[str, Words]]
    sex: str
    from_months: int
    finding: Mapping[str, str]
    topic: str
    title: Words
    source: str

    def is_for(self, group: str, sex: str | None = None, age_months: int | None = None) -> bool:
        """Return True if it is asked of somebody of a group; whose sex or age is not known is asked everything."""
        if group not in self.groups or (self.sex and sex and sex != self.sex):
            return False
        return age_months is None or age_months >= self.from_months


def group_of(groups: Iterable[Group], age_months: int | None, states: Collection[str] = ()) -> Group | None:
    """Return the checklist for somebody: that of a state, else that of the age; None if neither is known."""
    several = list(groups)
    of_state = next((one for one in several if one.state and one.state in states), None)
    if of_state is not None or age_months is None:
        return of_state
    return next(
        (
            one
            for one in several
            if one.from_months is not None and one.until_months is not None and one.from_months <= age_months <= one.until_months
        ),
        None,
    )


def items_for(items: Iterable[Item], group: str, sex: str | None = None, age_months: int | None = None) -> list[Item]:
    """Return the lines of a group's checklist in the order of the paper: part by part."""
    asked = [item for item in items if item.is_for(group, sex, age_months)]
    return sorted(asked, key=lambda item: list(PARTS).index(item.part))


def findings_of(items: Iterable[Item], answers: Mapping[str, str | None]) -> set[str]:
    """Return the classes of findings that the answers point at; what is sealed points at none."""
    found = set()
    for item in items:
        value = answers.get(item.code)
        if value and not item.topic and (code := item.finding.get(value)) is not None:
            found.add(code)
    return found


def choice_of(item: Item, typed: str) -> str | None:
    """Return the code of the option whose figure was typed, of several options all of them; None if there is none such."""
    figures = re.findall(r"\d+", typed) if len(item.options) > 9 or item.kind == CHOICE else re.findall(r"\d", typed)
    chosen = [item.options[int(one) - 1][0] for one in figures if 1 <= int(one) <= len(item.options)]
    if not chosen or len(chosen) != len(figures) or (item.kind == CHOICE and len(chosen) > 1):
        return None
    return " ".join(dict.fromkeys(chosen))
