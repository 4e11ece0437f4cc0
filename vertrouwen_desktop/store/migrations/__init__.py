"""Numbered migrations: linear, one transaction each start, no way back."""
