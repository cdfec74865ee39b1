"""The assessment of a year from records and answers."""

from datetime import date

import pytest

from desktop_app.core.errors import InputError
from desktop_app.core.language import CODES, language
from desktop_app.core.layout import fill, titled
from desktop_app.core.period import Month
from desktop_app.features.registers.services import make_catalogue
from desktop_app.features.self_assessment import services
from desktop_app.features.self_assessment.feature import FEATURE
from desktop_app.features.self_assessment.feature.places import find_places
from desktop_app.features.self_assessment.services import figures
from desktop_app.features.self_assessment.services.today import today_lines
from desktop_app.packs import load_pack
from desktop_app.shell.discovery import find_features
from tests.builders.health_visits import TODAY, open_day, weigh
from tests.builders.open_day import act, follow, helped, read
from tests.builders.residents import make_child, make_household, make_resident

YEAR = TODAY.year


def line(db, code, year=YEAR):
    return next(one for one in read(db, services.assess, year, TODAY).lines if one.criterion.code == code)


def test_an_empty_post_knows_nothing_and_stands_on_the_lowest_level(db):
    follow(db)
    found = read(db, services.assess, YEAR, TODAY)
    assert (found.level, str(found.reached.title), str(found.next.title)) == (0, "Pratama", "Madya")
    assert all(one.value is None for one in found.lines) and len(found.unanswered) == 8


def test_what_the_records_show_counts_and_needs_no_typing(db):
    follow(db)
    day = open_day(db)
    ayu, _budi = make_child(db, "Ayu"), make_child(db, "Budi")
    weigh(db, day, ayu, 9_400)
    helped(db, day, "Sri", "volunteer")
    assert (line(db, "open_days").value, line(db, "volunteers").value, line(db, "weighed").value) == (1, 1, 50)
    assert not line(db, "open_days").is_typed


def test_an_answer_counts_only_where_the_records_show_nothing(db):
    follow(db)
    act(db, services.answer, YEAR, "open_days", 9, "before Balai", "Sri", TODAY)
    assert (line(db, "open_days").value, line(db, "open_days").is_typed) == (9, True)
    weigh(db, open_day(db), make_child(db, "Ayu"), 9_400)
    assert line(db, "open_days").value == 1


def test_households_in_the_fund_are_counted_of_those_asked(db):
    follow(db)
    for answer in ("yes", "no", ""):
        make_resident(db, household_id=make_household(db, facts={"health_fund": answer}))
    assert line(db, "health_fund").value == 50


def test_answers_of_another_year_do_not_count(db):
    follow(db)
    act(db, services.answer, YEAR - 1, "family_planning", 60, "", "Sri", TODAY)
    assert line(db, "family_planning").value is None and line(db, "family_planning", YEAR - 1).value == 60


def test_two_laptops_that_answer_one_question_write_one_row(db):
    follow(db)
    first = act(db, services.answer, YEAR, "family_planning", 55, "", "Sri", TODAY)
    assert act(db, services.answer, YEAR, "family_planning", 60, "", "Wati", TODAY) == first
    assert line(db, "family_planning").value == 60


def test_an_answer_taken_back_is_open_again_and_can_be_given_again(db):
    follow(db)
    act(db, services.answer, YEAR, "family_planning", 55, "said the midwife", "Sri", TODAY)
    act(db, services.take_back, YEAR, "family_planning")
    assert line(db, "family_planning").answer is None
    act(db, services.answer, YEAR, "family_planning", 60, "", "", TODAY)
    assert line(db, "family_planning").answer.note == ""


@pytest.mark.parametrize(
    ("criterion", "value", "note"),
    [("family_planning", 101, ""), ("family_planning", -1, ""), ("family_planning", None, " "), ("gone", 3, "")],
)
def test_what_cannot_be_is_refused_and_nothing_is_stored(db, criterion, value, note):
    follow(db)
    with pytest.raises(InputError):
        act(db, services.answer, YEAR, criterion, value, note, "", TODAY)
    assert read(db, services.unanswered, YEAR) == 1


def test_today_asks_at_the_turn_of_the_year_and_only_then(db):
    follow(db)
    assert [(one.count, one.arguments) for one in read(db, today_lines, date(2026, 12, 3))] == [(1, {"year": 2026})]
    assert [one.arguments for one in read(db, today_lines, date(2027, 1, 20))] == [{"year": 2026}]
    assert not read(db, today_lines, date(2026, 11, 30))


def test_the_page_is_found_by_its_name(db):
    assert [one.page for one in read(db, find_places, "level", language("en"))] == ["self_assessment"]
    assert not read(db, find_places, "zebra", language("en"))


def test_a_record_has_a_name_for_history(db):
    follow(db)
    row = act(db, services.answer, YEAR, "family_planning", 55, "", "Sri", TODAY)
    (record,) = FEATURE.records
    assert read(db, record.name, row) == f"{YEAR}: Couples with family planning"
    assert read(db, record.name, b"x" * 16) == ""


@pytest.mark.parametrize("pack", ["generic", "indonesia", "sweden"])
@pytest.mark.parametrize("name", ["self_assessment.strata", "self_assessment.activities"])
def test_both_papers_are_there_in_every_pack_empty_and_full(db, pack, name):
    follow(db, pack)
    weigh(db, open_day(db), make_child(db, "Ayu"), 9_400)
    entry = make_catalogue(load_pack(pack), find_features()).find([name])[0]
    with db.read() as session:
        cells = fill(entry.register, entry.source, entry.source.rows(session, Month(YEAR, 12)))
        head = entry.source.head(session, Month(YEAR, 12))
    assert cells and head
    for code in CODES:
        for column in titled(entry.register, entry.source).leaves():
            assert language(code).text(column.title)
        assert all(language(code).value(cell) is not None for row in cells for cell in row if cell is not None)


def test_a_mean_of_half_the_children_is_fifty_percent_and_not_a_hair_less(db, monkeypatch):
    """0.6 + 0.7 + 0.2 is a little less than 1.5 for a computer that reckons in binary; a level hangs on it."""
    came = {1: 6, 2: 7, 3: 2}

    class Counted:
        def __init__(self, month):
            self.counts = {"D": came[month.month], "S": 10}

        def count(self, letter):
            return self.counts[letter]

    monkeypatch.setattr(figures, "figures", lambda _session, month, _pack, _last: Counted(month))
    with db.read() as session:
        assert figures.weighed(session, date(2026, 1, 1), date(2026, 3, 31)) == 50
