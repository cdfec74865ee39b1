"""Actions and their operations as bytes, column by column: what is alike stands together and packs well.

Nothing is sent that the receiver can compute: hashes and digests, ids made from natural keys, parents that stand in the same
content. One proof over all digests shows that what was computed is what was written.
"""

from .reading import BrokenContentError, ReadAction, ReadContent, ReadOp, read_content
from .writing import write_content

__all__ = ["BrokenContentError", "ReadAction", "ReadContent", "ReadOp", "read_content", "write_content"]
