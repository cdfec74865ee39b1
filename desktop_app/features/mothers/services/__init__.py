"""Verbs and questions of mothers. The first parameter is a session; what comes back are plain values."""

from .after_birth import record_newborn, record_postpartum, remove_after_birth, set_history
from .births import end_as_moved, record_birth, record_loss, record_mothers_death
from .contacts import give_extra_food, plan_birth, record_contact, remove_contact
from .finding_rows import open_pregnancy
from .pregnancies import change_pregnancy, correct_dates, register_pregnancy, remove_pregnancy

__all__ = [
    "change_pregnancy",
    "correct_dates",
    "end_as_moved",
    "give_extra_food",
    "open_pregnancy",
    "plan_birth",
    "record_birth",
    "record_contact",
    "record_loss",
    "record_mothers_death",
    "record_newborn",
    "record_postpartum",
    "register_pregnancy",
    "remove_after_birth",
    "remove_contact",
    "remove_pregnancy",
    "set_history",
]
