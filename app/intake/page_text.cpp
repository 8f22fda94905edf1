#include "intake/page_text.h"

#include "intake/form_labels.h"
#include "intake/section_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestName = 50;  // characters of a signature's line
constexpr qsizetype shortestName = 2;  // 无 is none
constexpr qsizetype longestOffice = 6; // characters of an office within the organ that signs for it
constexpr int signatureReach = 4;      // blocks behind the report's own region in which it may still stand

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::PageText)
};

int regionOf(const SourceBlock &block)
{
    return std::visit([](const auto &one) { return one.region; }, block);
}

// The page's own footer, share bar and the like, by the names that content systems give them.
bool isPortalRegion(const SourceDocument &document, int region, int within, const ImportWords &words)
{
    for (; region >= 0 && region != within; region = document.regions[region].parent) {
        const QStringList own = document.regions[region].names.split(u' ');
        if (std::any_of(own.begin(), own.end(),
                        [&](const QString &name) { return words.portalRegions.contains(name); }))
            return true;
    }
    return false;
}

// A line that a signature may be: a name, no sentence.
bool isLikeName(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("[。；，,;：:？！]"));
    return line.size() >= shortestName && line.size() <= longestName && !line.contains(mark);
}

class Reading
{
public:
    Reading(const SourceDocument &document, const QList<FoundHeading> &headings, const QList<int> &tables,
            const Template &form, const PageFacts &facts, const ImportWords &words)
        : m_document(document)
        , m_headings(headings)
        , m_tables(tables)
        , m_form(form)
        , m_facts(facts)
        , m_words(words)
        , m_texts(document)
    {
        QList<int> blocks;
        for (const FoundHeading &heading : headings) {
            if (heading.block >= 0)
                blocks += heading.block;
        }
        m_region = commonRegion(document, blocks);
        m_firstHeading = blocks.value(0, -1);
    }

    PageText read()
    {
        for (qsizetype i = 0; i < m_headings.size(); ++i) {
            if (m_headings[i].block < 0)
                continue;
            qsizetype next = i + 1;
            while (next < m_headings.size() && m_headings[next].block < 0)
                ++next;
            const bool isLast = next == m_headings.size();
            const Section &section = m_form.sections()[m_headings[i].section];
            QList<int> blocks = blocksBetween(m_headings[i].block + 1, isLast ? -1 : m_headings[next].block);
            if (isLast)
                takeSignature(blocks);
            if (section.isNarrative())
                take(section.id, blocks, m_headings[i].block);
            else
                listPictures(blocks);
        }
        if (m_firstHeading >= 0)
            take(QStringLiteral("lead"), leadBlocks(), -1);
        m_text.unmatched += m_texts.unmatched();
        m_text.picturesTaken = m_texts.picturesTaken();
        return std::move(m_text);
    }

private:
    QString lineAt(int block) const
    {
        const auto *paragraph = std::get_if<SourceParagraph>(&m_document.blocks[block]);
        return paragraph ? paragraph->text().trimmed() : QString();
    }

    bool isPicture(int block) const
    {
        return std::holds_alternative<SourcePicture>(m_document.blocks[block]);
    }

    bool isOurs(int block) const
    {
        const SourceBlock &one = m_document.blocks[block];
        return isWithin(m_document, one, m_region)
               && !isPortalRegion(m_document, regionOf(one), m_region, m_words);
    }

    // The last section has no heading behind it (`end` < 0).
    QList<int> blocksBetween(int begin, int end) const
    {
        QList<int> blocks;
        int outside = 0;
        for (int i = begin; i < (end < 0 ? int(m_document.blocks.size()) : end); ++i) {
            const bool ours = isOurs(i);
            if (ours && !(end < 0 && isFurniture(lineAt(i), m_words))) {
                if (outside == 0 || isLikeName(lineAt(i)))
                    blocks += i;
                continue;
            }
            if (end >= 0 || isPicture(i))
                continue;
            // A name and a date may still stand in an element of their own.
            const QString line = lineAt(i);
            if (++outside > signatureReach || isFurniture(line, m_words)
                || !(isLikeDate(line) || isLikeName(line)))
                break;
            blocks += i;
        }
        // … and only with the date is it a signature.
        if (end < 0 && outside > 0) {
            qsizetype keep = blocks.size();
            while (keep > 0 && !isOurs(blocks[keep - 1]) && !isLikeDate(lineAt(blocks[keep - 1])))
                --keep;
            blocks.resize(keep);
        }
        return blocks;
    }

