"""Lists on paper: made, found by their number, typed back with keys alone."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.core.partial_date import PartialDate
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services import paper_lists
from desktop_app.features.health_visits.views.lists import ListsPanel
from desktop_app.features.schedules.services import services_by_code
from desktop_app.residents.models import Resident
from tests.builders.health_visits import SET_UP, TODAY, acted, add_person, open_day, weigh

pytestmark = pytest.mark.gui
BORN = date(2025, 6, 1)
HELD = TODAY - timedelta(days=3)
Key = Qt.Key


@pytest.fixture
def children(db):
    ids = [add_person(db, name, BORN, mother="Rina") for name in ("Ayu", "Budi", "Citra")]
    weigh(db, open_day(db, date(2026, 9, 7)), ids[0], 8_900, 740)
    return ids


@pytest.fixture
def panel(qtbot, context):
    made = ListsPanel(context)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.show_day(TODAY)
    return made


def start(db, people, kind="day", for_day=TODAY, offered=None):
    return acted(db, lambda session: services.start_list(session, kind, for_day, people, TODAY, offered=offered or {}))


def focused(panel):
    return panel.window().focusWidget()


def types(panel, *keys):
    """Press keys wherever the focus is: words are typed, keys are pressed."""
    for key in keys:
        field = focused(panel)
        if isinstance(key, str):
            QTest.keyClicks(field, key)
        else:
            QTest.keyClick(field, key)


def stored(db, started):
    with db.read() as session:
        lines = paper_lists.list_lines(session, started.id)
    return [
        (
            line.measured.weight_g if line.measured else None,
            line.measured.length_height_mm if line.measured else None,
            line.given,
            line.why.reason if line.why else "",
            line.done_on is not None,
        )
        for line in lines
    ]


def problem(panel):
    entry = panel.type_back.entry
    return entry._problem.text() or entry._question.text()


def test_a_list_is_typed_back_in_the_order_of_the_paper_by_keys_alone(panel, db, children):
    started = start(db, children, offered={children[0]: ("OPV3", "VITA_RED")})
    panel.number.setFocus()
    types(panel, started.number, Key.Key_Return)
    enter = Key.Key_Return
    types(panel, "9.2", enter, "75.4", enter, enter, enter, "2", enter)
    types(panel, enter, enter)
    types(panel, enter, "1", enter)
    assert stored(db, started) == [
        (9_200, 754, ("VITA_RED",), "", True),
        (None, None, (), "", True),
        (None, None, (), "ill", True),
    ]
    assert not panel.type_back.isVisible()
    with db.read() as session:
        assert services.open_day_on(session, TODAY).measured == 1


def test_down_stores_a_line_at_once_and_up_goes_back_without_storing_an_empty_one(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    types(panel, "9.2", Key.Key_Down, Key.Key_Up)
    assert stored(db, started)[0] == (9_200, None, (), "", True)
    assert stored(db, started)[1][-1] is False
    assert panel.type_back.entry.line.position == 1
    types(panel, Key.Key_Down, Key.Key_Down)
    assert stored(db, started)[1][-1] is True


def test_a_child_needs_few_keys(panel, db, children):
    """Weight and height with Enter behind each, then Down: nine figures and signs, three keys."""
    started = start(db, children)
    panel.open_list(started.id)
    keys = ["9", ".", "2", Key.Key_Return, "7", "5", ".", "4", Key.Key_Down]
    types(panel, *keys)
    assert stored(db, started)[0][:2] == (9_200, 754)
    assert len(keys) <= 14
    assert panel.type_back.entry.line.position == 2


def test_a_value_that_cannot_be_is_refused_and_a_strange_one_is_asked_about_once(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    types(panel, "0.7", Key.Key_Return)
    assert "not possible" in problem(panel)
    types(panel, "12.9", Key.Key_Return)
    assert "press Enter again" in problem(panel)
    assert focused(panel).objectName() == "weight_g"
    types(panel, Key.Key_Return)
    assert focused(panel).objectName() == "length_height_mm"
    types(panel, Key.Key_Down)
    assert stored(db, started)[0][0] == 12_900


def test_a_vaccine_asks_for_who_gave_it_and_the_line_waits(panel, db, children):
    started = start(db, children, offered={children[0]: ("OPV3", "MR1")})
    panel.open_list(started.id)
    types(panel, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, Key.Key_Tab, "1 -2", Key.Key_Return)
    assert "Volunteers do not vaccinate" in problem(panel)
    assert focused(panel) is panel.type_back.given_by
    assert panel.type_back.entry.boxes.text() == "1 -2"
    types(panel, "Bidan Rina", Key.Key_Return)
    types(panel, Key.Key_Down)
    with db.read() as session:
        given = services_by_code(session, [children[0]])[children[0]]
    assert {code: (one.given, one.given_by, one.refused) for code, (one,) in given.items()} == {
        "OPV3": (PartialDate.of(TODAY), "Bidan Rina", False),
        "MR1": (PartialDate.of(TODAY), "Bidan Rina", True),
    }


def test_a_box_or_reason_that_is_not_on_the_paper_is_refused_with_a_sentence(panel, db, children):
    started = start(db, children, offered={children[0]: ("OPV3",)})
    panel.open_list(started.id)
    entry = panel.type_back.entry
    entry.focus("boxes")
    types(panel, "2", Key.Key_Return)
    assert "no box 2" in problem(panel)
    entry.boxes.clear()
    entry.focus("reason")
    types(panel, "8", Key.Key_Return)
    assert "1 to 7" in problem(panel)
    assert stored(db, started)[0][-1] is False


def test_the_day_on_a_line_of_the_absent_is_kept_for_the_next(panel, db, children):
    open_day(db, HELD)
    started = start(db, children, kind="absent", for_day=HELD)
    panel.open_list(started.id)
    assert focused(panel).objectName() == "day"
    panel.type_back.entry.day.setText("4/10/2026")
    types(panel, Key.Key_Return, "9.2", Key.Key_Down)
    with db.read() as session:
        (line, *_others) = paper_lists.list_lines(session, started.id)
    assert (line.on, line.measured.kind) == (date(2026, 10, 4), "home")
    assert panel.type_back.entry.day.value() == date(2026, 10, 4)


def test_lying_and_standing_are_turned_by_a_letter(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    types(panel, "9.2", Key.Key_Return, "75.4", Key.Key_S, Key.Key_Down)
    with db.read() as session:
        assert paper_lists.list_lines(session, started.id)[0].measured.position == "standing"


def test_a_line_that_is_looked_at_again_stores_nothing(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    types(panel, "9.2", Key.Key_Down)
    panel.type_back.table.choose(0)
    touched = []
    panel.context.changed.connect(touched.append)
    panel.type_back.entry.focus("weight_g")
    types(panel, Key.Key_Down)
    assert touched == []
    assert panel.type_back.entry.line.position == 2


def test_lists_are_made_for_what_is_chosen_and_go_to_their_paper(panel, db, children, monkeypatch):
    opened = []
    monkeypatch.setattr(panel.context, "open_page", lambda page, **arguments: opened.append((page, arguments)))
    assert panel.making.kind.value() == "day"
    assert panel.making._people.text().startswith("3 children")
    QTest.mouseClick(panel.making.make_button, Qt.MouseButton.LeftButton)
    with db.read() as session:
        (card,) = paper_lists.list_lists(session)
    assert opened == [
        (
            "registers",
            {"register": "health_visits.paper_list", "subjects": (card.id,), "of_whom": card.number},
        )
    ]
    assert panel.model.rows == [card]


def test_after_the_open_day_the_absent_are_offered(panel, db, children):
    weigh(db, open_day(db, HELD), children[0], 9_000)
    panel.show_day(HELD)
    assert panel.making.kind.value() == "absent"
    assert panel.making._people.text().startswith("2 children")


def test_who_has_no_day_or_nobody_on_the_list_is_told_why(panel, children):
    panel.making.day.clear()
    panel.making.count()
    assert "date of the open day" in panel.making._people.text()
    assert not panel.making.make_button.isEnabled()
    panel.making.show_day(HELD)
    assert "There was no open day" in panel.making._people.text()


def test_a_number_that_no_list_has_is_said(panel, db, children):
    start(db, children)
    panel.number.setFocus()
    types(panel, "9999-9999", Key.Key_Return)
    assert "There is no list 9999-9999" in panel._problem.text()
    assert not panel.type_back.isVisible()


def test_figures_that_end_the_numbers_of_several_lists_open_none_of_them(panel, db, children):
    for _ in range(11):  # two of them end in the same figure
        start(db, children)
    with db.read() as session:
        ends = [card.number[-1] for card in paper_lists.list_lists(session)]
    panel.number.setFocus()
    types(panel, next(end for end in ends if ends.count(end) > 1), Key.Key_Return)
    assert "There is no list" in panel._problem.text() and not panel.type_back.isVisible()


def test_a_list_is_removed_with_a_key_and_esc_leaves_one_that_is_open(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    types(panel, Key.Key_Escape)
    assert not panel.type_back.isVisible()
    panel.table.setFocus()
    types(panel, Key.Key_Delete)
    assert panel.model.rows == []


def test_undoing_the_list_while_it_is_typed_goes_back_to_all_lists(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    acted(db, lambda session: paper_lists.remove_list(session, started.id))
    assert not panel.type_back.isVisible()


def test_a_childs_form_is_typed_back_with_its_answers(panel, db, children):
    started = start(db, children[:1], kind="cards")
    panel.open_list(started.id)
    enter = Key.Key_Return
    types(panel, "9.2", enter, "75.4", enter, enter, enter, "1 -2", enter)
    with db.read() as session:
        (line,) = paper_lists.list_lines(session, started.id)
    assert (line.measured.weight_g, dict(line.answers)) == (9_200, {"cough": True, "fever_2_weeks": False})
    panel.open_list(started.id)
    assert panel.type_back.entry.answers.text() == "1 -2"


def test_only_forms_ask_for_answers(panel, db, children):
    panel.open_list(start(db, children).id)
    assert "answers" not in panel.type_back.entry.names()
    panel.open_list(start(db, children, kind="cards").id)
    assert panel.type_back.entry.names()[-2:] == ["answers", "reason"]


def test_another_line_is_taken_by_mouse_only_after_what_was_typed_is_stored(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    types(panel, "9,2")
    panel.type_back.table.choose(2)
    assert panel.type_back.entry.line.position == 3
    assert [line[0] for line in stored(db, started)] == [9_200, None, None]
    types(panel, "920")
    panel.type_back.table.choose(0)
    assert panel.type_back.entry.line.position == 3 and panel.type_back.table.currentIndex().row() == 2
    assert panel.type_back.entry.values["weight_g"].text() == "920"


def test_leaving_a_list_stores_what_was_typed_and_what_is_refused_is_left_behind_only_the_second_time(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    types(panel, "9.2", Key.Key_Escape)
    assert not panel.type_back.isVisible() and stored(db, started)[0][0] == 9_200
    panel.open_list(started.id)
    types(panel, "920", Key.Key_Escape)
    assert panel.type_back.isVisible() and panel.has_unstored
    types(panel, Key.Key_Escape)
    assert not panel.type_back.isVisible() and not panel.has_unstored
    assert stored(db, started)[1][0] is None


def test_a_line_that_is_only_looked_at_is_not_marked_as_typed_when_the_list_is_left(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    panel.type_back.table.choose(1)
    panel.type_back.head.back_button.click()
    assert [line[-1] for line in stored(db, started)] == [False, False, False]


def test_the_fields_follow_what_is_stored_elsewhere_unless_something_is_typed_into_them(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    day = open_day(db)
    weigh(db, day, children[0], 9_200)
    weight = panel.type_back.entry.values["weight_g"]
    assert weight.text() == "9.2" and not panel.has_unstored
    weight.setText("9.4")
    weigh(db, day, children[0], 9_200, 740)
    assert weight.text() == "9.4" and panel.has_unstored


def test_a_line_stays_with_its_child_when_another_child_is_deleted_meanwhile(panel, db, children):
    started = start(db, children)
    panel.open_list(started.id)
    types(panel, Key.Key_Down, "9.2")
    assert panel.type_back.entry.line.person.id == children[1]
    with db.action(SET_UP) as session:
        session.delete(session.get_one(Resident, children[0]))
    types(panel, Key.Key_Down)
    with db.read() as session:
        assert [one.weight_g for one in services.weighings_of(session, children[1])] == [9_200]
        assert services.weighings_of(session, children[2]) == []


def test_a_low_window_scrolls_the_line_and_never_lays_words_over_its_fields(panel, db, children):
    panel.resize(700, 320)
    panel.open_list(start(db, children, offered={children[0]: ("MR1", "OPV3")}).id)
    types(panel, Key.Key_Return, Key.Key_Tab, Key.Key_Tab)
    view = panel.type_back
    assert view.entry.height() >= view.entry.heightForWidth(view.entry.width())
    assert view.table.isVisible() and not focused(panel).visibleRegion().isEmpty()
