"""Lists on paper: made in an order, found by their number, typed back in that order."""

from datetime import date, timedelta

import pytest

from desktop_app.core.errors import InputError, UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.derived import rebuild_derived
from desktop_app.features.child_record.rules.symptoms import SymptomEntry
from desktop_app.features.child_record.services import record_symptoms, symptoms_of
from desktop_app.features.health_visits import services
from desktop_app.features.health_visits.services import paper_lists
from desktop_app.features.health_visits.services.paper_lists import TypedLine
from desktop_app.features.schedules.services import services_by_code
from desktop_app.residents.services import merge_residents
from tests.builders.health_visits import TODAY, acted, add_person, open_day, weigh
from tests.conftest import all_derived
from tests.db.laptops import laptop, send

BORN = date(2025, 6, 1)


@pytest.fixture
def children(db):
    return [add_person(db, name, BORN) for name in ("Sari", "Ayu", "Budi")]


def start(db, people, kind="day", for_day=TODAY, **more):
    return acted(db, lambda session: services.start_list(session, kind, for_day, people, TODAY, **more))


def lines_of(db, started):
    with db.read() as session:
        return services.list_lines(session, started.id)


def typed(db, line, entry, today=TODAY, by="Bidan Rina", **more):
    acted(db, lambda session: services.type_back(session, line.id, entry, today, by=by, **more))


def card_of(db, started):
    with db.read() as session:
        return paper_lists.list_card(session, started.id)


def codes_of(db, resident):
    with db.read() as session:
        found = services_by_code(session, [resident]).get(resident, {})
    return {code: [(one.given, one.refused) for one in given] for code, given in found.items()}


def test_a_list_keeps_the_order_in_which_it_was_printed(db, children):
    started = start(db, children, street="RT 003", volunteer="Bu Tini")
    assert [line.person.id for line in lines_of(db, started)] == children
    card = card_of(db, started)
    assert (card.lines, card.done, card.street, card.volunteer, card.typed_on) == (3, 0, "RT 003", "Bu Tini", None)


def test_a_line_typed_back_is_a_visit_of_the_open_day_even_of_a_finished_one(db, children):
    day = open_day(db)
    acted(db, lambda session: services.finish_day(session, day))
    started = start(db, children)
    typed(db, lines_of(db, started)[1], TypedLine({"weight_g": 9_200, "length_height_mm": 754}, given=("OPV3",)))
    line = lines_of(db, started)[1]
    assert (line.measured.weight_g, line.measured.length_height_mm, line.measured.kind) == (9_200, 754, "open_day")
    assert codes_of(db, children[1]) == {"OPV3": [(PartialDate.of(TODAY), False)]}
    with db.read() as session:
        assert services.open_day_on(session, TODAY).measured == 1


def test_the_list_is_done_with_its_last_line(db, children):
    started = start(db, children)
    for line in lines_of(db, started):
        assert card_of(db, started).typed_on is None
        typed(db, line, TypedLine())
    assert card_of(db, started).typed_on == TODAY


def test_boxes_stay_as_printed_whatever_is_due_later(db, children):
    started = start(db, children, offered={children[0]: ("OPV3", "MR1")})
    typed(db, lines_of(db, started)[0], TypedLine(given=("MR1",)))
    line = lines_of(db, started)[0]
    assert [(box.code, box.given) for box in line.boxes] == [("OPV3", False), ("MR1", True)]


def test_a_tick_that_was_a_slip_is_taken_back_when_the_line_is_typed_again(db, children):
    started = start(db, children, offered={children[0]: ("OPV3", "MR1")})
    line = lines_of(db, started)[0]
    typed(db, line, TypedLine(given=("MR1",)))
    typed(db, line, TypedLine(given=("OPV3",), refused=("MR1",)))
    assert codes_of(db, children[0]) == {
        "OPV3": [(PartialDate.of(TODAY), False)],
        "MR1": [(PartialDate.of(TODAY), True)],
    }


def test_a_weight_typed_into_the_wrong_line_leaves_no_visit_behind(db, children):
    started = start(db, children)
    line = lines_of(db, started)[0]
    typed(db, line, TypedLine({"weight_g": 9_200}))
    typed(db, line, TypedLine({"weight_g": None}))
    with db.read() as session:
        assert services.open_day_on(session, TODAY).here == 0


