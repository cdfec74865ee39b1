"""The tables of a country pack that the slice reads."""

from typing import Any


def _classes(pack: Any) -> object:
    from ..services import classes_of

    return classes_of(pack)


def _plan(pack: Any) -> object:
    from ..services import check_plan_of

    return check_plan_of(pack)


def _conditions(pack: Any) -> object:
    from ..services import conditions_of_pack

    return conditions_of_pack(pack)


def _anaemia_signs(pack: Any) -> object:
    from ..services import anaemia_signs_of

    return anaemia_signs_of(pack)


PACK_TABLES = (_classes, _plan, _conditions, _anaemia_signs)
