"""Pregnancies, their contacts, births and what follows."""

import sqlalchemy as sa
from alembic import op

from desktop_app.db.migrations.tables import create_record_table, reference

revision = "0016"
down_revision = "0015"


def upgrade() -> None:
    create_record_table(
        "pregnancy",
        reference("resident_id", "resident"),
        sa.Column("registered_on", sa.Date, nullable=False),
        sa.Column("lmp_date", sa.Date),
        sa.Column("edd_date", sa.Date),
        sa.Column("edd_basis", sa.String),
        sa.Column("gravida", sa.Integer),
        sa.Column("births", sa.Integer),
        sa.Column("losses", sa.Integer),
        sa.Column("living_children", sa.Integer),
        sa.Column("dead_children", sa.Integer),
        sa.Column("last_birth_year", sa.Integer),
        sa.Column("last_birth_month", sa.Integer),
        sa.Column("last_birth_day", sa.Integer),
        sa.Column("weight_before_g", sa.Integer),
        sa.Column("height_mm", sa.Integer),
        reference("partner_id", "resident", nullable=True),
        sa.Column("partner_name", sa.String),
        sa.Column("risks", sa.String),
        sa.Column("has_book", sa.Boolean),
        sa.Column("ended_on", sa.Date),
        sa.Column("ending", sa.String),
        sa.Column("registered_by", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "antenatal_contact",
        reference("pregnancy_id", "pregnancy"),
        reference("resident_id", "resident"),
        sa.Column("contact_on", sa.Date, nullable=False),
        sa.Column("label", sa.String),
        sa.Column("place", sa.String),
        sa.Column("provider", sa.String),
        sa.Column("provider_name", sa.String),
        sa.Column("counts", sa.Boolean),
        sa.Column("ultrasound", sa.Boolean),
        sa.Column("fundal_height_mm", sa.Integer),
        sa.Column("fetal_heart_per_minute", sa.Integer),
        sa.Column("presentation", sa.String),
        sa.Column("danger_signs", sa.String),
        sa.Column("book_seen", sa.Boolean),
        sa.Column("dentist", sa.Boolean),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_antenatal_contact_contact_on", "antenatal_contact", ["contact_on"])
    create_record_table(
        "extra_food",
        reference("pregnancy_id", "pregnancy"),
        reference("resident_id", "resident"),
        sa.Column("given_on", sa.Date, nullable=False),
        sa.Column("food", sa.String),
        sa.Column("portions", sa.Integer),
        sa.Column("taken_daily", sa.Boolean),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "birth_plan",
        reference("pregnancy_id", "pregnancy"),
        reference("resident_id", "resident"),
        sa.Column("place", sa.String),
        sa.Column("place_name", sa.String),
        sa.Column("attendant", sa.String),
        sa.Column("companion", sa.String),
        sa.Column("transport", sa.String),
        sa.Column("blood_donor", sa.String),
        sa.Column("money_saved", sa.Boolean),
        sa.Column("decided_on", sa.Date),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "birth_outcome",
        reference("pregnancy_id", "pregnancy"),
        reference("resident_id", "resident"),
        reference("child_id", "resident", nullable=True),
        sa.Column("outcome", sa.String, nullable=False),
        sa.Column("ended_year", sa.Integer),
        sa.Column("ended_month", sa.Integer),
        sa.Column("ended_day", sa.Integer),
        sa.Column("ended_at", sa.String),
        sa.Column("gestation_weeks", sa.Integer),
        sa.Column("birth_order", sa.Integer),
        sa.Column("sex", sa.String),
        sa.Column("weight_g", sa.Integer),
        sa.Column("length_mm", sa.Integer),
        sa.Column("place", sa.String),
        sa.Column("place_name", sa.String),
        sa.Column("attendant", sa.String),
        sa.Column("mode", sa.String),
        sa.Column("early_breastfeeding", sa.Boolean),
        sa.Column("mother_state", sa.String),
        sa.Column("mother_illness", sa.String),
        sa.Column("note", sa.String),
    )
    create_record_table(
        "postpartum_contact",
        reference("pregnancy_id", "pregnancy"),
        reference("resident_id", "resident"),
        sa.Column("contact_on", sa.Date, nullable=False),
        sa.Column("label", sa.String),
        sa.Column("place", sa.String),
        sa.Column("provider", sa.String),
        sa.Column("provider_name", sa.String),
        sa.Column("counts", sa.Boolean),
        sa.Column("breastfeeding", sa.Boolean),
        sa.Column("vitamin_a_taken", sa.Integer),
        sa.Column("danger_signs", sa.String),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_postpartum_contact_contact_on", "postpartum_contact", ["contact_on"])
    create_record_table(
        "newborn_contact",
        reference("resident_id", "resident"),
        sa.Column("contact_on", sa.Date, nullable=False),
        sa.Column("label", sa.String),
        sa.Column("place", sa.String),
        sa.Column("provider", sa.String),
        sa.Column("provider_name", sa.String),
        sa.Column("counts", sa.Boolean),
        sa.Column("danger_signs", sa.String),
        sa.Column("blood_sample", sa.Boolean),
        sa.Column("vitamin_k", sa.Boolean),
        sa.Column("note", sa.String),
    )
    op.create_index("ix_newborn_contact_contact_on", "newborn_contact", ["contact_on"])
    create_record_table(
        "reproductive_history",
        reference("resident_id", "resident"),
        sa.Column("asked_on", sa.Date, nullable=False),
        sa.Column("living_children", sa.Integer),
        sa.Column("dead_children", sa.Integer),
        sa.Column("died_at", sa.String),
        sa.Column("partner_name", sa.String),
        sa.Column("iodine_capsule_on", sa.Date),
        sa.Column("asked_by", sa.String),
        sa.Column("note", sa.String),
    )