def test_why_a_child_did_not_come_is_stored_and_taken_back(db, children):
    started = start(db, children)
    line = lines_of(db, started)[2]
    typed(db, line, TypedLine(absence="ill"), by="Bu Tini")
    with db.read() as session:
        missing = services.absent(session, services.open_day_on(session, TODAY).id)
    assert [(one.person.own_name, one.why and one.why.reason) for one in missing] == [
        ("Ayu", None),
        ("Budi", "ill"),
        ("Sari", None),
    ]
    typed(db, line, TypedLine())
    assert lines_of(db, started)[2].why is None


def test_a_line_of_the_absent_is_a_visit_at_home_on_its_own_day(db, children):
    held = TODAY - timedelta(days=3)
    open_day(db, held)
    started = start(db, children, kind="absent", for_day=held)
    typed(db, lines_of(db, started)[0], TypedLine({"weight_g": 9_000}, absence="away"), on=TODAY - timedelta(days=1))
    line = lines_of(db, started)[0]
    assert (line.measured.kind, line.measured.measured_on, line.why.reason) == ("home", TODAY - timedelta(days=1), "away")


def test_the_wrong_day_of_a_visit_at_home_is_corrected_by_typing_the_line_again(db, children):
    held = TODAY - timedelta(days=3)
    started = start(db, children, kind="absent", for_day=held, offered={children[0]: ("MR1",)})
    entry = TypedLine({"weight_g": 9_000}, given=("MR1",))
    typed(db, lines_of(db, started)[0], entry)
    typed(db, lines_of(db, started)[0], entry, on=TODAY - timedelta(days=2))
    with db.read() as session:
        assert [one.measured_on for one in services.weighings_of(session, children[0])] == [TODAY - timedelta(days=2)]
    assert codes_of(db, children[0]) == {"MR1": [(PartialDate.of(TODAY - timedelta(days=2)), False)]}


def test_nothing_of_a_line_is_stored_if_one_value_is_not_possible(db, children):
    started = start(db, children)
    line = lines_of(db, started)[0]
    with pytest.raises(InputError, match="not possible"):
        typed(db, line, TypedLine({"weight_g": 9_200, "length_height_mm": 7_540}, given=("MR1",)))
    assert lines_of(db, started)[0].measured is None
    assert codes_of(db, children[0]) == {}


def test_a_vaccine_is_not_stored_without_who_gave_it(db, children):
    started = start(db, children, offered={children[0]: ("MR1", "VITA_RED")})
    line = lines_of(db, started)[0]
    with pytest.raises(InputError, match="Volunteers do not vaccinate"):
        typed(db, line, TypedLine(given=("MR1",)), by=" ")
    typed(db, line, TypedLine(given=("VITA_RED",), refused=("MR1",)), by="")
    assert [box.given for box in lines_of(db, started)[0].boxes] == [False, True]


def test_a_list_for_a_day_to_come_cannot_be_typed_back_yet(db, children):
    tomorrow = TODAY + timedelta(days=1)
    started = start(db, children, for_day=tomorrow)
    with pytest.raises(InputError, match="future"):
        typed(db, lines_of(db, started)[0], TypedLine({"weight_g": 9_200}))


def test_a_list_without_people_is_refused(db):
    with pytest.raises(UserError, match="Nobody is on this list"):
        start(db, [])


def test_lists_are_found_by_the_last_figures_of_their_number_open_ones_first(db, children):
    first, second = start(db, children[:1]), start(db, children)
    typed(db, lines_of(db, first)[0], TypedLine())
    with db.read() as session:
        assert [one.id for one in paper_lists.find_lists(session, second.number)] == [second.id]
        assert [one.id for one in paper_lists.find_lists(session, second.number[-4:])] == [second.id]
        assert paper_lists.find_lists(session, "") == []
        assert [one.number for one in paper_lists.list_lists(session, TODAY)] == [second.number, first.number]


def test_a_list_that_is_removed_leaves_what_was_typed_from_it(db, children):
    started = start(db, children)
    typed(db, lines_of(db, started)[0], TypedLine({"weight_g": 9_200}))
    acted(db, lambda session: paper_lists.remove_list(session, started.id))
    with db.read() as session:
        assert paper_lists.list_lists(session) == []
        assert services.open_day_on(session, TODAY).measured == 1


