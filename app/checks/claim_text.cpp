#include "checks/claim_text.h"

#include <QHash>

namespace nianbao {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

QChar halfWidth(QChar c)
{
    const bool hasTwin = c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E; // the full-width ASCII block
    return hasTwin ? QChar(c.unicode() - 0xFEE0) : c;
}

} // namespace

ClaimText claimTextOf(const QString &paragraph, const QString &variants)
{
    QHash<QChar, QChar> usual;
    for (qsizetype i = 0; i + 1 < variants.size(); i += 2)
        usual.insert(variants[i], variants[i + 1]);

    ClaimText plain;
    plain.text.reserve(paragraph.size());
    plain.places.reserve(paragraph.size() + 1);
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const QChar c = halfWidth(paragraph[i]);
        if (c.isSpace()) {
            // Two numbers stay two.
            const bool parts = !plain.text.isEmpty() && isDigit(plain.text.back()) && i + 1 < paragraph.size()
                               && isDigit(halfWidth(paragraph[i + 1]));
            if (!parts)
                continue;
        }
        plain.text += c.isSpace() ? QChar(u',') : usual.value(c, c);
        plain.places += i;
    }
    plain.places += paragraph.size();
    return plain;
}

} // namespace nianbao
