#include "publish/html_writer.h"

namespace nianbao {

void HtmlWriter::write(Attributes attributes)
{
    for (const Attribute &attribute : attributes) {
        if (!attribute.value.isEmpty())
            m_xml.writeAttribute(QLatin1String(attribute.name), attribute.value);
    }
}

void HtmlWriter::begin(const char *name, Attributes attributes)
{
    m_endsWithSpace = m_endsWithSpace && QLatin1String(name) == QLatin1String("strong");
    m_xml.writeStartElement(QLatin1String(name));
    write(attributes);
}

void HtmlWriter::characters(const QString &text)
{
    QString kept = text;
    for (QChar &c : kept) {
        if (c == u' ' && m_endsWithSpace)
            c = QChar::Nbsp;
        m_endsWithSpace = c == u' ';
    }
    m_xml.writeCharacters(kept);
}

void HtmlWriter::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    write(attributes);
}

void HtmlWriter::text(const char *name, const QString &content, Attributes attributes)
{
    begin(name, attributes);
    characters(content); // even if empty: HTML doesn't know <td/>
    end();
}

} // namespace nianbao