    // Who signed and when are taken off the end; what stands behind the date is listed.
    void takeSignature(QList<int> &blocks)
    {
        static const QRegularExpression both(
            QStringLiteral("^(\\S.*?\\S)\\s*((?:20[0-9]{2}|二[〇○零])\\S*\\s*年.{2,10}日)$"));
        for (qsizetype i = blocks.size() - 1; i >= 0; --i) {
            const QString line = lineAt(blocks[i]);
            const QRegularExpressionMatch joined = both.match(line);
            const bool isJoined =
                joined.hasMatch() && isLikeName(joined.captured(1)) && !dateOf(joined.captured(2)).isEmpty();
            if (!isJoined && !isLikeDate(line))
                continue;
            const QString date = isJoined ? joined.captured(2) : line;
            m_text.signedOn = dateOf(date);
            if (m_text.signedOn.isEmpty())
                list(blocks[i], Words::tr("A date that isn't whole."));
            for (qsizetype behind = i + 1; behind < blocks.size(); ++behind)
                list(blocks[behind], Words::tr("It stands behind the signature."));
            blocks.resize(i);
            if (isJoined)
                m_text.signedBy = joined.captured(1);
            else
                takeName(blocks);
            return;
        }
        // Without a date only the title's own organ is plainly a signature.
        const QString organ = labelKey(m_facts.titleOrgan);
        if (!blocks.isEmpty() && !organ.isEmpty() && isLikeName(lineAt(blocks.last()))
            && labelKey(lineAt(blocks.last())).startsWith(organ)
            && labelKey(lineAt(blocks.last())).size() <= organ.size() + longestOffice)
            takeName(blocks);
    }

    void takeName(QList<int> &blocks)
    {
        while (!blocks.isEmpty() && isPicture(blocks.last())) // a seal
            list(blocks.takeLast(), Words::tr("It stands in the signature."));
        if (!blocks.isEmpty() && isLikeName(lineAt(blocks.last())))
            m_text.signedBy = lineAt(blocks.takeLast());
    }

    QList<int> leadBlocks()
    {
        QList<int> blocks;
        const QString title = m_facts.fields.value(Field::Title);
        const SectionHeadings headings(m_form, m_words);
        for (int i = m_firstHeading - 1; i >= 0; --i) {
            const QString line = lineAt(i);
            if (isPicture(i) && isOurs(i)) {
                blocks.prepend(i);
                continue;
            }
            if (!isOurs(i) || line.isEmpty()) // a table of the portal's is no lead
                break;
            if (headings.sectionOf(line) >= 0)
                continue; // a table of contents
            if (isLikeDate(line)) {
                if (m_text.signedOn.isEmpty())
                    m_text.signedOn = dateOf(line);
                continue;
            }
            if (isPieceOfTitle(line, title) || isTitleLine(line, m_words) || isFurniture(line, m_words)
                || std::get<SourceParagraph>(m_document.blocks[i]).rank == 1)
                break;
            blocks.prepend(i);
        }
        while (!blocks.isEmpty() && isPicture(blocks.first())) // a banner
            list(blocks.takeFirst(), Words::tr("It stands above the text."));
        if (!blocks.isEmpty() && isDocumentNumber(lineAt(blocks.first())))
            m_text.documentNumber = lineAt(blocks.takeFirst());
        return blocks;
    }

    void take(const QString &section, QList<int> blocks, int heading)
    {
        blocks.removeIf([this](int block) { return m_tables.contains(block); });
        const auto *line = heading < 0 ? nullptr : std::get_if<SourceParagraph>(&m_document.blocks[heading]);
        const Narrative narrative = m_texts.textOf(blocks, line ? *line : SourceParagraph());
        if (!narrative.isEmpty())
            m_text.sections.insert(section, narrative);
    }

    // Between the form's own tables there is no place for one.
    void listPictures(const QList<int> &blocks)
    {
        for (const int block : blocks) {
            if (const auto *picture = std::get_if<SourcePicture>(&m_document.blocks[block]))
                m_texts.list(*picture, Words::tr("It stands beside one of the form's tables."));
        }
    }

    void list(int block, const QString &why)
    {
        const SourceBlock &one = m_document.blocks[block];
        if (m_tables.contains(block))
            return; // the form's own
        if (const auto *paragraph = std::get_if<SourceParagraph>(&one))
            m_text.unmatched += Unmatched{Unmatched::Kind::Text, lineAt(block), {}, why, paragraph->line};
        else if (const auto *picture = std::get_if<SourcePicture>(&one))
            m_texts.list(*picture, why);
        else
            m_texts.list(std::get<SourceTable>(one), why);
    }

    const SourceDocument &m_document;
    const QList<FoundHeading> &m_headings;
    const QList<int> &m_tables;
    const Template &m_form;
    const PageFacts &m_facts;
    const ImportWords &m_words;
    SectionTexts m_texts;
    int m_region = -1;
    int m_firstHeading = -1;
    PageText m_text;
};

} // namespace

int commonRegion(const SourceDocument &document, const QList<int> &blocks)
{
    if (blocks.isEmpty())
        return -1;
    int common = regionOf(document.blocks[blocks.first()]);
    for (const int block : blocks) {
        while (common >= 0 && !isWithin(document, document.blocks[block], common))
            common = document.regions[common].parent;
    }
    // One paragraph alone is no region.
    if (blocks.size() == 1 && common >= 0)
        common = document.regions[common].parent;
    return common;
}

bool isWithin(const SourceDocument &document, const SourceBlock &block, int region)
{
    if (region < 0)
        return true;
    int at = regionOf(block);
    while (at > region) // a parent stands before its children
        at = document.regions[at].parent;
    return at == region;
}

PageText textOf(const SourceDocument &document, const QList<FoundHeading> &headings, const QList<int> &tables,
                const Template &form, const PageFacts &facts, const ImportWords &words)
{
    return Reading(document, headings, tables, form, facts, words).read();
}

} // namespace nianbao
