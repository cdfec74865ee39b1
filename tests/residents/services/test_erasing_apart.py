"""Erased here, merged there, edited elsewhere, in any order of files: what named the person stands on no laptop."""

import random
from collections.abc import Iterator, Sequence

import pytest

from desktop_app.core.errors import UserError
from desktop_app.core.partial_date import PartialDate
from desktop_app.db.database import Database
from desktop_app.db.undo import take_back
from desktop_app.features.health_visits.models import BodyMeasurement, Visit
from desktop_app.residents import services
from desktop_app.residents.models import Resident
from desktop_app.residents.rules import ResidentEntry
from desktop_app.residents.services.erased_apart import follow_erasures
from desktop_app.residents.services.erasing import erase_resident
from tests.conftest import TODAY
from tests.db.laptops import dump, last_action

from .test_two_laptops import PERSONAL, WORK, agree, laptops, send

__all__ = ["laptops"]
NAMES = ("Sulastri", "Lastri", "Sulasih")
SECRETS = (*NAMES, "Lasmini", "cries", "weaver", "cousin", "0812345671", "0812345672", "0812345673", "0812345674", "35070000")


def enter(db: Database, name: str, number: int) -> bytes:
    """Return an entry with a number and a visit that has a note."""
    with db.action(WORK.fill(name=name)) as session:
        entry = ResidentEntry(
            name=name, sex="F", birth=PartialDate(2024, 5, 3), phone=f"081234567{number}", national_id=f"350700000000000{number}"
        )
        key = services.register_resident(session, entry, TODAY)
        visit = Visit(resident_id=key, visited_on=TODAY, kind="open_day", note="cries")
        session.add(visit)
        session.add(BodyMeasurement(visit_id=visit.id, resident_id=key, measured_on=TODAY, weight_g=9000 + number))
    return key


def words_on(db: Database) -> set[tuple[str, str]]:
    """Return (table, secret) that stand in the file, in tables of the search and of the log too."""
    found = set()
    with db.read() as session:
        run = session.connection().exec_driver_sql
        for table in run("SELECT name FROM sqlite_master WHERE type = 'table'").scalars().all():
            values = [value for row in run(f"SELECT * FROM {table}").all() for value in row]
            cells = b"|".join(value if isinstance(value, bytes) else str(value).encode() for value in values)
            found |= {(table, word) for word in SECRETS if word.encode() in cells or word.lower().encode() in cells}
    return found


def erase(db: Database, key: bytes) -> None:
    with db.action(WORK.fill(name="")) as session:
        erase_resident(session, key, PERSONAL, "person", TODAY)


def merge(db: Database, kept: bytes, other: bytes) -> None:
    with db.action(WORK.fill(name="Sulastri, Lastri")) as session:
        services.merge_residents(session, kept, other, TODAY)


def edit(db: Database, key: bytes) -> None:
    with db.action(WORK.fill(name="Lasmini")) as session:
        services.set_fact(session, key, "occupation", "weaver", TODAY)
        services.rename(session, key, "Lasmini", PartialDate.of(TODAY), TODAY)
        session.add(Visit(resident_id=key, visited_on=TODAY, kind="home", note="cries"))
        session.get_one(Resident, services.canonical_id(session, key)).phone = "0812345674"


def tell_apart(db: Database, one: bytes, other: bytes) -> None:
    with db.action(WORK.fill(name="Sulastri")) as session:
        services.say_not_same(session, "resident", one, other, TODAY, "Sulastri is her cousin")


def hand_over(source: Database, target: Database) -> None:
    send(source, target)
    follow_erasures(target, PERSONAL)


def everybody_hears(laptops: Sequence[Database]) -> None:
    for _ in range(3):
        for source in laptops:
            for target in laptops:
                if source is not target:
                    hand_over(source, target)


def present(db: Database) -> int:
    with db.read() as session:
        return services.count_residents(session, ("here",))


def figures(db: Database) -> tuple[int, int, list[int]]:
    with db.read() as session:
        weights = sorted(one.weight_g for one in session.query(BodyMeasurement))
        return len(services.list_ids(session)), present(db), weights


def work(numbers: random.Random, laptops: Sequence[Database], keys: Sequence[bytes]) -> Iterator[None]:
    """Do what two laptops do that know nothing of the wish, in any order; all entries are one person in the end."""
    pairs = [(keys[0], keys[1]), (keys[1], keys[2])]
    deeds = [lambda one=one: merge(laptops[1 + numbers.randrange(2)], *numbers.sample(one, 2)) for one in pairs]
    deeds += [lambda key=key: edit(laptops[1 + numbers.randrange(2)], key) for key in numbers.sample(list(keys), 2)]
    numbers.shuffle(deeds)
    for deed in deeds:
        deed()
        yield


