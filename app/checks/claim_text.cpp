#include "checks/claim_text.h"

namespace nianbao {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// No Han character is one: those needn't be looked up.
bool isSpace(QChar c)
{
    return c.unicode() <= 0x3000 && c.isSpace();
}

QChar halfWidth(QChar c)
{
    const bool hasTwin = c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E; // the full-width ASCII block
    return hasTwin ? QChar(c.unicode() - 0xFEE0) : c;
}

} // namespace

ClaimText claimTextOf(const QString &paragraph, const CharacterTable &variants)
{
    ClaimText plain;
    plain.text.resize(paragraph.size());
    plain.places.resize(paragraph.size() + 1);
    QChar *const text = plain.text.data();
    qsizetype *const places = plain.places.data();
    qsizetype size = 0;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        QChar c = halfWidth(paragraph[i]);
        if (isSpace(c)) {
            // Two numbers stay two.
            const bool parts = size > 0 && isDigit(text[size - 1]) && i + 1 < paragraph.size()
                               && isDigit(halfWidth(paragraph[i + 1]));
            if (!parts)
                continue;
            c = u',';
        }
        const quint16 usual = variants.at(c);
        text[size] = usual == 0 ? c : QChar(usual);
        places[size++] = i;
    }
    places[size] = paragraph.size();
    plain.text.truncate(size);
    plain.places.resize(size + 1);
    return plain;
}

} // namespace nianbao
