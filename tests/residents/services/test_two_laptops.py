"""Two laptops that decided differently about one person or one house agree after an exchange, and every question finds all."""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from desktop_app.core.partial_date import PartialDate
from desktop_app.core.text import QT_TRANSLATE_NOOP
from desktop_app.db.database import Database
from desktop_app.residents import services
from desktop_app.residents.rules import HouseholdEntry, ResidentEntry
from desktop_app.residents.services.erasing import erase_resident
from desktop_app.shell.discovery import find_features
from desktop_app.sync.conflicts import list_conflicts
from desktop_app.sync.giving import contents
from desktop_app.sync.have import have
from desktop_app.sync.taking import take
from tests.conftest import KEY, NOON, TODAY, all_derived, ticking
from tests.db.laptops import dump, problems

WORK = QT_TRANSLATE_NOOP("Tests", "Work for {name}")
PERSONAL: Mapping[str, Sequence[str]] = {one.table: tuple(one.personal) for f in find_features() for one in f.records}

LONG = pytest.mark.long
WAYS = [
    [(0, 1), (1, 0)],
    [(2, 0), (1, 2)],
    pytest.param([(0, 1), (1, 2)], marks=LONG),
    pytest.param([(1, 0), (2, 1)], marks=LONG),
    pytest.param([(0, 2), (2, 1), (1, 0)], marks=LONG),
]
"""Whom each laptop joins with whom: in two directions, one entry with two others, along a chain, in a ring."""


@pytest.fixture
def laptops(migrated_file: Path, tmp_path: Path) -> Iterator[list[Database]]:
    found = []
    for number in (1, 2, 3):
        path = tmp_path / f"{number}.db"
        path.write_bytes(migrated_file.read_bytes())
        clock = ticking(NOON + number * 7_000_000)
        found.append(
            Database(path, KEY, bytes([number]) * 16, user="siti", derived=all_derived(), clock=clock, synchronous="OFF")
        )
    yield found
    for one in found:
        one.close()


def send(source: Database, target: Database) -> None:
    with target.read() as session:
        theirs = have(session.connection())
    with source.read() as session:
        parts = [content.data for content in contents(session.connection(), theirs)]
    take(target, parts)


def exchange(laptops: Sequence[Database]) -> None:
    for _ in range(2):
        for source in laptops:
            for target in laptops:
                if source is not target:
                    send(source, target)


def agree(laptops: Sequence[Database]) -> None:
    """Prove that all laptops hold the same, and what their logs say."""
    dumps = [dump(one) for one in laptops]
    assert all(one == dumps[0] for one in dumps)
    assert not [problem for one in laptops for problem in problems(one)]


def houses(db: Database, count: int) -> list[bytes]:
    """Return households of one person each."""
    made = []
    for number in range(count):
        with db.action(WORK.fill(name="house")) as session:
            house = services.register_household(session, HouseholdEntry(street="Jalan Melati", house_number=str(number + 1)))
            entry = ResidentEntry(name=f"Person {number}", household_id=house, kinship="head", phone=f"08{number}")
            services.register_resident(session, entry, TODAY)
        made.append(house)
    return made


def people(db: Database, count: int) -> list[bytes]:
    made = []
    for number in range(count):
        with db.action(WORK.fill(name="Ani")) as session:
            entry = ResidentEntry(
                name=f"Ani {number}", sex="F", birth=PartialDate(2020, 5, 3), national_id=f"350700000000000{number}"
            )
            made.append(services.register_resident(session, entry, TODAY))
    return made


def merge(db: Database, kept: bytes, other: bytes) -> None:
    with db.action(WORK.fill(name="one")) as session:
        services.merge_residents(session, kept, other, TODAY)


def merge_houses(db: Database, kept: bytes, other: bytes) -> None:
    with db.action(WORK.fill(name="one")) as session:
        services.merge_households(session, kept, other)


