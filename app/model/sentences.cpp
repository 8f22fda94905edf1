#include "model/sentences.h"

namespace nianbao {

namespace {

bool endsSentence(QChar c)
{
    switch (c.unicode()) {
    case u'。':
    case u'！':
    case u'？':
    case u'；':
    case u';':
    case u'\n':
        return true;
    default:
        return false;
    }
}

} // namespace

QList<Sentence> sentencesIn(QStringView text)
{
    QList<Sentence> all;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!endsSentence(text[i]) && i + 1 < text.size())
            continue;
        all += Sentence{start, i + 1 - start};
        start = i + 1;
    }
    return all;
}

} // namespace nianbao
