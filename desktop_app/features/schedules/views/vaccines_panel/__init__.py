"""The tab "Vaccines" on a resident's card: the immunisation card on any date, and what was given."""

from .panel import VaccinesPanel

__all__ = ["VaccinesPanel"]
