"""What is decided without a database: units, classes, limits, what is due."""
