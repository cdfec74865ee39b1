"""Records of a child besides its growth: development, symptoms, food, recovery feeding."""

import desktop_app.residents.models  # noqa: F401 - the tables that these refer to

from .checks import DevelopmentCheck, SymptomCheck
from .food import ComplementaryFood, RecoveryFeeding, RecoveryPortion

__all__ = ["ComplementaryFood", "DevelopmentCheck", "RecoveryFeeding", "RecoveryPortion", "SymptomCheck"]
