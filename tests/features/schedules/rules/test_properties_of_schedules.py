"""What holds for every child, every history and every day."""

from collections.abc import Sequence
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Anchor, Schedule, Status
from desktop_app.features.schedules.rules.standings import standing_of, standings
from desktop_app.features.schedules.rules.statuses import status_on
from desktop_app.features.schedules.rules.values import Dose, State, Subject, Window
from desktop_app.features.schedules.rules.windows import windows
from desktop_app.packs import load_pack, schedule_of_pack

SCHEDULES = {name: schedule_of_pack(load_pack(name)) for name in ("generic", "indonesia", "sweden")}
MAY_BE_GIVEN = {Status.DUE, Status.OVERDUE, Status.STILL_ALLOWED, Status.CATCH_UP}
RANK = {
    Status.NOT_YET: 0,
    Status.BLOCKED: 1,
    Status.DUE: 2,
    Status.OVERDUE: 3,
    Status.STILL_ALLOWED: 3,
    Status.CATCH_UP: 4,
    Status.TOO_LATE: 5,
    Status.NOT_APPLICABLE: 5,
}
FIRST, LAST = date(2018, 1, 1), date(2027, 12, 31)
days = st.dates(FIRST, LAST)
month_ends = st.sampled_from([date(2024, 2, 29), date(2020, 2, 29), date(2023, 1, 31), date(2025, 8, 31), date(2024, 12, 31)])
births = st.one_of(days, month_ends)
partial_births = st.one_of(
    births.map(PartialDate.of),
    births.map(lambda day: PartialDate(day.year, day.month)),
    births.map(lambda day: PartialDate(day.year)),
    st.just(PartialDate()),
)
profiles = pytest.mark.parametrize("name", SCHEDULES)


@st.composite
def subjects(draw: st.DrawFn, birth: st.SearchStrategy[PartialDate] = partial_births) -> Subject:
    """Draw a person."""
    areas = draw(st.frozensets(st.sampled_from(["je_endemic", "polio_risk", "rota_three_doses"])))
    states = draw(st.frozensets(st.just("risk_group")))
    return Subject(draw(birth), draw(st.sampled_from(["F", "M", None])), states, areas)


@st.composite
def histories(draw: st.DrawFn, schedule: Schedule) -> list[Dose]:
    """Draw doses, given and refused, with whole, partial and unknown dates, in any order."""
    codes = st.sampled_from([*schedule.by_code, *schedule.combined])
    given_dates = st.one_of(
        days.map(PartialDate.of), days.map(lambda day: PartialDate(day.year, day.month)), st.just(PartialDate())
    )
    picked = draw(st.lists(st.tuples(codes, given_dates, st.booleans()), max_size=12))
    return [Dose(bytes([n]), code, when, refused=refused) for n, (code, when, refused) in enumerate(picked)]


def shown(schedule: Schedule, found: Sequence[Window]) -> list[object]:
    """Return windows as they can be compared."""
    return [standing_of(schedule, window, LAST) for window in found]


