"""Records of exchange: who may open the post, whose files are taken, who was erased."""

from .devices import AdminKey, AdminKeyCopy, TrustedDevice
from .erasures import Erasure
from .holders import ExportNote, KeyHolder

__all__ = ["AdminKey", "AdminKeyCopy", "Erasure", "ExportNote", "KeyHolder", "TrustedDevice"]
