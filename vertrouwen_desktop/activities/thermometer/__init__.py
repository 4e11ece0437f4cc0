"""Thermometer: moment by moment the class puts a fictional animal on a big meter of tension, and sees how it climbs."""
