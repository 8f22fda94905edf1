#include "desktop/compare/merge_window.h"

#include "desktop/compare/comparison_rows.h"
#include "desktop/compare/conflict_words.h"
#include "desktop/compare/pieces_delegate.h"
#include "desktop/compare/side_by_side_list.h"
#include "desktop/theme.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

constexpr QSize openedSize(1100, 640);

enum Column { PlaceColumn, AncestorColumn, OursColumn, TheirsColumn, ChosenColumn };

} // namespace

MergeWindow::MergeWindow(ReportDocument &document, const Report &ancestor, const Report &theirs,
                         const QString &name, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_dialogs(dialogs)
    , m_ancestor(ancestor)
    , m_theirs(theirs)
    , m_name(name)
    , m_summary(new QLabel(this))
    , m_list(new SideBySideList({21, 22, 22, 22}, this))
{
    setObjectName(QStringLiteral("mergeWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_summary->setObjectName(QStringLiteral("mergeSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("mergeList"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    const auto addButton = [this, row](const char *called) {
        auto *button = new QPushButton(this);
        button->setObjectName(QLatin1String(called));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_ours = addButton("keepOurs");
    m_their = addButton("takeTheirs");
    row->addStretch(1);
    m_merge = addButton("merge");
    m_cancel = addButton("cancelMerge");
    column->addLayout(row);

    if (const Result<Merge> merge = merged())
        m_conflicts = merge->conflicts;
    m_choices.resize(m_conflicts.size());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &MergeWindow::readCurrent);
    connect(m_ours, &QPushButton::clicked, this, [this] { choose(MergeSide::Ours); });
    connect(m_their, &QPushButton::clicked, this, [this] { choose(MergeSide::Theirs); });
    connect(m_merge, &QPushButton::clicked, this, &MergeWindow::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    retranslate();
    m_list->setFocus();
}

int MergeWindow::open() const
{
    return int(std::count(m_choices.begin(), m_choices.end(), std::nullopt));
}

Result<Merge> MergeWindow::merged() const
{
    QList<MergeSide> choices;
    for (const std::optional<MergeSide> &choice : m_choices)
        choices += choice.value_or(MergeSide::Ours);
    return merge(m_ancestor, m_document.report(), m_theirs, choices);
}

void MergeWindow::addConflict(const MergeConflict &conflict)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setText(PlaceColumn, ConflictWords::placeOf(conflict, m_document.report().form()));
    const Theme &theme = themeFor(palette());
    const auto set = [&](int column, const std::optional<QString> &side) {
        item->setText(column, ConflictWords::of(side));
        if (!side || side->isEmpty())
            item->setForeground(column, theme.secondary);
    };
    set(AncestorColumn, conflict.ancestor);
    set(OursColumn, conflict.ours);
    set(TheirsColumn, conflict.theirs);
    if (conflict.kind != MergeConflict::Kind::Text || !conflict.ancestor)
        return;
    for (const auto &[column, side] :
         {std::pair(OursColumn, conflict.ours), std::pair(TheirsColumn, conflict.theirs)}) {
        if (!side)
            continue;
        item->setData(column, PiecesDelegate::piecesRole,
                      QVariant::fromValue(piecesOf(*conflict.ancestor, *side)));
        item->setData(column, PiecesDelegate::sideRole, PiecesDelegate::Both);
    }
}

// What becomes of ours without being asked for.
void MergeWindow::addTakenOver()
{
    m_takenOver = 0;
    Report after = m_document.report();
    const Result<Merge> merge = nianbao::merge(m_ancestor, m_document.report(), m_theirs);
    if (!merge || !after.apply(merge->change))
        return;
    const QList<ComparisonRow> rows = ComparisonRows::of(compareReports(m_document.report(), after), true);
    m_takenOver = ComparisonRows::differing(rows);
    for (const ComparisonRow &row : rows) {
        if (row.kind == ComparisonRow::Kind::Heading) {
            m_list->addSubheading(row.place);
            continue;
        }
        auto *item = new QTreeWidgetItem(m_list, {row.place});
        item->setText(OursColumn, row.before);
        item->setText(TheirsColumn, row.after);
        item->setText(ChosenColumn, row.isTotal ? tr("follows") : tr("comes over"));
        for (const int column : {OursColumn, TheirsColumn}) {
            item->setData(column, PiecesDelegate::piecesRole, QVariant::fromValue(row.pieces));
            item->setData(column, PiecesDelegate::sideRole,
                          column == OursColumn ? PiecesDelegate::Before : PiecesDelegate::After);
            item->setData(column, Qt::AccessibleTextRole,
                          ComparisonRows::spoken(row, column == TheirsColumn));
        }
    }
}

void MergeWindow::fill()
{
    m_list->clear();
    // The headings stand even over nothing: then they say so.
    QTreeWidgetItem *asked = m_list->addHeading({});
    for (const MergeConflict &conflict : std::as_const(m_conflicts))
        addConflict(conflict);
    QTreeWidgetItem *taken = m_list->addHeading({});
    addTakenOver();
    asked->setText(PlaceColumn, m_conflicts.isEmpty() ? tr("Altered on both sides: nothing")
                                                      : tr("Altered on both sides: please choose"));
    taken->setText(PlaceColumn,
                   m_takenOver == 0 ? tr("Comes over by itself: nothing") : tr("Comes over by itself"));
    m_list->setCurrentItem(m_list->topLevelItem(m_conflicts.isEmpty() ? 2 : 1));
    readChoices();
}

void MergeWindow::choose(MergeSide side)
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem()) - 1;
    if (index < 0 || index >= m_choices.size())
        return;
    m_choices[index] = side;
    // On to the next one that is open, from here and then from the beginning.
    for (qsizetype step = 1; step <= m_choices.size(); ++step) {
        const qsizetype next = (index + step) % m_choices.size();
        if (!m_choices[next]) {
            m_list->setCurrentItem(m_list->topLevelItem(int(next) + 1));
            break;
        }
    }
    readChoices();
}

void MergeWindow::readChoices()
{
    for (int i = 0; i < m_choices.size(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i + 1);
        item->setText(ChosenColumn, !m_choices[i]                      ? tr("open")
                                    : *m_choices[i] == MergeSide::Ours ? tr("this report's")
                                                                       : tr("the other one's"));
        item->setForeground(ChosenColumn,
                            m_choices[i] ? themeFor(palette()).good : themeFor(palette()).warning);
        for (const int column : {OursColumn, TheirsColumn}) {
            const bool isChosen =
                m_choices[i] && (*m_choices[i] == MergeSide::Ours) == (column == OursColumn);
            QFont face = font();
            face.setBold(isChosen);
            item->setFont(column, face);
        }
    }
    const QString asked = m_conflicts.isEmpty() ? tr("No place was altered on both sides in different ways.")
                          : open() == 0
                              ? tr("All %n place(s) that were altered on both sides are answered.", nullptr,
                                   int(m_conflicts.size()))
                              : tr("%n place(s) that were altered on both sides are open.", nullptr, open());
    const QString taken =
        tr("%n place(s) come over from “%1” by themselves.", nullptr, m_takenOver).arg(m_name);
    m_summary->setText(taken + u'\n' + asked);
    m_merge->setEnabled(open() == 0
                        && (m_takenOver > 0 || !m_conflicts.isEmpty() || !merged()->change.steps.isEmpty()));
    m_merge->setDefault(open() == 0);
    readCurrent();
}

void MergeWindow::readCurrent()
{
    const int index = m_list->indexOfTopLevelItem(m_list->currentItem()) - 1;
    const bool isConflict = index >= 0 && index < m_choices.size();
    m_ours->setEnabled(isConflict);
    m_their->setEnabled(isConflict);
}

void MergeWindow::accept()
{
    if (open() > 0)
        return;
    const Result<Merge> merge = merged();
    const Done done = merge ? m_document.apply(merge->change, m_document.newToken()) : Done(merge.error());
    if (!done) {
        m_dialogs.fail(this, {tr("Merge"), tr("Your report is unchanged."), done.error().text()});
        return;
    }
    if (merge->unknownKeys != m_document.report().unknownKeys())
        m_dialogs.tell(
            this, tr("Not all of it could be merged"),
            tr("“%1” holds something that this version doesn't know; it stays there.").arg(m_name));
    emit said(tr("Merged with “%1”. It can be undone.").arg(m_name));
    QDialog::accept();
}

void MergeWindow::retranslate()
{
    setWindowTitle(tr("Merge with “%1”").arg(m_name));
    m_list->setAccessibleName(tr("What is merged"));
    m_list->setHeaderLabels({tr("Place"), tr("At first"), tr("This report"), m_name, tr("Chosen")});
    m_ours->setText(tr("&Keep This Report's"));
    m_their->setText(tr("&Take the Other One's"));
    m_merge->setText(tr("&Merge"));
    m_cancel->setText(tr("Cancel"));
    fill();
}

void MergeWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace nianbao
