"""The tables of a country pack that the slice reads."""

from typing import Any


def _rules(pack: Any) -> object:
    from ..services import home_rules

    return home_rules(pack)


def _groups(pack: Any) -> object:
    from ..services import checklist_groups

    return checklist_groups(pack)


def _items(pack: Any) -> object:
    from ..services import checklist_items

    return checklist_items(pack)


PACK_TABLES = (_rules, _groups, _items)
