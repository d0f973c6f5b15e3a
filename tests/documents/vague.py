"""Words that leave a reader guessing what is done, which no sentence to the public uses (GDPR Article 12(1), WP260)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from pdpeditor.text import Lang

VAGUE: Mapping[Lang, re.Pattern[str]] = {
    "fr": re.compile(
        r"\b(notamment|éventuel\w*|le cas échéant|etc|amenée?s? à|si nécessaire|si besoin|(?:autant que|si) possible|"
        r"dans la mesure du possible|certaine?s|divers\w*|tels? que|telles? que|par exemple|souvent|parfois|"
        r"généralement|en général|habituellement|en principe|susceptibles? de|pourra(?:i\w*|it)?|pourront|"
        r"peuvent être|raisonnablement)\b|…|et/ou",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(may|might|such as|including|possibly|(?:if|where|as) possible|in particular|where appropriate|some|often|"
        r"sometimes|generally|usually|typically|normally|e\.g|for example|etc|as appropriate|in principle|could|"
        r"should|likely to|certain|various|if needed|reasonably)\b|…|and/or",
        re.IGNORECASE,
    ),
}
