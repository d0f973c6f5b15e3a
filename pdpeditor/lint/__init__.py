"""What is missing or wrong in a dossier."""
