"""People are erased on request, and each laptop writes down what the wishes reach besides."""

from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.sync.erasing import erase as erase_rows
from desktop_app.sync.erasing_on import grown_wishes

from .erased import EMPTY
from .laptop import Laptop
from .programs import NEW, running, shown
from .work import people_to_write_about
from .working import learn
from .world import World

ERASE: Text = QT_TRANSLATE_NOOP("Tests", "Erase")
DAY = date(2026, 10, 5)
_MERGED = "SELECT id FROM resident WHERE merged_into IS NOT NULL"


def erase(world: World, laptop: Laptop) -> None:
    """Erase somebody; the newer program does, which knows all that describes a person."""
    if laptop.version != NEW:
        return
    with laptop.db.read() as session:
        people = people_to_write_about(session)
        merged = set(session.connection().exec_driver_sql(_MERGED).scalars())
    if people:
        with_others = [one for one in people if one in merged] or people
        chosen = world.rng.choice(with_others if world.rng.random() < 0.5 else people)
        with laptop.db.action(ERASE) as session:
            erase_rows(session, {"resident": [chosen]}, _personal(laptop), DAY, "person")
        _learn(world, laptop)
        world.told["people erased"] += 1


def follow(world: World, laptop: Laptop) -> None:
    """Write down what the wishes for erasing reach by now, as the program does after each import."""
    with running(laptop.version), laptop.db.read() as session:
        grown = grown_wishes(session, _personal(laptop), lambda *_: [])
    for wish in grown:
        rows = {"resident": wish.people, "household": wish.houses}
        with running(laptop.version), laptop.db.action(ERASE) as session:
            erase_rows(session, rows, _personal(laptop), wish.asked_on, wish.reason, wish.asked_by, is_followed=True)
        _learn(world, laptop)
        world.told["wishes that grew"] += 1


def _learn(world: World, laptop: Laptop) -> None:
    learn(world, laptop)
    laptop.emptied |= world.oracle.reached(laptop.known)


def _personal(laptop: Laptop) -> dict[str, list[str]]:
    return {table: [name for name in names if name in shown(laptop.version, table)] for table, names in EMPTY.items()}
