"""The command palette and the search over everything: one card above the window, with two things to look through."""
