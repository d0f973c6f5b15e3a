"""The dashboard: the dossier from above, as charts, each with its table."""
