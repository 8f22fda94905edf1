#include "intake/pasted_text.h"

#include "intake/picture_file.h"
#include "model/report.h"

#include <QRegularExpression>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int longestHeading = 40; // characters of what is taken for a heading by its looks

// Reads no file and asks no network for what the HTML refers to.
class PastedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Format || c == QChar::ObjectReplacementCharacter
           || (c.category() == QChar::Other_Control && c != u'\t');
}

bool isBlankCharacter(QChar c)
{
    return c.isSpace() && c != u'\t';
}

// A paragraph on its way, whose runs may be empty and cut anyhow.
struct Draft {
    QList<Run> runs;
    int rank = 0; // of h1 to h6; 0: none

    QString text() const
    {
        QString all;
        for (const Run &run : runs)
            all += run.text;
        return all;
    }
};

// Without what is unseen, without spaces around it, and with plain spaces within.
void tidyEnds(QList<Run> &runs)
{
    for (Run &run : runs) {
        run.text.removeIf(isUnseen);
        run.text.replace(QChar::Nbsp, u' ');
    }
    const auto dropEmpty = [&runs] { runs.removeIf([](const Run &run) { return run.text.isEmpty(); }); };
    dropEmpty();
    while (!runs.isEmpty() && isBlankCharacter(runs.first().text.front())) {
        runs.first().text.remove(0, 1);
        dropEmpty();
    }
    while (!runs.isEmpty() && runs.last().text.back().isSpace()) {
        runs.last().text.chop(1);
        dropEmpty();
    }
}

// The level that a heading's own number says; 0: none.
int levelOf(const QString &text)
{
    static const QRegularExpression first(QStringLiteral("^[（(][一二三四五六七八九十]{1,3}[）)]"));
    static const QRegularExpression second(QStringLiteral("^[0-9０-９]{1,2}[.．、](?![0-9])"));
    if (first.match(text).hasMatch())
        return 1;
    return second.match(text).hasMatch() ? 2 : 0;
}

bool looksLikeHeading(const Draft &draft)
{
    const QString text = draft.text();
    return levelOf(text) > 0 && text.size() <= longestHeading && !text.endsWith(u'。')
           && std::all_of(draft.runs.begin(), draft.runs.end(), [](const Run &run) { return run.bold; });
}

// One walk through a document that was read from HTML.
class Walk
{
public:
    explicit Walk(QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            visit(block);
        endRow();
    }

    PastedText result() const
    {
        int highest = 0;
        for (const auto &part : m_parts) {
            const auto *draft = std::get_if<Draft>(&part);
            if (draft && draft->rank > 0 && levelOf(draft->text()) == 0)
                highest = highest == 0 ? draft->rank : std::min(highest, draft->rank);
        }
        QList<Block> blocks;
        for (const auto &part : m_parts) {
            if (const auto *picture = std::get_if<Picture>(&part))
                blocks += *picture;
            else
                blocks += blockOf(std::get<Draft>(part), highest);
        }
        const Result<Narrative> text = Narrative(blocks).normalized();
        return {text ? *text : Narrative(), m_leftOut};
    }

private:
    static Block blockOf(const Draft &draft, int highestRank)
    {
        if (draft.rank > 0 || looksLikeHeading(draft)) {
            const int level = levelOf(draft.text());
            return Heading{level > 0 ? level : draft.rank > highestRank ? 2 : 1, draft.text()};
        }
        return Paragraph{draft.runs};
    }

