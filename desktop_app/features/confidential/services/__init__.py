"""What can be done and asked; the first parameter is a session. What comes back are plain values, or None while locked."""

from .contraception import contraception_of, record_contraception
from .following import Followed, followed_people
from .opening import followed_by_midwife, opened_by_topic, sealed_of, unreadable
from .sealing import WRITE, change_sealed, record_sealed, remove_sealed

__all__ = [
    "WRITE",
    "Followed",
    "change_sealed",
    "contraception_of",
    "followed_by_midwife",
    "followed_people",
    "opened_by_topic",
    "record_contraception",
    "record_sealed",
    "remove_sealed",
    "sealed_of",
    "unreadable",
]
