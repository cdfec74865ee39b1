"""Two versions of the program in one process: the older one knows neither notes of residents nor the table of facts."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from desktop_app.db import base
from desktop_app.db.base import Plan

OLD, NEW = 1, 2
UNKNOWN_TABLE, UNKNOWN_FIELD = "resident_fact", ("resident", "note")
_plans, _plan_of = base.plans, base.plan_of
_older: dict[str, Plan] = {}


@contextmanager
def running(version: int) -> Iterator[None]:
    """Let everything within be done by that version of the program."""
    if version == NEW:
        yield
        return
    _old_plans()
    patched = [
        (module, name, value)
        for module in list(sys.modules.values())
        if getattr(module, "__name__", "").startswith("desktop_app.")
        for name, was, value in (("plans", _plans, _old_plans), ("plan_of", _plan_of, _old_plan_of))
        if module.__dict__.get(name) is was
    ]
    for module, name, value in patched:
        setattr(module, name, value)
    try:
        yield
    finally:
        for module, name, value in patched:
            setattr(module, name, _plans if value is _old_plans else _plan_of)


def shown(version: int, table: str) -> tuple[str, ...]:
    """Return the fields that a version shows of a table; none of a table that it does not know."""
    plans = _plans() if version == NEW else _old_plans()
    return plans[table].fields if table in plans else ()


def _old_plans() -> dict[str, Plan]:
    if not _older:
        _older.update({table: _without(plan) for table, plan in _plans().items() if table != UNKNOWN_TABLE})
    return dict(_older)


def _old_plan_of(model: Any) -> Plan:
    return _old_plans()[model.__tablename__]


def _without(plan: Plan) -> Plan:
    table, gone = UNKNOWN_FIELD
    if plan.table != table:
        return plan
    kept = [i for i, name in enumerate(plan.fields) if name != gone]
    return Plan(
        plan.table,
        tuple(plan.keys[i] for i in kept),
        tuple(plan.fields[i] for i in kept),
        tuple(plan.encoders[i] for i in kept),
        {key: value for key, value in plan.default_of.items() if key != gone},
    )
