"""The laptops of the post with what this one has heard of them."""

from dataclasses import dataclass
from typing import Any

from desktop_app.sync.exchanging import peers
from desktop_app.sync.trust import Device, devices


@dataclass(frozen=True, slots=True)
class Laptop:
    """One laptop of the post.

    Attributes:
        heard_at: when its last file was taken in here, UTC in milliseconds; None if none was, or for this laptop.
        unconfirmed: what was entered and it has not said to have.
        is_restored: it went on from a backup or a copy.
    """

    device: Device
    heard_at: int | None = None
    unconfirmed: int = 0
    is_restored: bool = False


def list_laptops(session: Any) -> list[Laptop]:
    """Return the laptops of the post, this one first; those that were sent away stand last."""
    heard = {peer.device: peer for peer in peers(session)}
    found = []
    for device in devices(session):
        peer = heard.get(device.id)
        found.append(
            Laptop(device) if peer is None else Laptop(device, peer.heard_at, peer.unconfirmed, peer.restored)
        )  # fmt: skip
    return sorted(found, key=lambda laptop: laptop.device.is_withdrawn)
