"""Who lives together, and what is known of the house over time."""

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from desktop_app.db.base import Record, RowId, reference


class Household(Record):
    """People who share a house; the pack says what each level of the address is called."""

    __tablename__ = "household"

    area: Mapped[str | None]  # Indonesia: dusun
    ward: Mapped[str | None]  # Indonesia: RW
    neighbourhood: Mapped[str | None] = mapped_column(index=True)  # Indonesia: RT
    street: Mapped[str | None]
    house_number: Mapped[str | None]
    registry_number: Mapped[str | None] = mapped_column(index=True)  # number of the family card
    note: Mapped[str | None]
    merged_into: Mapped[RowId | None] = mapped_column(index=True)  # the household that stands for both


class HouseholdMember(Record):
    """One resident's time in one household; without ``until_date`` it lasts."""

    __tablename__ = "household_member"

    household_id: Mapped[RowId] = reference("household")
    resident_id: Mapped[RowId] = reference("resident")
    kinship: Mapped[str]  # to the head: head | spouse | child | child_in_law | grandchild | parent | parent_in_law | ...
    from_date: Mapped[date | None]
    until_date: Mapped[date | None]


class HouseholdFact(Record):
    """Something known of a household on a day; the newest of a kind holds."""

    __tablename__ = "household_fact"

    household_id: Mapped[RowId] = reference("household")
    kind: Mapped[str]  # water | latrine | house | welfare_stage | dasawisma | health_fund
    value: Mapped[str]
    on_date: Mapped[date | None]
