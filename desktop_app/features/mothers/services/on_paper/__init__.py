"""What registers and papers say of mothers, gathered for many women in a fixed number of queries."""
