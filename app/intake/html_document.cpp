#include "intake/html_document.h"

#include "intake/html_bounds.h"
#include "intake/html_tables.h"
#include "intake/page_pictures.h"

#include <QRegularExpression>

#include <optional>

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

bool hasBoldStyle(const GumboNode *node)
{
    static const QRegularExpression bold(QStringLiteral("font-weight\\s*:\\s*(bold|[6-9]00)"),
                                         QRegularExpression::CaseInsensitiveOption);
    return bold.match(attributeOf(node, "style")).hasMatch();
}

bool isBoldElement(const GumboNode *node)
{
    const GumboTag tag = tagOf(node);
    return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG || hasBoldStyle(node);
}

// Nothing where the block doesn't say how its lines stand.
std::optional<bool> isCentredBlock(const GumboNode *node)
{
    static const QRegularExpression alignment(QStringLiteral("text-align\\s*:\\s*([a-z-]+)"),
                                              QRegularExpression::CaseInsensitiveOption);
    if (tagOf(node) == GUMBO_TAG_CENTER || tagOf(node) == GUMBO_TAG_FIGURE)
        return true;
    QString said = alignment.match(attributeOf(node, "style")).captured(1);
    if (said.isEmpty())
        said = attributeOf(node, "align");
    if (said.isEmpty())
        return std::nullopt;
    return said.compare(QLatin1String("center"), Qt::CaseInsensitive) == 0;
}

// The title of a drawing of the page's own, which says what it shows; one without is an ornament.
QString titleOfDrawing(const GumboNode *svg)
{
    for (const GumboNode *node = nextOf(svg, svg); node; node = nextOf(node, svg)) {
        if (tagOf(node) == GUMBO_TAG_TITLE && node->v.element.children.length > 0)
            return textOf(nextOf(node, svg)).simplified();
    }
    return {};
}

// One walk over the tree, without recursion: a page may nest as deep as the bounds allow.
class Walk
{
public:
    explicit Walk(const GumboNode *root)
    {
        const GumboNode *node = root;
        while (node && !m_document.isCutOff) {
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
        bool isCentred = false;
        bool isHeading = false;
        bool isCaption = false;
    };

    // Whether what is within is to be passed over.
    bool enter(const GumboNode *node)
    {
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_HEAD)
            readHead(node);
        if (tag == GUMBO_TAG_META)
            readMeta(node);
        if (tag == GUMBO_TAG_SVG && !isHidden(node)) {
            if (const QString title = titleOfDrawing(node); !title.isEmpty())
                m_pictures += SourcePicture{{}, {}, title, m_now.region, lineOf(node)};
            return true;
        }
        if (isMute(tag) || isHidden(node))
            return true;
        if (tag == GUMBO_TAG_BR) {
            // A title is one, however it is broken.
            if (m_now.rank == 0)
                flush();
            return true;
        }
        if (tag == GUMBO_TAG_IMG) {
            addPicture(node);
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
            m_now.isCentred = isCentredBlock(node).value_or(m_now.isCentred);
            m_now.isHeading = tag == GUMBO_TAG_P && hasBoldStyle(node);
        }
        if (tag == GUMBO_TAG_FIGURE)
            m_figure = int(m_document.blocks.size());
        m_now.isCaption |= tag == GUMBO_TAG_FIGCAPTION;
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
        const GumboTag tag = tagOf(m_open.last().node);
        if (isBlockElement(tag))
            flush();
        if (tag == GUMBO_TAG_FIGURE)
            endFigure();
        m_now = m_open.takeLast();
    }

    void addPicture(const GumboNode *image)
    {
        constexpr int ornament = 16; // pixels: a bullet, a counter of readers
        const auto isSmall = [image](const char *side) {
            const int said = numberAttributeOf(image, side);
            return said > 0 && said <= ornament;
        };
        const QString address = attributeOf(image, "src").trimmed();
        if (address.isEmpty() || (isSmall("width") && isSmall("height")))
            return;
        SourcePicture picture{dataOfAddress(address), {}, {}, m_now.region, lineOf(image)};
        if (picture.data.isEmpty())
            picture.address = address;
        m_pictures += picture;
    }

    // Its caption belongs to the one picture in it; else it is words like others.
    void endFigure()
    {
        SourcePicture *sole = nullptr;
        int pictures = 0;
        for (qsizetype i = m_figure; i < m_document.blocks.size(); ++i) {
            if (auto *picture = std::get_if<SourcePicture>(&m_document.blocks[i])) {
                sole = picture;
                ++pictures;
            }
        }
        const QString caption = m_caption.text().trimmed();
        if (pictures == 1)
            sole->caption = caption.isEmpty() ? sole->caption : caption;
        else if (!caption.isEmpty())
            m_document.blocks += m_caption;
        m_caption = {};
        m_figure = int(m_document.blocks.size());
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
        m_document.isCutOff = m_document.blocks.size() >= SourceDocument::mostBlocks;
        SourceParagraph paragraph{{}, m_now.rank, m_now.region, m_line, m_now.isCentred, m_now.isHeading};
        for (Run &run : m_runs) {
            run.text = collapsed(run.text);
            if (!run.text.isEmpty())
                paragraph.runs += run;
        }
        m_runs.clear();
        if (!paragraph.text().trimmed().isEmpty()) {
            if (!m_number.isEmpty())
                paragraph.runs.first().text.prepend(m_number);
            m_number.clear();
            if (m_now.isCaption && m_caption.runs.isEmpty())
                m_caption = paragraph;
            else
                m_document.blocks += paragraph;
        }
        for (const SourcePicture &picture : std::as_const(m_pictures))
            m_document.blocks += picture;
        m_pictures.clear();
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
    QList<SourcePicture> m_pictures; // of the paragraph at hand: they follow it
    SourceParagraph m_caption;       // of the figure that is open
    qsizetype m_figure = 0;          // where it begins in the document
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
