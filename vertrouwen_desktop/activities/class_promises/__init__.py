"""Class promises: the class drags and words four promises; every later lesson shows them."""
