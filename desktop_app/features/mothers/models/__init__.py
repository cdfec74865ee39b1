"""Records of pregnancies and births."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .birth import BirthOutcome, NewbornContact, PostpartumContact
from .pregnancy import AntenatalContact, BirthPlan, ExtraFood, Pregnancy
from .woman import ReproductiveHistory

__all__ = [
    "AntenatalContact",
    "BirthOutcome",
    "BirthPlan",
    "ExtraFood",
    "NewbornContact",
    "PostpartumContact",
    "Pregnancy",
    "ReproductiveHistory",
]