    void visit(const QTextBlock &block)
    {
        const QTextCursor cursor(block);
        if (QTextTable *table = cursor.currentTable()) {
            const QTextTableCell cell = table->cellAt(cursor);
            if (table != m_table || cell.row() != m_row)
                endRow();
            m_table = table;
            m_row = cell.row();
            const bool sameCell = cell.column() == m_column;
            m_column = cell.column();
            QList<Draft> drafts = draftsOf(block, false);
            if (sameCell && drafts.first().text().trimmed().isEmpty())
                return; // what follows the last paragraph of a cell
            if (!m_rowDraft.runs.isEmpty())
                m_rowDraft.runs += Run{sameCell ? QStringLiteral(" ") : QStringLiteral("\t")};
            for (Draft &draft : drafts) {
                tidyEnds(draft.runs);
                if (m_rowDraft.runs.isEmpty() && draft.runs.isEmpty())
                    draft.runs += Run{}; // an empty cell, too, is followed by a tab
                m_rowDraft.runs += draft.runs;
            }
            return;
        }
        endRow();
        for (Draft &draft : draftsOf(block, true)) {
            tidyEnds(draft.runs);
            if (!draft.runs.isEmpty())
                m_parts += draft;
        }
        m_parts += m_pictures;
        m_pictures.clear();
    }

    void endRow()
    {
        tidyEnds(m_rowDraft.runs);
        if (!m_rowDraft.text().trimmed().isEmpty())
            m_parts += m_rowDraft;
        m_parts += m_pictures;
        m_pictures.clear();
        m_rowDraft = {};
        m_table = nullptr;
        m_column = -1;
    }

    // A block's lines; only outside of tables is each a paragraph of its own.
    QList<Draft> draftsOf(const QTextBlock &block, bool parted)
    {
        Draft draft{{}, block.blockFormat().headingLevel()};
        QList<Draft> drafts{draft};
        // A bullet is decoration, a number is part of what is said.
        if (const QTextList *list = block.textList();
            list && list->format().style() <= QTextListFormat::ListDecimal)
            drafts.last().runs += Run{list->itemText(block)};
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (format.isImageFormat()) {
                takePicture(format.toImageFormat().name());
                continue;
            }
            const QStringList lines = it.fragment().text().split(QChar(QChar::LineSeparator));
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (i > 0 && parted)
                    drafts += draft;
                else if (i > 0)
                    drafts.last().runs += Run{QStringLiteral(" ")};
                drafts.last().runs += Run{lines[i], format.fontWeight() >= QFont::DemiBold};
            }
        }
        return drafts;
    }

    void takePicture(const QString &address)
    {
        const qsizetype comma = address.indexOf(u',');
        if (address.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive) && comma > 0) {
            const QByteArray data = QByteArray::fromPercentEncoding(address.mid(comma + 1).toLatin1());
            const bool isBase64 = address.left(comma).endsWith(QLatin1String(";base64"), Qt::CaseInsensitive);
            if (const auto picture = pictureFrom(isBase64 ? QByteArray::fromBase64(data) : data)) {
                m_pictures += *picture;
                return;
            }
        }
        ++m_leftOut;
    }

    QList<std::variant<Draft, Picture>> m_parts;
    QList<std::variant<Draft, Picture>> m_pictures; // of the block at hand: they follow its text
    int m_leftOut = 0;
    QTextTable *m_table = nullptr;
    int m_row = -1;
    int m_column = -1;
    Draft m_rowDraft;
};

QString withoutDeleted(QString html)
{
    static const QRegularExpression deleted(QStringLiteral("<del\\b[^>]*>.*?</del\\s*>"),
                                            QRegularExpression::CaseInsensitiveOption
                                                | QRegularExpression::DotMatchesEverythingOption);
    return html.remove(deleted).remove(QChar::Null);
}

} // namespace

Narrative narrativeOfText(const QString &text)
{
    QList<Block> blocks;
    for (const QString &line : Report::paragraphsOf(text)) {
        QList<Run> runs{Run{line}};
        tidyEnds(runs);
        blocks += Paragraph{runs};
    }
    const Result<Narrative> narrative = Narrative(blocks).normalized();
    return narrative ? *narrative : Narrative();
}

PastedText narrativeOfHtml(const QString &html)
{
    PastedDocument document;
    document.setUndoRedoEnabled(false);
    document.setHtml(withoutDeleted(html));
    return Walk(document).result();
}

} // namespace nianbao
