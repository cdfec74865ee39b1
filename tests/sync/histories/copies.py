"""Copies of laptops: kept, put back without anybody noticing, and used beside the first one under its name."""

from .laptop import Laptop, OldCopy
from .world import World


def keep_copy(world: World, laptop: Laptop) -> None:
    """Keep a copy of a laptop's data."""
    path = world.folder / f"copy{world.next_number()}.db"
    laptop.copy_to(path)
    laptop.old_copy = OldCopy(
        path, laptop.db.origin, laptop.version, frozenset(laptop.known), frozenset(laptop.emptied), tuple(laptop.imports)
    )


def put_back(world: World, laptop: Laptop) -> None:
    """Go on from an old copy, under the name of its day: what was done since and sent to nobody is gone.

    The laptop gets another number: what it did since is known to others as another's. It is not done where a wish for erasing
    would be lost of which others know the effects: nobody could tell any more what is to be emptied.
    """
    if laptop.old_copy is None:
        return
    others = set[bytes]().union(*(other.known for other in world.laptops if other is not laptop))
    if world.oracle.has_wish(laptop.known - laptop.old_copy.known - others):
        return
    wrong_by_ms = world.wrong_by_ms(laptop)
    laptop.go_on_from(laptop.old_copy, lambda path, origin: world.open(path, origin, wrong_by_ms))
    laptop.number = world.next_number()
    world.told["put back"] += 1


def copy_laptop(world: World, laptop: Laptop) -> None:
    """Copy a laptop with its name, unless there are too many already."""
    if len(world.laptops) >= world.most_laptops:
        return
    number = 100 + len(world.laptops)
    path = world.folder / f"{number}.db"
    laptop.copy_to(path)
    db = world.open(path, laptop.db.origin, world.wrong_by_ms(laptop))
    world.laptops.append(Laptop(number, db, laptop.version, set(laptop.known), set(laptop.emptied), list(laptop.imports)))
    world.told["laptops copied"] += 1
