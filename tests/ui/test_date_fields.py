"""Days as people write them, days of which a part is missing, and ages instead of days."""

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.core.language import CODES, language
from desktop_app.core.partial_date import PartialDate
from desktop_app.ui.fields import DateField, PartialDateField
from desktop_app.ui.fields.dates import CalendarPopup
from desktop_app.ui.fields.partial_dates import LATER_THAN_TODAY, MONTH_MISSING, estimated_birth
from desktop_app.ui.fields.reading_dates import (
    NO_SUCH_DAY,
    NO_YEAR,
    NOT_A_DATE,
    SHORT_YEAR,
    YEAR_RANGE,
    read_date,
    read_partial_date,
)
from desktop_app.ui.words import set_current
from tests.ui.typing_keys import type_text

TODAY = date(2026, 10, 5)
DAY = date(2026, 10, 12)
READ = [
    "12/10/2026",
    "12.10.2026",
    "12-10-2026",
    "12 10 2026",
    "12102026",
    "2026-10-12",
    "2026/10/12",
    "١٢/١٠/٢٠٢٦",
    "١٢-١٠-٢٠٢٦",
    "12\u200f/10/2026",
]
REFUSED = [
    ("12 10 26", SHORT_YEAR),
    ("12/10/26", SHORT_YEAR),
    ("31/02/2026", NO_SUCH_DAY),
    ("12/13/2026", NO_SUCH_DAY),
    ("12/10/1826", YEAR_RANGE),
    ("yesterday", NOT_A_DATE),
    ("12/10/2026/1", NOT_A_DATE),
    ("2026", NOT_A_DATE),
    ("10/2026", NOT_A_DATE),
]
NAMED = [
    ("en", "12 October 2026"),
    ("en", "12 oct 2026"),
    ("id", "12 Oktober 2026"),
    ("sv", "12 oktober 2026"),
    ("ar", "12 أكتوبر 2026"),
    ("zh", "2026年10月12日"),
]


@pytest.fixture(autouse=True)
def english(qapp):
    set_current(language("en"))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("typed", [written for written in READ if written != "12102026"])
def test_a_day_is_read_in_every_language(code, typed):
    assert read_date(typed, language(code)) == DAY


@pytest.mark.parametrize(("code", "typed"), [*((c, "12102026") for c in ("en", "id", "ar")), *((c, "20261012") for c in CODES)])
def test_figures_without_signs_are_read_in_the_order_of_the_language(code, typed):
    assert read_date(typed, language(code)) == DAY


@pytest.mark.parametrize(("code", "typed"), NAMED)
def test_names_of_months_are_read_in_their_language(code, typed):
    assert read_date(typed, language(code)) == DAY


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize(("typed", "reason"), REFUSED)
def test_what_is_no_clear_day_is_refused_with_its_reason(code, typed, reason):
    assert read_date(typed, language(code)).source == reason.source


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("2019", PartialDate(2019)),
        ("5/2019", PartialDate(2019, 5)),
        ("2019-05", PartialDate(2019, 5)),
        ("17/5/2019", PartialDate(2019, 5, 17)),
    ],
)
def test_a_date_may_be_known_in_part(typed, meant):
    assert read_partial_date(typed, language("en")) == meant


@pytest.mark.parametrize("code", CODES)
def test_what_a_language_writes_it_also_reads(code):
    spoken = language(code)
    assert read_date(spoken.date(DAY), spoken) == DAY
    assert read_date(spoken.long_date(DAY), spoken) == DAY


def test_a_day_is_shown_back_and_its_limits_are_named(qtbot):
    field = DateField(maximum=TODAY)
    qtbot.addWidget(field)
    qtbot.keyClicks(field, "1 10 2026")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "01/10/2026"
    assert field.value() == date(2026, 10, 1)
    field.set_value(DAY)
    assert field.value() is None
    assert str(field.problem()).startswith("2026-10-12 is too late.")


@pytest.mark.qt_log_ignore("does not support", extend=True)  # of the platform without a screen
def test_the_calendar_opens_by_key_and_gives_its_day(qtbot):
    field = DateField()
    qtbot.addWidget(field)
    field.show()
    field.set_value(DAY)
    qtbot.keyClick(field, Qt.Key.Key_F4)
    calendar = field.findChild(CalendarPopup).calendar
    assert calendar.selectedDate().toPython() == DAY
    with qtbot.waitSignal(field.changed):
        calendar.activated.emit(calendar.selectedDate().addDays(1))
    assert field.value() == date(2026, 10, 13)


@pytest.fixture
def born(qtbot):
    field = PartialDateField(lambda: TODAY)
    qtbot.addWidget(field)
    field.show()
    return field


def test_day_month_and_year_may_each_stay_empty(born, qtbot):
    assert born.value() == PartialDate()
    qtbot.keyClicks(born.year, "2019")
    assert born.value() == PartialDate(2019)
    qtbot.keyClicks(born.month, "5")
    assert born.value() == PartialDate(2019, 5)
    type_text(born.day, "١٧")
    assert born.value() == PartialDate(2019, 5, 17)
    assert not born.is_estimated


@pytest.mark.parametrize(
    ("day", "month", "year", "reason"),
    [
        ("1", "2", "", NO_YEAR),
        ("1", "", "2019", MONTH_MISSING),
        ("30", "2", "2019", NO_SUCH_DAY),
        ("", "", "19", YEAR_RANGE),
        ("", "11", "2026", LATER_THAN_TODAY),
    ],
)
def test_an_impossible_date_is_refused_with_its_reason(born, qtbot, day, month, year, reason):
    for box, typed in ((born.day, day), (born.month, month), (born.year, year)):
        qtbot.keyClicks(box, typed)
    assert born.value() is None
    assert born.problem().source == reason.source


def test_a_whole_date_typed_into_one_box_is_spread(born, qtbot):
    qtbot.keyClicks(born.day, "17/05/2019")
    assert born.value() == PartialDate(2019, 5, 17)
    assert (born.day.text(), born.month.text(), born.year.text()) == ("17", "5", "2019")


def test_an_age_gives_an_estimate_and_never_a_day(born, qtbot):
    qtbot.mouseClick(born.switch, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(born.age, "40")
    assert born.is_estimated
    assert born.value() == PartialDate(1986)
    born.set_age(7, in_months=True)
    assert born.value() == PartialDate(2026, 2)


@pytest.mark.parametrize("today", [date(2026, month, day) for month in range(1, 13) for day in (2, 10, 28)])
@pytest.mark.parametrize("age", [1, 3, 40, 99])
def test_an_estimated_year_gives_back_the_age_it_came_from(age, today):
    born = estimated_birth(age, False, today)
    assert born.month is None
    assert born.age_months(today) // 12 == age


@pytest.mark.parametrize("today", [date(2026, month, day) for month in range(1, 13) for day in (3, 14, 27)])
@pytest.mark.parametrize("age", [0, 1, 7, 23])
def test_an_estimated_month_gives_back_the_age_it_came_from(age, today):
    born = estimated_birth(age, True, today)
    assert born.day is None
    in_the_middle = today.day == 14  # a month's middle may then fall on either side for both months that fit
    assert abs(born.age_months(today) - age) <= (1 if in_the_middle or age == 0 else 0)


def test_only_where_it_makes_sense_an_age_is_offered(born, qtbot):
    died = PartialDateField(lambda: TODAY, offer_age=False)
    qtbot.addWidget(died)
    died.show()
    assert born.switch.isVisible() and not died.switch.isVisible()
