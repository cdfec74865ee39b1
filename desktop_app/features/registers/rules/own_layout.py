"""What a post says of a register: its own layout of it, or that it does not print it."""

from dataclasses import dataclass

from desktop_app.core.layout import Register

OWN = "post"
"""What the ids of registers begin with that only this post has."""


def is_own(register_id: str) -> bool:
    """Return True for a register that stands beside those of the pack, not in the place of one."""
    return register_id.startswith(f"{OWN}.")


@dataclass(frozen=True, slots=True)
class OwnLayout:
    """What a post keeps of one register.

    Attributes:
        register_id: ``<slice>.<name>`` of the pack's register whose place it takes; of its own: ``post.<name>``.
        register: None if only the place is hidden, or if the kept text cannot be read.
        copied_from: register id of the layout that it was made from, or "".
        pack: pack and version that it was made from, or "".
        made_from: fingerprint of the pack's layout at that time, as hex, or "".
        is_hidden: the post does not print this register.
        is_readable: False if a layout is kept that this program cannot read.
    """

    register_id: str
    register: Register | None
    copied_from: str = ""
    pack: str = ""
    made_from: str = ""
    is_hidden: bool = False
    note: str = ""
    is_readable: bool = True
