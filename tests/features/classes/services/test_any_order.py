"""Where order matters: the waiting list, and attendance written on two laptops."""

import shutil
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test

from desktop_app.db.database import Database
from desktop_app.features.classes import services
from desktop_app.features.classes.rules.entries import Presence
from tests.builders.classes import FIRST, SET_UP, make_class, make_people, make_sessions
from tests.builders.residents import make_resident
from tests.conftest import KEY, NOON, TODAY, all_derived, ticking
from tests.db.laptops import dump, send

CAPACITY, PEOPLE = 3, 6


@pytest.fixture(scope="module")
def village(migrated_file, tmp_path_factory):
    """Return a post's file with a class of three places, six residents and a meeting, and the ids of these."""
    path = tmp_path_factory.mktemp("village") / "post.db"
    shutil.copyfile(migrated_file, path)
    database = opened(path, 0)
    class_id = make_class(database, capacity=CAPACITY)
    residents = [make_resident(database, f"Siti {number}") for number in range(PEOPLE)]
    database.close()
    return path, class_id, residents


def opened(path, number):
    """Return a laptop that works on a post's file, its clock wrong by ``number`` hours."""
    clock = ticking(NOON + number * 3_600_000)
    return Database(path, KEY, bytes([number]) * 16, user="siti", derived=all_derived(), clock=clock, synchronous="OFF")


def test_whoever_comes_and_goes_places_are_never_overbooked_and_nobody_is_overtaken(village, tmp_path_factory):
    path, class_id, residents = village

    class WaitingList(RuleBasedStateMachine):
        """People ask, leave and come back in any order; the line is kept beside it in plain Python."""

        def __init__(self):
            super().__init__()
            own = tmp_path_factory.mktemp("line") / "post.db"
            shutil.copyfile(path, own)
            self.db = opened(own, 1)

        @initialize()
        def nobody(self):
            self.enrolled, self.line, self.left, self.ids = set(), [], set(), {}

        @rule(resident=st.sampled_from(residents))
        def asks(self, resident):
            if resident in self.enrolled or resident in self.line:
                return
            with self.db.action(SET_UP) as session:
                self.ids[resident], state = services.enrol(session, class_id, resident, FIRST + timedelta(days=7), TODAY)
            self.left.discard(resident)
            expected = "waiting" if self.line or len(self.enrolled) >= CAPACITY else "enrolled"
            assert state == expected
            self.line.append(resident) if state == "waiting" else self.enrolled.add(resident)

        @precondition(lambda self: self.enrolled or self.line)
        @rule(data=st.data())
        def leaves(self, data):
            resident = data.draw(st.sampled_from(sorted(self.enrolled | set(self.line))))
            with self.db.action(SET_UP) as session:
                services.drop_out(session, self.ids[resident], FIRST + timedelta(days=7), "ill", TODAY)
            self.enrolled.discard(resident)
            self.line = [one for one in self.line if one != resident]
            self.left.add(resident)

        @rule()
        def moves_up(self):
            with self.db.action(SET_UP) as session:
                promoted = services.promote_waiting(session, class_id)
            free = CAPACITY - len(self.enrolled)
            expected, self.line = self.line[:free], self.line[free:]
            self.enrolled |= set(expected)
            assert promoted == [self.ids[one] for one in expected]

        @invariant()
        def the_post_says_the_same(self):
            with self.db.read() as session:
                found = services.participants(session, class_id)
            states = {one.resident_id: one.state for one in found}
            assert {one for one, state in states.items() if state == "enrolled"} == self.enrolled
            assert [one.resident_id for one in found if one.state == "waiting"] == self.line
            assert len(self.enrolled) <= CAPACITY

        def teardown(self):
            self.db.close()

    wanted = settings(max_examples=15, stateful_step_count=15, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(WaitingList, settings=wanted)


@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_two_laptops_that_mark_one_meeting_agree_after_they_met_whoever_sends_first(migrated_file, tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("laptops")
    start = folder / "start.db"
    shutil.copyfile(migrated_file, start)
    first = opened(start, 1)
    class_id = make_class(first)
    (meeting,), people = make_sessions(first, class_id, 1), make_people(first, class_id, 4)
    first.close()
    laptops = []
    for number in (1, 2):
        shutil.copyfile(start, folder / f"{number}.db")
        laptops.append(opened(folder / f"{number}.db", number + 2))
    for laptop in laptops:
        marks = data.draw(st.dictionaries(st.sampled_from(people), st.booleans(), min_size=1))
        with laptop.action(SET_UP) as session:
            services.record_attendance(session, meeting, [Presence(one, came) for one, came in marks.items()], TODAY)
    one, other = data.draw(st.permutations(laptops))
    send(one, other)
    send(other, one)
    assert dump(one) == dump(other)
    with one.read() as mine, other.read() as theirs:
        sheet = services.attendance_grid(mine, meeting)
        assert sheet == services.attendance_grid(theirs, meeting) and len(sheet) == len(people)
    for laptop in laptops:
        laptop.close()


def test_two_laptops_that_both_give_the_last_place_are_shown_one_person_too_many_and_nobody_is_dropped(village, tmp_path):
    path, class_id, residents = village
    laptops = []
    for number in (1, 2):
        shutil.copyfile(path, tmp_path / f"{number}.db")
        laptops.append(opened(tmp_path / f"{number}.db", number))
    for laptop, others in zip(laptops, (residents[2:3], residents[3:4]), strict=True):
        for resident in [*residents[:2], *others]:
            with laptop.action(SET_UP) as session:
                services.enrol(session, class_id, resident, FIRST, TODAY)
    one, other = laptops
    send(one, other)
    with other.read() as session:
        (row,) = services.list_classes(session, TODAY)
    assert (row.capacity, row.enrolled, row.waiting, row.overbooked) == (CAPACITY, 4, 0, 1)
    with other.action(SET_UP) as session:
        assert services.promote_waiting(session, class_id) == []
        assert services.enrol(session, class_id, residents[4], FIRST, TODAY)[1] == "waiting"
    for laptop in laptops:
        laptop.close()
