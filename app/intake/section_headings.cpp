#include "intake/section_headings.h"

#include "intake/form_labels.h"

#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestHeading = 45; // characters
constexpr double alikeEnough = 0.6;      // with the right number before it

// The number before a heading (一、), or 0.
int numberOf(const QString &line)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:第)?([一二三四五六七八九])(?:部分)?\\s*[、.．,，:：\\s]"));
    static const QString digits = QStringLiteral("一二三四五六七八九");
    const QString found = number.match(line).captured(1);
    return found.isEmpty() ? 0 : int(digits.indexOf(found)) + 1;
}

QString wordsOf(const QString &line)
{
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:第)?[一二三四五六七八九](?:部分)?\\s*[、.．,，:：\\s]"));
    return labelKey(QString(line).remove(number));
}

} // namespace

SectionHeadings::SectionHeadings(const Template &form, const ImportWords &words)
{
    int number = 0;
    for (int i = 0; i < form.sections().size(); ++i) {
        const Section &section = form.sections()[i];
        if (section.heading.isEmpty())
            continue;
        Known known{i, ++number, {wordsOf(section.heading)}};
        for (const QString &variant : words.sections.value(section.id))
            known.keys += labelKey(variant);
        m_known += known;
    }
}

int SectionHeadings::sectionOf(const QString &line) const
{
    if (line.size() > longestHeading)
        return -1;
    const int number = numberOf(line);
    const QString words = wordsOf(line);
    for (const Known &known : m_known) {
        if ((number == 0 || number == known.number) && known.keys.contains(words))
            return known.section;
    }
    for (const Known &known : m_known) {
        const bool isAlike = number == known.number
                             && std::any_of(known.keys.begin(), known.keys.end(), [&](const QString &key) {
                                    return likeness(words, key) >= alikeEnough;
                                });
        if (isAlike)
            return known.section;
    }
    return -1;
}

qsizetype SectionHeadings::headingLength(const SourceParagraph &paragraph) const
{
    if (paragraph.runs.size() < 2)
        return 0;
    QString text;
    for (qsizetype i = 0; i + 1 < paragraph.runs.size() && paragraph.runs[i].bold; ++i) {
        text += paragraph.runs[i].text;
        if (numberOf(text.trimmed()) > 0 && sectionOf(text.trimmed()) >= 0)
            return i + 1;
    }
    return 0;
}

QList<FoundHeading> SectionHeadings::find(const QList<SourceBlock> &blocks) const
{
    // Numbered ones count before others: 总体情况 may be a link, too.
    QList<QList<int>> numbered(m_known.size()), plain(m_known.size());
    for (int i = 0; i < blocks.size(); ++i) {
        const auto *paragraph = std::get_if<SourceParagraph>(&blocks[i]);
        const QString text = paragraph ? paragraph->text().trimmed() : QString();
        const int section = text.isEmpty() ? -1 : sectionOf(text);
        for (qsizetype k = 0; k < m_known.size(); ++k) {
            if (m_known[k].section == section)
                (numberOf(text) > 0 ? numbered : plain)[k] += i;
        }
    }
    QList<FoundHeading> found;
    int before = int(blocks.size());
    for (qsizetype k = m_known.size() - 1; k >= 0; --k) {
        FoundHeading heading{m_known[k].section, -1};
        for (const QList<int> *candidates : {&numbered[k], &plain[k]}) {
            for (const int block : *candidates) {
                if (block < before
                    && (candidates == &numbered[k] || heading.block < 0 || plain[k].contains(heading.block)))
                    heading.block = block;
            }
            if (heading.block >= 0)
                break;
        }
        if (heading.block >= 0)
            before = heading.block;
        found.prepend(heading);
    }
    return found;
}

} // namespace nianbao
