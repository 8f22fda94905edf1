#include "desktop/import/import_window.h"

#include "desktop/sheet/place_navigation.h"
#include "desktop/table/figure_edit.h"
#include "model/code_points.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr QSize openedSize(1280, 860);
constexpr int listRows = 7;
constexpr int questionRole = Qt::UserRole;
enum Column { Where, Stands, Remark };

} // namespace

ImportWindow::ImportWindow(const ImportResult &result, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_result(result)
    , m_name(name)
    , m_offers(breakdownOffers(result.report))
    , m_summary(new QLabel(this))
    , m_source(new SourceView(this))
    , m_list(new QTreeWidget(this))
    , m_confirmAll(new QPushButton(this))
    , m_take(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("importWindow"));
    m_document.start(result.report, false);
    m_sheet = new Sheet(m_document, this);
    m_sheet->completeParts();
    m_source->setObjectName(QStringLiteral("importSource"));
    m_source->show(result.source);
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("importList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // the row begins a cell's name, the column ends it
    m_list->setColumnCount(3);
    m_confirmAll->setObjectName(QStringLiteral("confirmAll"));
    m_take->setObjectName(QStringLiteral("takeOver"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    m_take->setDefault(true);
    m_confirmAll->setAutoDefault(false);
    m_cancel->setAutoDefault(false);

    auto *panes = new QSplitter(Qt::Horizontal, this);
    panes->addWidget(m_source);
    panes->addWidget(m_sheet);
    panes->setChildrenCollapsible(false);
    panes->setSizes({openedSize.width() * 2 / 5, openedSize.width() * 3 / 5});
    auto *rows = new QSplitter(Qt::Vertical, this);
    rows->addWidget(panes);
    rows->addWidget(m_list);
    rows->setChildrenCollapsible(false);
    rows->setStretchFactor(0, 1);
    const int listHeight = m_list->fontMetrics().lineSpacing() * (listRows + 2);
    rows->setSizes({openedSize.height() - listHeight, listHeight});
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_confirmAll);
    buttons->addStretch(1);
    buttons->addWidget(m_take);
    buttons->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(rows, 1);
    column->addLayout(buttons);

    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportWindow::goTo);
    connect(m_list, &QTreeWidget::itemChanged, this, &ImportWindow::countAnew);
    connect(m_confirmAll, &QPushButton::clicked, this, &ImportWindow::confirmAll);
    connect(m_take, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_document, &ReportDocument::changed, this, &ImportWindow::countAnew);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    fillList();
    retranslate();
    m_list->setFocus();
}

// The form's editors write to the document when they lose the cursor: they go first.
ImportWindow::~ImportWindow()
{
    delete m_sheet;
}

void ImportWindow::fillList()
{
    const QSignalBlocker silent(m_list);
    QList<bool> confirmed;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        confirmed += m_list->topLevelItem(i)->checkState(Where) == Qt::Checked;
    const int current = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    m_list->clear();
    m_questions = ImportQuestions::of(m_result, m_offers);
    for (int i = 0; i < m_questions.size(); ++i) {
        const ImportQuestion &question = m_questions[i];
        auto *item = new QTreeWidgetItem(m_list, {question.place, question.stands, question.remark});
        item->setData(Where, questionRole, i);
        for (const int column : {Where, Stands, Remark})
            item->setToolTip(column, item->text(column).toHtmlEscaped());
        if (question.isAsked() || question.isOffered())
            item->setCheckState(Where, confirmed.value(i) ? Qt::Checked : Qt::Unchecked);
    }
    if (current >= 0)
        m_list->setCurrentItem(m_list->topLevelItem(current));
    m_list->setVisible(!m_questions.isEmpty());
    m_list->setColumnWidth(Where, width() * 3 / 10);
    m_list->setColumnWidth(Stands, width() * 2 / 10);
}

const ImportQuestion &ImportWindow::questionOf(const QTreeWidgetItem &item) const
{
    return m_questions[item.data(Where, questionRole).toInt()];
}

void ImportWindow::goTo(const QTreeWidgetItem *item)
{
    if (!item)
        return;
    const ImportQuestion &question = questionOf(*item);
    m_source->goTo(question.source);
    for (FormTable *table : m_sheet->findChildren<FormTable *>())
        table->pointAt(question.address);
    showInForm(question);
}

void ImportWindow::showInForm(const ImportQuestion &question)
{
    if (question.address.isEmpty())
        return;
    if (question.offer >= 0) {
        const BreakdownOffer &offer = m_offers[question.offer];
        showPlace(*m_sheet, TextPlace{offer.section, offer.block, 0, codePoints(offer.text), {}});
        return;
    }
    const auto *edit = m_sheet->findChild<FigureEdit *>(question.address);
    if (!edit) {
        m_sheet->goTo(question.address, false);
        return;
    }
    // To its table first, which lays out what lies above it.
    for (const Section &section : m_sheet->form().sections()) {
        if (section.table == edit->spec().table)
            m_sheet->goTo(section.id, false);
    }
    m_sheet->bringIntoSight(edit, edit->rect());
}

// What was typed into the form in this window needs no word more.
QList<QTreeWidgetItem *> ImportWindow::unconfirmedItems() const
{
    QList<QTreeWidgetItem *> items;
    const Template &form = m_result.report.form();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const ImportQuestion &question = questionOf(*item);
        if (!question.isAsked() || item->checkState(Where) == Qt::Checked)
            continue;
        const int figure = form.figureAt(question.address);
        if (m_document.report().input(figure) == m_result.report.input(figure))
            items += item;
    }
    return items;
}

