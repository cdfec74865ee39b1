"""States of women for everything that is due, read beside the ORM: local tables are computed from them in each action.

"pregnant": a pregnancy is going on; anchor "lmp" is the day from which its weeks count. "postpartum": the last one ended with a
birth; after a pregnancy that ended early nothing is planned and nobody is expected. "breastfeeding": a child of it lives and is
not said to be weaned. Anchor "delivery" is the day; until when these hold, who asks decides (``states_of`` of schedules).
What she was in pregnancies before the last one, and in one that ended early, is told with its days: months that are over keep
their groups.
"""

from collections.abc import Collection, Iterable, Iterator
from datetime import date, timedelta
from itertools import zip_longest
from typing import Any, NamedTuple

from desktop_app.core.contract import PersonFact
from desktop_app.core.period import add_months
from desktop_app.features.schedules.rules.states import BREASTFEEDING_MONTHS

from ..rules.dating import POSTPARTUM_DAYS, dated_from

_LISTED = (
    "CREATE TEMP TABLE IF NOT EXISTS mothers_listed (id BLOB PRIMARY KEY) WITHOUT ROWID",
    "DELETE FROM temp.mothers_listed",
)
_SAME = """SELECT {child} UNION SELECT m.id FROM resident m WHERE m.merged_into = {child}
    UNION SELECT m.merged_into FROM resident m WHERE m.id = {child}
    UNION SELECT n.id FROM resident m JOIN resident n ON n.merged_into = m.merged_into WHERE m.id = {child}"""
"""Every entry of one child: which of two stands for it is not asked."""
_OWNERS = {
    "pregnancy": "SELECT t.resident_id FROM temp.mothers_listed w CROSS JOIN pregnancy t ON t.id = w.id",
    "birth_outcome": "SELECT t.resident_id FROM temp.mothers_listed w CROSS JOIN birth_outcome t ON t.id = w.id",
    "postpartum_contact": "SELECT t.resident_id FROM temp.mothers_listed w CROSS JOIN postpartum_contact t ON t.id = w.id",
    "life_event": f"""SELECT o.resident_id FROM temp.mothers_listed w CROSS JOIN life_event t ON t.id = w.id
        CROSS JOIN birth_outcome o ON o.child_id IN ({_SAME.format(child="t.resident_id")})""",  # noqa: S608 - a text of this file
    "resident": """SELECT o.resident_id FROM temp.mothers_listed w CROSS JOIN resident t ON t.id = w.id
        CROSS JOIN birth_outcome o ON o.child_id IN (t.id, t.merged_into)""",
}
_PREGNANCIES = """SELECT p.id, p.resident_id, p.lmp_date, p.edd_date, p.ended_on, p.ending FROM pregnancy p
    WHERE p.deleted_at IS NULL AND coalesce(p.ending, '') <> 'mistake' {among} ORDER BY p.registered_on, p.id"""
_AMONG = "AND p.resident_id IN (SELECT id FROM temp.mothers_listed)"
_LIVING = f"""SELECT DISTINCT o.pregnancy_id FROM birth_outcome o WHERE o.deleted_at IS NULL AND o.outcome = 'live_birth'
    AND NOT EXISTS (SELECT 1 FROM life_event e WHERE e.resident_id IN ({_SAME.format(child="o.child_id")})
        AND e.kind = 'died' AND e.deleted_at IS NULL)"""  # noqa: S608
_STOPPED = """SELECT c.pregnancy_id, c.breastfeeding FROM postpartum_contact c
    WHERE c.deleted_at IS NULL AND c.breastfeeding IS NOT NULL ORDER BY c.contact_on"""


class _Known(NamedTuple):
    """A pregnancy, as far as it matters here."""

    key: bytes
    lmp: date | None
    ended_on: date | None
    ending: str


def owners(raw: Any, table: str, changed: frozenset[bytes]) -> Iterable[bytes]:
    """Return whom changed rows are about; ``raw`` is the driver's connection."""
    _list(raw, changed)
    return [row[0] for row in raw.execute(_OWNERS[table])]


def facts(raw: Any, residents: Collection[bytes] | None) -> Iterator[PersonFact]:
    """Yield what is known of women; of everybody if ``residents`` is None."""
    if residents is not None:
        _list(raw, residents)
    known: dict[bytes, list[_Known]] = {}
    for key, resident, lmp, edd, ended_on, ending in raw.execute(_PREGNANCIES.format(among="" if residents is None else _AMONG)):
        found = _Known(key, dated_from(_day(lmp), _day(edd)), _day(ended_on), ending or "")
        known.setdefault(resident, []).append(found)
    if not known:
        return
    living = {row[0] for row in raw.execute(_LIVING)}
    stopped = dict(raw.execute(_STOPPED))
    for resident, pregnancies in known.items():
        for one, after in zip_longest(pregnancies, pregnancies[1:]):
            has_baby = one.key in living and stopped.get(one.key, 1) != 0
            yield from _before(resident, one, after, has_baby)
        yield from _of_one(resident, one, has_baby)


def _before(resident: bytes, one: _Known, after: _Known | None, has_baby: bool) -> Iterator[PersonFact]:
    """Yield what a woman was in a pregnancy that is over, as far as her last one does not say it."""
    ended = one.ended_on
    if ended is None or (after is None and one.ending == "birth"):
        return
    if one.lmp is not None:
        yield PersonFact(resident, "was", "pregnant", one.lmp, ended)
    if one.ending != "birth":
        return
    yield PersonFact(resident, "was", "postpartum", ended, ended + timedelta(POSTPARTUM_DAYS + 1))
    if has_baby:
        weaned = add_months(ended, BREASTFEEDING_MONTHS)
        again = after.lmp if after is not None else None
        yield PersonFact(resident, "was", "breastfeeding", ended, weaned if again is None else min(again, weaned))


def _of_one(resident: bytes, one: _Known, has_baby: bool) -> Iterator[PersonFact]:
    """Yield the facts of one woman's last pregnancy."""
    if one.lmp is not None:
        yield PersonFact(resident, "anchor", "lmp", one.lmp)
    if not one.ending:
        yield PersonFact(resident, "state", "pregnant", one.lmp)
    elif one.ending == "birth" and one.ended_on is not None:
        yield PersonFact(resident, "state", "postpartum", one.ended_on)
        yield PersonFact(resident, "anchor", "delivery", one.ended_on)
        if has_baby:
            yield PersonFact(resident, "state", "breastfeeding", one.ended_on)


def _list(raw: Any, ids: Collection[bytes]) -> None:
    for statement in _LISTED:
        raw.execute(statement)
    raw.executemany("INSERT OR IGNORE INTO temp.mothers_listed VALUES (?)", [(key,) for key in sorted(ids)])


def _day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)
