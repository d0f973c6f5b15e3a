"""The documents as they will print, drawn while one types; every paragraph leads to the field that made it."""
