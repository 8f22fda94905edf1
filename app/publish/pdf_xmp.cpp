#include "publish/pdf_xmp.h"

namespace nianbao {

namespace {

constexpr char ownNamespace[] = "urn:nianbao:pdf:1#";

// A simple property, or nothing if there is nothing to say.
QString property(const char *name, const QString &value)
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("   <%1>%2</%1>\n").arg(QLatin1String(name), value.toHtmlEscaped());
}

QString list(const char *name, const char *kind, const QString &value, const QString &attribute = {})
{
    if (value.isEmpty())
        return {};
    return QStringLiteral("   <%1><rdf:%2><rdf:li%3>%4</rdf:li></rdf:%2></%1>\n")
        .arg(QLatin1String(name), QLatin1String(kind), attribute, value.toHtmlEscaped());
}

struct OwnProperty {
    const char *name;
    const char *type;
    const char *category;
    const char *description;
};

QString schema(const char *name, const char *uri, const char *prefix, const OwnProperty &own)
{
    return QStringLiteral("    <rdf:li rdf:parseType=\"Resource\">\n"
                          "     <pdfaSchema:schema>%1</pdfaSchema:schema>\n"
                          "     <pdfaSchema:namespaceURI>%2</pdfaSchema:namespaceURI>\n"
                          "     <pdfaSchema:prefix>%3</pdfaSchema:prefix>\n"
                          "     <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\n"
                          "      <pdfaProperty:name>%4</pdfaProperty:name>\n"
                          "      <pdfaProperty:valueType>%5</pdfaProperty:valueType>\n"
                          "      <pdfaProperty:category>%6</pdfaProperty:category>\n"
                          "      <pdfaProperty:description>%7</pdfaProperty:description>\n"
                          "     </rdf:li></rdf:Seq></pdfaSchema:property>\n"
                          "    </rdf:li>\n")
        .arg(QLatin1String(name), QLatin1String(uri), QLatin1String(prefix), QLatin1String(own.name),
             QLatin1String(own.type), QLatin1String(own.category), QLatin1String(own.description));
}

} // namespace

QByteArray xmpOf(const PdfDescription &description)
{
    const QString created = description.created.toString(Qt::ISODate);
    QString packet = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                    "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                                    " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                    "  <rdf:Description rdf:about=\"\"\n"
                                    "    xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                                    "    xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                                    "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
                                    "    xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
                                    "    xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"\n"
                                    "    xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"\n"
                                    "    xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"\n"
                                    "    xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"\n"
                                    "    xmlns:nianbao=\"%1\">\n")
                         .arg(QLatin1String(ownNamespace));
    packet += property("dc:format", QStringLiteral("application/pdf"));
    packet += list("dc:title", "Alt", description.title, QStringLiteral(" xml:lang=\"x-default\""));
    packet += list("dc:creator", "Seq", description.author);
    packet += list("dc:description", "Alt", description.subject, QStringLiteral(" xml:lang=\"x-default\""));
    packet += list("dc:language", "Bag", QStringLiteral("zh-CN"));
    packet += property("xmp:CreatorTool", description.creator);
    packet += property("xmp:CreateDate", created);
    packet += property("xmp:ModifyDate", created);
    packet += property("xmp:MetadataDate", created);
    packet += property("pdf:Producer", description.producer);
    packet += property("nianbao:fingerprint", description.fingerprint);
    if (description.isArchival) {
        packet += property("pdfaid:part", QStringLiteral("3"));
        packet += property("pdfaid:conformance", QStringLiteral("A"));
        packet += property("pdfuaid:part", QStringLiteral("1"));
    }
    packet += QStringLiteral("   <pdfaExtension:schemas><rdf:Bag>\n");
    packet += schema("Nianbao", ownNamespace, "nianbao",
                     {"fingerprint", "Text", "internal", "The fingerprint of the report's content"});
    packet += schema("PDF/UA", "http://www.aiim.org/pdfua/ns/id/", "pdfuaid",
                     {"part", "Integer", "internal", "The part of ISO 14289 that the file conforms to"});
    packet += QStringLiteral("   </rdf:Bag></pdfaExtension:schemas>\n"
                             "  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    return packet.toUtf8();
}

} // namespace nianbao
