"""The rules of domain.md 8.2 for people and houses; those for children stand in the health visits' rules.

Each rule looks at what is known and gives a reason to visit, or nothing. What closes a rule stands in its docstring.
"""

from .grown import GrownFacts, Illness, grown_reasons
from .houses import HouseFacts, house_reasons
from .mothers import MissedContact, MotherFacts, NewbornFacts, mother_reasons, newborn_reasons
from .seen import Seen, Sign, danger_reason
from .tuberculosis import TbFacts, tb_reasons

__all__ = [
    "GrownFacts",
    "HouseFacts",
    "Illness",
    "MissedContact",
    "MotherFacts",
    "NewbornFacts",
    "Seen",
    "Sign",
    "TbFacts",
    "danger_reason",
    "grown_reasons",
    "house_reasons",
    "mother_reasons",
    "newborn_reasons",
    "tb_reasons",
]
