"""Campaigns: one dose each, in the campaign's month or, for those who missed it, while they are looked for (domain.md 4)."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.core.schedule import Anchor, Schedule, ScheduleRow
from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .applying import NO_BIRTH, why_not_for
from .faults import OTHER_STRENGTH, TOO_YOUNG, best_of, late_faults
from .recorded import Recorded, lies_between
from .values import Dose, State, Subject, Window

GIVEN_AS_OTHER = QT_TRANSLATE_NOOP("Schedules", "Received in this campaign: {dose}.")
HAD_BEFORE = QT_TRANSLATE_NOOP("Schedules", "Received on {given}, too short before this campaign.")


@dataclass(frozen=True, slots=True)
class _Ages:
    """The days on which a child is of the ages of a campaign's row."""

    first: date
    last: date

    @classmethod
    def of(cls, row: ScheduleRow, born: date) -> "_Ages":
        return cls(row.due.after(born), date.max if row.latest is None else row.latest.last_day(born))


@dataclass(frozen=True, slots=True)
class _Campaign:
    """A campaign of one month with the months of sweeping after it."""

    month: Month
    first: date
    last: date

    @classmethod
    def of(cls, month: Month, sweeping_months: int) -> "_Campaign":
        return cls(month, month.first, month.plus(sweeping_months).last)


def campaign_windows(schedule: Schedule, row: ScheduleRow, subject: Subject, recorded: Recorded) -> list[Window]:
    """Return one window for each campaign in which a person is of the row's ages."""
    reason = why_not_for(row, subject) or (NO_BIRTH if subject.birth.middle is None else None)
    born = subject.birth.middle
    if reason is not None or born is None:
        return [Window(row, State.SKIPPED, reason=reason)]
    strengths = [one for one in schedule.rows if one.anchor is Anchor.CAMPAIGN and one.series == row.series]
    ages = {one.code: _Ages.of(one, born) for one in strengths}
    return [
        _window(row, strengths, ages, campaign, subject.birth, recorded)
        for campaign in _campaigns(row, ages[row.code], schedule.sweeping_months)
        if _is_for(row, strengths, ages, campaign)
    ]


def _campaigns(row: ScheduleRow, ages: _Ages, sweeping_months: int) -> Iterator[_Campaign]:
    """Yield the campaigns that are not over before the first day of the ages, nor begin after the last."""
    month = Month.of(ages.first).plus(-sweeping_months)
    while month.first <= ages.last:
        if month.month in row.months:
            yield _Campaign.of(month, sweeping_months)
        month = month.plus(1)


def _is_for(row: ScheduleRow, strengths: list[ScheduleRow], ages: dict[str, _Ages], campaign: _Campaign) -> bool:
    """Return True if the row is for the child in the campaign's month, or takes over from another strength while sweeping."""
    own = ages[row.code]
    if own.first <= campaign.month.last:
        return True
    takes_over = any(ages[one.code].last + timedelta(days=1) == own.first for one in strengths if one is not row)
    return takes_over and own.first <= campaign.last


def _window(
    row: ScheduleRow,
    strengths: list[ScheduleRow],
    ages: dict[str, _Ages],
    campaign: _Campaign,
    birth: PartialDate,
    recorded: Recorded,
) -> Window:
    own = ages[row.code]
    start, end = max(campaign.first, own.first), min(campaign.last, own.last)
    planned = Window(
        row,
        State.OPEN,
        occurrence=campaign.month,
        due_on=start,
        from_on=start,
        ideal_until=min(max(campaign.month.last, start), end),
        latest_on=end,
        after_latest=row.after_latest,
        ends=end < campaign.last and any(ages[one.code].first == end + timedelta(days=1) for one in strengths),
        refused_on=recorded.refused_between(row.code, campaign.first, campaign.last),
    )
    given = [
        dose for one in strengths for dose in recorded.given(one.code) if lies_between(dose.given, campaign.first, campaign.last)
    ]
    if given:
        return _received(planned, given, strengths, ages, campaign, birth)
    return _after_interval(planned, strengths, recorded)


def _received(
    planned: Window,
    given: list[Dose],
    strengths: list[ScheduleRow],
    ages: dict[str, _Ages],
    campaign: _Campaign,
    birth: PartialDate,
) -> Window:
    """Return the window of a child who received a dose in the campaign, of this strength or of another."""
    row, planned = planned.row, replace(planned, refused_on=None)
    own = [dose for dose in given if dose.code == row.code]
    if own:
        dose, faults = best_of([(dose, _age_faults(row, dose, birth)) for dose in own])
        return replace(planned, state=State.GIVEN, dose=dose, faults=faults)
    other = next(one for one in strengths if one.code == given[0].code)
    if _is_for(other, strengths, ages, campaign) and ages[other.code].last >= campaign.first:
        return replace(planned, state=State.SKIPPED, reason=GIVEN_AS_OTHER.fill(dose=other.title))
    wrong = OTHER_STRENGTH.fill(given=other.title, wanted=row.title)
    return replace(planned, state=State.GIVEN, dose=given[0], faults=[wrong])


def _age_faults(row: ScheduleRow, dose: Dose, birth: PartialDate) -> list[Text]:
    if birth.earliest is None or birth.latest is None or dose.given.latest is None:
        return []
    first = row.due.after(birth.earliest)
    early = [TOO_YOUNG.fill(day=first)] if dose.given.latest < first else []
    return early + late_faults(dose, None if row.latest is None else row.latest.last_day(birth.latest))


def _after_interval(planned: Window, strengths: list[ScheduleRow], recorded: Recorded) -> Window:
    """Return the window, opened when the interval since the last dose has passed, or skipped if that is too late."""
    row, start = planned.row, planned.due_on
    if row.minimum_interval is None or start is None or planned.occurrence is None:
        return planned
    doses = [dose.given for one in strengths for dose in recorded.given(one.code)]
    before = [given for given in doses if given.latest is not None and given.latest < planned.occurrence.first]
    last = max(before, key=lambda given: given.latest or date.min, default=None)
    if last is None or last.latest is None:
        return planned
    opens = max(start, row.minimum_interval.after(last.latest))
    if planned.latest_on is not None and opens > planned.latest_on:
        return replace(planned, state=State.SKIPPED, reason=HAD_BEFORE.fill(given=last))
    return replace(planned, from_on=opens)
