"""What a PDF says about itself: XMP, the colours it means, the files it carries (PDF/A-3b and PDF/UA-1)."""

from __future__ import annotations

from datetime import datetime
from hashlib import md5
from importlib.resources import files
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFArray

from pdpeditor.blocks import Attachment
from pdpeditor.writers.pdf.values import Plain, Stream, name, text

PRODUCER = "ReportLab PDF Library - (opensource)"
CREATOR = "pdpeditor"

_UA_SCHEMA = """<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag>{langs}</rdf:Bag></dc:language>
<xmp:CreateDate>{moment}</xmp:CreateDate><xmp:ModifyDate>{moment}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
{schema}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


def describe(file: Any, title: str, author: str, langs: tuple[str, ...]) -> None:
    """Say in the file what it is: the information dictionary and the same in XMP."""
    file.info = Information(_information(title, author, file.moment))
    xmp = _XMP.format(
        title=escape(title),
        author=escape(author),
        langs="".join(f"<rdf:li>{lang}</rdf:li>" for lang in langs),
        moment=file.moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        creator=CREATOR,
        producer=PRODUCER,
        schema=_UA_SCHEMA,
    )
    file.Catalog.Metadata = Stream(xmp.encode("utf-8"), b"/Type/Metadata/Subtype/XML", packed=False)
    file.Catalog.MarkInfo = Plain(b"<</Marked true>>")
    file.Catalog.ViewerPreferences = Plain(b"<</DisplayDocTitle true>>")


class Information(Plain):
    """The information dictionary; ReportLab wants to sign it, and nothing here depends on that."""

    def digest(self, signature: Any) -> None:
        """Add nothing to ReportLab's signature: the file's own identifier is made from its bytes."""


def _information(title: str, author: str, moment: datetime) -> bytes:
    said = {"Title": title, "Author": author, "Creator": CREATOR, "Producer": PRODUCER}
    day = moment.strftime("(D:%Y%m%d%H%M%SZ)").encode()
    entries = b"".join(b"/%b%b" % (key.encode(), text(words)) for key, words in said.items())
    return b"<<%b/CreationDate%b/ModDate%b>>" % (entries, day, day)


def mean_srgb(file: Any) -> None:
    """Say that the file's colours are sRGB; the profile is the one pikepdf ships."""
    profile = files("pikepdf").joinpath("pdfa", "data", "sRGB.icc").read_bytes()
    stream = file.number_of(Stream(profile, b"/N 3"))
    spelled = b"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile %d 0 R>>"
    file.Catalog.OutputIntents = Plain(b"[" + spelled % stream + b"]")


def carry(file: Any, attachments: tuple[Attachment, ...]) -> None:
    """Put files into the file, each declared as what the document was made from."""
    if not attachments:
        return
    moment = file.moment.strftime("(D:%Y%m%d%H%M%SZ)").encode()
    specs = [(each.name, file.Reference(Plain(_spec(file, each, moment)))) for each in attachments]
    file.Catalog.AF = PDFArray([reference for _, reference in specs])
    names = b"".join(
        b"%b %d 0 R " % (text(label), file.number_named(ref.name)) for label, ref in sorted(specs, key=_key)
    )
    file.Catalog.Names = Plain(b"<</EmbeddedFiles<</Names[" + names + b"]>>>>")


def _key(spec: tuple[str, Any]) -> bytes:
    return text(spec[0])


def _spec(file: Any, attachment: Attachment, moment: bytes) -> bytes:
    digest = md5(attachment.content, usedforsecurity=False).hexdigest().encode()
    entries = b"/Type/EmbeddedFile/Subtype%b/Params<</Size %d/ModDate%b/CheckSum<%b>>>" % (
        (name(attachment.mime), len(attachment.content), moment, digest)
    )
    number = file.number_of(Stream(attachment.content, entries))
    label = text(attachment.name)
    return b"<</Type/Filespec/F%b/UF%b/Desc%b/AFRelationship/Source/EF<</F %d 0 R/UF %d 0 R>>>>" % (
        (label, label, text(attachment.description), number, number)
    )
