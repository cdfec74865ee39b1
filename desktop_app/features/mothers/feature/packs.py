"""The tables of a country pack that this slice reads, so that a wrong pack is found before somebody needs them."""

from typing import Any

NAMES = (
    "contact_plan",
    "trimesters",
    "gain_rows",
    "risks",
    "limits",
    "mother_signs",
    "tetanus_codes",
    "mother_topics",
)


def _reader(name: str) -> Any:
    def read(pack: Any) -> Any:
        from ..services import pack_tables

        return getattr(pack_tables, name)(pack)

    return read


PACK_TABLES = tuple(_reader(name) for name in NAMES)
