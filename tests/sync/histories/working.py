"""What people do on one laptop: they save, undo and decide."""

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.log import decode_values
from desktop_app.db.undo import IS_ERASED, UndoRefusedError, take_back
from desktop_app.db.waiting import refold_waiting

from .laptop import Laptop
from .programs import NEW, OLD, running
from .work import decide_something, save
from .world import World

SAVE: Text = QT_TRANSLATE_NOOP("Tests", "Save")
MOST_SAVES = 5
VERBS = {"add": 24, "visit": 14, "fact": 8, "edit": 34, "delete": 4, "restore": 2, "merge": 4, "bulk": 2}


def work(world: World, laptop: Laptop) -> None:
    """Save some rows."""
    with running(laptop.version), laptop.db.action(SAVE) as session:
        for _ in range(world.rng.randrange(1, MOST_SAVES)):
            verb = world.rng.choices(list(VERBS), list(VERBS.values()))[0]
            save(session, world.rng, verb, knows_facts=laptop.version == NEW)
            session.flush()
    learn(world, laptop)


def decide(world: World, laptop: Laptop) -> None:
    """Decide about what differs, and often think better of it."""
    with running(laptop.version), laptop.db.action(SAVE) as session:
        decide_something(session, world.rng)
    decided = learn(world, laptop)
    if decided is not None and world.rng.random() < 0.7:
        try:
            with running(laptop.version):
                assert take_back(laptop.db, decided) == []
        except UndoRefusedError as refused:
            assert refused.text.source == IS_ERASED.source
        else:
            assert not world.oracle.is_emptied(decided, laptop.emptied), "what was erased was undone"
            world.told["decisions undone"] += 1
        learn(world, laptop)


def undo(world: World, laptop: Laptop) -> None:
    """Take one of the newest actions back, most often one's own."""
    if not laptop.known:
        return
    own = [action for action in laptop.known if world.oracle.author_of[action] == laptop.number]
    known = own if own and world.rng.random() < 0.7 else laptop.known
    action = world.rng.choice(sorted(known, key=world.oracle.age)[-6:])
    try:
        with running(laptop.version):
            take_back(laptop.db, action, keep_newer=world.rng.random() < 0.3)
    except UndoRefusedError:
        world.told["undo refused"] += 1
    else:
        assert not world.oracle.is_emptied(action, laptop.emptied), "what was erased was undone"
        world.told["undone"] += 1
    learn(world, laptop)


def upgrade(world: World, laptop: Laptop) -> None:
    """Bring a laptop to the newer program."""
    if laptop.version == OLD:
        laptop.version = NEW
        world.told["rows that had waited"] += refold_waiting(laptop.db)
        world.told["upgrades"] += 1


def learn(world: World, laptop: Laptop) -> bytes | None:
    """Tell the oracle what a laptop has just written, and return the action; None if nothing was."""
    sql = """SELECT a.id, a.at, a.clock, a.origin, a.undoes, s.tbl, o.row, s.fields, o.vals
        FROM action a JOIN op o ON o.action = a.n JOIN shape s ON s.n = o.shape
        WHERE a.n = (SELECT max(n) FROM action) ORDER BY o.i"""
    with laptop.db.read() as session:
        ops = session.connection().exec_driver_sql(sql).all()
    if not ops or ops[0].id in laptop.known:
        return None
    action = bytes(ops[0].id)
    saves = [(o.tbl, bytes(o.row), dict(zip(o.fields.split(","), decode_values(o.vals), strict=True))) for o in ops]
    world.oracle.note(laptop.number, action, ops[0].at, laptop.known, saves, ops[0].undoes)
    assert ops[0].clock == world.oracle.clock_of[action]
    assert bytes(ops[0].origin) not in laptop.arrived, "it writes under a name that another uses"
    laptop.known.add(action)
    world.saves += len(saves)
    return action
