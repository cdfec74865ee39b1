"""The figures of one open day: each is a set of people with what is to be said of each of them.

The weighing's letters add up, N + T + O + B = the children weighed (domain.md 2.1); visitors stand in none of them
(16.4, number 21). "Absent" is target minus present, as the life-cycle recap counts it (16.1, number 6).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

People = Mapping[bytes, Sequence[Label]]

CAME, WEIGHT, ASKED, LEFT, REFERRED, BOOKS, GIVEN = "came", "weight", "asked", "left", "referred", "books", "given"
GROUPS: Mapping[str, Text] = {
    CAME: QT_TRANSLATE_NOOP("Health visits", "Who came"),
    WEIGHT: QT_TRANSLATE_NOOP("Health visits", "Weighing"),
    ASKED: QT_TRANSLATE_NOOP("Health visits", "What was found"),
    LEFT: QT_TRANSLATE_NOOP("Health visits", "Still to do"),
    REFERRED: QT_TRANSLATE_NOOP("Health visits", "Referrals"),
    BOOKS: QT_TRANSLATE_NOOP("Health visits", "Books of the mothers"),
    GIVEN: QT_TRANSLATE_NOOP("Health visits", "What was given"),
}
LEFT_GROUPS = (CAME, WEIGHT, ASKED)
"""Groups of the first of two columns, in the window and on paper."""
TITLES: Mapping[str, Text] = {
    "here": QT_TRANSLATE_NOOP("Health visits", "Came"),
    "children": QT_TRANSLATE_NOOP("Health visits", "Children below 5 years who came"),
    "absent": QT_TRANSLATE_NOOP("Health visits", "Absent"),
    "visitors": QT_TRANSLATE_NOOP("Health visits", "Visitors from elsewhere, not counted"),
    "weighed": QT_TRANSLATE_NOOP("Health visits", "Children weighed (D)"),
    "N": QT_TRANSLATE_NOOP("Health visits", "N: gained enough"),
    "T": QT_TRANSLATE_NOOP("Health visits", "T: did not gain enough"),
    "O": QT_TRANSLATE_NOOP("Health visits", "O: not weighed last month"),
    "B": QT_TRANSLATE_NOOP("Health visits", "B: weighed for the first time"),
    "2T": QT_TRANSLATE_NOOP("Health visits", "2T: not enough two months in a row"),
    "BGM": QT_TRANSLATE_NOOP("Health visits", "BGM: below the red line"),
    "not_normal": QT_TRANSLATE_NOOP("Health visits", "Weight, length, arm or head not normal"),
    "development": QT_TRANSLATE_NOOP("Health visits", "Development list not complete"),
    "tb": QT_TRANSLATE_NOOP("Health visits", "Signs of TB"),
    "danger": QT_TRANSLATE_NOOP("Health visits", "Danger signs"),
    "ill": QT_TRANSLATE_NOOP("Health visits", "Ill"),
    "refused": QT_TRANSLATE_NOOP("Health visits", "Refused"),
    "advised": QT_TRANSLATE_NOOP("Health visits", "Advice given"),
    "recovery": QT_TRANSLATE_NOOP("Health visits", "Recovery food given"),
    "referred": QT_TRANSLATE_NOOP("Health visits", "Referred"),
    "to_refer": QT_TRANSLATE_NOOP("Health visits", "To refer, no referral written"),
    "half_filled": QT_TRANSLATE_NOOP("Health visits", "Half filled: weight or length missing"),
    "not_given": QT_TRANSLATE_NOOP("Health visits", "Due today, not given"),
    "not_recorded": QT_TRANSLATE_NOOP("Health visits", "Was not at the table Record"),
    "not_served": QT_TRANSLATE_NOOP("Health visits", "Was not at the table Serve"),
    "not_advised": QT_TRANSLATE_NOOP("Health visits", "Was not at the table Advise"),
    "books": QT_TRANSLATE_NOOP("Health visits", "To write into the books"),
}
TONES: Mapping[str, str] = {
    "T": "warn",
    "2T": "danger",
    "BGM": "danger",
    "not_normal": "warn",
    "development": "warn",
    "tb": "danger",
    "danger": "danger",
    "refused": "warn",
    "to_refer": "danger",
    "half_filled": "warn",
    "not_given": "warn",
}
"""How a figure is coloured while it is not zero; all others are plain."""
ALWAYS = frozenset({"here", "absent", "weighed", "N", "T", "O", "B", "referred", "half_filled"})
"""Figures that are shown even if nobody stands in them; all others only with somebody."""


@dataclass(frozen=True, slots=True)
class DayFigure:
    """One figure with its people.

    Attributes:
        code: of ``TITLES``, or ``given.<code>`` for what was given.
        group: of ``GROUPS``.
        people: resident -> what is said of this person here, e.g. what is missing.
    """

    code: str
    group: str
    title: Label
    people: People = field(default_factory=dict)

    @property
    def count(self) -> int:
        """Return how many people stand in the figure."""
        return len(self.people)

    @property
    def tone(self) -> str:
        """Return danger, warn or plain."""
        return TONES.get(self.code, "plain") if self.people else "plain"

    @property
    def is_shown(self) -> bool:
        """Return True unless the figure has nobody and says nothing by that."""
        return bool(self.people) or self.code in ALWAYS


def figure(group: str, code: str, people: People | Iterable[bytes]) -> DayFigure:
    """Return a figure of ``TITLES``; people who are only named have nothing said of them."""
    told: People = people if isinstance(people, Mapping) else {one: () for one in people}
    return DayFigure(code, group, TITLES[code], told)
