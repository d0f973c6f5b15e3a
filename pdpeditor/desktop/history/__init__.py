"""The history of one record, beside its form: its steps by day, what each changed, and the way back to an answer."""
