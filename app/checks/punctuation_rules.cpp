#include "checks/punctuation_rules.h"

#include "checks/text_findings.h"
#include "model/character_kinds.h"

#include <algorithm>
#include <optional>

namespace nianbao {

namespace {

bool isDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'０' && c <= u'９');
}

bool isStop(QChar c)
{
    static const QString all = QStringLiteral("、，：；。,;:");
    return all.contains(c);
}

// Calls `use` with each passage and what tidying would put right there by one rule.
template<typename Use>
void forEachTidied(TidyRule kind, const Subject &subject, const Use &use)
{
    for (int i = 0; i < subject.passages().size(); ++i) {
        if (subject.passages()[i].isComputed)
            continue;
        QList<Tidying> tidyings = subject.tidyings(i);
        tidyings.removeIf([kind](const Tidying &one) { return one.rule != kind; });
        if (!tidyings.isEmpty())
            use(subject.passages()[i], tidyings);
    }
}

// The wrong mark after the number that a passage begins with: 、 of （一）、 or 1、.
std::optional<Tidying> markAfterNumber(const QString &text)
{
    static const QString hanDigits = QStringLiteral("一二三四五六七八九十");
    qsizetype i = 0;
    while (i < text.size() && text[i].isSpace())
        ++i;
    const auto at = [&text](qsizetype place) { return place < text.size() ? text[place] : QChar(); };
    const bool inBrackets = at(i) == u'（' || at(i) == u'(';
    if (inBrackets)
        ++i;
    const qsizetype begin = i;
    while (i < text.size() && (isDigit(text[i]) || (inBrackets && hanDigits.contains(text[i]))))
        ++i;
    if (i == begin || i - begin > 3)
        return std::nullopt;
    if (inBrackets) {
        if (at(i) != u'）' && at(i) != u')')
            return std::nullopt;
        ++i;
    }
    // 1、2月 counts no heading; nor does what isn't a word.
    if (at(i) != u'、' || !isHan(at(i + 1)) || hanDigits.contains(at(i + 1)))
        return std::nullopt;
    return Tidying{int(i), 1, inBrackets ? QString() : QStringLiteral("."), TidyRule::Punctuation};
}

} // namespace

void PunctuationRules::halfWidth(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachTidied(TidyRule::Punctuation, subject,
                  [&](const Passage &passage, const QList<Tidying> &tidyings) {
                      const QString message =
                          tr("%n punctuation mark(s) among Chinese characters should be full-width.", nullptr,
                             int(tidyings.size()));
                      TextFindings::together(rule, subject, passage, message, tidyings, all);
                  });
}

void PunctuationRules::fullWidthDigits(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachTidied(TidyRule::HalfWidth, subject, [&](const Passage &passage, const QList<Tidying> &tidyings) {
        QStringList words;
        for (const Tidying &one : tidyings) {
            const QString wrong = passage.text.mid(one.start, one.length);
            if (words.size() < 3 && !words.contains(wrong))
                words += wrong;
        }
        TextFindings::together(rule, subject, passage,
                               tr("Digits and letters should be half-width: “%1”.").arg(words.join(u'、')),
                               tidyings, all);
    });
}

void PunctuationRules::doubled(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachTidied(TidyRule::Repeated, subject, [&](const Passage &passage, const QList<Tidying> &tidyings) {
        PlacesIn places(passage);
        const QString &text = passage.text;
        qsizetype seen = 0; // to show all marks that stand together, not only the one too many
        for (qsizetype i = 0; i < tidyings.size() && i < TextFindings::mostInPassage; ++i) {
            qsizetype begin = tidyings[i].start;
            qsizetype end = begin + tidyings[i].length;
            if (begin < seen)
                continue;
            while (begin > seen && (isStop(text[begin - 1]) || text[begin - 1].isSpace()))
                --begin;
            while (end < text.size() && (isStop(text[end]) || text[end].isSpace()))
                ++end;
            QList<Tidying> these;
            for (qsizetype k = i; k < tidyings.size() && tidyings[k].start < end; ++k)
                these += tidyings[k];
            const TextPlace place = places.at(begin, end - begin);
            Finding &finding =
                all.add(rule, tr("Two punctuation marks together: “%1”.").arg(place.text), {place});
            finding.repair = TextFindings::mended(subject, passage, these);
            for (Tidying &one : these)
                one.start -= int(begin);
            if (finding.repair)
                finding.repair->words = tidied(place.text, these);
            seen = end;
        }
    });
    for (const Passage &passage : subject.passages()) {
        if (!passage.isComputed)
            doubledPoints(rule, subject, passage, all);
    }
}

// 1..26
void PunctuationRules::doubledPoints(const Rule &rule, const Subject &subject, const Passage &passage,
                                     Assessment &all)
{
    const QString &text = passage.text;
    int told = 0;
    for (qsizetype i = text.indexOf(QLatin1String("..")); i >= 0 && told < TextFindings::mostInPassage;
         i = text.indexOf(QLatin1String(".."), i + 2)) {
        if (i == 0 || i + 2 >= text.size() || !isDigit(text[i - 1]) || !isDigit(text[i + 2]))
            continue;
        ++told;
        const TextPlace place = placeIn(passage, i, 2);
        all.add(rule, tr("Two punctuation marks together: “%1”.").arg(place.text), {place}).repair =
            rewording(subject, place, QStringLiteral("."));
    }
}

void PunctuationRules::quotes(const Rule &rule, const Subject &subject, Assessment &all)
{
    forEachTidied(TidyRule::Quotes, subject, [&](const Passage &passage, const QList<Tidying> &tidyings) {
        TextFindings::together(rule, subject, passage,
                               tr("Straight quotation marks in Chinese text should be “ ”."), tidyings, all);
    });
    for (const Passage &passage : subject.passages()) {
        if (!passage.isComputed)
            unpaired(rule, passage, all);
    }
}

void PunctuationRules::unpaired(const Rule &rule, const Passage &passage, Assessment &all)
{
    const QString &text = passage.text;
    QList<qsizetype> alone;
    qsizetype open = -1;
    qsizetype straight = -1; // of an odd number of them, the last
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'“') {
            if (open >= 0)
                alone += open;
            open = i;
        } else if (text[i] == u'”') {
            if (open < 0)
                alone += i;
            open = -1;
        } else if (text[i] == u'"') {
            straight = straight < 0 ? i : -1;
        }
    }
    for (const qsizetype last : {open, straight}) {
        if (last >= 0)
            alone += last;
    }
    if (alone.isEmpty())
        return;
    std::sort(alone.begin(), alone.end());
    PlacesIn places(passage);
    QList<Place> where;
    for (const qsizetype at : alone.first(std::min<qsizetype>(alone.size(), TextFindings::mostInPassage)))
        where += places.at(at, 1);
    all.add(rule, tr("A quotation mark stands alone; the other one is missing."), where);
}

void PunctuationRules::headingNumber(const Rule &rule, const Subject &subject, Assessment &all)
{
    for (const Passage &passage : subject.passages()) {
        const std::optional<Tidying> mark = passage.isComputed ? std::nullopt : markAfterNumber(passage.text);
        if (!mark)
            continue;
        const TextPlace place = placeIn(passage, 0, mark->start + 1);
        const QString right = passage.text.left(mark->start) + mark->replacement;
        Finding &finding = all.add(
            rule, tr("A heading's number is written “%1”, not “%2”.").arg(right, place.text), {place});
        finding.repair = TextFindings::mended(subject, passage, {*mark});
        if (finding.repair)
            finding.repair->words = right;
    }
}

} // namespace nianbao
