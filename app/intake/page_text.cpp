#include "intake/page_text.h"

#include "intake/draft.h"
#include "intake/form_labels.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace nianbao {

namespace {

constexpr qsizetype longestName = 50; // characters of a signature's line
constexpr int signatureReach = 4;     // blocks behind the report's own region in which it may still stand

struct Words {
    Q_DECLARE_TR_FUNCTIONS(nianbao::PageText)
};

int regionOf(const SourceBlock &block)
{
    return std::visit([](const auto &one) { return one.region; }, block);
}

// The page's own footer, share bar and the like, by the names that content systems give them.
bool isPortalRegion(const SourceDocument &document, int region, int within)
{
    static const QSet<QString> names{
        "footer", "foot", "share", "bdsharebuttonbox", "crumb",   "breadcrumb", "crumbs", "position", "print",
        "qrcode", "ewm",  "near",  "prevnext",         "related", "nav"};
    for (; region >= 0 && region != within; region = document.regions[region].parent) {
        const QStringList own = document.regions[region].names.split(u' ');
        if (std::any_of(own.begin(), own.end(), [](const QString &name) { return names.contains(name); }))
            return true;
    }
    return false;
}

// A line that a signature may be: a name, no sentence.
bool isLikeName(const QString &line)
{
    static const QRegularExpression mark(QStringLiteral("[。；，,;：:？！]"));
    return !line.isEmpty() && line.size() <= longestName && !line.contains(mark);
}

class Reading
{
public:
    Reading(const SourceDocument &document, const QList<FoundHeading> &headings, const Template &form,
            const PageFacts &facts, const ImportWords &words)
        : m_document(document), m_headings(headings), m_form(form), m_facts(facts), m_words(words)
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
                take(section.id, blocks);
        }
        if (m_firstHeading >= 0)
            take(QStringLiteral("lead"), leadBlocks());
        return std::move(m_text);
    }

private:
    QString lineAt(int block) const
    {
        const auto *paragraph = std::get_if<SourceParagraph>(&m_document.blocks[block]);
        return paragraph ? paragraph->text().trimmed() : QString();
    }

    bool isOurs(int block) const
    {
        const SourceBlock &one = m_document.blocks[block];
        return isWithin(m_document, one, m_region) && !isPortalRegion(m_document, regionOf(one), m_region);
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
            if (end >= 0)
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
            && labelKey(lineAt(blocks.last())).startsWith(organ))
            takeName(blocks);
    }

    void takeName(QList<int> &blocks)
    {
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
            if (!isOurs(i) || line.isEmpty()) // a table of the portal's is no lead
                break;
            if (headings.sectionOf(line) >= 0)
                continue; // a table of contents
            if (isLikeDate(line)) {
                if (m_text.signedOn.isEmpty())
                    m_text.signedOn = dateOf(line);
                continue;
            }
            if (isPieceOfTitle(line, title) || isFurniture(line, m_words)
                || std::get<SourceParagraph>(m_document.blocks[i]).rank == 1)
                break;
            blocks.prepend(i);
        }
        return blocks;
    }

    void take(const QString &section, const QList<int> &blocks)
    {
        QList<Draft> drafts;
        for (const int block : blocks) {
            const auto *paragraph = std::get_if<SourceParagraph>(&m_document.blocks[block]);
            if (!paragraph) {
                listTable(block);
                continue;
            }
            Draft draft{paragraph->runs, paragraph->rank};
            tidyEnds(draft.runs);
            if (draft.runs.isEmpty())
                continue;
            drafts += draft;
            m_text.taken += block;
        }
        const int highest = highestRank(drafts);
        QList<Block> all;
        for (const Draft &draft : drafts)
            all += blockOf(draft, highest);
        const Result<Narrative> narrative = Narrative(all).normalized();
        if (narrative && !narrative->isEmpty())
            m_text.sections.insert(section, *narrative);
    }

    void list(int block, const QString &why)
    {
        const auto *paragraph = std::get_if<SourceParagraph>(&m_document.blocks[block]);
        if (paragraph)
            m_text.unmatched += Unmatched{Unmatched::Kind::Text, lineAt(block), {}, why, paragraph->line};
    }

    void listTable(int block)
    {
        const auto &table = std::get<SourceTable>(m_document.blocks[block]);
        QStringList words;
        for (const SourceCell &cell : table.cells)
            words += cell.text.simplified();
        m_text.unmatched += Unmatched{Unmatched::Kind::Table,
                                      words.join(u' ').left(200),
                                      {},
                                      Words::tr("A table within the text."),
                                      table.line};
    }

    const SourceDocument &m_document;
    const QList<FoundHeading> &m_headings;
    const Template &m_form;
    const PageFacts &m_facts;
    const ImportWords &m_words;
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

PageText textOf(const SourceDocument &document, const QList<FoundHeading> &headings, const Template &form,
                const PageFacts &facts, const ImportWords &words)
{
    return Reading(document, headings, form, facts, words).read();
}

} // namespace nianbao
