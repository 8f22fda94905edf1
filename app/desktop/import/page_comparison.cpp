#include "desktop/import/page_comparison.h"

#include "desktop/sheet/header_form.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nianbao {

namespace {

constexpr QSize openedSize(900, 520);

// A title that is made of organ and year is the same whether somebody has typed it or not.
QList<ReportDifference> differencesOf(const Report &page, const Report &report)
{
    QList<ReportDifference> all = differences(page, report);
    if (page.title() == report.title())
        all.removeIf([](const ReportDifference &one) {
            return one.kind == ReportDifference::Kind::InHeader && one.place == Header::name(Field::Title);
        });
    return all;
}

enum Column { PlaceColumn, OnPage, InReport };

} // namespace

PageComparison::PageComparison(const ImportResult &page, const Report &report, const QString &name,
                               QWidget *parent)
    : QDialog(parent)
    , m_form(report.formPointer())
    , m_name(name)
    , m_differences(differencesOf(page.report, report))
    , m_figures(int(page.figures.size()))
    , m_summary(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("pageComparison"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(QStringLiteral("comparisonSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("comparisonList"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(3);
    m_close->setObjectName(QStringLiteral("closeComparison"));
    m_close->setAutoDefault(false); // Enter goes to the place
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_close, 0, Qt::AlignRight);
    connect(m_list, &QTreeWidget::itemActivated, this, &PageComparison::choose);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    retranslate();
    for (const int third : {PlaceColumn, OnPage})
        m_list->setColumnWidth(third, width() / 3);
    m_list->setFocus();
}

QString PageComparison::placeWords(const ReportDifference &one) const
{
    if (one.kind == ReportDifference::Kind::InHeader) {
        Field field{};
        return Header::find(one.place, field) ? HeaderForm::nameOf(field) : one.place;
    }
    if (one.kind == ReportDifference::Kind::InTable) {
        const int figure = m_form->figureAt(one.place);
        return figure < 0 ? one.place : cellName(*m_form, figure);
    }
    const int section = m_form->sectionAt(one.place);
    const QString heading = section < 0 ? QString() : m_form->sections()[section].heading;
    const int block = one.blockAfter < 0 ? one.blockBefore : one.blockAfter;
    return tr("%1, paragraph %2").arg(heading.isEmpty() ? tr("Lead") : heading).arg(block + 1);
}

void PageComparison::choose(const QTreeWidgetItem *item)
{
    const ReportDifference &one =
        m_differences[m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(item))];
    Field field{};
    if (one.kind == ReportDifference::Kind::InTable)
        emit placeChosen(CellPlace{one.place});
    else if (one.kind == ReportDifference::Kind::InText)
        emit placeChosen(TextPlace{one.place, std::max(one.blockAfter, 0), 0, 0, {}});
    else if (Header::find(one.place, field))
        emit placeChosen(FieldPlace{field});
}

void PageComparison::retranslate()
{
    setWindowTitle(tr("Check the Published Page"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setHeaderLabels({tr("Place"), tr("On the page"), tr("In this report")});
    m_close->setText(tr("Close"));
    m_list->clear();
    for (const ReportDifference &one : m_differences) {
        const auto words = [](const QString &text) { return text.isEmpty() ? tr("(empty)") : text; };
        auto *item = new QTreeWidgetItem(m_list, {placeWords(one), words(one.before), words(one.after)});
        for (const int side : {PlaceColumn, OnPage, InReport})
            item->setToolTip(side, item->text(side).toHtmlEscaped());
    }
    m_list->setVisible(!m_differences.isEmpty());
    const QString found = tr("%n figure(s) were found in “%1”.", nullptr, m_figures).arg(m_name);
    m_summary->setText(
        found + u' '
        + (m_differences.isEmpty()
               ? tr("The page says what the report says, cell by cell and word by word.")
               : tr("%n place(s) aren't as in the report.", nullptr, int(m_differences.size()))));
}

void PageComparison::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace nianbao
