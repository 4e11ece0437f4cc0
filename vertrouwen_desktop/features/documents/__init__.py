"""Papers: what is kept of a pupil, the recovery sheet, and the proof that something was erased."""
