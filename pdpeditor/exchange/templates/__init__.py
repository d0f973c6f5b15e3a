"""Ready-made activities: what most small companies do with personal data, to be laid in and then confirmed."""

from pdpeditor.exchange.templates.laying import laid_in, lay_in
from pdpeditor.exchange.templates.library import template_names, template_summary, template_title
from pdpeditor.exchange.templates.start import Answer, Question, questions, suggested
from pdpeditor.exchange.templates.tools import Tools, tools

__all__ = [
    "Answer",
    "Question",
    "Tools",
    "laid_in",
    "lay_in",
    "questions",
    "suggested",
    "template_names",
    "template_summary",
    "template_title",
    "tools",
]
