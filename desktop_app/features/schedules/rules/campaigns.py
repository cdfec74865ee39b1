"""Campaigns: one dose each, in the campaign's month or, for those who missed it, while they are looked for (domain.md 4)."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.schedule import ONE_DAY, Anchor, Schedule, ScheduleRow
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .applying import NO_BIRTH, why_not_for
from .faults import OTHER_STRENGTH, TOO_YOUNG, best_of, interval_faults, late_faults
from .recorded import Recorded, lies_between
from .values import Dose, State, Subject, Window

GIVEN_AS_OTHER = QT_TRANSLATE_NOOP("Schedules", "Received in this campaign: {dose}.")
HAD_BEFORE = QT_TRANSLATE_NOOP("Schedules", "Received on {given}, too short before this campaign.")


class _Ages(NamedTuple):
    """The days on which a child is of the ages of a campaign's row."""

    first: date
    last: date


class _Campaign(NamedTuple):
    """A campaign of one month; ``last`` is the last day on which those who missed it are looked for."""

    month: Month
    first: date
    month_last: date
    last: date


class _Outcome(NamedTuple):
    """What the records say of one campaign."""

    state: State
    from_on: date | None
    dose: Dose | None = None
    faults: Sequence[Text] = ()
    reason: Text | None = None


class Campaigns:
    """The campaigns of one person. Rows of one series are strengths of one thing: a dose of any of them counts for a campaign."""

    def __init__(self, schedule: Schedule, subject: Subject, recorded: Recorded) -> None:
        self._sweeping = schedule.sweeping_months
        self._subject, self._recorded = subject, recorded
        self._series: dict[str, list[ScheduleRow]] = {}
        for row in schedule.rows:
            if row.anchor is Anchor.CAMPAIGN:
                self._series.setdefault(row.series, []).append(row)
        born = subject.birth.middle
        rows = () if born is None else [row for strengths in self._series.values() for row in strengths]
        self._ages: Mapping[str, _Ages] = {row.code: _ages(row, born) for row in rows if born is not None}

    def windows(self, row: ScheduleRow) -> list[Window]:
        """Return one window for each campaign in which the person is of the row's ages."""
        reason = why_not_for(row, self._subject) or (None if self._ages else NO_BIRTH)
        if reason is not None:
            return [Window(row, State.SKIPPED, reason=reason)]
        return [self._window(row, campaign) for campaign in self._held(row) if self._is_for(row, campaign)]

    def _held(self, row: ScheduleRow) -> Iterator[_Campaign]:
        """Yield the campaigns that are not over before the first day of the ages, nor begin after the last."""
        ages = self._ages[row.code]
        year, month, back = ages.first.year, ages.first.month, self._sweeping
        for ahead in range(-back, 12 * (ages.last.year - year) + ages.last.month - month + 1):
            one = Month(year, month).plus(ahead) if (month + ahead - 1) % 12 + 1 in row.months else None
            if one is not None:
                yield _campaign(one, back)

    def _is_for(self, row: ScheduleRow, campaign: _Campaign) -> bool:
        """Return True if the row is for the child in the campaign's month, or takes over from another strength afterwards."""
        own = self._ages[row.code]
        if own.first <= campaign.month_last:
            return own.last >= campaign.first
        takes_over = any(self._ages[one.code].last + ONE_DAY == own.first for one in self._series[row.series])
        return takes_over and own.first <= campaign.last

    def _window(self, row: ScheduleRow, campaign: _Campaign) -> Window:
        own = self._ages[row.code]
        start, end = max(campaign.first, own.first), min(campaign.last, own.last)
        outcome = self._outcome(row, campaign, start, end)
        is_open = outcome.state is State.OPEN
        return Window(
            row,
            outcome.state,
            campaign.month,
            start,
            outcome.from_on,
            min(max(campaign.month_last, start), end),
            latest_on=end,
            after_latest=row.after_latest,
            ends=end < campaign.last and any(self._ages[one.code].first == end + ONE_DAY for one in self._series[row.series]),
            dose=outcome.dose,
            faults=outcome.faults,
            refused_on=self._recorded.refused_between(row.code, campaign.first, campaign.last) if is_open else None,
            reason=outcome.reason,
        )

    def _outcome(self, row: ScheduleRow, campaign: _Campaign, start: date, end: date) -> _Outcome:
        strengths = self._series[row.series]
        given = [dose for one in strengths for dose in self._recorded.given(one.code)]
        inside = [dose for dose in given if lies_between(dose.given, campaign.first, campaign.last)]
        if inside:
            return self._received(row, campaign, start, inside, given)
        before = [dose.given for dose in given if dose.given.latest is not None and dose.given.latest < campaign.first]
        return _after_interval(row, start, end, before)

    def _received(
        self, row: ScheduleRow, campaign: _Campaign, start: date, given: Sequence[Dose], ever: Sequence[Dose]
    ) -> _Outcome:
        """Return what a dose in the campaign means for this strength: it, another, or one that was wrong for the age.

        Args:
            ever: all doses of the series, whenever they were given.
        """
        birth = self._subject.birth
        own = [
            (dose, [*_age_faults(row, dose, birth), *interval_faults(row, dose, _last_before(dose, ever))])
            for dose in given
            if dose.code == row.code
        ]
        if own:
            return _Outcome(State.GIVEN, start, *best_of(own))
        other = next(one for one in self._series[row.series] if one.code == given[0].code)
        if self._is_for(other, campaign):
            return _Outcome(State.SKIPPED, start, reason=GIVEN_AS_OTHER.fill(dose=other.title))
        wrong = OTHER_STRENGTH.fill(given=other.title, wanted=row.title)
        return _Outcome(State.GIVEN, start, given[0], (wrong,))


@lru_cache(512)
def _campaign(month: Month, sweeping_months: int) -> _Campaign:
    return _Campaign(month, month.first, month.last, month.plus(sweeping_months).last)


def _ages(row: ScheduleRow, born: date) -> _Ages:
    return _Ages(row.due.after(born), date.max - ONE_DAY if row.latest is None else row.latest.last_day(born))


def _age_faults(row: ScheduleRow, dose: Dose, birth: PartialDate) -> list[Text]:
    if birth.earliest is None or birth.latest is None or dose.given.latest is None:
        return []
    first = row.due.after(birth.earliest)
    early = [TOO_YOUNG.fill(day=first)] if dose.given.latest < first else []
    return early + late_faults(dose, None if row.latest is None else row.latest.last_day(birth.latest))


def _last_before(dose: Dose, ever: Sequence[Dose]) -> Dose | None:
    """Return the last dose that was certainly given on a day before."""
    first = dose.given.earliest
    if first is None:
        return None
    before = [(one.given.latest, one) for one in ever if one.given.latest is not None and one.given.latest < first]
    return max(before, key=lambda found: found[0])[1] if before else None


def _after_interval(row: ScheduleRow, start: date, end: date, before: Sequence[PartialDate]) -> _Outcome:
    """Return that it may be given when the interval since the last dose has passed, or not at all if that is too late."""
    days = [(given.latest, given) for given in before if given.latest is not None]
    if row.minimum_interval is None or not days:
        return _Outcome(State.OPEN, start)
    day, last = max(days, key=lambda found: found[0])
    opens = max(start, row.minimum_interval.after(day))
    if opens > end:
        return _Outcome(State.SKIPPED, start, reason=HAD_BEFORE.fill(given=last))
    return _Outcome(State.OPEN, opens)
