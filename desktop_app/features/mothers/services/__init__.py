"""Verbs and questions of mothers. The first parameter is a session; what comes back are plain values."""

from .after_birth import record_newborn, record_postpartum, remove_after_birth, set_history
from .births import end_as_moved, record_birth, record_loss, record_mothers_death
from .cards import cards_of, pregnancy_card
from .contacts import give_extra_food, plan_birth, record_contact, remove_contact
from .finding_rows import open_pregnancy
from .lists import (
    AfterBirthRow,
    PregnantRow,
    WomanRow,
    after_birth_on,
    contact_state,
    open_pregnancies,
    pregnant_on,
    women_of_childbearing_age,
)
from .newborns import newborn_card, newborn_cards
from .pack_tables import (
    ContactPlan,
    MotherSign,
    MotherTopic,
    contact_plan,
    mother_signs,
    mother_topics,
    risks,
    trimesters,
)
from .pregnancies import change_pregnancy, correct_dates, register_pregnancy, remove_pregnancy
from .t_status import t_status

__all__ = [
    "AfterBirthRow",
    "ContactPlan",
    "MotherSign",
    "MotherTopic",
    "PregnantRow",
    "WomanRow",
    "after_birth_on",
    "cards_of",
    "change_pregnancy",
    "contact_plan",
    "contact_state",
    "correct_dates",
    "end_as_moved",
    "give_extra_food",
    "mother_signs",
    "mother_topics",
    "newborn_card",
    "newborn_cards",
    "open_pregnancies",
    "open_pregnancy",
    "plan_birth",
    "pregnancy_card",
    "pregnant_on",
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
    "risks",
    "set_history",
    "t_status",
    "trimesters",
    "women_of_childbearing_age",
]
