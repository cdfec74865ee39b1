"""One door to SQLite: reading, named actions, the operation log, undo, migrations, keys and backups."""
