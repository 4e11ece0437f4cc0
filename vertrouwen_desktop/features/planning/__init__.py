"""When the lessons of each class are given: days, holidays, the calendar file."""
