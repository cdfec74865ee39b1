"""Gathers the lines of children day by day, with the words of the pack for what was given, seen and said."""

from collections import Counter
from collections.abc import Sequence

from sqlalchemy.orm import Session

from desktop_app.core.layout import Cell
from desktop_app.core.period import Month
from desktop_app.core.text import Label
from desktop_app.features.child_record.services import advice_topics, danger_signs, illnesses
from desktop_app.features.referrals.services import targets_of
from desktop_app.packs import Pack, Service, pack_of

from ...rules.card_fields import CHANGED, SERIES_DOSE, DayLine
from ...rules.other_systems import SYSTEMS
from ..entered_elsewhere import Entered, ToEnter, entered_in
from .national_ids import national_ids
from .reading import days_of_month
from .values import ChildDay


def lines_of_month(session: Session, month: Month) -> list[DayLine]:
    """Return every day of the month's children, by day and name, with since when it stands in other systems."""
    pack = pack_of(session)
    days = days_of_month(session, month, pack)
    titles, targets, numbers = _titles(pack), _targets(pack), national_ids(session, {day.child.id for day in days})
    marks = {system: entered_in(session, system) for system in SYSTEMS}
    return [
        DayLine(
            day,
            titles,
            targets,
            numbers.get(day.child.id, ""),
            {system: _entered(day.to_enter(), of_system) for system, of_system in marks.items()},
        )
        for day in days
    ]


def lines_of_days(days: Sequence[ChildDay], pack: Pack) -> list[DayLine]:
    """Return lines for one child's card."""
    titles = _titles(pack)
    targets = _targets(pack)
    return [DayLine(day, titles, targets) for day in days]


def _targets(pack: Pack) -> dict[str, Label]:
    return {code: one.title for code, one in targets_of(pack).items()}


def _titles(pack: Pack) -> dict[str, Label]:
    found: dict[str, Label] = {one.code: one.title for one in (*danger_signs(pack), *illnesses(pack))}
    found |= {one.code: one.title for one in advice_topics(pack)}
    doses = Counter(service.series for service in pack.services.values())
    return found | {code: _short(service, doses[service.series] > 1) for code, service in pack.services.items()}


def _short(service: Service, has_others: bool) -> Label:
    """Return a dose as narrow cards have it: the series, with the dose's own heading if there are several."""
    is_counted = service.dose and has_others
    return SERIES_DOSE.fill(series=service.series_title, dose=service.column) if is_counted else service.series_title


def _entered(entry: ToEnter | None, marks: dict[bytes, Entered]) -> Cell:
    mark = marks.get(entry.record) if entry else None
    if mark is None or entry is None:
        return None
    return mark.on if mark.digest == entry.digest else CHANGED.fill(day=mark.on)
