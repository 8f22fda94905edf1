#include "desktop/compare/comparison_window.h"

#include "desktop/compare/comparison_page.h"
#include "desktop/paper/text_printing.h"
#include "model/copying_across.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr QSize openedSize(1100, 680);
constexpr int pause = 200; // milliseconds without a change

} // namespace

ComparisonWindow::ComparisonWindow(ReportDocument &document, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_summary(new QLabel(this))
    , m_onlyDifferent(new QCheckBox(this))
    , m_list(new ComparisonList(this))
{
    setObjectName(QStringLiteral("comparisonWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_onlyDifferent->setObjectName(QStringLiteral("onlyDifferent"));
    m_onlyDifferent->setChecked(true);
    m_list->setObjectName(QStringLiteral("comparisonRows"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    const auto addRow = [column] {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        column->addLayout(row);
        return row;
    };
    const auto addButton = [this](QHBoxLayout *row, const char *name) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false); // Enter goes to the place
        row->addWidget(button);
        return button;
    };
    QHBoxLayout *top = addRow();
    top->addWidget(m_summary, 1);
    m_lastYear = addButton(top, "compareLastYear");
    m_choose = addButton(top, "compareOther");
    column->addWidget(m_onlyDifferent);
    column->addWidget(m_list, 1);
    QHBoxLayout *bottom = addRow();
    m_copy = addButton(bottom, "copyAcross");
    m_goTo = addButton(bottom, "goToPlace");
    m_print = addButton(bottom, "printComparison");
    bottom->addStretch(1);
    m_close = addButton(bottom, "closeComparison");

    connect(m_list, &QTreeWidget::itemActivated, this, &ComparisonWindow::choose);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ComparisonWindow::readCurrent);
    connect(m_onlyDifferent, &QCheckBox::toggled, this, &ComparisonWindow::read);
    connect(m_copy, &QPushButton::clicked, this, &ComparisonWindow::copyAcross);
    connect(m_goTo, &QPushButton::clicked, this, &ComparisonWindow::choose);
    connect(m_print, &QPushButton::clicked, this, &ComparisonWindow::print);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(m_lastYear, &QPushButton::clicked, this, &ComparisonWindow::compareWithLastYear);
    connect(m_choose, &QPushButton::clicked, this, &ComparisonWindow::otherWanted);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &ComparisonWindow::read);
    connect(&m_document, &ReportDocument::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_document, &ReportDocument::pathChanged, this, [this] {
        if (m_document.history().count() == 0)
            close(); // it is another report by now, or none
        else
            retranslate();
    });
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    m_list->setFocus();
}

void ComparisonWindow::compareWith(const Report &other, const QString &name)
{
    m_other = other;
    m_name = name;
    m_isLastYear = false;
    retranslate();
}

void ComparisonWindow::compareWithLastYear()
{
    if (!m_document.report().previous())
        return;
    m_isLastYear = true;
    retranslate();
}

QString ComparisonWindow::ownName() const
{
    return m_document.path().isEmpty() ? tr("This report") : tr("This report (%1)").arg(m_document.name());
}

void ComparisonWindow::read()
{
    m_soon.stop();
    const Report *lastYear = m_document.report().previous();
    m_isLastYear = m_isLastYear && lastYear;
    m_comparison = compareReports(m_isLastYear ? *lastYear : m_other, m_document.report());
    const QList<ComparisonRow> all = ComparisonRows::of(m_comparison, true);
    const auto count = [&all](const QList<ComparisonRow::Kind> &kinds) {
        return int(std::count_if(all.begin(), all.end(), [&kinds](const ComparisonRow &row) {
            return kinds.contains(row.kind) && !row.isTotal;
        }));
    };
    const int figures = count({ComparisonRow::Kind::Figure});
    const int texts = count({ComparisonRow::Kind::Words});
    const int fields = count({ComparisonRow::Kind::Field});
    if (ComparisonRows::differing(all) == 0)
        m_summary->setText(tr("Both reports say the same."));
    else
        m_summary->setText(tr("What differs: %1, %2, %3.", "numbers of cells, of paragraphs, of details")
                               .arg(tr("%n cell(s)", nullptr, figures), tr("%n paragraph(s)", nullptr, texts),
                                    tr("%n detail(s)", nullptr, fields)));
    m_list->show(m_onlyDifferent->isChecked() ? all : ComparisonRows::of(m_comparison, false));
    m_lastYear->setEnabled(lastYear && !m_isLastYear);
    m_print->setEnabled(!m_list->rows().isEmpty());
    readCurrent();
}

void ComparisonWindow::readCurrent()
{
    const ComparisonRow *row = m_list->currentRow();
    m_goTo->setEnabled(row && row->goTo);
    // Of a report that was altered meanwhile nothing can be said yet.
    m_copy->setEnabled(!m_soon.isActive() && !m_document.isReadOnly() && !copying().steps.isEmpty());
}

Change ComparisonWindow::copying() const
{
    const ComparisonRow *row = m_list->currentRow();
    if (!row || !row->differs())
        return {};
    const Report &before = m_isLastYear ? *m_document.report().previous() : m_other;
    switch (row->kind) {
    case ComparisonRow::Kind::Field:
        return nianbao::copyAcross(m_comparison.fields[row->index]);
    case ComparisonRow::Kind::Figure:
        return nianbao::copyAcross(m_comparison.figures[row->index], *m_comparison.form);
    case ComparisonRow::Kind::Words:
        return nianbao::copyAcross(m_comparison, row->index, m_document.report());
    case ComparisonRow::Kind::Part: {
        const ComparedBreakdown &breakdown = m_comparison.breakdowns[row->index];
        return nianbao::copyAcross(breakdown, breakdown.parts[row->part], before, m_document.report());
    }
    default:
        return {};
    }
}

void ComparisonWindow::copyAcross()
{
    if (m_soon.isActive())
        read(); // the current line stays where it is named alike
    const Change change = copying();
    if (change.steps.isEmpty())
        return;
    const QString place = m_list->currentRow()->place;
    const Done done = m_document.apply(change, m_document.newToken());
    if (!done) {
        m_dialogs.fail(this,
                       {tr("Copy into the report"), tr("Your report is unchanged."), done.error().text()});
        return;
    }
    read();
    emit said(tr("%1: taken over from “%2”. It can be undone.")
                  .arg(place, m_isLastYear ? tr("last year") : m_name));
}

void ComparisonWindow::choose()
{
    if (const ComparisonRow *row = m_list->currentRow(); row && row->goTo)
        emit placeChosen(*row->goTo);
}

void ComparisonWindow::print()
{
    printHtml(ComparisonPage::html(m_list->rows(), windowTitle(), m_list->headerItem()->text(1),
                                   m_list->headerItem()->text(2)),
              windowTitle(), m_dialogs, this);
}

void ComparisonWindow::retranslate()
{
    setWindowTitle(m_isLastYear ? tr("This Year against Last") : tr("Compare with “%1”").arg(m_name));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setSides(m_isLastYear ? tr("Last year") : m_name, ownName());
    m_onlyDifferent->setText(tr("&Only what differs"));
    m_lastYear->setText(tr("&Last Year"));
    m_choose->setText(tr("Another &File…"));
    m_copy->setText(tr("&Take Over into This Report"));
    m_goTo->setText(tr("&Go to the Place"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("Close"));
    read();
}

void ComparisonWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && m_comparison.form)
        read();
    QDialog::changeEvent(event);
}

} // namespace nianbao
