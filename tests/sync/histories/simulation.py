"""Laptops of one post with random histories: the real database, the real engine, and everything that can go wrong with sticks.

Files are lost, arrive late, twice and in any order; clocks are wrong by up to seventy years; laptops are copied with
their name, put back from an old copy without anybody noticing, and run two versions of the program.
"""

import shutil
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text
from desktop_app.db.check import check
from desktop_app.db.database import Database
from desktop_app.db.log import decode_values
from desktop_app.db.undo import UndoRefusedError, take_back
from desktop_app.db.waiting import refold_waiting
from desktop_app.sync.content import read_content
from desktop_app.sync.giving import contents
from desktop_app.sync.have import Have, have
from desktop_app.sync.taking import propose, take
from tests.conftest import KEY, NOON

from .oracle import Oracle
from .programs import NEW, OLD, running, shown
from .work import decide_something, save

SAVE: Text = QT_TRANSLATE_NOOP("Tests", "Save")
YEAR_MS = 365 * 86_400_000
CLOCKS = (0, 0, 0, 3_600_000, -12 * YEAR_MS, 70 * YEAR_MS)
SHOWN = ("resident", "resident_fact", "visit")
MOST_SAVES = 5
VERBS = {"add": 24, "visit": 14, "fact": 8, "edit": 34, "delete": 4, "restore": 2, "merge": 4, "bulk": 2}

USUAL = {
    "work": 66,
    "undo": 7,
    "decide": 2,
    "give": 10,
    "take": 14,
    "keep a copy": 0.5,
    "put back": 0.5,
    "copy": 0.3,
    "upgrade": 0.2,
    "prove": 1,
}
ROUGH = {
    "work": 54,
    "undo": 7,
    "decide": 4,
    "give": 10,
    "take": 14,
    "keep a copy": 2,
    "put back": 2,
    "copy": 2,
    "upgrade": 1,
    "prove": 8,
}


@dataclass
class Laptop:
    """One laptop.

    Attributes:
        known: the actions on it.
        arrived: the streams of actions that came to it in files.
        peers: what it last heard that others have.
    """

    number: int
    db: Database
    version: int
    known: set[bytes] = field(default_factory=set)
    arrived: set[bytes] = field(default_factory=set)
    peers: dict[int, Have] = field(default_factory=dict)
    old_copy: tuple[Path, set[bytes], bytes, int] | None = None

    def have(self) -> Have:
        """Return what it has, as it tells others."""
        with self.db.read() as session:
            return have(session.connection())


@dataclass
class File:
    """A file on a stick: its parts, who wrote it and what that laptop had."""

    parts: list[bytes]
    writer: int
    have: Have


