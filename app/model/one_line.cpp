#include "model/one_line.h"

#include <QCoreApplication>
#include <QLocale>

namespace nianbao {

namespace {

constexpr qsizetype mostNames = 5;
constexpr qsizetype longestName = 40; // characters

struct OneLine {
    Q_DECLARE_TR_FUNCTIONS(nianbao::OneLine)
};

} // namespace

QString onOneLine(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        const bool turns = (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
        const bool ends = c.category() == QChar::Other_Control || u == 0x2028 || u == 0x2029;
        if (ends || turns)
            c = u' ';
    }
    return text;
}

QString fewNames(const QStringList &names)
{
    QStringList words;
    for (const QString &name : names.first(qMin(names.size(), mostNames))) {
        const QString cut = name.size() > longestName ? name.left(longestName) + u'…' : name;
        words += OneLine::tr("“%1”").arg(onOneLine(cut));
    }
    if (names.size() > mostNames)
        words += OneLine::tr("%n more", "names", int(names.size() - mostNames));
    return QLocale().createSeparatedList(words);
}

} // namespace nianbao
