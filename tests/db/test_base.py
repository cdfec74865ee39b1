"""What a model may not do, because the log could not be faithful to it."""

from typing import Any

import pytest
from sqlalchemy import JSON, CheckConstraint, Column, Computed, ForeignKey, Index, Table, UniqueConstraint, func, select
from sqlalchemy.orm import Mapped, configure_mappers, mapped_column, relationship

from desktop_app.db.base import Record, RowId, plan_of, plans, reference
from desktop_app.db.database import Database
from desktop_app.residents.models import Resident
from tests.db.laptops import SAVE
from tests.db.samples import APART, Sample


class House(Sample):
    """A house with people."""

    __tablename__ = "house"
    name: Mapped[str]
    people: Mapped[list["Lodger"]] = relationship(back_populates="house")


class Lodger(Sample):
    """Who lives there."""

    __tablename__ = "lodger"
    house_id: Mapped[RowId] = reference("house")
    tags: Mapped[list[str]] = mapped_column(default=list, type_=JSON(none_as_null=True))
    renamed: Mapped[str] = mapped_column("old_name", default="x")
    house: Mapped[House] = relationship(back_populates="people")


REFUSED: dict[str, Any] = {
    "server_default": lambda: mapped_column(server_default="1"),
    "onupdate": lambda: mapped_column(onupdate="1"),
    "computed": lambda: mapped_column(Computed("1")),
    "expression default": lambda: mapped_column(default=func.random()),
    "json with two kinds of nothing": lambda: mapped_column(JSON),
    "unique": lambda: mapped_column(unique=True),
}
REFUSED_TABLES: dict[str, Any] = {
    "unique constraint": UniqueConstraint("value"),
    "check over fields": CheckConstraint("value <> ''"),
    "unique index": Index("sample_unique_value", "value", unique=True),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_column_whose_values_the_log_would_not_see_is_refused(name: str) -> None:
    table = "column_" + name.replace(" ", "_")
    model = type(
        table.title(), (Sample,), {"__tablename__": table, "__annotations__": {"value": Mapped[str]}, "value": REFUSED[name]()}
    )
    with pytest.raises(TypeError, match="value"):
        plan_of(model)


@pytest.mark.parametrize("name", REFUSED_TABLES)
def test_a_table_that_would_make_a_package_unimportable_is_refused(name: str) -> None:
    table = "table_" + name.replace(" ", "_")
    arguments = {"__tablename__": table, "__table_args__": (REFUSED_TABLES[name],), "__annotations__": {"value": Mapped[str]}}
    with pytest.raises(TypeError, match=r"package unimportable|break a check"):
        plan_of(type(table.title(), (Sample,), arguments))


def test_a_table_of_pairs_without_rows_of_its_own_is_refused() -> None:
    pairs = Table("pair", APART.metadata, Column("a", ForeignKey("house.id")), Column("b", ForeignKey("lodger.id")))

    class Owner(Sample):
        __tablename__ = "owner"
        house_id: Mapped[RowId] = reference("house")
        lodgers: Mapped[list[Lodger]] = relationship(
            secondary=pairs,
            primaryjoin=lambda: Owner.house_id == pairs.c.a,
            secondaryjoin=lambda: pairs.c.b == Lodger.id,
            viewonly=True,
        )

    with pytest.raises(TypeError, match="association tables are Records"):
        plan_of(Owner)


def test_a_cascade_that_deletes_is_refused() -> None:
    class Roof(Sample):
        __tablename__ = "roof"
        tiles: Mapped[list["Tile"]] = relationship(cascade="all, delete-orphan")

    class Tile(Sample):
        __tablename__ = "tile"
        roof_id: Mapped[RowId] = reference("roof")

    with pytest.raises(TypeError, match="cascade"):
        plan_of(Roof)


def test_defaults_are_there_before_the_row_is_saved() -> None:
    lodger = Lodger(house_id=b"h" * 16)
    assert (lodger.tags, lodger.renamed, lodger.deleted_at, len(lodger.id)) == ([], "x", None, 16)
    assert Lodger(house_id=b"h" * 16).tags is not lodger.tags


def test_the_log_knows_column_names_in_a_fixed_order() -> None:
    configure_mappers()
    assert plan_of(Lodger).fields == ("deleted_at", "house_id", "old_name", "tags")
    assert plan_of(Lodger).keys == ("deleted_at", "house_id", "renamed", "tags")


def test_every_model_of_the_program_can_be_logged() -> None:
    assert plans()["resident"] == plan_of(Resident)
    assert "lodger" not in plans()


def test_a_key_set_through_a_relationship_is_in_the_operation(a: Database) -> None:
    with a.merging() as connection:
        APART.metadata.create_all(connection, tables=[House.__table__, Lodger.__table__])
    with a.action(SAVE) as session:
        first, second = House(name="1"), House(name="2")
        session.add_all([Lodger(house=first), second])
    with a.action(SAVE) as session:  # the key is filled inside the flush
        session.scalars(select(Lodger)).one().house = session.get_one(House, second.id)
    with a.read() as session:
        sql = "SELECT s.fields, o.vals FROM op o JOIN shape s ON s.n = o.shape WHERE s.tbl = 'lodger' ORDER BY o.action"
        fields, vals = session.connection().exec_driver_sql(sql).all()[1]
    assert fields == "house_id"
    assert second.id in vals


def test_a_living_row_still_names_the_deleted_one_it_belongs_to(a: Database) -> None:
    with a.merging() as connection:
        APART.metadata.create_all(connection, tables=[House.__table__, Lodger.__table__])
    with a.action(SAVE) as session:
        house = House(name="1")
        session.add_all([Lodger(house=house), Lodger(house=house)])
    with a.action(SAVE) as session:
        session.delete(session.scalars(select(House)).one())
        session.delete(session.scalars(select(Lodger)).first())
    with a.read() as session:
        assert session.get(House, house.id) is None
        assert len(session.scalars(select(Lodger)).one().house.people) == 1


def test_a_record_says_what_it_lacks() -> None:
    assert issubclass(Resident, Record)
    assert plan_of(Resident).missing()["status"] == "here"
    assert plan_of(Resident).missing()["phone"] is None
