"""What the weighing month lacks before its registers are handed in."""

from datetime import date

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.period import Month
from desktop_app.db.settings import put_setting
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services import month_checks
from desktop_app.features.health_visits.services.elsewhere import Elsewhere, record_elsewhere
from desktop_app.features.health_visits.services.growth_cards import record_growth_cards
from desktop_app.packs import PACK_SETTING
from desktop_app.residents.services import record_move_out
from tests.builders.health_visits import acted, add_person, open_day, weigh
from tests.builders.volunteers import came, volunteer

SEPTEMBER, HELD = Month(2026, 9), date(2026, 9, 7)
TODAY = date(2026, 10, 5)


@pytest.fixture(autouse=True)
def in_indonesia(db):
    acted(db, lambda session: put_setting(session, PACK_SETTING, "indonesia"))


def gaps(db, name, month=SEPTEMBER, today=TODAY):
    with db.read() as session:
        return getattr(month_checks, name)(session, month, today)


def words(found):
    return [str(gap.words) for gap in found]


def finish(db, day):
    acted(db, lambda session: services.finish_day(session, day))


def test_a_month_that_is_over_without_an_open_day_is_asked_about(db):
    [gap] = gaps(db, "open_days_of_month")
    assert "No open day" in str(gap.words)
    assert gap.is_serious
    assert gaps(db, "open_days_of_month", Month(2026, 10)) == []


def test_an_open_day_that_nobody_finished_opens_that_day(db):
    day = open_day(db, HELD)
    [gap] = gaps(db, "open_days_of_month")
    assert (gap.page, gap.arguments, gap.is_serious) == ("health_visits", {"day": HELD}, True)
    finish(db, day)
    assert gaps(db, "open_days_of_month") == []


def test_a_child_that_came_and_was_not_weighed_is_named_with_its_day(db):
    ayu, day = add_person(db, "Ayu", date(2025, 1, 1)), open_day(db, HELD)
    weigh(db, day, ayu)
    [gap] = gaps(db, "came_without_weight")
    assert "Ayu" in str(gap.words)
    assert gap.arguments == {"day": HELD, "resident": ayu}
    assert gaps(db, "not_weighed_without_reason") == []
    weigh(db, day, ayu, 9000)
    assert gaps(db, "came_without_weight") == []


def test_a_grown_up_who_came_needs_no_weight(db):
    rina, day = add_person(db, "Rina", date(1990, 1, 1)), open_day(db, HELD)
    weigh(db, day, rina)
    assert gaps(db, "came_without_weight") == []


def test_a_child_that_did_not_come_needs_a_reason_or_a_weight_from_home(db):
    ayu, budi, citra = (add_person(db, name, date(2025, 1, 1)) for name in ("Ayu", "Budi", "Citra"))
    day = open_day(db, HELD)
    weigh(db, day, ayu, 9000)
    found = gaps(db, "not_weighed_without_reason")
    assert [gap.resident for gap in found] == [budi, citra]
    assert found[0].arguments == {"month": SEPTEMBER, "sweep": budi}
    acted(db, lambda session: services.record_absence(session, budi, day, "ill", TODAY))
    entry = Elsewhere(date(2026, 9, 20), "home", {"weight_g": 9100}, None, "")
    acted(db, lambda session: record_elsewhere(session, citra, entry, TODAY))
    assert gaps(db, "not_weighed_without_reason") == []


def test_who_moved_away_is_not_expected(db):
    add_person(db, "Ayu", date(2025, 1, 1), status="moved")
    open_day(db, HELD)
    assert gaps(db, "not_weighed_without_reason") == []


def test_a_doubtful_value_of_the_month_is_told_and_one_of_another_month_is_not(db):
    ayu = add_person(db, "Ayu", date(2025, 1, 1))
    weigh(db, open_day(db, HELD), ayu, 24_000)
    [gap] = gaps(db, "doubts_of_month")
    assert (gap.resident, gap.arguments) == (ayu, {"mode": "doubts"})
    assert gaps(db, "doubts_of_month", Month(2026, 8)) == []


def test_growth_cards_are_asked_for_only_where_the_post_asks_for_them(db):
    ayu, budi = (add_person(db, name, date(2025, 1, 1)) for name in ("Ayu", "Budi"))
    day = open_day(db, HELD)
    for child in (ayu, budi):
        weigh(db, day, child, 9000)
    assert gaps(db, "growth_cards_not_asked") == []
    acted(db, lambda session: record_growth_cards(session, [ayu], True, HELD))
    [gap] = gaps(db, "growth_cards_not_asked")
    assert gap.resident == budi


def test_the_sums_of_a_month_add_up(db):
    for name in ("Ayu", "Budi"):
        weigh(db, open_day(db, HELD), add_person(db, name, date(2025, 1, 1)), 9000)
    assert gaps(db, "sums_of_month") == []


def test_who_was_weighed_and_counts_nowhere_is_named(db):
    ayu = add_person(db, "Ayu", date(2025, 1, 1))
    weigh(db, open_day(db, HELD), ayu, 9000)
    acted(db, lambda session: record_move_out(session, ayu, PartialDate(2026, 9, 20), TODAY))
    [gap] = gaps(db, "sums_of_month")
    assert gap.resident == ayu
    assert "does not count" in str(gap.words)


def test_an_open_day_of_which_nobody_said_who_helped_opens_its_list_of_helpers(db):
    open_day(db, HELD)
    [gap] = gaps(db, "helpers_of_month")
    assert (gap.page, gap.arguments) == ("volunteers", {"day": HELD})
    came(db, HELD, volunteer(db, "Siti"))
    assert gaps(db, "helpers_of_month") == []
