"""Who came, and how the weighing went."""

from collections.abc import Mapping, Sequence

from sqlalchemy.orm import Session

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label

from ...rules.absence import REASONS
from ...rules.day_figures import CAME, LEFT, WEIGHT, DayFigure, figure
from ...rules.groups import CHILDREN, GROUPS
from ...rules.letters import LETTER_TITLES
from ..absences import absences_of_day
from ..day_groups import count_groups
from ..day_list import DayRow
from .known import Known

OF_GROUP = QT_TRANSLATE_NOOP("Health visits", "{group}: came")
ABSENT_OF_GROUP = QT_TRANSLATE_NOOP("Health visits", "{group}: absent")
GRAMS_MORE = QT_TRANSLATE_NOOP("Health visits", "{weight} kg, {gain} g more than last")
GRAMS_LESS = QT_TRANSLATE_NOOP("Health visits", "{weight} kg, {gain} g less than last")
SAME = QT_TRANSLATE_NOOP("Health visits", "{weight} kg, as last time")
ONLY = QT_TRANSLATE_NOOP("Health visits", "{weight} kg")
NO_WEIGHT = QT_TRANSLATE_NOOP("Health visits", "no weight")
NO_LENGTH = QT_TRANSLATE_NOOP("Health visits", "no length")
MISSING = {"weight_g": NO_WEIGHT, "length_height_mm": NO_LENGTH}


def came_figures(session: Session, known: Known) -> list[DayFigure]:
    """Return who came, who is missing and why as far as somebody asked, and who came from elsewhere."""
    codes = {one: why.reason for one, why in absences_of_day(session, known.day.id).items()}
    reasons = {one: (REASONS.get(codes[one], codes[one]),) if one in codes else () for one in known.absent}
    return [
        figure(CAME, "here", [row.resident for row in known.counted]),
        *_group_figures(session, known, reasons),
        figure(CAME, "children", [row.resident for row in known.children]),
        figure(CAME, "absent", reasons),
        figure(CAME, "visitors", [row.resident for row in known.rows if not row.is_counted]),
    ]


def _group_figures(session: Session, known: Known, reasons: Mapping[bytes, Sequence[Label]]) -> list[DayFigure]:
    """Return who came and who is missing of each group, where the day has others than children."""
    counts = count_groups(session, known.day.id, known.rows, known.absent)
    if {count.group for count in counts} <= {CHILDREN}:
        return []
    figures = []
    for count in counts:
        words = GROUPS[count.group]
        figures.append(DayFigure(f"came.{count.group}", CAME, OF_GROUP.fill(group=words), {one: () for one in count.came}))
        if count.is_expected:
            missing = {one: reasons.get(one, ()) for one in count.absent}
            figures.append(DayFigure(f"absent.{count.group}", CAME, ABSENT_OF_GROUP.fill(group=words), missing))
    return figures


def weight_figures(known: Known) -> list[DayFigure]:
    """Return the children weighed, by letter, and who is worth a second look."""
    weighed = [row for row in known.children if not row.waits]
    letters = [
        figure(WEIGHT, letter, {row.resident: (_weight_words(row),) for row in weighed if row.letter == letter})
        for letter in LETTER_TITLES
    ]
    return [
        figure(WEIGHT, "weighed", {row.resident: (_weight_words(row),) for row in weighed}),
        *letters,
        figure(WEIGHT, "2T", _with_reason(known, weighed, "2T")),
        figure(WEIGHT, "BGM", _with_reason(known, weighed, "BGM")),
        figure(WEIGHT, "not_normal", _not_normal(known)),
    ]


def half_filled(known: Known) -> DayFigure:
    """Return the children whose row lacks weight or length."""
    found = {row.resident: tuple(MISSING[field] for field in row.missing) for row in known.children if row.missing}
    return figure(LEFT, "half_filled", found)


def _with_reason(known: Known, rows: Sequence[DayRow], code: str) -> dict[bytes, Sequence[Label]]:
    found: dict[bytes, Sequence[Label]] = {}
    for row in rows:
        status = known.status(row)
        if status is not None and any(reason.code == code for reason in status.refer):
            found[row.resident] = (_weight_words(row),)
    return found


def _not_normal(known: Known) -> dict[bytes, Sequence[Label]]:
    found: dict[bytes, Sequence[Label]] = {}
    for row in known.children:
        status = known.status(row)
        words = [one.words for one in status.ranked if one.tone != "good"] if status else []
        if words:
            found[row.resident] = words
    return found


def _weight_words(row: DayRow) -> Label:
    weight_g = row.weight_g or 0
    if row.last is None:
        return ONLY.fill(weight=weight_g / 1000)
    gain = weight_g - row.last.weight_g
    words = SAME if gain == 0 else GRAMS_MORE if gain > 0 else GRAMS_LESS
    return words.fill(weight=weight_g / 1000, gain=abs(gain))
