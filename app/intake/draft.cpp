#include "intake/draft.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int longestHeading = 40; // characters of what is taken for a heading by its looks

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar::ObjectReplacementCharacter
           || (c.category() == QChar::Other_Control && c != u'\t');
}

bool isBlankCharacter(QChar c)
{
    return c.isSpace() && c != u'\t';
}

bool looksLikeHeading(const Draft &draft)
{
    const QString text = draft.text();
    return (headingLevel(text) > 0 || draft.isHeading) && text.size() <= longestHeading
           && !text.endsWith(u'。')
           && std::all_of(draft.runs.begin(), draft.runs.end(), [](const Run &run) { return run.bold; });
}

} // namespace

int headingLevel(const QString &text)
{
    static const QRegularExpression first(QStringLiteral("^[（(][一二三四五六七八九十]{1,3}[）)]"));
    static const QRegularExpression second(QStringLiteral("^[0-9０-９]{1,2}[.．、](?![0-9])"));
    if (first.match(text).hasMatch())
        return 1;
    return second.match(text).hasMatch() ? 2 : 0;
}

void tidyEnds(QList<Run> &runs)
{
    for (Run &run : runs) {
        run.text.removeIf(isUnseen);
        run.text.replace(QChar::Nbsp, u' ');
    }
    const auto dropEmpty = [&runs] { runs.removeIf([](const Run &run) { return run.text.isEmpty(); }); };
    dropEmpty();
    while (!runs.isEmpty() && isBlankCharacter(runs.first().text.front())) {
        runs.first().text.remove(0, 1);
        dropEmpty();
    }
    while (!runs.isEmpty() && runs.last().text.back().isSpace()) {
        runs.last().text.chop(1);
        dropEmpty();
    }
}

int highestRank(const QList<Draft> &drafts)
{
    int highest = 0;
    for (const Draft &draft : drafts) {
        if (draft.rank > 0 && headingLevel(draft.text()) == 0)
            highest = highest == 0 ? draft.rank : std::min(highest, draft.rank);
    }
    return highest;
}

Block blockOf(const Draft &draft, int highest)
{
    if (draft.rank > 0 || looksLikeHeading(draft)) {
        const int level = headingLevel(draft.text());
        return Heading{level > 0 ? level : highest > 0 && draft.rank > highest ? 2 : 1, draft.text()};
    }
    return Paragraph{draft.runs};
}

} // namespace nianbao
