"""The guided start: from a few plain questions to a first policy, then sheet by sheet through what it proposes."""
