#include "intake/pasted_text.h"

#include "intake/draft.h"
#include "intake/page_pictures.h"
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

// Reads no file and asks no network for what the HTML refers to.
class PastedDocument : public QTextDocument
{
protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

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
        QList<Draft> drafts;
        for (const auto &part : m_parts) {
            if (const auto *draft = std::get_if<Draft>(&part))
                drafts += *draft;
        }
        const int highest = highestRank(drafts);
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
        const QByteArray data = dataOfAddress(address);
        if (const auto picture = pictureFrom(data); picture && !data.isEmpty()) {
            m_pictures += *picture;
            return;
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
