"""What a model class looks like, and what it may not do, so that the log can carry it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Annotated, Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
    inspect,
)
from sqlalchemy.dialects.sqlite import dialect as sqlite_dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, Unmapped, mapped_column, unmapped_column

from desktop_app.core.ids import new_id

RowId = Annotated[bytes, mapped_column(LargeBinary(16))]
Encoder = Callable[[Any], Any]
_SQLITE = sqlite_dialect()
_OUTSIDE_THE_LOG = {"n", "id", "head"}
_undeclared: list[Callable[[], None]] = []


class Base(DeclarativeBase):
    """Every table of the post's database whose rows are logged."""


def reference(table: str, nullable: bool = False) -> Any:
    """Return a column that points to a row of ``table``; checked at commit, not at each statement."""
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(LargeBinary(16), key, index=True, nullable=nullable)


class Record(Base):
    """A row that is logged, undone, soft-deleted and exchanged without further code.

    Attributes:
        n: the table's key on this machine (FTS rowid, paging); never leaves it and is not mapped:
            read it as ``Model.__table__.c.n``.
        id: the row's name everywhere, 16 bytes.
        head: hash of the row's newest operation, or of several after a merge, joined.
        deleted_at: UTC in milliseconds, or None while the row lives.
    """

    __abstract__ = True
    __mapper_args__ = {"primary_key": ["id"]}  # noqa: RUF012 - SQLAlchemy's own protocol

    n: Unmapped[int] = unmapped_column(Integer, primary_key=True)
    id: Mapped[RowId] = mapped_column(unique=True)
    head: Mapped[bytes] = mapped_column(LargeBinary)
    deleted_at: Mapped[int | None] = mapped_column(BigInteger)

    def __init__(self, **values: Any) -> None:
        super().__init__(**{"id": new_id(), **plan_of(type(self)).defaults(), **values})


@dataclass(frozen=True)
class Plan:
    """How one table goes into the log. Values there are what SQLite stores, on every database.

    Attributes:
        keys: names of the model's attributes, in the order of ``fields``.
        fields: column names, sorted; these are what the log knows, for ever.
        default_of: attribute name -> plain value, or function that makes one.
    """

    table: str
    keys: tuple[str, ...]
    fields: tuple[str, ...]
    encoders: tuple[Encoder | None, ...]
    default_of: Mapping[str, Any]

    @cached_property
    def names(self) -> str:
        """Return the fields as the log's shape of a whole row."""
        return ",".join(self.fields)

    @cached_property
    def columns(self) -> str:
        """Return the quoted column names for a statement."""
        return ", ".join(f'"{field}"' for field in self.fields)

    def defaults(self) -> dict[str, Any]:
        """Return fresh values for the attributes that have a default."""
        return {key: made(None) if callable(made) else made for key, made in self.default_of.items()}

    def encode(self, key: str, value: Any) -> Any:
        """Return ``value`` of attribute ``key`` as the log holds it."""
        encoder = self.encoders[self.keys.index(key)]
        return value if encoder is None else encoder(value)

    def missing(self) -> dict[str, Any]:
        """Return, per column, what a row has whose operations never spoke of that column."""
        encoded = {key: self.encode(key, value) for key, value in self.defaults().items()}
        return {field: encoded.get(key) for key, field in zip(self.keys, self.fields, strict=True)}


@cache
def plan_of(model: type[Record]) -> Plan:
    """Return the plan of ``model``.

    Raises:
        TypeError: the log could not be faithful to the model; says which column and why.
    """
    mapper = inspect(model)
    attributes = sorted((a for a in mapper.column_attrs if a.key not in _OUTSIDE_THE_LOG), key=lambda a: str(a.columns[0].name))
    columns: list[Any] = [a.columns[0] for a in attributes]
    for column in columns:
        _refuse_column(column)
    _refuse_constraints(model.__table__)
    for relation in mapper.relationships:
        if relation.secondary is not None or relation.cascade.delete or relation.cascade.delete_orphan:
            raise TypeError(f"{relation}: association tables are Records; nothing is deleted by cascade")
    defaults = {a.key: c.default.arg for a, c in zip(attributes, columns, strict=True) if c.default is not None}
    return Plan(
        model.__tablename__,
        tuple(a.key for a in attributes),
        tuple(str(c.name) for c in columns),
        tuple(_encoder(c.type) for c in columns),
        defaults,
    )


def _refuse_column(column: Column[Any]) -> None:
    if column.server_default or column.server_onupdate or column.onupdate or column.computed:
        raise TypeError(f"{column}: the database may not make values the log does not see")
    if column.default is not None and not (column.default.is_scalar or column.default.is_callable):
        raise TypeError(f"{column}: a default must be a plain value or a function")
    if isinstance(column.type, JSON) and not column.type.none_as_null:
        raise TypeError(f"{column}: JSON needs none_as_null=True, else None has two meanings")
    if column.unique:
        raise TypeError(f"{column}: two laptops may both enter it; show duplicates instead")


def _refuse_constraints(table: Any) -> None:
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint) and set(constraint.columns.keys()) != {"id"}:
            raise TypeError(f"{table.name}: unique constraints make a package unimportable")
        if isinstance(constraint, CheckConstraint):
            raise TypeError(f"{table.name}: a merge of two fields may break a check; rules belong in rules")
    for index in table.indexes:
        if index.unique:
            raise TypeError(f"{index.name}: unique indexes make a package unimportable")


def _encoder(kind: Any) -> Encoder | None:
    if isinstance(kind, LargeBinary):
        return None
    found: Encoder | None = kind.dialect_impl(_SQLITE).bind_processor(_SQLITE)
    return found


def declare_when_needed(load: Callable[[], None]) -> None:
    """Say how the records of all slices are declared: ``load`` is called once, when somebody asks for every table.

    Opening a post needs the records of its first page only; forty classes take as long to declare as the page to come up.
    """
    _undeclared.append(load)


def tables() -> Mapping[str, Table]:
    """Return every table of the post's database whose rows are logged, by name."""
    while _undeclared:
        _undeclared[-1]()
        _undeclared.pop()  # a loader that failed is asked again
    return Base.metadata.tables


def plans() -> dict[str, Plan]:
    """Return the plan of every table whose rows are logged; raises TypeError as ``plan_of`` does."""
    tables()
    models = [m.class_ for m in Base.registry.mappers if issubclass(m.class_, Record)]
    return {model.__tablename__: plan_of(model) for model in models}
