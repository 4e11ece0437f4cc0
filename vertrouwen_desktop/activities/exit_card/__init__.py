"""Exit card: one question at the end; the children point or write, the adults may count hands for the whole class."""
