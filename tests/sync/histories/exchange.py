"""Files between the laptops of a random history: given, lost, taken in any order, and taken out again."""

from desktop_app.core.errors import UserError
from desktop_app.sync.content import read_content
from desktop_app.sync.giving import contents
from desktop_app.sync.have import Have, have
from desktop_app.sync.taking import propose
from desktop_app.sync.taking import take as take_parts
from desktop_app.sync.taking_out import take_out as take_out_actions

from .erasing import follow
from .laptop import SHOWN, File, Import, Laptop
from .programs import running, shown
from .proof import prove
from .world import World


def file_for(world: World, laptop: Laptop, theirs: Have) -> File:
    """Return what a laptop writes for one that has ``theirs``."""
    size = world.rng.choice((1, 2_000, 1 << 30))
    with laptop.db.read() as session:
        parts = [content.data for content in contents(session.connection(), theirs, size)]
        return File(parts, laptop.number, have(session.connection()), frozenset(laptop.emptied))


def give(world: World, laptop: Laptop) -> None:
    """Write a file for somebody; some are lost."""
    other = world.rng.choice(world.laptops)
    file = file_for(world, laptop, laptop.peers.get(other.number, {}) if world.rng.random() < 0.8 else {})
    if world.rng.random() < 0.15:
        world.told["files lost"] += 1
    else:
        world.files.append(file)


def take_any(world: World, laptop: Laptop) -> None:
    """Take one of the last files in, whoever it was for."""
    if world.files:
        take(world, laptop, world.rng.choice(world.files[-12:]))


def take(world: World, laptop: Laptop, file: File) -> None:
    """Take a file in, its parts in any order."""
    parts = world.rng.sample(file.parts, len(file.parts))
    if parts and world.rng.random() < 0.1:
        parts.append(parts[0])
    headers = [action.header for data in parts for action in read_content(data).actions]
    new = frozenset(bytes(header[0]) for header in headers) - laptop.known
    with running(laptop.version):
        if world.rng.random() < 0.1:
            before = laptop.dump()
            proposed = propose(laptop.db, parts)
            assert laptop.dump() == before
            assert proposed.actions == len(new)
        taken = take_parts(laptop.db, parts)
    assert taken.actions == len(new)
    world.told["files taken"] += 1
    world.told["repeated files"] += not new
    world.told["new names"] += taken.renamed
    world.told["operations that waited"] += taken.waiting
    if new:
        laptop.imports.append(Import(file, taken.first_action, taken.last_action, new))
    laptop.arrived |= {bytes(header[1]) for header in headers if header[0] in new}
    laptop.known |= new
    laptop.peers[file.writer] = file.have
    if new:
        laptop.emptied |= (file.emptied & world.oracle.saves_of(new)) | world.oracle.reached(laptop.known)
    follow(world, laptop)


def take_out(world: World, laptop: Laptop) -> None:
    """Take one of the last files out again, unless somebody has built on it or was erased by it; often it comes in once more.

    Half of the times somebody sees that a file was the wrong one as soon as it is in.
    """
    if world.rng.random() < 0.5:
        take_any(world, laptop)
    if not laptop.imports:
        return
    chosen = laptop.imports[-1] if world.rng.random() < 0.5 else world.rng.choice(laptop.imports[-4:])
    tables = [table for table in SHOWN if shown(laptop.version, table)]
    may_be_kept_in = world.oracle.is_kept_in(chosen.actions, laptop.known, tables)
    before = laptop.dump()
    try:
        with running(laptop.version):
            take_out_actions(laptop.db, chosen.first, chosen.last)
    except UserError:
        assert True in may_be_kept_in, "it may be taken out"
        assert laptop.dump() == before
        world.told["files that stay in"] += 1
        return
    assert False in may_be_kept_in, "it must stay in"
    laptop.known -= chosen.actions
    laptop.emptied -= world.oracle.saves_of(chosen.actions)
    laptop.imports.remove(chosen)
    world.told["files taken out"] += 1
    prove(world, laptop)
    if world.rng.random() < 0.4:
        take(world, laptop, chosen.file)
