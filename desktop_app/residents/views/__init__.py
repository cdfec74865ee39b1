"""The pages and forms of residents."""
