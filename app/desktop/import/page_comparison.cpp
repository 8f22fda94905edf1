#include "desktop/import/page_comparison.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr QSize openedSize(900, 520);

// What is read of it: a page tells nothing of what its numbers follow, nor of what its sentences were made.
Report asRead(const Report &report)
{
    Report read = report.published();
    Change change;
    for (const Section &section : report.form().sections()) {
        QList<Block> blocks = report.narrative(section.id).blocks();
        for (Block &block : blocks) {
            if (const QString text = textOf(block); !text.isEmpty() && !std::holds_alternative<Heading>(block)
                                                    && !std::holds_alternative<Picture>(block))
                block = Paragraph{{Run{text}}};
        }
        if (section.isNarrative())
            change.steps += SetNarrative{section.id, blocks};
    }
    const Result<Change> taken = read.apply(change);
    Q_ASSERT(taken.ok()); // words alone
    return read;
}

} // namespace

PageComparison::PageComparison(const ImportResult &page, const Report &report, const QString &name,
                               QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_comparison(compareReports(asRead(page.report), asRead(report)))
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
