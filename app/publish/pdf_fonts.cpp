#include "publish/pdf_fonts.h"

#include "publish/pdf_values.h"

#include <qpdf/BufferInputSource.hh>
#include <qpdf/QPDFTokenizer.hh>

namespace nianbao {

using namespace pdf_values;

namespace {

QByteArray hex(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text)
        digits += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return '<' + digits.toUpper() + '>';
}

std::string toUnicode(const CharacterMap &map)
{
    QByteArray text("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    constexpr qsizetype most = 100; // in one list
    qsizetype left = qsizetype(map.size());
    qsizetype inList = 0;
    for (const auto &[code, characters] : map) {
        if (inList == 0) {
            inList = std::min(left, most);
            text += QByteArray::number(inList) + " beginbfchar\n";
        }
        text += hex(QString(QChar(char16_t(code)))) + ' ' + hex(characters) + '\n';
        --left;
        if (--inList == 0)
            text += "endbfchar\n";
    }
    text += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return text.toStdString();
}

// Reads what Qt writes: <0001> <0003> [<4E00> <2F00> <0041>].
CharacterMap mapIn(const std::shared_ptr<Buffer> &stream)
{
    CharacterMap map;
    const auto source = std::make_shared<BufferInputSource>("map", stream.get());
    QPDFTokenizer tokenizer;
    tokenizer.allowEOF();
    unsigned beginning = 0;
    unsigned before = 0;
    bool inList = false;
    for (;;) {
        const QPDFTokenizer::Token token = tokenizer.readToken(source, "map");
        const std::string &value = token.getValue();
        if (token.getType() == QPDFTokenizer::tt_eof)
            return map;
        if (token.getType() == QPDFTokenizer::tt_array_open) {
            inList = true;
            beginning = before;
        } else if (token.getType() == QPDFTokenizer::tt_array_close) {
            inList = false;
        } else if (token.getType() == QPDFTokenizer::tt_string && value.size() == 2) {
            const unsigned number = unsigned(uchar(value[0])) << 8 | uchar(value[1]);
            if (inList && number != 0)
                map[beginning] = QString(QChar(char16_t(number)));
            if (inList)
                ++beginning;
            else
                before = std::exchange(beginning, number);
        }
    }
}

} // namespace

PdfFonts::PdfFonts(QPDF &pdf, std::vector<PdfContent> &pages) : m_pdf(pdf), m_pages(pages)
{
    for (const PdfContent &page : pages)
        m_fonts.merge(page.fonts());
    int number = 0;
    for (auto &[fontName, font] : m_fonts) {
        m_named[fontName] = mapIn(font.getKey("/ToUnicode").getStreamData());
        nameSubset(font, number++);
    }
}

// Qt's names of subsets depend on what else the process has done, and not all of a font's parts have
// them (ISO 32000-1, 9.6.4); its list of the glyphs within is of no use to anybody.
void PdfFonts::nameSubset(QPDFObjectHandle font, int number)
{
    std::string tag("AAAAAA+");
    for (size_t at = 6; at-- > 0; number /= 26)
        tag[at] = char('A' + number % 26);
    const std::string base = font.getKey("/BaseFont").getName().substr(1);
    const Object name = Object::newName('/' + tag + base.substr(base.find('+') + 1));
    // The order of Qt's objects is that of a hash table: new ones, so that the same report gives the same
    // bytes.
    Object descriptor = m_pdf.makeIndirectObject(
        font.getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").shallowCopy());
    Object descendant =
        m_pdf.makeIndirectObject(font.getKey("/DescendantFonts").getArrayItem(0).shallowCopy());
    descendant.replaceKey("/FontDescriptor", descriptor);
    font.replaceKey("/DescendantFonts", Object::newArray({descendant}));
    font.replaceKey("/BaseFont", name);
    descendant.replaceKey("/BaseFont", name);
    descriptor.replaceKey("/FontName", name);
    descriptor.removeKey("/CIDSet");
}

bool PdfFonts::areEmbedded() const
{
    return std::all_of(m_fonts.begin(), m_fonts.end(), [](const auto &one) {
        Object descendant = Object(one.second).getKey("/DescendantFonts").getArrayItem(0);
        return descendant.getKey("/FontDescriptor").hasKey("/FontFile2");
    });
}

void PdfFonts::setMap(const std::string &font, const CharacterMap &map)
{
    m_fonts.at(font).replaceKey("/ToUnicode", m_pdf.newStream(toUnicode(map)));
}

std::string PdfFonts::addVariant(const std::string &font, int number, const CharacterMap &map)
{
    const std::string variantName = font + '.' + std::to_string(number);
    Object copy = m_fonts.at(font).shallowCopy();
    copy.replaceKey("/ToUnicode", m_pdf.newStream(toUnicode(map)));
    const Object variant = m_pdf.makeIndirectObject(copy);
    for (PdfContent &page : m_pages) {
        if (page.fonts().count(font) > 0)
            page.addFont(variantName, variant);
    }
    return variantName;
}

} // namespace nianbao
