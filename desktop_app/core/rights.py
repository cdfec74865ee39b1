"""Roles of the people of a post, and what a role may do with a slice: nothing, look, or work."""

from collections.abc import Iterable, Mapping

from .contract import Feature

ADMIN = "admin"
ROLES = ("volunteer", "coordinator", "treasurer", "midwife", ADMIN)
LEVELS = ("none", "see", "work")
"""From nothing to everything."""


def granted(features: Iterable[Feature], role: str, changes: Mapping[tuple[str, str], str]) -> dict[str, str]:
    """Return slice -> level of ``role``.

    An admin works everywhere. Others have what the post says in ``changes``, (role, slice) -> level, else what the card of the
    slice says, else they work.
    """
    if role == ADMIN:
        return {feature.name: "work" for feature in features}
    return {feature.name: _level(feature, role, changes.get((role, feature.name))) for feature in features}


def reaches(level: str, wanted: str) -> bool:
    """Return True if ``level`` is at least ``wanted``."""
    return LEVELS.index(level) >= LEVELS.index(wanted)


def _level(feature: Feature, role: str, changed: str | None) -> str:
    return changed if changed in LEVELS else feature.rights.get(role, "work")
