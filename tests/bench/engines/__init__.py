"""The engines that print the same register: each module has `adapt(edition)` and, under the clock, `run(adapted)`."""
