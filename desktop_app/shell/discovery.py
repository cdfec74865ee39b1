"""Finds the slices: ``residents`` and each folder of ``features``; nobody keeps a list."""

import importlib
import importlib.util
import pkgutil
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

import desktop_app.features
from desktop_app.core.contract import Feature, ScheduleFacts


def slice_packages() -> Sequence[str]:
    """Return the dotted names of all slices, residents first. A folder under ``features`` is a slice."""
    names = sorted(module.name for module in pkgutil.iter_modules(desktop_app.features.__path__) if module.ispkg)
    return ["desktop_app.residents", *(f"desktop_app.features.{name}" for name in names)]


@cache
def find_features() -> Sequence[Feature]:
    """Return the card of every slice. A folder without a FEATURE is an error, not skipped.

    Local tables that need facts of other slices stand on the card like all others.
    """
    cards: list[Feature] = [importlib.import_module(f"{package}.feature").FEATURE for package in slice_packages()]
    facts = tuple(fact for card in cards for fact in card.schedule_facts)
    return tuple(_with_facts(card, facts) for card in cards)


def _with_facts(card: Feature, facts: Sequence[ScheduleFacts]) -> Feature:
    if card.derived_of_facts is None:
        return card
    return replace(card, derived=(*card.derived, *card.derived_of_facts(facts)))


def load_models() -> None:
    """Import the models of exchange and of every slice that has records, so that the database knows their tables."""
    for package in ("desktop_app.sync", *slice_packages()):
        if importlib.util.find_spec(f"{package}.models"):
            importlib.import_module(f"{package}.models")


def load_models_when_needed() -> None:
    """Let the models of every slice be imported when undo, history or a check asks for all tables; pages import their own."""
    from desktop_app.db.base import declare_when_needed

    declare_when_needed(load_models)
