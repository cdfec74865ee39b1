"""Records of households and residents."""

from .duplicate import NotSame
from .household import Household, HouseholdFact, HouseholdMember
from .resident import Identifier, LifeEvent, Resident, ResidentFact

__all__ = ["Household", "HouseholdFact", "HouseholdMember", "Identifier", "LifeEvent", "NotSame", "Resident", "ResidentFact"]
