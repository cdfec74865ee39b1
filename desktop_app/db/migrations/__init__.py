"""Steps of the schema, run by ``db.migrate``."""
