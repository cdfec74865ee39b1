"""Windows of classes."""
