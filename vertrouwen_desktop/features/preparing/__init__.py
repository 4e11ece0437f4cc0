"""One lesson before it is given: read it, see every slide, say it in the school's own way; and all programmes."""
