"""The first screen: start a dossier, open one, go back to a recent one or to one of the workspace."""
