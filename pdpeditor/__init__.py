"""pdpeditor: one dossier on personal data, from which the privacy policy and the register are printed."""

__version__ = "0.1.0"
