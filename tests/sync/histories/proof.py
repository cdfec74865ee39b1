"""Whether a laptop shows what the model says."""

from desktop_app.db.check import check

from .laptop import SHOWN, Laptop
from .programs import running, shown
from .world import World


def prove(world: World, laptop: Laptop) -> None:
    """Compare a laptop's rows, conflicts and log with what the oracle says."""
    with running(laptop.version), laptop.db.read() as session:
        connection = session.connection()
        assert {bytes(key) for key in connection.exec_driver_sql("SELECT id FROM action").scalars()} == laptop.known
        assert [str(problem) for problem in check(connection)] == []
    dump = laptop.dump()
    wanted = world.oracle.rows(laptop.known, laptop.emptied)
    conflicts, unsure = set[tuple[bytes, str]](), set[tuple[bytes, str]]()
    shown_rows = 0
    for row, state in wanted.items():
        table = world.oracle.table_of(row)
        fields = shown(laptop.version, table)
        if not fields:
            continue
        shown_rows += 1
        stored = dump[table][row]
        for name in fields:
            may = state.values.get(name, [stored[name]])
            assert stored[name] in may, f"{table}.{name} is {stored[name]!r}, not one of {may!r}"
        conflicts |= {(row, name) for name in state.conflicts if not name.endswith("?")}
        unsure |= {(row, name[:-1]) for name in state.conflicts if name.endswith("?")}
    assert sum(len(dump[table]) for table in SHOWN if shown(laptop.version, table)) == shown_rows, "a row too many"
    assert conflicts <= dump["conflict"] <= conflicts | unsure, "the list of conflicts is wrong"
    world.told["proofs"] += 1
