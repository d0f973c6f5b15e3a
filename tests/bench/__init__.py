"""Benches: how long things take, as ratios to a yardstick measured in the same run. Nothing here is a test."""
