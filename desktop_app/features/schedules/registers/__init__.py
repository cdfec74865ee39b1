"""Row sources and layouts."""
