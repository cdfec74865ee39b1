"""The codes of stock in words."""

from collections.abc import Mapping

from desktop_app.core.text import QT_TRANSLATE_NOOP, Label, Text

KINDS: Mapping[str, Text] = {
    "receipt": QT_TRANSLATE_NOOP("Stock", "Received"),
    "issue": QT_TRANSLATE_NOOP("Stock", "Given out"),
    "return": QT_TRANSLATE_NOOP("Stock", "Came back"),
    "transfer": QT_TRANSLATE_NOOP("Stock", "Moved"),
    "loss": QT_TRANSLATE_NOOP("Stock", "Lost or damaged"),
    "expiry": QT_TRANSLATE_NOOP("Stock", "Expired"),
    "adjustment": QT_TRANSLATE_NOOP("Stock", "Set right after counting"),
    "reversal": QT_TRANSLATE_NOOP("Stock", "Taken back"),
}
"""What a line of the ledger says happened."""

DOCUMENT_KINDS: Mapping[str, Text] = {
    "delivery": QT_TRANSLATE_NOOP("Stock", "Delivery note"),
    "issue": QT_TRANSLATE_NOOP("Stock", "Hand-over note"),
    "return": QT_TRANSLATE_NOOP("Stock", "Return note"),
    "transfer": QT_TRANSLATE_NOOP("Stock", "Transfer note"),
    "set_aside": QT_TRANSLATE_NOOP("Stock", "Note of what was set aside"),
}

BLOCKED: Mapping[str, Text] = {
    "damaged": QT_TRANSLATE_NOOP("Stock", "damaged"),
    "opened": QT_TRANSLATE_NOOP("Stock", "opened"),
    "recalled": QT_TRANSLATE_NOOP("Stock", "called back"),
}
"""Why a whole lot is not given out."""

SET_ASIDE_REASONS: Mapping[str, Text] = {
    "expired": QT_TRANSLATE_NOOP("Stock", "expired"),
    "damaged": QT_TRANSLATE_NOOP("Stock", "damaged"),
    "opened": QT_TRANSLATE_NOOP("Stock", "opened"),
}
LOSS_REASONS: Mapping[str, Text] = {
    "damaged": QT_TRANSLATE_NOOP("Stock", "damaged"),
    "opened": QT_TRANSLATE_NOOP("Stock", "opened and not used up"),
    "lost": QT_TRANSLATE_NOOP("Stock", "lost"),
    "stolen": QT_TRANSLATE_NOOP("Stock", "stolen"),
}
"""Offered for a loss; the person may write another reason."""

PLACE_KINDS: Mapping[str, Text] = {
    "post": QT_TRANSLATE_NOOP("Stock", "Post"),
    "cupboard": QT_TRANSLATE_NOOP("Stock", "Cupboard"),
    "bag": QT_TRANSLATE_NOOP("Stock", "Volunteer's bag"),
    "set_aside": QT_TRANSLATE_NOOP("Stock", "Set aside, not given out"),
}

UNITS: Mapping[str, Text] = {
    "capsule": QT_TRANSLATE_NOOP("Stock", "capsules"),
    "tablet": QT_TRANSLATE_NOOP("Stock", "tablets"),
    "sachet": QT_TRANSLATE_NOOP("Stock", "sachets"),
    "packet": QT_TRANSLATE_NOOP("Stock", "packets"),
    "bottle": QT_TRANSLATE_NOOP("Stock", "bottles"),
    "piece": QT_TRANSLATE_NOOP("Stock", "pieces"),
    "pair": QT_TRANSLATE_NOOP("Stock", "pairs"),
    "strip": QT_TRANSLATE_NOOP("Stock", "strips"),
    "cycle": QT_TRANSLATE_NOOP("Stock", "cycles"),
    "book": QT_TRANSLATE_NOOP("Stock", "books"),
    "card": QT_TRANSLATE_NOOP("Stock", "cards"),
    "sheet": QT_TRANSLATE_NOOP("Stock", "sheets"),
    "meal": QT_TRANSLATE_NOOP("Stock", "meals"),
}
"""The smallest unit that is given out, as it stands beside a number."""

PROGRAMMES: Mapping[str, Text] = {
    "nutrition": QT_TRANSLATE_NOOP("Stock", "Nutrition"),
    "mothers": QT_TRANSLATE_NOOP("Stock", "Mothers"),
    "child_illness": QT_TRANSLATE_NOOP("Stock", "Sick children"),
    "family_planning": QT_TRANSLATE_NOOP("Stock", "Family planning"),
    "adults": QT_TRANSLATE_NOOP("Stock", "Adults and elderly people"),
    "hygiene": QT_TRANSLATE_NOOP("Stock", "Hygiene"),
    "paper": QT_TRANSLATE_NOOP("Stock", "Books and forms"),
}


def said(code: str | None, words: Mapping[str, Text]) -> Label:
    """Return the words of a code; what a person wrote stands for itself, and nothing stays empty."""
    return words.get(code or "", code or "")