@profiles
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_nothing_is_offered_before_its_age_nor_before_the_interval(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, doses, on = data.draw(subjects()), data.draw(histories(schedule)), data.draw(days)
    by_code = {window.code: window for window in windows(schedule, person, doses)}
    for window in windows(schedule, person, doses):
        if status_on(window, on) not in MAY_BE_GIVEN or window.row.anchor is Anchor.CAMPAIGN:
            continue
        assert window.due_on is not None
        assert on >= window.due_on
        before = by_code.get(window.row.previous)
        if before and before.dose and before.dose.given.latest and window.row.minimum_interval:
            assert on >= window.row.minimum_interval.after(before.dose.given.latest)
        if before and before.state is not State.SKIPPED:
            assert before.dose is not None, "the dose before is missing"


@profiles
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_recorded_dose_makes_no_dose_before_it_due(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, doses, on = data.draw(subjects()), data.draw(histories(schedule)), data.draw(days)
    recorded = {code for dose in doses if not dose.refused for code in schedule.credited(dose.code)}
    for window in windows(schedule, person, doses):
        if window.code in schedule.later and schedule.later[window.code] & recorded:
            assert status_on(window, on) in (Status.GIVEN, Status.NOT_APPLICABLE)


@profiles
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_one_more_dose_never_makes_another_of_its_series_due_earlier(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, on = data.draw(subjects()), data.draw(days)
    code = data.draw(st.sampled_from([row.code for row in schedule.rows if row.anchor is not Anchor.CAMPAIGN]))
    more = [Dose(b"more", code, PartialDate.of(on))]
    before = {window.code: status_on(window, on) for window in windows(schedule, person, ())}
    for window in windows(schedule, person, more):
        if window.row.anchor is not Anchor.CAMPAIGN and before[window.code] not in MAY_BE_GIVEN:
            follows = window.row.previous == code
            assert status_on(window, on) not in MAY_BE_GIVEN or follows


@profiles
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_time_only_moves_forward_through_the_statuses(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, doses = data.draw(subjects()), data.draw(histories(schedule))
    for window in windows(schedule, person, doses):
        marks = (window.due_on, window.from_on, window.ideal_until, window.allowed_until, window.latest_on, window.catch_up_until)
        looked_at = sorted({day + timedelta(days=by) for day in marks if day for by in (-1, 0, 1)})
        statuses = [status_on(window, day) for day in looked_at]
        if Status.GIVEN in statuses:
            assert set(statuses) == {Status.GIVEN}
        else:
            ranks = [RANK[status] for status in statuses]
            assert ranks == sorted(ranks), (window.code, statuses)


@profiles
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_on_the_next_day_that_is_told_it_may_be_given_and_not_a_day_before(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, doses, on = data.draw(subjects()), data.draw(histories(schedule)), data.draw(days)
    for window in windows(schedule, person, doses):
        standing = standing_of(schedule, window, on)
        if standing.next_on is None or window.state is not State.OPEN:
            continue
        assert status_on(window, standing.next_on) in MAY_BE_GIVEN
        assert status_on(window, standing.next_on - timedelta(days=1)) in (Status.NOT_YET, Status.BLOCKED)


@profiles
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_a_card_agrees_with_the_windows_that_are_stored(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, doses = data.draw(subjects()), data.draw(histories(schedule))
    stored = windows(schedule, person, doses)
    assert standings(schedule, person, doses, LAST) == shown(schedule, stored)


@profiles
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_the_order_in_which_doses_were_entered_changes_nothing(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, doses = data.draw(subjects()), data.draw(histories(schedule))
    other = data.draw(st.permutations(doses))
    assert shown(schedule, windows(schedule, person, doses)) == shown(schedule, windows(schedule, person, other))


@profiles
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_every_dose_that_counts_is_on_the_card_and_every_status_says_why(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, doses, on = data.draw(subjects()), data.draw(histories(schedule)), data.draw(days)
    found = standings(schedule, person, doses, on)
    assert all(str(standing.reason) for standing in found)
    single = {row.code for row in schedule.rows if row.anchor is not Anchor.CAMPAIGN}
    known = [dose for dose in doses if not dose.refused and (dose.given.earliest is None or dose.given.earliest <= on)]
    for code in {code for dose in known for code in schedule.credited(dose.code)} & single:
        assert [one.status for one in found if one.row.code == code] == [Status.GIVEN]


@profiles
@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_one_dose_at_most_counts_for_a_campaign(name: str, data: st.DataObject) -> None:
    schedule = SCHEDULES[name]
    person, doses = data.draw(subjects()), data.draw(histories(schedule))
    asked: dict[tuple[str, object], set[str]] = {}
    for window in windows(schedule, person, doses):
        if window.row.anchor is Anchor.CAMPAIGN:
            asked.setdefault((window.row.series, window.occurrence), set()).add(window.state)
    for states in asked.values():
        assert not {State.GIVEN, State.OPEN} <= states, "received, and asked for once more in the same campaign"


@settings(max_examples=60, deadline=None)
@given(born=births, on=days)
def test_a_child_born_later_is_never_due_earlier(born: date, on: date) -> None:
    schedule = SCHEDULES["indonesia"]
    younger = windows(schedule, Subject(PartialDate.of(born + timedelta(days=1))), ())
    older = windows(schedule, Subject(PartialDate.of(born)), ())
    for one, other in zip(older, younger, strict=False):
        if one.row.anchor is Anchor.BIRTH and one.due_on and other.due_on:
            assert one.due_on <= other.due_on
