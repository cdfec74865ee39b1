"""The performance figures of this machine, each a ratio beside a reference measured in the same run."""
