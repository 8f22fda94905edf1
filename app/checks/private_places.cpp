#include "checks/private_places.h"

#include "checks/privacy_rules.h"
#include "checks/privacy_words.h"
#include "model/character_kinds.h"

namespace nianbao {

namespace {

constexpr qsizetype longestHome = 40; // characters

bool isAsciiWord(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

bool isMailCharacter(QChar c)
{
    return isAsciiWord(c) || c == u'.' || c == u'_' || c == u'-' || c == u'+';
}

bool isStop(QChar c)
{
    static const QString all = QStringLiteral("，。；、,;\n");
    return all.contains(c);
}

} // namespace

QList<PrivatePlace> mailboxesIn(const QString &text)
{
    QList<PrivatePlace> found;
    qsizetype begin = 0; // of the word that goes on
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'@') {
            if (!isMailCharacter(text[i]))
                begin = i + 1;
            continue;
        }
        qsizetype end = i + 1;
        while (end < text.size() && isMailCharacter(text[end]))
            ++end;
        while (end > i + 1 && !isAsciiWord(text[end - 1]))
            --end;
        const QString domain = text.mid(i + 1, end - i - 1).toLower();
        if (begin < i && PrivacyWords::shipped().freeMail.contains(domain))
            found += PrivatePlace{begin, end - begin, PrivacyRules::tr("the mailbox")};
        begin = end;
        i = end - 1;
    }
    return found;
}

QList<PrivatePlace> platesIn(const QString &text)
{
    static const QString plates = PrivacyWords::shipped().plates;
    QList<PrivatePlace> found;
    for (qsizetype i = 0; i + 6 < text.size(); ++i) {
        if (text[i + 1] < u'A' || text[i + 1] > u'Z' || !plates.contains(text[i]))
            continue;
        qsizetype end = i + 2;
        if (text[end] == u'·' || text[end] == u'•')
            ++end;
        const qsizetype first = end;
        int digits = 0;
        while (end < text.size() && end < first + 7 && isAsciiWord(text[end])) {
            digits += text[end].isDigit() ? 1 : 0;
            ++end;
        }
        // Five characters, six of a car without an engine; the first may be a letter.
        if ((end - first == 5 || end - first == 6) && digits >= 3)
            found += PrivatePlace{i, end - i, PrivacyRules::tr("the number plate")};
    }
    return found;
}

QList<PrivatePlace> homesIn(const QString &text)
{
    const PrivacyWords &words = PrivacyWords::shipped();
    QList<PrivatePlace> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype before = words.homes.lengthAt(text, i);
        if (before == 0)
            continue;
        // A number, and after it what rooms and houses are counted in; all before a stop.
        bool hasNumber = false;
        qsizetype end = 0;
        qsizetype k = i + before;
        for (; k < text.size() && k < i + longestHome && !isStop(text[k]); ++k) {
            const qsizetype mark = hasNumber ? words.homeMarks.lengthAt(text, k) : 0;
            if (mark > 0)
                end = k + mark;
            hasNumber = hasNumber || text[k].isDigit();
        }
        if (end > 0)
            found += PrivatePlace{i, end - i, PrivacyRules::tr("the home")};
        i = k - 1;
    }
    return found;
}

} // namespace nianbao