def test_reasons_of_the_absent_follow_an_open_day_that_is_moved(db, children):
    day = open_day(db)
    acted(db, lambda session: services.record_absence(session, children[0], day, "ill", TODAY, "Tini"))
    moved = acted(db, lambda session: services.move_open_day(session, day, TODAY - timedelta(days=1), TODAY))
    with db.read() as session:
        assert services.absences_of_day(session, day) == {}
        assert {who: why.reason for who, why in services.absences_of_day(session, moved).items()} == {children[0]: "ill"}


def test_a_reason_that_is_not_on_the_paper_is_refused(db, children):
    day = open_day(db)
    with pytest.raises(InputError, match="Choose why"):
        acted(db, lambda session: services.record_absence(session, children[0], day, "bored", TODAY))


def test_reasons_go_with_an_open_day_that_is_removed(db, children):
    day = open_day(db)
    acted(db, lambda session: services.record_absence(session, children[0], day, "ill", TODAY))
    acted(db, lambda session: services.remove_open_day(session, day))
    with db.read() as session:
        assert services.absences_of_day(session, day) == {}


def answers_of(db, started, at=0):
    return dict(lines_of(db, started)[at].answers)


def test_answers_on_a_childs_form_go_where_each_belongs(db, children):
    baby = add_person(db, "Baby", date(2026, 6, 20))
    started = start(db, [children[0], baby], "cards")
    said = {"cough": True, "fever_2_weeks": False, "oedema": True, "food": False, "breast_milk": True}
    for line in lines_of(db, started):
        typed(db, line, TypedLine(answers=said))
    assert answers_of(db, started) == {"cough": True, "fever_2_weeks": False, "oedema": True, "food": False}
    assert answers_of(db, started, 1) == {"cough": True, "fever_2_weeks": False, "oedema": True, "breast_milk": True}
    with db.read() as session:
        assert services.feeding_by_month(session, [baby]) == {baby: {3: "yes"}}
        assert services.open_day_on(session, TODAY).here == 2


def test_an_answer_that_was_a_slip_is_taken_back_when_the_form_is_typed_again(db, children):
    started = start(db, children[:1], "cards")
    line = lines_of(db, started)[0]
    typed(db, line, TypedLine(answers={"cough": True, "food": True, "oedema": True}))
    typed(db, line, TypedLine(answers={"fever_2_weeks": False}))
    assert answers_of(db, started) == {"fever_2_weeks": False}
    typed(db, line, TypedLine(answers={"oedema": True}))
    typed(db, line, TypedLine(answers={}))
    assert answers_of(db, started) == {}
    with db.read() as session:
        assert symptoms_of(session, children[:1]) == {}
        assert services.open_day_on(session, TODAY).here == 0


def test_illness_that_was_written_down_before_stays_beside_the_answers_of_a_form(db, children):
    acted(db, lambda session: record_symptoms(session, children[0], TODAY, SymptomEntry(illness=(), by="Tini"), TODAY))
    started = start(db, children[:1], "cards")
    typed(db, lines_of(db, started)[0], TypedLine(answers={"cough": False}))
    with db.read() as session:
        (check,) = symptoms_of(session, children[:1])[children[0]]
    assert check.entry == SymptomEntry(cough=False, illness=(), by="Tini")


def test_empty_lines_begin_no_open_day(db, children):
    started = start(db, children)
    typed(db, lines_of(db, started)[0], TypedLine({"weight_g": None}))
    with db.read() as session:
        assert services.open_day_on(session, TODAY) is None
    assert card_of(db, started).done == 1


