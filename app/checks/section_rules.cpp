#include "checks/section_rules.h"

#include "checks/word_index.h"
#include "model/character_kinds.h"
#include "model/sentences.h"

#include <algorithm>

namespace nianbao {

namespace {

constexpr int shortestImprovement = 50; // characters
constexpr int shortestSentence = 8;     // for padding; shorter ones are headings of what follows
constexpr int fewestSentences = 5;
constexpr double mostPadding = 0.4;

// Letters and digits alone: what two ways of setting the same words have in common.
QString lettersOf(QStringView text)
{
    QString letters;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            letters += c;
    }
    return letters;
}

// "五、存在的问题：" → "存在的问题". The sub-heading （五） keeps its number: it is one of its own.
QString headingWords(const QString &text)
{
    QString words = text.simplified();
    const qsizetype mark = words.indexOf(u'、');
    const bool isNumbered = mark == 1 && QStringView(u"一二三四五六123456").contains(words[0]);
    words = isNumbered ? words.mid(mark + 1) : words;
    while (!words.isEmpty() && QStringView(u"：:。 ").contains(words.back()))
        words.chop(1);
    return words.trimmed();
}

// What the rule's words stand for, each once, in their order.
QStringList aspectsOf(const Rule &rule)
{
    QStringList all;
    for (const WrongWord &word : rule.words) {
        if (!all.contains(word.right))
            all += word.right;
    }
    return all;
}

// The aspects that none of the section's passages touches; of all sections for an empty name.
QStringList untouched(const Rule &rule, const Subject &subject, const QString &section)
{
    const WordIndex words(rule);
    QStringList aspects = aspectsOf(rule);
    for (const Passage &passage : subject.passages()) {
        if (!section.isEmpty() && passage.section != section)
            continue;
        for (const QString &touched : words.meaningsIn(passage.text))
            aspects.removeAll(touched);
    }
    return aspects;
}

bool isBlank(const Subject &subject, const QString &section)
{
    return std::none_of(subject.passages().begin(), subject.passages().end(), [&](const Passage &passage) {
        return passage.section == section && !passage.isHeading;
    });
}

bool noneCameIn(const Subject &subject)
{
    const auto isZero = [&subject](const QString &address) {
        const Figure figure = subject.figures().at(address);
        return figure.isNumber() && figure.units() == 0;
    };
    return isZero(QStringLiteral("t3.received.total")) && isZero(QStringLiteral("t3.carriedOver.total"));
}

} // namespace

void SectionRules::heading(const Rule &rule, const Subject &subject, Assessment &all)
{
    for (const Passage &passage : subject.passages()) {
        if (passage.isComputed)
            continue;
        const QString words = headingWords(passage.text);
        for (const Section &section : subject.form().sections()) {
            if (section.heading.isEmpty())
                continue;
            const QString official = section.heading.section(u'、', 1);
            const bool isVariant =
                words == official
                || std::any_of(rule.words.begin(), rule.words.end(), [&](const WrongWord &word) {
                       return word.wrong == words && word.right == official;
                   });
            if (passage.text.startsWith(section.heading)) {
                all.add(rule,
                        tr("The heading “%1” stands in the text; it is printed by itself.")
                            .arg(section.heading),
                        {placeIn(passage, 0, section.heading.size())})
                    .severity = Severity::Error;
            } else if (isVariant) {
                all.add(rule,
                        tr("“%1” is the heading of a section; it is printed by itself, as “%2”.")
                            .arg(passage.text.trimmed(), section.heading),
                        {placeIn(passage, 0, passage.text.size())});
            }
        }
    }
}

void SectionRules::aspects(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QString section = QStringLiteral("s1");
    if (isBlank(subject, section))
        return all.cannot(rule, tr("section one is empty"), {wholeSection(section)});
    QStringList missing = untouched(rule, subject, section);
    if (noneCameIn(subject))
        missing.removeIf([](const QString &aspect) { return aspect.contains(QStringLiteral("申请")); });
    if (!missing.isEmpty())
        all.add(rule, tr("Section one says nothing of: %1.").arg(missing.join(u'、')),
                {wholeSection(section)});
}

void SectionRules::government(const Rule &rule, const Subject &subject, Assessment &all)
{
    const OrganKind *kind = subject.report().profile().kind();
    if (!kind)
        return all.cannot(rule, tr("the organ's profile doesn't say what kind of organ it is"));
    if (!kind->id.endsWith(QStringLiteral("Government")))
        return;
    const QString section = QStringLiteral("s1");
    if (isBlank(subject, section))
        return all.cannot(rule, tr("section one is empty"), {wholeSection(section)});
    const QStringList missing = untouched(rule, subject, {});
    if (!missing.isEmpty())
        all.add(rule, tr("A government's report also tells of: %1.").arg(missing.join(u'、')),
                {wholeSection(section)});
}

void SectionRules::improvement(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QString section = QStringLiteral("s5");
    if (isBlank(subject, section))
        return all.cannot(rule, tr("section five is empty"), {wholeSection(section)});
    const QString text = lettersOf(subject.textOf(section));
    if (rule.exempt.contains(text)) {
        all.add(rule,
                tr("Section five says “%1”: name the main problems and what is done about them.").arg(text),
                {wholeSection(section)})
            .severity = Severity::Error;
        return;
    }
    const QStringList missing = untouched(rule, subject, section);
    if (!missing.isEmpty())
        all.add(rule, tr("Section five says nothing of: %1.").arg(missing.join(u'、')),
                {wholeSection(section)});
    else if (text.size() < shortestImprovement)
        all.add(rule,
                tr("Section five has %n character(s): tell the problems one by one, with what is done "
                   "about each.",
                   nullptr, int(text.size())),
                {wholeSection(section)});
}

void SectionRules::padding(const Rule &rule, const Subject &subject, Assessment &all)
{
    const QString section = QStringLiteral("s1");
    if (isBlank(subject, section))
        return all.cannot(rule, tr("section one is empty"), {wholeSection(section)});
    const WordIndex words(rule);
    int sentences = 0, empty = 0;
    for (const Passage &passage : subject.passages()) {
        if (passage.section != section || passage.isHeading || passage.isComputed)
            continue;
        for (const Sentence &sentence : sentencesIn(passage.text)) {
            const QStringView text = sentence.in(passage.text);
            const bool isPreamble = words.anyExemptIn(text);
            if (text.size() < shortestSentence || isPreamble)
                continue;
            ++sentences;
            // Figures are never empty talk.
            const bool hasFigure = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
            empty += !hasFigure && !words.anyIn(text);
        }
    }
    if (sentences < fewestSentences || empty <= mostPadding * sentences)
        return;
    all.add(rule,
            tr("%1 of section one's %2 sentences have nothing to do with disclosure, by their words.")
                .arg(empty)
                .arg(sentences),
            {wholeSection(section)});
}

} // namespace nianbao
