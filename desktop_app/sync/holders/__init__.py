"""Who may open the post: people with a role and a password, recovery sheets, the midwife's pairs; kept as records."""

from .entering import change_own_password, enter_with, recover, verify_person
from .midwife import keep_pairs, take_over
from .people import add_person, change_role, give_password, leave, rename
from .pins import fits_pin, set_pin
from .sheets import add_sheet, check_place, withdraw_sheet

__all__ = [
    "add_person",
    "add_sheet",
    "change_own_password",
    "change_role",
    "check_place",
    "enter_with",
    "fits_pin",
    "give_password",
    "keep_pairs",
    "leave",
    "recover",
    "rename",
    "set_pin",
    "take_over",
    "verify_person",
    "withdraw_sheet",
]
