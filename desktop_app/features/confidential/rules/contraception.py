"""Methods of contraception and what follows from entries about them (domain.md 1.1 F3, columns "type" and "change")."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.core.text import QT_TRANSLATE_NOOP, Text

from .topics import Opened

METHODS: Mapping[str, Text] = {
    "pill": QT_TRANSLATE_NOOP("Confidential", "Pill"),
    "injection": QT_TRANSLATE_NOOP("Confidential", "Injection"),
    "implant": QT_TRANSLATE_NOOP("Confidential", "Implant"),
    "iud": QT_TRANSLATE_NOOP("Confidential", "IUD (spiral)"),
    "condom": QT_TRANSLATE_NOOP("Confidential", "Condom"),
    "tubal": QT_TRANSLATE_NOOP("Confidential", "Operation of the woman"),
    "vasectomy": QT_TRANSLATE_NOOP("Confidential", "Operation of the man"),
    "lam": QT_TRANSLATE_NOOP("Confidential", "Breastfeeding (LAM)"),
    "natural": QT_TRANSLATE_NOOP("Confidential", "Natural method"),
    "other": QT_TRANSLATE_NOOP("Confidential", "Another method"),
    "none": QT_TRANSLATE_NOOP("Confidential", "None"),
}
_NONE = "none"
_METHOD_FIELDS = ("method", "contraception", "contraception_adult")
"""Where an entry says it: the form for the midwife, and the checklists of visits at home."""


@dataclass(frozen=True, slots=True)
class Method:
    """What a woman uses on a day.

    Attributes:
        method: code of ``METHODS``; "none" if she uses nothing.
        since: the first day on which it was written down without another one between.
        changed_from: the method before it, "" if none is known; "none" is no method.
        why: the reason for the change, in words.
    """

    method: str
    since: date
    changed_from: str = ""
    why: str = ""


def method_on(entries: Iterable[Opened], on: date) -> Method | None:
    """Return what entries about contraception of one woman say of a day; None if nothing was written until then."""
    now: Method | None = None
    for entry in sorted((one for one in entries if one.on <= on), key=lambda one: (one.on, one.id)):
        code = method_in(entry)
        if not code or (now is not None and now.method == code):
            continue
        before = "" if now is None else now.method if now.method != _NONE else now.changed_from
        now = Method(code, entry.on, before if before != code else "", str(entry.values.get("why") or ""))
    return now


def method_in(entry: Opened) -> str:
    """Return the method that an entry names; "" if it is about something else, e.g. a referral."""
    return next((str(value) for field in _METHOD_FIELDS if (value := entry.values.get(field))), "")
