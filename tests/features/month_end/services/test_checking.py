"""What a month lacks, asked of all slices, and the line on Today."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.core.contract import DataCheck, Doubt, Feature, MonthCheck, MonthGap
from desktop_app.core.language import language
from desktop_app.core.text import Text
from desktop_app.db.database import Database
from desktop_app.features.data_quality.services import clear, find_doubts
from desktop_app.features.month_end.services import CheckLine, check_month, set_state
from desktop_app.features.month_end.services.today import today_lines
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import add_person, open_day
from tests.builders.month_end import OCTOBER, SET_UP, close, settle
from tests.builders.residents import make_resident

TODAY = date(2026, 11, 3)


def check(name: str, order: int, *gaps: MonthGap) -> MonthCheck:
    return MonthCheck(f"bees.{name}", Text("Test", name), lambda *_: gaps, order)


def ask(db: Database, *features: Feature) -> list[CheckLine]:
    with db.read() as session:
        return check_month(session, features, OCTOBER, TODAY)


def test_questions_come_in_their_order_and_what_would_be_wrong_comes_first(db: Database) -> None:
    late = check("late", 900, MonthGap(Text("Test", "c"), is_serious=True))
    early = check("early", 100, MonthGap(Text("Test", "a")), MonthGap(Text("Test", "b"), "bees", {"hive": 3}, b"r" * 16))
    feature = Feature("bees", Text("Test", "Bees"), month_checks=(late, early))
    lines = ask(db, feature)
    assert [(str(line.words), line.check, line.is_serious) for line in lines] == [
        ("c", "bees.late", True),
        ("a", "bees.early", False),
        ("b", "bees.early", False),
    ]
    assert (lines[2].page, lines[2].arguments, lines[2].resident, lines[2].slice_title) == (
        "bees",
        {"hive": 3},
        b"r" * 16,
        feature.title,
    )


@pytest.mark.parametrize(("kind", "is_serious"), [("contradiction", True), ("missing", False), ("doubtful", False)])
def test_doubts_about_people_stand_in_the_same_list_with_the_name(db: Database, kind: str, is_serious: bool) -> None:
    ayu = add_person(db, "Ayu", date(2025, 3, 1))
    asked = DataCheck("bees.stung", Text("Test", "Stung"), kind, lambda *_: [Doubt(ayu, "1", Text("Test", "stung twice"))])
    feature = Feature("bees", Text("Test", "Bees"), data_checks=(asked,))
    (line,) = ask(db, feature)
    assert (str(line.words), line.resident, line.page, line.is_serious) == ("Ayu: stung twice", ayu, "", is_serious)
    with db.action(SET_UP) as session:
        clear(session, find_doubts(session, TODAY, [asked])[0], "it is so", "siti", TODAY)
    assert ask(db, feature) == []


def test_a_newborn_without_a_name_is_called_in_the_reader_s_language(db: Database) -> None:
    baby = make_resident(db, "", "2026-10-01", is_unnamed=True, mother_name="Rina")
    asked = DataCheck("bees.stung", Text("Test", "Stung"), "doubtful", lambda *_: [Doubt(baby, "1", Text("Test", "stung"))])
    (line,) = ask(db, Feature("bees", Text("Test", "Bees"), data_checks=(asked,)))
    assert "Rina" in language("ar").text(line.words) and "Baby of" not in language("ar").text(line.words)


def test_an_empty_post_is_asked_by_all_slices_without_a_fault(db: Database) -> None:
    assert all(str(line.words) for line in ask(db, *find_features()))


def lines(db: Database, today: date) -> list[tuple[str, str, object]]:
    with db.read() as session:
        return [(str(line.words), line.tone, line.arguments["month"]) for line in today_lines(session, today)]


def test_a_new_post_hears_nothing_of_reports(db: Database) -> None:
    assert lines(db, TODAY) == []


@pytest.mark.parametrize(
    ("today", "words", "tone"),
    [
        (date(2026, 11, 1), "is due on", ""),
        (date(2026, 11, 2), "is due on", "warn"),
        (date(2026, 11, 5), "is due on", "warn"),
        (date(2026, 11, 6), "was due on", "danger"),
    ],
)
def test_the_due_day_of_a_month_with_an_open_day_stands_on_today(db: Database, today: date, words: str, tone: str) -> None:
    open_day(db, date(2026, 10, 5))
    ((told, shown, month),) = lines(db, today)
    assert words in told and "2026-11-05" in told and (shown, month) == (tone, OCTOBER)


def test_the_line_is_gone_once_the_report_is_sent_and_comes_back_with_it(db: Database) -> None:
    settle(db)
    open_day(db, date(2026, 10, 5))
    close(db, ["health_visits.sip2"])
    with db.action(SET_UP) as session:
        set_state(session, OCTOBER, "sent", "siti", TODAY)
    assert lines(db, TODAY) == []
    with db.action(SET_UP) as session:
        set_state(session, OCTOBER, "returned", "siti", TODAY, "no signature")
    ((told, tone, _),) = lines(db, date(2027, 1, 20))
    assert "came back" in told and tone == "danger"


def test_at_most_three_reports_are_told_the_newest_first(db: Database) -> None:
    for back in range(5):
        with db.action(SET_UP) as session:
            set_state(session, OCTOBER.plus(-back), "sweeping", "siti", TODAY)
    assert [month for _, _, month in lines(db, TODAY)] == [OCTOBER, OCTOBER.plus(-1), OCTOBER.plus(-2)]


def test_a_month_that_is_not_over_is_not_asked_for(db: Database) -> None:
    with db.action(SET_UP) as session:
        set_state(session, OCTOBER, "sweeping", "siti", TODAY)
    assert lines(db, date(2026, 10, 30)) == []


def test_another_due_day_of_one_month_counts(db: Database) -> None:
    with db.action(SET_UP) as session:
        set_state(session, OCTOBER, "sweeping", "siti", TODAY, due=date(2026, 11, 20))
    ((told, tone, _),) = lines(db, date(2026, 11, 10))
    assert "2026-11-20" in told and tone == ""


def test_a_slice_without_questions_is_passed_over(db: Database) -> None:
    assert ask(db, replace(find_features()[0], data_checks=(), month_checks=())) == []