def test_two_laptops_type_back_one_list_and_both_have_all_of_it(migrated_file, tmp_path):
    """domain.md 16.3, number 15: halves entered on two laptops are one visit."""
    one, other = (laptop(migrated_file, tmp_path, number) for number in range(2))
    for db in (one, other):
        db.derived = tuple(all_derived())
    people = [add_person(one, name, BORN) for name in ("Ayu", "Budi")]
    started = start(one, people)
    exchange(one, other)
    typed(one, lines_of(one, started)[0], TypedLine({"weight_g": 9_200}))
    typed(other, lines_of(other, started)[0], TypedLine({"length_height_mm": 754}))
    typed(other, lines_of(other, started)[1], TypedLine(absence="ill"))
    exchange(one, other)
    for db in (one, other):
        first, second = lines_of(db, started)
        assert (first.measured.weight_g, first.measured.length_height_mm) == (9_200, 754)
        assert second.why.reason == "ill"
        assert card_of(db, started).is_done
        with db.read() as session:
            assert services.open_day_on(session, TODAY).here == 1
        db.close()


def exchange(one, other):
    send(one, other)
    send(other, one)
    for db in (one, other):
        rebuild_derived(db)


def test_an_empty_field_of_one_list_leaves_the_same_visit_at_home_that_another_list_told_of(db, children):
    held = TODAY - timedelta(days=3)
    open_day(db, held)
    first, second = (start(db, children[:1], kind, held, offered={children[0]: ("MR1", "OPV3")}) for kind in ("absent", "due"))
    typed(db, lines_of(db, first)[0], TypedLine({"weight_g": 9_000, "length_height_mm": None}, given=("MR1",)))
    typed(db, lines_of(db, second)[0], TypedLine({"weight_g": None, "length_height_mm": 742}, given=("OPV3",)))
    (line,) = lines_of(db, first)
    assert (line.measured.weight_g, line.measured.length_height_mm) == (9_000, 742)
    assert line.given == ("MR1", "OPV3")
    typed(db, line, TypedLine({"weight_g": None, "length_height_mm": 742}, given=("MR1",)))
    (line,) = lines_of(db, second)
    assert (line.measured.weight_g, line.measured.length_height_mm, line.given) == (None, 742, ("MR1",))


@pytest.mark.parametrize("typed", ["²", "①", "½", "—", "abc"])
def test_nonsense_in_the_place_of_a_number_finds_no_list(db, children, typed):
    start(db, children)
    with db.read() as session:
        assert paper_lists.find_lists(session, typed) == []


def test_a_list_is_found_by_its_number_however_many_were_printed_since(db, children, monkeypatch):
    monkeypatch.setattr(paper_lists.reading, "SHOWN", 2)
    first, *_others = [start(db, children[:1]) for _ in range(4)]
    with db.read() as session:
        assert len(paper_lists.list_lists(session)) == 2
        assert [one.id for one in paper_lists.find_lists(session, first.number)] == [first.id]


def test_a_visit_at_home_does_not_bring_back_an_open_day_that_was_removed(db, children):
    held = TODAY - timedelta(days=3)
    day = open_day(db, held)
    started = start(db, children, "absent", held)
    acted(db, lambda session: services.remove_open_day(session, day))
    typed(db, lines_of(db, started)[0], TypedLine({"weight_g": 9_000}))
    with pytest.raises(UserError, match="not here any more"):
        typed(db, lines_of(db, started)[1], TypedLine(absence="ill"))
    with db.read() as session:
        assert services.open_day_on(session, held) is None
        assert [one.weight_g for one in services.weighings_of(session, children[0])] == [9_000]


def test_a_list_of_the_day_stays_one_when_the_day_moves_to_before_it_was_printed(db, children):
    day = open_day(db)
    started = start(db, children, "due")
    typed(db, lines_of(db, started)[0], TypedLine({"weight_g": 9_000}))
    acted(db, lambda session: services.move_open_day(session, day, TODAY - timedelta(days=1), TODAY))
    assert card_of(db, started).is_of_the_day
    assert lines_of(db, started)[0].measured.weight_g == 9_000


def test_who_came_under_an_entry_that_was_joined_since_is_corrected_not_entered_twice(db, children):
    other = add_person(db, "Sari", BORN)
    weigh(db, open_day(db), other, 9_000)
    acted(db, lambda session: merge_residents(session, children[0], other, TODAY))
    started = start(db, children)
    assert lines_of(db, started)[0].measured.weight_g == 9_000
    typed(db, lines_of(db, started)[0], TypedLine({"weight_g": 9_100}))
    with db.read() as session:
        assert [one.weight_g for one in services.weighings_of(session, children[0])] == [9_100]
