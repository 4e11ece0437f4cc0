"""The page of a lesson's papers: look at them, print them, save them."""
