"""Exchange with the other laptops of the post and the health centre, by files in a folder."""

from .book import Exchange, exchanges
from .finding import Found, find
from .peers import Peer, Word, hear, peers
from .sending import Progress, Sent, acknowledge, send
from .taking_in import Accepted, Proposal, ProposedFile, accept, propose, take_out

__all__ = [
    "Accepted",
    "Exchange",
    "Found",
    "Peer",
    "Progress",
    "Proposal",
    "ProposedFile",
    "Sent",
    "Word",
    "accept",
    "acknowledge",
    "exchanges",
    "find",
    "hear",
    "peers",
    "propose",
    "send",
    "take_out",
]
