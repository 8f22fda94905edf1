#include "desktop/import/page_comparison.h"

#include "publish/breakdown_elements.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr QSize openedSize(900, 520);

// What is read of a report, line by line: a page tells nothing of what its numbers follow, nor of what its
// sentences were made, and the site has its pictures elsewhere.
struct AsRead {
    explicit AsRead(const Report &whole) : report(whole.published())
    {
        Change change;
        const FieldReadings readings(whole);
        for (const Section &section : whole.form().sections()) {
            QList<Block> lines;
            const QList<Block> &blocks = whole.narrative(section.id).blocks();
            for (int i = 0; i < blocks.size(); ++i) {
                const qsizetype before = lines.size();
                addText(blocks[i], lines);
                if (const auto *breakdown = std::get_if<Breakdown>(&blocks[i]))
                    addTable(*breakdown, section.id, readings, lines);
                for (qsizetype line = before; line < lines.size(); ++line)
                    origins[section.id] += i;
            }
            if (section.isNarrative())
                change.steps += SetNarrative{section.id, lines};
        }
        const Result<Change> taken = report.apply(change);
        Q_ASSERT(taken.ok()); // words alone
    }

    Report report;
    QHash<QString, QList<int>> origins; // of each section's lines: the block that they are of

private:
    static void addText(const Block &block, QList<Block> &lines)
    {
        const QString text = textOf(block).trimmed();
        if (const auto *heading = std::get_if<Heading>(&block))
            lines += Heading{heading->level, text};
        else if (!text.isEmpty())
            lines += Paragraph{{Run{text}}};
    }

    static void addTable(const Breakdown &breakdown, const QString &section, const FieldReadings &readings,
                         QList<Block> &lines)
    {
        if (!breakdown.showsTable || breakdown.parts.isEmpty())
            return;
        const TableElement table = tableOf(breakdown, section, readings);
        QStringList rows(table.table.rows);
        for (const TableElement::FilledCell &filled : table.cells)
            rows[filled.cell.row] += (filled.cell.column > 0 ? QStringLiteral(" ") : QString()) + filled.text;
        for (const QString &row : std::as_const(rows))
            lines += Paragraph{{Run{row}}};
    }
};

// Lines of the report lead to the blocks that they are of.
ReportComparison compared(const Report &page, const Report &report)
{
    const AsRead after(report);
    ReportComparison comparison = compareReports(AsRead(page).report, after.report);
    for (ComparedBlock &block : comparison.blocks) {
        if (block.indexAfter >= 0)
            block.indexAfter = after.origins[block.section].value(block.indexAfter, -1);
    }
    return comparison;
}

} // namespace

PageComparison::PageComparison(const ImportResult &page, const Report &report, const QString &name,
                               QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_comparison(compared(page.report, report))
    , m_figures(int(page.figures.size()))
    , m_summary(new QLabel(this))
    , m_list(new ComparisonList(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("pageComparison"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("comparisonList"));
    m_close->setObjectName(QStringLiteral("closeComparison"));
    m_close->setAutoDefault(false); // Enter goes to the place
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        if (const ComparisonRow *row = m_list->rowOf(item); row && row->goTo)
            emit placeChosen(*row->goTo);
    });
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    retranslate();
    m_list->setFocus();
}

void PageComparison::retranslate()
{
    setWindowTitle(tr("Check the Published Page"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setSides(tr("On the page"), tr("In this report"));
    m_close->setText(tr("Close"));
    const QList<ComparisonRow> rows = ComparisonRows::of(m_comparison, true);
    m_list->show(rows);
    m_list->setVisible(!rows.isEmpty());
    const int differing = ComparisonRows::differing(rows);
    const QString found = tr("%n figure(s) were found in “%1”.", nullptr, m_figures).arg(m_name);
    m_summary->setText(found + u' '
                       + (differing == 0
                              ? tr("The page says what the report says, cell by cell and word by word.")
                              : tr("%n place(s) aren't as in the report.", nullptr, differing)));
}

void PageComparison::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace nianbao
