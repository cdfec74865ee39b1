"""Files handed from laptop to laptop, and what tests ask about them."""

from pathlib import Path
from typing import Any

from desktop_app.db.post import Post
from desktop_app.sync.exchanging import Accepted, Exchange, Found, Peer, accept, exchanges, find, peers, propose, send
from tests.db.laptops import dump


def new_on(post: Post, stick: Path) -> list[Found]:
    """Return what lies on the stick and can be taken in."""
    return [found for found in find(post, stick) if found.state == "new"]


def take_all(post: Post, stick: Path) -> Accepted:
    """Take in everything new on the stick."""
    return accept(post, propose(post, [path for found in new_on(post, stick) for path in found.paths]))


def hand_over(source: Post, target: Post, stick: Path) -> Accepted:
    """Save on the one laptop and take in on the other."""
    send(source, stick)
    return take_all(target, stick)


def the_peer(post: Post) -> Peer:
    """Return the only other laptop."""
    with post.database.read() as session:
        (found,) = peers(session)
    return found


def book(post: Post) -> list[Exchange]:
    """Return all exchanges, the newest first."""
    with post.database.read() as session:
        return exchanges(session)


def rows(post: Post) -> dict[str, Any]:
    """Return everything that two laptops must agree on."""
    return dump(post.database)


def refusals(post: Post, paths: list[Path]) -> list[str]:
    """Return why files are refused, one word each; the words of the sentence hold the file's name."""
    kinds = []
    for file in propose(post, paths).files:
        assert file.refusal is not None, file
        kinds.append(file.refusal.kind)
    return kinds
