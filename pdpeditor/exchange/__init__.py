"""What comes in and goes out: the whole dossier as JSON, and the samples."""
