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
    m_xml.writeStartElement(QLatin1String(name));
    write(attributes);
}

void HtmlWriter::empty(const char *name, Attributes attributes)
{
    m_xml.writeEmptyElement(QLatin1String(name));
    write(attributes);
}

void HtmlWriter::text(const char *name, const QString &content, Attributes attributes)
{
    begin(name, attributes);
    m_xml.writeCharacters(content); // even if empty: HTML doesn't know <td/>
    end();
}

} // namespace nianbao
