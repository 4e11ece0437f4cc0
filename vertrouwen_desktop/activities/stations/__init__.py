"""Calm stations: the class tries what helps a body to rest, all together or in groups that rotate."""
