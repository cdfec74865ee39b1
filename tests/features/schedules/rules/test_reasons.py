"""Every status says why, in words for a volunteer; every dose that is wrong says what and what to do."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.schedule import Anchor, Kind, Schedule, ScheduleRow, Span, Status
from desktop_app.core.text import Words
from desktop_app.features.schedules.rules.standings import standing_of, standings
from desktop_app.features.schedules.rules.values import Dose, Standing, Subject
from desktop_app.features.schedules.rules.windows import windows
from desktop_app.packs import load_pack, schedule_of_pack

BORN = date(2026, 3, 6)


def on_card(code: str, *doses: Dose, on: date = date(2026, 10, 5), pack: str = "indonesia", born: date = BORN) -> Standing:
    """Return where one dose of a girl stands; of campaigns the last one that is told of."""
    found = standings(schedule_of_pack(load_pack(pack)), Subject(PartialDate.of(born), "F"), doses, on)
    return [one for one in found if one.row.code == code][-1]


def dose(code: str, written: str, where: str = "here") -> Dose:
    """Return a dose of a day, month or year."""
    return Dose(code.encode(), code, PartialDate(*(int(part) for part in written.split("-") if part)), where)


@pytest.mark.parametrize(
    ("code", "doses", "expected"),
    [
        ("BCG", [dose("BCG", "2026-04-01")], "Given here on 2026-04-01."),
        ("BCG", [dose("BCG", "2026-04-01", "elsewhere")], "Given elsewhere on 2026-04-01."),
        ("BCG", [dose("BCG", "2026-04", "seen_on_card")], "Seen on the card: 2026-04."),
        ("BCG", [dose("BCG", "2026", "told")], "Told by the family: 2026."),
        ("BCG", [dose("BCG", "", "told")], "Received, the date is not known."),
        ("IPV1", [dose("HEXA1", "2026-05-10")], "Given here on 2026-05-10. It was in Six in one (hexavalent) 1."),
        ("MR1", [], "Not before 2026-12-06."),
        ("DPTHB2", [], "First “DTP-HepB-Hib (penta) 1” must be given."),
        ("DPTHB2", [dose("DPTHB1", "2026-09-20")], "Not before 2026-10-20: too short after “DTP-HepB-Hib (penta) 1”."),
        ("RV2", [dose("RV1", "2026-09-25")],
         "No time is left for it: too short after “Rotavirus 1” until it is too late on 2026-10-05."),
        ("DPTHB1", [], "It was best by 2026-06-05. Still allowed until 2027-03-05."),
        ("JE", [], "Only where the health centre gives it."),
        ("DPTHB1", [dose("DPTHB2", "2026-07-01")], "Not asked for: “DTP-HepB-Hib (penta) 2”, which comes after it, is recorded."),
        ("HB0", [], "It could be given until 2026-03-13."),
    ],
)  # fmt: skip
def test_a_status_says_why(code: str, doses: list[Dose], expected: str) -> None:
    assert str(on_card(code, *doses).reason) == expected


@pytest.mark.parametrize(
    ("code", "on", "expected"),
    [
        ("DPTHB1", date(2026, 5, 10), "Due since 2026-05-06, best by 2026-06-05."),
        ("DPTHB1", date(2027, 3, 6), "Past the usual age. Ask the midwife."),
        ("DPTHB1", date(2031, 3, 6), "It could be given until 2031-03-05."),
        ("VITA_BLUE", date(2027, 3, 5), "Missed in 2027-02. It can be given until 2027-03-05."),
        ("VITA_BLUE", date(2027, 3, 6), "The child has grown out of this dose."),
    ],
)
def test_a_status_says_why_as_time_goes_on(code: str, on: date, expected: str) -> None:
    assert str(on_card(code, on=on).reason) == expected


@pytest.mark.parametrize(
    ("code", "on", "expected"),
    [
        ("DPTHB1", date(2026, 6, 1), "Late: it was due by 2026-05-14."),
        ("DPTHB1", date(2027, 3, 6), "Past the usual age. It can still be caught up."),
    ],
)
def test_where_no_window_is_printed_it_is_late(code: str, on: date, expected: str) -> None:
    assert str(on_card(code, on=on, pack="generic").reason) == expected


@pytest.mark.parametrize(
    ("code", "doses", "expected"),
    [
        ("MR1", [dose("MR1", "2026-10-01")],
         ["Given too early: not before 2026-12-06. Ask the midwife whether it must be repeated."]),
        ("DPTHB2", [dose("DPTHB1", "2026-07-06"), dose("DPTHB2", "2026-07-28")],
         ["Given too soon after the dose before: not before 2026-08-06. Ask the midwife whether it must be repeated."]),
        ("DPTHB2", [dose("DPTHB1", "2026-08-06"), dose("DPTHB2", "2026-07-28")],
         ["Dated before the dose before it (2026-08-06). Check both dates."]),
        ("HB0", [dose("HB0", "2026-03-20")], ["Given after the age limit: not after 2026-03-13. Tell the midwife."]),
    ],
)  # fmt: skip
def test_a_wrong_dose_counts_and_says_what_is_wrong(code: str, doses: list[Dose], expected: list[str]) -> None:
    found = [
        one
        for one in standings(
            schedule_of_pack(load_pack("indonesia")), Subject(PartialDate.of(BORN), "F"), doses, date(2026, 10, 5)
        )
        if one.row.code == code and one.dose is not None
    ]
    assert [one.status for one in found] == [Status.GIVEN]
    assert [str(fault) for fault in found[0].faults] == expected


def test_a_capsule_that_was_given_too_early_counts_for_its_campaign() -> None:
    given = dose("VITA_BLUE", "2026-08-10")
    found = standings(schedule_of_pack(load_pack("indonesia")), Subject(PartialDate(2026, 2, 20)), [given], date(2026, 8, 25))
    august = next(one for one in found if one.dose is given)
    assert (str(august.occurrence), [str(fault) for fault in august.faults]) == (
        "2026-08",
        ["Given too early: not before 2026-08-20. Ask the midwife whether it must be repeated."],
    )


def test_a_birth_date_that_nobody_knows_stops_no_list() -> None:
    """fhircore#1435, #876: an unknown birth date ended in a crash."""
    schedule = schedule_of_pack(load_pack("indonesia"))
    found = standings(schedule, Subject(PartialDate()), [], date(2026, 10, 5))
    reasons = {str(one.reason) for one in found if not (one.row.area or one.row.state)}
    assert reasons == {"The birth date is not known. Write at least the year."}
    assert {one.status for one in found} == {Status.NOT_APPLICABLE}


