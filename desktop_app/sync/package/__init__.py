"""The file that travels: what stands in it, how it is sealed, written to a stick, read and refused."""

from .container import LARGEST_DATA, LARGEST_FILE, Opened, pack, unpack
from .manifest import FORMAT, Manifest
from .refusals import Kind, PackageRefusedError

__all__ = ["FORMAT", "LARGEST_DATA", "LARGEST_FILE", "Kind", "Manifest", "Opened", "PackageRefusedError", "pack", "unpack"]
