"""The rules of domain.md 8.2 for people and houses; those for children stand in the health visits' rules.

Each rule looks at what is known and gives a reason to visit, or nothing.
"""

from .houses import HouseFacts, house_reasons

__all__ = ["HouseFacts", "house_reasons"]