QList<BreakdownOffer> ImportWindow::tickedOffers() const
{
    QList<BreakdownOffer> ticked;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_list->topLevelItem(i);
        const ImportQuestion &question = questionOf(*item);
        if (question.isOffered() && item->checkState(Where) == Qt::Checked)
            ticked += m_offers[question.offer];
    }
    return ticked;
}

void ImportWindow::confirmAll()
{
    for (QTreeWidgetItem *item : unconfirmedItems())
        item->setCheckState(Where, Qt::Checked);
}

Report ImportWindow::report() const
{
    Report report = m_document.report();
    Change change;
    for (const QTreeWidgetItem *item : unconfirmedItems())
        change.steps += SetFigure{questionOf(*item).address, Figure()};
    if (!change.steps.isEmpty() && !report.apply(change))
        qFatal("a cell can't be emptied");
    if (!report.apply(breakdownChange(report, tickedOffers())))
        qFatal("a breakdown that was offered can't be taken");
    return report;
}

void ImportWindow::accept()
{
    if (const std::optional<Sheet::Problem> problem = m_sheet->finishEditing()) {
        m_sheet->reveal(problem->edit);
        m_summary->setText(tr("“%1”: %2").arg(problem->name, problem->message));
        return;
    }
    QDialog::accept();
}

void ImportWindow::countAnew()
{
    const int left = unconfirmed();
    QString summary =
        tr("%n figure(s) were found in “%1”.", nullptr, int(m_result.figures.size())).arg(m_name);
    if (left > 0)
        summary += u' '
                   + tr("%n of them isn't certain: compare it with the source on the left and tick it below. "
                        "What isn't ticked stays empty.",
                        nullptr, left);
    else if (m_questions.isEmpty())
        summary += u' ' + tr("All of the form is there, and nothing is left over.");
    else
        summary += u' ' + tr("Below is what you should know of before you go on.");
    if (!m_offers.isEmpty())
        summary += u' '
                   + tr("%n paragraph(s) can be taken as a breakdown: tick it below.", nullptr,
                        int(m_offers.size()));
    m_summary->setText(summary);
    m_confirmAll->setEnabled(left > 0);
    m_confirmAll->setVisible(std::any_of(m_questions.begin(), m_questions.end(),
                                         [](const ImportQuestion &one) { return one.isAsked(); }));
}

void ImportWindow::retranslate()
{
    setWindowTitle(tr("Import a Published Report"));
    m_source->setAccessibleName(tr("Source"));
    m_list->setAccessibleName(tr("What to look at"));
    m_list->setHeaderLabels({tr("Place"), tr("In the source"), tr("What to look at")});
    m_confirmAll->setText(tr("Confirm &All"));
    m_take->setText(tr("&Take Over"));
    m_cancel->setText(tr("Cancel"));
    fillList();
    countAnew();
}

// The first thing to look at, as soon as there is a place to show it in.
void ImportWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    QTimer::singleShot(0, this, [this] {
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    });
}

void ImportWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace nianbao
