"""The tab "Health" on a resident's card: what was measured, fed, and known of the birth."""

from .panel import HealthPanel

__all__ = ["HealthPanel"]
