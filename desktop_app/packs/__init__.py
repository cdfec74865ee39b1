"""Country packs: schedules, age limits, register layouts and words, read from ``resources/packs``.

A pack is data of people who know the country, not of programmers: text files in a folder, each
value with its source. What is wrong with one is said with file, row and reason, and such a pack
is not used at all: half a schedule is worse than none.
"""

from .faults import PackError
from .growth import AgeBand, GrowthClass, KmsBand, KmsLines, MinimumGain, Switches
from .layouts import read_single_layout
from .of_post import DEFAULT_PACK, KMS_SETTING, PACK_SETTING, confirmed_lines, pack_of
from .pack import AddressLevel, AgeLimit, Pack, RegisterSet, Service, Source
from .reading import load_pack, pack_names
from .schedule_table import schedule_of_pack
from .tables import Row, read_table

__all__ = [
    "DEFAULT_PACK",
    "KMS_SETTING",
    "PACK_SETTING",
    "AddressLevel",
    "AgeBand",
    "AgeLimit",
    "GrowthClass",
    "KmsBand",
    "KmsLines",
    "MinimumGain",
    "Pack",
    "PackError",
    "RegisterSet",
    "Row",
    "Service",
    "Source",
    "Switches",
    "confirmed_lines",
    "load_pack",
    "pack_names",
    "pack_of",
    "read_single_layout",
    "read_table",
    "schedule_of_pack",
]