@pytest.mark.parametrize("merges", WAYS)
def test_one_person_merged_in_two_ways_is_one_everywhere(laptops: list[Database], merges: Sequence[tuple[int, int]]) -> None:
    """SORMAS#9697, avni-server#902: entered on two laptops, joined on both, in either direction or along a chain."""
    ids = people(laptops[0], 3)
    exchange(laptops)
    for db, (kept, other) in zip(laptops, merges, strict=False):
        merge(db, ids[kept], ids[other])
    exchange(laptops)
    agree(laptops)
    joined = sorted({ids[at] for pair in merges for at in pair})
    for db in laptops:
        with db.read() as session:
            cards = [services.resident_card(session, one) for one in joined]
            assert {card.row.id for card in cards} == {joined[0]}
            assert cards[0].entries == len(joined)
            assert len(cards[0].numbers) == len(joined)
            assert {one.id for one in services.find(session, "Ani")} == {joined[0], *(set(ids) - set(joined))}


@pytest.mark.parametrize("merges", WAYS)
def test_one_house_merged_in_two_ways_is_one_everywhere_and_loses_nobody(
    laptops: list[Database], merges: Sequence[tuple[int, int]]
) -> None:
    """webtrees#740: a merge deleted the family of one side."""
    ids = houses(laptops[0], 3)
    exchange(laptops)
    for db, (kept, other) in zip(laptops, merges, strict=False):
        merge_houses(db, ids[kept], ids[other])
    exchange(laptops)
    agree(laptops)
    joined = sorted({ids[at] for pair in merges for at in pair})
    names = {f"Person {at}" for at, one in enumerate(ids) if one in joined}
    for db in laptops:
        with db.read() as session:
            for one in joined:
                card = services.household_card(session, one)
                assert card.id == joined[0]
                assert {member.resident.own_name for member in card.members} == names
            rows = services.rows_of(session, services.list_ids(session, services.ResidentFilter()))
            assert {row.household_id for row in rows if row.own_name in names} == {joined[0]}


def test_two_that_were_found_to_be_two_are_asked_about_on_no_laptop(laptops: list[Database]) -> None:
    first, second, third = laptops
    one, other = (services_entry(first) for _ in range(2))
    exchange(laptops)
    for db, reason in ((first, "cousins"), (second, "different mothers")):
        with db.action(WORK.fill(name="two")) as session:
            services.say_not_same(session, "resident", one, other, TODAY, reason)
    exchange(laptops)
    with third.read() as session:
        (pair,) = services.person_pairs(session)
        assert pair.decided is not None


def services_entry(db: Database) -> bytes:
    with db.action(WORK.fill(name="Ketut")) as session:
        return services.register_resident(session, ResidentEntry(name="Ketut", birth=PartialDate(2020, 5, 3)), TODAY)


def test_who_was_erased_on_one_laptop_is_erased_on_all_with_what_was_entered_meanwhile(laptops: list[Database]) -> None:
    first, second, third = laptops
    (ani,) = people(first, 1)
    exchange(laptops)
    with second.action(WORK.fill(name="Ani the second")) as session:  # knows nothing of it
        services.set_fact(session, ani, "occupation", "weaver", TODAY)
        services.rename(session, ani, "Ani Baru", PartialDate.of(TODAY), TODAY)
    with first.action(WORK.fill(name="")) as session:
        erase_resident(session, ani, PERSONAL, "person", TODAY)
    send(second, third)
    exchange(laptops)
    agree(laptops)
    for db in laptops:
        with db.read() as session:
            assert str(services.resident_card(session, ani).row.shown) == "Erased on request"
            assert not services.find(session, "Ani") and not services.find(session, "Baru")
            run = session.connection().exec_driver_sql
            stored = repr([run(f"SELECT * FROM {table}").all() for table in ("op", "action", "resident_fact", "life_event")])
        assert not [word for word in ("Ani", "Baru", "weaver", "3507") if word in stored]


def test_nobody_is_asked_to_choose_between_two_merges(laptops: list[Database]) -> None:
    ids = people(laptops[0], 3)
    exchange(laptops)
    merge(laptops[0], ids[0], ids[2])
    merge(laptops[1], ids[1], ids[2])
    exchange(laptops)
    with laptops[2].read() as session:
        assert "merged_into" not in {one.field for one in list_conflicts(session)}
        assert services.resident_card(session, ids[2]).entries == 3
