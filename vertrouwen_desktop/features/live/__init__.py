"""The running lesson: the class's screen, and the adults' desk."""
