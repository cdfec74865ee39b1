"""Many posts made of one: the same history under other ids, with hashes of its own."""

from collections.abc import Iterator

from desktop_app.db.log import action_digest, encode_values, hash_prefix, op_hash, split_head
from desktop_app.sync.content import ReadContent, read_content, write_content
from desktop_app.sync.content.ids import Recipe
from desktop_app.sync.content.recipes import find_recipe, make_id

ID = 16


class AnotherPost:
    """Gives the contents of one post, part by part in their order, as those of post ``number``; 0 leaves all as it is.

    No two ids become one, and ids made from natural keys are made from the new keys, as the post itself would have. With
    ``is_alone`` a row that is called the same in every post, such as a setting, keeps its id: the post has a database of its own.
    """

    def __init__(self, number: int, *, is_alone: bool = False) -> None:
        self._number, self._is_alone = number, is_alone
        self._ids: dict[bytes, bytes] = {}
        self._hashes: dict[tuple[bytes, bytes], bytes] = {}
        self._recipes: dict[str, Recipe | None] = {}

    def content(self, data: bytes) -> bytes:
        """Return one part."""
        read = read_content(data)
        return write_content(dict(enumerate(read.shapes)), list(self._actions(read)), ())

    def _actions(self, read: ReadContent) -> Iterator[tuple]:  # type: ignore[type-arg]
        for action in read.actions:
            key, origin, *rest, undoes, _ = action.header
            header = (self._id(key), self._id(origin), *rest, None if undoes is None else self._id(undoes))
            ops = []
            for op in action.ops:
                table, names = read.shapes[op.shape]
                values = [self._value(value) for value in op.values]
                row = self._row(table, names.split(","), op.values, values, op.row)
                vals = encode_values(values)
                parents = b"".join(sorted(self._hashes.get((op.row, p), p) for p in split_head(op.parents)))
                digest = op_hash(hash_prefix(header[0], table, names), row, vals, parents)
                self._hashes[op.row, op.hash] = digest
                ops.append((op.shape, row, vals, parents, digest))
            yield (*header, action_digest(header, (op[4] for op in ops))), ops

    def _value(self, value: object) -> object:
        return self._id(value) if isinstance(value, bytes) and len(value) == ID else value

    def _id(self, key: bytes) -> bytes:
        if key not in self._ids:
            self._ids[key] = key[:-2] + (int.from_bytes(key[-2:], "big") ^ self._number).to_bytes(2, "big")
        return self._ids[key]

    def _row(self, table: str, names: list[str], before: tuple[object, ...], after: list[object], row: bytes) -> bytes:
        if row not in self._ids:
            if table not in self._recipes:
                self._recipes[table] = find_recipe(table, names, before, row)
            recipe = self._recipes[table]
            if recipe is not None and make_id(recipe, names, before) == row:
                made = make_id(recipe, names, after)
                if made is not None and (made != row or self._is_alone):  # else it names nothing of the post, such as a setting
                    self._ids[row] = made
        return self._id(row)
