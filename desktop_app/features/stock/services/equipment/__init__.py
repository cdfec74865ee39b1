"""Scales, boards and other things that stay: what there is, how it is, and who has it."""

from .changing import (
    change_equipment,
    lend,
    record_check,
    register_equipment,
    remove_check,
    retire_equipment,
    take_back,
)
from .reading import (
    Check,
    EquipmentCard,
    EquipmentRow,
    Loan,
    equipment_card,
    equipment_kinds,
    list_equipment,
    loans_of,
)

__all__ = [
    "Check",
    "EquipmentCard",
    "EquipmentRow",
    "Loan",
    "change_equipment",
    "equipment_card",
    "equipment_kinds",
    "lend",
    "list_equipment",
    "loans_of",
    "record_check",
    "register_equipment",
    "remove_check",
    "retire_equipment",
    "take_back",
]
