#pragma once

#include <QXmlStreamWriter>

#include <initializer_list>

namespace nianbao {

// Writes HTML5 that is well-formed XML as well, without a root of its own: all text and every value goes
// through the stream writer, which escapes it.
class HtmlWriter
{
public:
    struct Attribute {
        const char *name;
        QString value;
    };
    using Attributes = std::initializer_list<Attribute>;

    explicit HtmlWriter(QByteArray *bytes) : m_xml(bytes) {}

    // Attributes without a value are left out.
    void begin(const char *name, Attributes attributes = {});
    void end() { m_xml.writeEndElement(); }
    // An element of those that HTML closes by itself.
    void empty(const char *name, Attributes attributes = {});
    // An element with nothing but text in it.
    void text(const char *name, const QString &content, Attributes attributes = {});
    // Of several spaces in a row HTML shows one: those behind the first are written as ones that it keeps.
    void characters(const QString &text);
    // A line's end in the source, for people who read it; HTML doesn't see it between blocks.
    void newLine() { m_xml.writeCharacters(QStringLiteral("\n")); }

    QXmlStreamWriter &xml() { return m_xml; }

private:
    void write(Attributes attributes);

    QXmlStreamWriter m_xml;
    bool m_endsWithSpace = false; // what was written last, of this block
};

} // namespace nianbao
