#include "intake/html_document.h"

#include "intake/html_bounds.h"
#include "intake/html_tables.h"

#include <QRegularExpression>

namespace nianbao {

namespace {

int rankOf(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return 1;
    case GUMBO_TAG_H2:
        return 2;
    case GUMBO_TAG_H3:
        return 3;
    case GUMBO_TAG_H4:
        return 4;
    case GUMBO_TAG_H5:
        return 5;
    case GUMBO_TAG_H6:
        return 6;
    default:
        return 0;
    }
}

bool isBoldElement(const GumboNode *node)
{
    static const QRegularExpression bold(QStringLiteral("font-weight\\s*:\\s*(bold|[6-9]00)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const GumboTag tag = tagOf(node);
    return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || bold.match(attributeOf(node, "style")).hasMatch();
}

// One walk over the tree, without recursion: a page may nest as deep as the bounds allow.
class Walk
{
public:
    explicit Walk(const GumboNode *root)
    {
        const GumboNode *node = root;
        while (node) {
            const bool skip = enter(node);
            const GumboNode *next = nextOf(node, root, skip);
            // Whatever is open and isn't around the next node ends before it.
            while (!m_open.isEmpty() && !(next && m_open.last().node == next->parent))
                leave();
            node = next;
        }
        flush();
    }

    SourceDocument result() && { return std::move(m_document); }

private:
    struct State {
        const GumboNode *node = nullptr;
        int region = -1;
        int rank = 0;
        bool isBold = false;
        bool isPreformatted = false;
    };

    // Whether what is within is to be passed over.
    bool enter(const GumboNode *node)
    {
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_HEAD)
            readHead(node);
        if (tag == GUMBO_TAG_META)
            readMeta(node);
        if (isMute(tag) || isHidden(node))
            return true;
        if (tag == GUMBO_TAG_BR) {
            // A title is one, however it is broken.
            if (m_now.rank == 0)
                flush();
            return true;
        }
        if (tag == GUMBO_TAG_IMG) {
            m_document.picturesLeftOut += attributeOf(node, "src").isEmpty() ? 0 : 1;
            return true;
        }
        if (!isElement(node)) {
            addText(node);
            return false;
        }
        if (isBlockElement(tag))
            flush();
        if (tag == GUMBO_TAG_TABLE && !isLayoutTable(node)) {
            SourceTable table = gridOf(node);
            table.region = m_now.region;
            if (!table.cells.isEmpty())
                m_document.blocks += table;
            return true;
        }
        m_open += m_now;
        m_open.last().node = node;
        if (isBlockElement(tag)) {
            const QString names = attributeOf(node, "class") + u' ' + attributeOf(node, "id");
            m_document.regions += SourceRegion{m_now.region, names.toLower().simplified()};
            m_now.region = int(m_document.regions.size()) - 1;
        }
        if (rankOf(tag) > 0)
            m_now.rank = rankOf(tag);
        m_now.isPreformatted |= tag == GUMBO_TAG_PRE;
        m_now.isBold |= isBoldElement(node);
        if (tag == GUMBO_TAG_OL)
            m_item = 0;
        if (tag == GUMBO_TAG_LI && tagOf(node->parent) == GUMBO_TAG_OL)
            m_number = QStringLiteral("%1.").arg(++m_item);
        return false;
    }

    void leave()
    {
        if (isBlockElement(tagOf(m_open.last().node)))
            flush();
        m_now = m_open.takeLast();
    }

    void addText(const GumboNode *node)
    {
        const QString text = textOf(node);
        if (m_runs.isEmpty() && text.trimmed().isEmpty())
            return;
        if (m_runs.isEmpty())
            m_line = lineOf(node);
        const QStringList lines = m_now.isPreformatted ? text.split(u'\n') : QStringList{text};
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                flush();
            if (!m_runs.isEmpty() && m_runs.last().bold == m_now.isBold)
                m_runs.last().text += lines[i];
            else
                m_runs += Run{lines[i], m_now.isBold};
        }
    }

    void flush()
    {
        SourceParagraph paragraph{{}, m_now.rank, m_now.region, m_line};
        for (Run &run : m_runs) {
            run.text = collapsed(run.text);
            if (!run.text.isEmpty())
                paragraph.runs += run;
        }
        m_runs.clear();
        if (paragraph.text().trimmed().isEmpty())
            return;
        if (!m_number.isEmpty())
            paragraph.runs.first().text.prepend(m_number);
        m_number.clear();
        m_document.blocks += paragraph;
    }

    void readHead(const GumboNode *head)
    {
        for (const GumboNode *node = head; node; node = nextOf(node, head)) {
            if (tagOf(node) == GUMBO_TAG_META)
                readMeta(node);
            if (tagOf(node) == GUMBO_TAG_TITLE && node->v.element.children.length > 0)
                m_document.pageTitle = textOf(nextOf(node, head)).simplified();
        }
    }

    void readMeta(const GumboNode *node)
    {
        const QString name = attributeOf(node, "name").toLower().trimmed();
        const QString value = attributeOf(node, "content").simplified();
        if (!name.isEmpty() && !value.isEmpty() && !m_document.facts.contains(name))
            m_document.facts.insert(name, value);
    }

    SourceDocument m_document;
    QList<Run> m_runs;
    State m_now;
    QList<State> m_open; // around the present node, as it was before each
    int m_line = 0;
    int m_item = 0;
    QString m_number;
};

} // namespace

SourceDocument htmlDocument(const QString &html)
{
    const QByteArray bytes = boundedHtml(html.toUtf8());
    const HtmlTree tree(bytes);
    return Walk(tree.root()).result();
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression tag(
        QStringLiteral("<(!doctype|html|head|body|table|tr|td|div|p|span|meta|br|h[1-6])[\\s>/]"),
        QRegularExpression::CaseInsensitiveOption);
    return tag.match(text.left(65536)).hasMatch();
}

} // namespace nianbao
