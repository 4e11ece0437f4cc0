"""The first run and the password: the way in to what is kept."""