class Simulation:
    """One random history; ``told`` counts what happened."""

    def __init__(self, migrated: Path, folder: Path, seed: int, laptops: int, weights: Mapping[str, float] | None = None) -> None:
        self.rng, self.folder, self.migrated = Random(seed), folder, migrated
        self.oracle, self.told, self.saves = Oracle(), Counter[str](), 0
        self.weights = weights or USUAL
        self.files: list[File] = []
        self._ticks = NOON
        self._copies = 0
        self.laptops = [self._new_laptop(number) for number in range(laptops)]
        self._most_laptops = laptops + 2
        self._steps: dict[str, Callable[[Laptop], object]] = {
            "work": self._work,
            "undo": self._undo,
            "decide": self._decide,
            "give": self._give,
            "keep a copy": self._keep_copy,
            "put back": self._put_back,
            "upgrade": self._upgrade,
            "prove": self.prove,
        }

    def run(self, saves: int) -> None:
        """Let people work until so many saves are done, and then exchange everything."""
        while self.saves < saves:
            self._step()
        self.finish()

    def close(self) -> None:
        """Close all databases."""
        for laptop in self.laptops:
            laptop.db.close()

    def finish(self) -> None:
        """Bring every laptop to the newer program, exchange until nobody lacks anything, and prove that all are right."""
        everything = set[bytes]().union(*(laptop.known for laptop in self.laptops))
        for laptop in self.laptops:
            self._upgrade(laptop)
        for _ in range(2):
            order = self.rng.sample(self.laptops, len(self.laptops))
            for source, target in zip(order, order[1:] + order[:1], strict=True):
                self._take(target, self._file_for(source, target.have()))
        for source in self.laptops[1:]:
            self._take(self.laptops[0], self._file_for(source, self.laptops[0].have()))
        for target in self.laptops[1:]:
            self._take(target, self._file_for(self.laptops[0], target.have()))
        for laptop in self.laptops:
            assert laptop.known == everything, "an action was lost"
            self.prove(laptop)
            assert not self._file_for(self.laptops[0], laptop.have()).parts, "there is something left to send"
        first = _dump(self.laptops[0].db)
        assert all(_dump(laptop.db) == first for laptop in self.laptops[1:]), "laptops disagree"
        self.told["conflicts"] += len(first["conflict"])

    def prove(self, laptop: Laptop) -> None:
        """Compare a laptop's rows, conflicts and log with what the oracle says."""
        with running(laptop.version), laptop.db.read() as session:
            connection = session.connection()
            assert {bytes(key) for key in connection.exec_driver_sql("SELECT id FROM action").scalars()} == laptop.known
            assert [str(problem) for problem in check(connection)] == []
        dump = _dump(laptop.db)
        wanted = self.oracle.rows(laptop.known)
        conflicts, unsure = set[tuple[bytes, str]](), set[tuple[bytes, str]]()
        shown_rows = 0
        for row, state in wanted.items():
            table = self.oracle.table_of(row)
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
        self.told["proofs"] += 1

    def _step(self) -> None:
        laptop = self.rng.choice(self.laptops)
        what = self.rng.choices(list(self.weights), list(self.weights.values()))[0]
        if what == "take" and self.files:
            self._take(laptop, self.rng.choice(self.files[-12:]))
        elif what == "copy" and len(self.laptops) < self._most_laptops:
            self._copy_laptop(laptop)
        elif what in self._steps:
            self._steps[what](laptop)

    def _new_laptop(self, number: int) -> Laptop:
        path = self.folder / f"{number}.db"
        shutil.copyfile(self.migrated, path)
        version = self.rng.choice((OLD, NEW, NEW))
        return Laptop(number, self._open(path, bytes([number + 1]) * 16, self.rng.choice(CLOCKS)), version)

    def _open(self, path: Path, origin: bytes, wrong_by: int) -> Database:
        def clock() -> int:
            self._ticks += self.rng.randrange(0, 90_000)
            return self._ticks + wrong_by

        database = Database(path, KEY, origin, user="siti", clock=clock, synchronous="OFF")
        database.make_origin = lambda: self.rng.randbytes(16)
        return database

    def _work(self, laptop: Laptop) -> None:
        with running(laptop.version), laptop.db.action(SAVE) as session:
            for _ in range(self.rng.randrange(1, MOST_SAVES)):
                verb = self.rng.choices(list(VERBS), list(VERBS.values()))[0]
                save(session, self.rng, verb, knows_facts=laptop.version == NEW)
                session.flush()
        self._learn(laptop)

    def _decide(self, laptop: Laptop) -> None:
        """Decide about what differs, and often think better of it."""
        with running(laptop.version), laptop.db.action(SAVE) as session:
            decide_something(session, self.rng)
        decided = self._learn(laptop)
        if decided is not None and self.rng.random() < 0.7:
            with running(laptop.version):
                assert take_back(laptop.db, decided) == []
            self.told["decisions undone"] += 1
            self._learn(laptop)

    def _undo(self, laptop: Laptop) -> None:
        if not laptop.known:
            return
        own = [action for action in laptop.known if self.oracle.author_of[action] == laptop.number]
        action = self.rng.choice(sorted(own if own and self.rng.random() < 0.7 else laptop.known, key=self._age)[-6:])
        try:
            with running(laptop.version):
                take_back(laptop.db, action, keep_newer=self.rng.random() < 0.3)
        except UndoRefusedError:
            self.told["undo refused"] += 1
        else:
            self.told["undone"] += 1
        self._learn(laptop)

    def _age(self, action: bytes) -> int:
        return self.oracle.of_action[action][0] if self.oracle.of_action[action] else 0

    def _learn(self, laptop: Laptop) -> bytes | None:
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
        self.oracle.note(laptop.number, action, ops[0].at, laptop.known, saves, ops[0].undoes)
        assert ops[0].clock == self.oracle.clock_of[action]
        assert bytes(ops[0].origin) not in laptop.arrived, "it writes under a name that another uses"
        laptop.known.add(action)
        self.saves += len(saves)
        return action

    def _file_for(self, laptop: Laptop, theirs: Have) -> File:
        size = self.rng.choice((1, 2_000, 1 << 30))
        with laptop.db.read() as session:
            parts = [content.data for content in contents(session.connection(), theirs, size)]
            return File(parts, laptop.number, have(session.connection()))

    def _give(self, laptop: Laptop) -> None:
        other = self.rng.choice(self.laptops)
        file = self._file_for(laptop, laptop.peers.get(other.number, {}) if self.rng.random() < 0.8 else {})
        if self.rng.random() < 0.15:
            self.told["files lost"] += 1
        else:
            self.files.append(file)

    def _take(self, laptop: Laptop, file: File) -> None:
        parts = self.rng.sample(file.parts, len(file.parts))
        if parts and self.rng.random() < 0.1:
            parts.append(parts[0])
        headers = [action.header for data in parts for action in read_content(data).actions]
        coming = {bytes(header[0]) for header in headers}
        with running(laptop.version):
            if self.rng.random() < 0.1:
                before = _dump(laptop.db)
                proposed = propose(laptop.db, parts)
                assert _dump(laptop.db) == before
                assert proposed.actions == len(coming - laptop.known)
            taken = take(laptop.db, parts)
        new = coming - laptop.known
        assert taken.actions == len(new)
        self.told["files taken"] += 1
        self.told["repeated files"] += not new
        self.told["new names"] += taken.renamed
        self.told["operations that waited"] += taken.waiting
        laptop.arrived |= {bytes(header[1]) for header in headers if header[0] in new}
        laptop.known |= new
        laptop.peers[file.writer] = file.have

    def _keep_copy(self, laptop: Laptop) -> None:
        self._copies += 1
        path = self.folder / f"copy{self._copies}.db"
        _copy(laptop.db, path)
        laptop.old_copy = path, set(laptop.known), laptop.db.origin, laptop.version

    def _put_back(self, laptop: Laptop) -> None:
        """Go on from an old copy, under the name of its day: what was done since and sent to nobody is gone."""
        if laptop.old_copy is None:
            return
        path, known, origin, version = laptop.old_copy
        wrong_by = laptop.db.clock() - self._ticks
        laptop.db.close()
        for name in (laptop.db.path, laptop.db.path.with_name(laptop.db.path.name + "-wal")):
            name.unlink(missing_ok=True)
        shutil.copyfile(path, laptop.db.path)
        laptop.db = self._open(laptop.db.path, origin, wrong_by)
        laptop.known, laptop.arrived, laptop.version, laptop.peers = set(known), set(), version, {}
        self._becomes_another(laptop)
        self.told["put back"] += 1

    def _copy_laptop(self, laptop: Laptop) -> None:
        number = 100 + len(self.laptops)
        path = self.folder / f"{number}.db"
        _copy(laptop.db, path)
        wrong_by = laptop.db.clock() - self._ticks
        copy = Laptop(number, self._open(path, laptop.db.origin, wrong_by), laptop.version, set(laptop.known))
        self.laptops.append(copy)
        self.told["laptops copied"] += 1

    def _becomes_another(self, laptop: Laptop) -> None:
        """Give a laptop that went on from a copy another number: what it did since is known to others as another's."""
        self._copies += 1
        laptop.number = 1000 + self._copies

    def _upgrade(self, laptop: Laptop) -> None:
        if laptop.version == OLD:
            laptop.version = NEW
            self.told["rows that had waited"] += refold_waiting(laptop.db)
            self.told["upgrades"] += 1


def _copy(db: Database, path: Path) -> None:
    raw: Any = db.engine.raw_connection().driver_connection
    raw.execute("VACUUM INTO ?", (str(path),))


def _dump(db: Database) -> dict[str, Any]:
    with db.read() as session:
        run = session.connection().exec_driver_sql
        found: dict[str, Any] = {}
        for table in SHOWN:
            rows = run(f"SELECT * FROM {table}").mappings()
            found[table] = {bytes(r["id"]): {k: v for k, v in r.items() if k not in ("n", "id")} for r in rows}
        found["conflict"] = {(bytes(row), name) for row, name in run("SELECT row, field FROM conflict")}
        return found