def test_what_was_given_is_never_overdue() -> None:
    """simple-android#3925: overdue although seen recently."""
    given = dose("MR1", "2026-12-20")
    assert on_card("MR1", given, on=date(2029, 1, 1)).status is Status.GIVEN


def test_until_when_something_is_best_and_until_when_it_is_allowed_are_two_dates_and_both_are_told() -> None:
    """cht-core#5776: the date on which something is due and the window of it could not be told apart."""
    found = on_card("DPTHB1")
    assert (found.due_on, found.ideal_until, found.latest_on) == (date(2026, 5, 6), date(2026, 6, 5), date(2027, 3, 5))
    assert str(found.reason) == "It was best by 2026-06-05. Still allowed until 2027-03-05."


def test_a_dose_of_long_ago_is_entered_late_and_counts() -> None:
    """fhircore#1511: what was overdue could no longer be filled in."""
    assert on_card("RV1", dose("RV1", "2026-05-20", "seen_on_card"), on=date(2027, 10, 5)).status is Status.GIVEN


# rows of other kinds, as other slices will bring them
VISIT = ScheduleRow("ANC1", Kind.CONTACT, "anc", 1, Words({"en": "First check"}), Anchor.LMP, Span(8, "w"), "x", state="pregnant")
AGAIN = ScheduleRow(
    "ANC2", Kind.CONTACT, "anc", 2, Words({"en": "Second check"}), Anchor.PREVIOUS, Span(4, "w"), "x",
    previous="ANC1", ideal_until=Span(5, "w"), latest=Span(8, "w"),
)  # fmt: skip
CONTACTS = Schedule((VISIT, AGAIN))


def contacts(subject: Subject, *doses: Dose) -> list[tuple[str, str, str]]:
    """Return status, next date and reason of both contacts on 5 October 2026."""
    on = date(2026, 10, 5)
    found = [standing_of(CONTACTS, window, on) for window in windows(CONTACTS, subject, doses)]
    return [(one.status.value, str(one.next_on or ""), str(one.reason)) for one in found]


def test_a_contact_counts_from_its_own_day_and_the_next_from_the_one_before() -> None:
    woman = Subject(PartialDate(1998), "F", frozenset({"pregnant"}), anchors={"lmp": date(2026, 7, 6)})
    assert contacts(woman) == [
        ("due", "2026-08-31", "Due since 2026-08-31."),
        ("blocked", "", "First “First check” must be given."),
    ]
    assert contacts(woman, dose("ANC1", "2026-09-01"))[1] == ("due", "2026-09-29", "Due since 2026-09-29, best by 2026-10-12.")


def test_a_contact_whose_day_is_not_known_waits_and_one_that_is_not_for_a_person_is_not_asked_for() -> None:
    woman = Subject(PartialDate(1998), "F", frozenset({"pregnant"}))
    no_day = "The day from which it counts is not known."
    assert contacts(woman)[0] == ("not_applicable", "", no_day)
    assert contacts(woman, dose("ANC1", "", "told"))[1] == ("blocked", "", no_day)
    assert contacts(Subject(PartialDate(1998), "F"))[0][0] == "not_applicable"
