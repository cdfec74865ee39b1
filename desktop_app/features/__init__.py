"""One folder per feature; a folder here is a feature, there is no list."""
