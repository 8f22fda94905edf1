#include "checks/fee_rules.h"

#include "checks/word_index.h"
#include "model/sentences.h"

#include <algorithm>

namespace nianbao {

namespace {

// The reports that first had to say it: the measures on the fee are in force from 2021 on.
constexpr int firstYear = 2021;

QStringView moneySigns()
{
    return u"元角";
}

// "145元", "0.5 万元"
bool hasAmount(QStringView sentence)
{
    for (qsizetype i = 1; i < sentence.size(); ++i) {
        if (!moneySigns().contains(sentence[i]))
            continue;
        qsizetype before = i - 1;
        while (before > 0 && (sentence[before].isSpace() || sentence[before] == u'万'))
            --before;
        if (sentence[before].isDigit()
            || QStringView(u"零一二三四五六七八九十百千").contains(sentence[before]))
            return true;
    }
    return false;
}

enum class Said { Nothing, Fee, Amount };

// What the text says of the fee, wherever it does.
Said saidIn(const Subject &subject, const WordIndex &words)
{
    Said said = Said::Nothing;
    for (const Passage &passage : subject.passages()) {
        for (const Sentence &sentence : sentencesIn(passage.text)) {
            const QStringView text = sentence.in(passage.text);
            const QStringList meanings = words.meaningsIn(text);
            if (!meanings.contains(QStringLiteral("fee")))
                continue;
            said = Said::Fee;
            if (meanings.contains(QStringLiteral("none")) || hasAmount(text))
                return Said::Amount;
        }
    }
    return said;
}

} // namespace

void FeeRules::stated(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QString section = QStringLiteral("s6");
    if (!subject.year())
        return all.cannot(rule, tr("the report's year isn't known"));
    if (subject.year() < firstYear)
        return;
    if (subject.textOf(section).trimmed().isEmpty())
        return all.cannot(rule, tr("section six is empty"), {wholeSection(section)});
    switch (saidIn(subject, WordIndex(rule))) {
    case Said::Amount:
        return;
    case Said::Fee:
        all.add(
            rule,
            tr("The text speaks of the processing fee, but not of how much was collected, or that none was."),
            {wholeSection(section)});
        return;
    case Said::Nothing:
        all.add(rule, tr("Section six doesn't say whether a processing fee was collected."),
                {wholeSection(section)});
    }
}

void FeeRules::unpaid(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QString address = QStringLiteral("t3.other.unpaid.total");
    const Figure figure = subject.figures().at(address);
    if (!figure.isNumber())
        return all.cannot(rule, tr("the cell for fees that weren't paid is empty"), {CellPlace{address}});
    if (figure.units() == 0 || saidIn(subject, WordIndex(rule)) != Said::Nothing)
        return;
    all.add(
        rule,
        tr("%n application(s) ended because the fee wasn't paid; the text should say what was asked for and "
           "collected.",
           nullptr, int(figure.units())),
        {CellPlace{address}, wholeSection(QStringLiteral("s6"))});
}

} // namespace nianbao
