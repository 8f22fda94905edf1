#include "model/tidying.h"

#include "model/tidy_rules.h"

namespace nianbao {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::Tidying)
};

} // namespace

QList<Tidying> tidyingsOf(const QString &text)
{
    if (!TidyRules::mayApply(text))
        return {};
    TidyRules rules(text);
    rules.run();
    return rules.tidyings();
}

QString tidied(const QString &text, const QList<Tidying> &tidyings)
{
    QString result;
    qsizetype position = 0;
    for (const Tidying &one : tidyings) {
        result += QStringView(text).mid(position, one.start - position);
        result += one.replacement;
        position = one.start + one.length;
    }
    result += QStringView(text).mid(position);
    return result;
}

Block tidied(const Block &block, const QList<Tidying> &tidyings)
{
    if (const auto *heading = std::get_if<Heading>(&block))
        return Heading{heading->level, tidied(heading->text, tidyings)};
    if (const auto *picture = std::get_if<Picture>(&block))
        return Picture{picture->type, picture->data, tidied(picture->caption, tidyings)};
    if (const auto *breakdown = std::get_if<Breakdown>(&block)) {
        Breakdown result = *breakdown;
        result.sentence = tidied(breakdown->sentence, tidyings);
        return result;
    }
    return Paragraph{tidied(std::get<Paragraph>(block).runs, tidyings)};
}

QList<Run> tidied(const QList<Run> &runs, const QList<Tidying> &tidyings)
{
    QList<Run> result;
    int position = 0;
    auto one = tidyings.begin();
    for (const Run &run : runs) {
        Run kept{QString(), run.bold, run.field};
        for (const QChar c : run.text) {
            while (one != tidyings.end() && one->start + one->length <= position)
                ++one;
            if (one == tidyings.end() || position < one->start)
                kept.text += c;
            else if (position - one->start < one->replacement.size())
                kept.text += one->replacement[position - one->start];
            ++position;
        }
        if (!kept.text.isEmpty() || kept.isField())
            result += kept;
    }
    return result;
}

QString wordsOf(TidyRule rule)
{
    switch (rule) {
    case TidyRule::HalfWidth:
        return Words::tr("full-width letter or digit");
    case TidyRule::Invisible:
        return Words::tr("invisible character");
    case TidyRule::Spaces:
        return Words::tr("space");
    case TidyRule::Punctuation:
        return Words::tr("half-width punctuation");
    case TidyRule::Repeated:
        return Words::tr("doubled punctuation");
    case TidyRule::Quotes:
        return Words::tr("straight quotation marks");
    case TidyRule::Thousands:
        return Words::tr("thousands separator");
    case TidyRule::Year:
        return Words::tr("year in Chinese numerals");
    }
    Q_UNREACHABLE();
}

} // namespace nianbao
