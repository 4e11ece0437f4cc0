"""Class bar: everyone holds up a paper card; the adults count, and the class sees the cards as bars, from six on."""
