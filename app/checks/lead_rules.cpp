#include "checks/lead_rules.h"

#include "checks/word_index.h"
#include "model/sentences.h"

#include <optional>

namespace nianbao {

namespace {

// A list that isn't whole (…等六部分) may name a few for all; one that names most of them forgot the rest.
constexpr int mostExamples = 3;
constexpr QStringView numerals = u"一二三四五六七八九";

// "六部分", "6个部分"
struct PartCount {
    qsizetype start = 0;
    qsizetype length = 0;
    int count = 0;
};

std::optional<PartCount> partCountIn(QStringView sentence)
{
    const QStringView noun = u"部分";
    for (qsizetype at = sentence.indexOf(noun); at > 0; at = sentence.indexOf(noun, at + 1)) {
        qsizetype i = at - 1;
        while (i > 0 && (QStringView(u"个大").contains(sentence[i]) || sentence[i].isSpace()))
            --i;
        const int count =
            sentence[i].isDigit() ? sentence[i].digitValue() : int(numerals.indexOf(sentence[i])) + 1;
        // 第六部分 is one of them, 一部分 an amount.
        const bool isOne = i > 0 && (sentence[i - 1] == u'第' || sentence[i - 1].isDigit());
        if (count > 1 && !isOne)
            return PartCount{i, at + noun.size() - i, count};
    }
    return std::nullopt;
}

// Without what stands in 《》: names of documents aren't parts.
QString withoutTitles(QStringView sentence)
{
    QString rest;
    int depth = 0;
    for (const QChar c : sentence) {
        depth += c == u'《';
        if (depth == 0)
            rest += c;
        depth -= c == u'》' && depth > 0;
    }
    return rest;
}

} // namespace

void LeadRules::title(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QString &title = subject.report().header().value(Field::Title);
    const QString &name = rule.words.first().wrong;
    const QString closed = QString(title).remove(u' ');
    if (title.isEmpty() || closed.contains(name))
        return; // one that isn't entered is made as it should be
    Finding &finding = all.add(rule, tr("The title should say “%1”.").arg(name), {FieldPlace{Field::Title}});
    WordIndex(rule).forEachIn(title, [&](const WrongWord &word, qsizetype at) {
        if (word.right.isEmpty() || finding.repair)
            return;
        const QString right = QString(title).replace(at, word.wrong.size(), word.right);
        finding.repair = Repair{Repair::Kind::OtherWords, {{SetField{Field::Title, right}}}, right};
    });
}

void LeadRules::parts(const Rule &rule, const Subject &subject, Assessment &all)
{
    const WordIndex words(rule);
    int sections = 0;
    for (const Section &section : subject.form().sections())
        sections += !section.heading.isEmpty();
    bool isFirst = true; // of section one: some have their lead there
    for (const Passage &passage : subject.passages()) {
        if (passage.section != u"lead" && (passage.section != u"s1" || !isFirst))
            continue;
        isFirst = passage.section != u"s1";
        for (const Sentence &sentence : sentencesIn(passage.text)) {
            const auto count = partCountIn(sentence.in(passage.text));
            if (!count)
                continue;
            QStringList named = words.meaningsIn(withoutTitles(sentence.in(passage.text)));
            const bool isOpen = named.removeAll(QStringLiteral("others")) > 0;
            const bool isOfReport = named.removeAll(QStringLiteral("report")) > 0;
            const int listed = int(named.size());
            const bool isList = listed > (isOpen ? mostExamples : 1);
            const TextPlace place = placeIn(passage, sentence.start + count->start, count->length);
            if (isList && listed != count->count)
                all.add(rule,
                        tr("“%1”, but %2 of the report's sections are named.").arg(place.text).arg(listed),
                        {place});
            else if ((isList || isOfReport) && count->count != sections)
                all.add(rule, tr("“%1”, but the report has %2 sections.").arg(place.text).arg(sections),
                        {place});
        }
    }
}

} // namespace nianbao
