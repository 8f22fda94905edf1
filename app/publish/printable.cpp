#include "publish/printable.h"

namespace nianbao {

namespace {

QString withoutUnprintable(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            if (!QChar::isNonCharacter(QChar::surrogateToUcs4(c, text[i + 1])))
                plain.append(c).append(text[i + 1]);
            ++i;
        } else if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator
                   || c == QChar::ParagraphSeparator) {
            plain += u' ';
        } else if (!c.isSurrogate() && !c.isNonCharacter() && c.category() != QChar::Other_Control) {
            plain += c;
        }
    }
    return plain;
}

} // namespace

QString printable(const QString &text)
{
    return withoutUnprintable(text).trimmed();
}

QList<Run> printable(const QList<Run> &runs)
{
    QList<Run> plain;
    for (const Run &run : runs) {
        QString text = withoutUnprintable(run.text);
        while (plain.isEmpty() && !text.isEmpty() && text.front().isSpace())
            text.remove(0, 1);
        if (text.isEmpty())
            continue;
        if (!plain.isEmpty() && plain.last().bold == run.bold)
            plain.last().text += text;
        else
            plain += Run{text, run.bold};
    }
    while (!plain.isEmpty()) {
        QString &end = plain.last().text;
        while (!end.isEmpty() && end.back().isSpace())
            end.chop(1);
        if (!end.isEmpty())
            break;
        plain.removeLast();
    }
    return plain;
}

} // namespace nianbao
