"""Households and residents: the slice below the others."""