SEEDS = [*range(6), *(pytest.param(seed, marks=pytest.mark.long) for seed in range(6, 40))]


@pytest.mark.parametrize("seed", SEEDS)
def test_no_word_of_an_erased_person_stands_anywhere_in_whatever_order_files_come(laptops: list[Database], seed: int) -> None:
    numbers = random.Random(seed)
    keys = [enter(laptops[0], name, number) for number, name in enumerate(NAMES, 1)]
    other = enter_neighbour(laptops[0])
    everybody_hears(laptops)
    erase(laptops[0], numbers.choice(keys))
    tell_apart(laptops[1], keys[0], other)
    for _ in work(numbers, laptops, keys):
        for _ in range(numbers.randrange(2)):
            send(laptops[numbers.choice((1, 2))], laptops[0])
            follow_erasures(laptops[0], PERSONAL)
    orders = [(source, target) for source in laptops for target in laptops if source is not target]
    numbers.shuffle(orders)
    for source, target in orders:
        hand_over(source, target)
    everybody_hears(laptops)
    agree(laptops)
    for db in laptops:
        assert words_on(db) == set()
        assert figures(db) == (2, 1, [5000, 9001, 9002, 9003])


def enter_neighbour(db: Database) -> bytes:
    with db.action(WORK.fill(name="Ketut")) as session:
        key = services.register_resident(session, ResidentEntry(name="Ketut", birth=PartialDate(2020)), TODAY)
        visit = Visit(resident_id=key, visited_on=TODAY, kind="open_day")
        session.add(visit)
        session.add(BodyMeasurement(visit_id=visit.id, resident_id=key, measured_on=TODAY, weight_g=5000))
    return key


def test_what_comes_about_an_erased_person_is_gone_when_the_file_that_brought_it_is_in(laptops: list[Database]) -> None:
    first, second, _ = laptops
    one, two = (enter(first, name, number) for number, name in enumerate(NAMES[:2], 1))
    send(first, second)
    merge(second, two, one)
    edit(second, one)
    tell_apart(second, one, enter_neighbour(second))
    erase(first, one)
    send(second, first)
    assert words_on(first) == set()


def test_entries_that_were_merged_by_mistake_and_told_apart_again_before_the_wish_came_keep_their_names(
    laptops: list[Database],
) -> None:
    first, second, _ = laptops
    ani = enter(first, "Sulastri", 1)
    other = enter_neighbour(first)
    everybody_hears(laptops)
    merge(second, ani, other)
    erase(first, ani)
    take_back(second, last_action(second))
    everybody_hears(laptops)
    agree(laptops)
    for db in laptops:
        assert dump(db)["resident"][other]["name"] == "Ketut"


def test_all_laptops_end_alike_if_a_merge_is_taken_back_where_the_wish_was_not_known(laptops: list[Database]) -> None:
    first, second, third = laptops
    ani = enter(first, "Sulastri", 1)
    other = enter(first, "Lastri", 2)
    everybody_hears(laptops)
    merge(second, ani, other)
    erase(first, ani)
    hand_over(second, first)
    take_back(second, last_action(second))
    hand_over(second, third)
    everybody_hears(laptops)
    agree(laptops)
    assert [words_on(db) for db in laptops] == [set(), set(), set()]


def test_who_was_erased_is_merged_with_nobody(laptops: list[Database]) -> None:
    db = laptops[0]
    ani, other = enter(db, "Sulastri", 1), enter_neighbour(db)
    erase(db, ani)
    for kept, gone in ((ani, other), (other, ani)):
        with pytest.raises(UserError, match="erased"):
            merge(db, kept, gone)


def test_a_newer_program_empties_what_the_program_that_took_down_the_wish_did_not_know(laptops: list[Database]) -> None:
    older, newer, _ = laptops
    ani = enter(older, "Sulastri", 1)
    with older.action(WORK.fill(name="")) as session:
        erase_resident(session, ani, {**PERSONAL, "visit": ()}, "person", TODAY)
    send(older, newer)
    assert {word for _, word in words_on(newer)} == {"cries"}
    assert follow_erasures(newer, PERSONAL) == 1
    assert follow_erasures(newer, PERSONAL) == 0
    everybody_hears(laptops)
    agree(laptops)
    assert [words_on(db) for db in laptops] == [set(), set(), set()]
