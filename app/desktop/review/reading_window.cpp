#include "desktop/review/reading_window.h"

#include <QCheckBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSet>
#include <QTableWidget>
#include <QTextToSpeech>
#include <QVBoxLayout>

#include <algorithm>

namespace nianbao {

namespace {

const QString tableId = QStringLiteral("t3");
constexpr QSize openedSize(1000, 640);
constexpr double larger = 1.4;
constexpr int headsWidth = 380;

} // namespace

ReadingWindow::ReadingWindow(const ReportDocument &document, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_table(new QTableWidget(this))
    , m_count(new QLabel(this))
    , m_readsOn(new QCheckBox(this))
    , m_read(new QPushButton(this))
    , m_tick(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("readingWindow"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    const Template &form = m_document.report().form();
    QStringList columns;
    for (int i = 0; i < form.figures().size(); ++i) {
        const FigureSpec &spec = form.figures()[i];
        if (form.tables()[spec.table].id != tableId)
            continue;
        const QString heads = spec.rowLabels.join(u' ');
        if (m_rows.isEmpty() || m_rows.last().heads != heads)
            m_rows += Row{heads, {}};
        m_rows.last().figures += i;
        if (m_rows.size() == 1)
            columns += spec.columnLabels.last();
    }
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * larger);
    m_table->setObjectName(QStringLiteral("readingTable"));
    m_table->setFont(large);
    m_table->setColumnCount(int(columns.size()) + 1);
    m_table->setRowCount(int(m_rows.size()));
    m_table->setHorizontalHeaderLabels(QStringList{QString()} + columns);
    m_table->verticalHeader()->hide();
    // Two lines each, for the long ones.
    m_table->verticalHeader()->setDefaultSectionSize(2 * QFontMetrics(large).lineSpacing() + 8);
    m_table->setWordWrap(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter | Qt::Alignment(Qt::TextWordWrap));
    m_table->horizontalHeader()->setFixedHeight(2 * QFontMetrics(large).lineSpacing() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Fixed);
    m_table->setColumnWidth(0, headsWidth);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_count);
    column->addWidget(m_table, 1);
    auto *buttons = new QHBoxLayout;
    m_read->setObjectName(QStringLiteral("readRow"));
    m_tick->setObjectName(QStringLiteral("tickRow"));
    buttons->addWidget(m_tick);
    buttons->addWidget(m_read);
    buttons->addWidget(m_readsOn);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    for (QPushButton *button : {m_read, m_tick, m_close})
        button->setAutoDefault(false);

    connect(m_table, &QTableWidget::itemChanged, this, &ReadingWindow::take);
    connect(m_tick, &QPushButton::clicked, this, &ReadingWindow::tickCurrent);
    connect(m_read, &QPushButton::clicked, this, &ReadingWindow::speak);
    connect(m_close, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_document, &ReportDocument::changed, this, [this] {
        if (isVisible())
            fill();
    });
    retranslate();
}

ReadingWindow::~ReadingWindow() = default;

void ReadingWindow::openAgain()
{
    if (!m_speech && !QTextToSpeech::availableEngines().isEmpty()) {
        m_speech = std::make_unique<QTextToSpeech>();
        if (m_speech->state() == QTextToSpeech::Error)
            m_speech.reset();
        else
            m_speech->setLocale(QLocale(QLocale::Chinese)); // the labels are
    }
    m_read->setEnabled(m_speech != nullptr);
    m_readsOn->setEnabled(m_speech != nullptr);
    fill();
    show();
    raise();
    activateWindow();
    if (m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    m_table->setFocus();
}

QStringList ReadingWindow::placesOf(const Row &row) const
{
    QStringList places;
    for (const int figure : row.figures)
        places += m_document.report().form().figures()[figure].address;
    return places;
}

QList<bool> ReadingWindow::ticked() const
{
    QSet<QString> held;
    for (const Tick &tick : ticksThatHold(m_document.report()))
        held += tick.place;
    QList<bool> rows;
    for (const Row &row : m_rows) {
        const QStringList places = placesOf(row);
        rows += std::all_of(places.begin(), places.end(),
                            [&held](const QString &place) { return held.contains(place); });
    }
    return rows;
}

QString ReadingWindow::wordsOf(int row) const
{
    const Template &form = m_document.report().form();
    QStringList words{m_rows[row].heads};
    for (const int figure : m_rows[row].figures) {
        const QString text = m_document.figures().at(figure).text();
        words += form.figures()[figure].columnLabels.last() + u' ' + (text.isEmpty() ? tr("empty") : text);
    }
    return words.join(QStringLiteral("，"));
}

void ReadingWindow::fill()
{
    const QScopedValueRollback filling(m_filling, true);
    const QList<bool> done = ticked();
    for (int i = 0; i < m_rows.size(); ++i) {
        const auto set = [this, i](int at, const QString &text) {
            QTableWidgetItem *item = m_table->item(i, at);
            if (!item) {
                item = new QTableWidgetItem;
                m_table->setItem(i, at, item);
            }
            item->setText(text);
            return item;
        };
        QTableWidgetItem *head = set(0, m_rows[i].heads);
        head->setToolTip(m_rows[i].heads);
        head->setCheckState(done[i] ? Qt::Checked : Qt::Unchecked);
        for (int at = 0; at < m_rows[i].figures.size(); ++at)
            set(at + 1, m_document.figures().at(m_rows[i].figures[at]).text())
                ->setTextAlignment(Qt::AlignCenter);
    }
    m_count->setText(tr("%1 of %2 rows read and ticked").arg(done.count(true)).arg(m_rows.size()));
}

void ReadingWindow::take(QTableWidgetItem *item)
{
    if (m_filling || item->column() != 0)
        return;
    const QStringList places = placesOf(m_rows[item->row()]);
    const bool isChecked = item->checkState() == Qt::Checked;
    // Later, as the table is filled anew then.
    QMetaObject::invokeMethod(
        this, [this, places, isChecked] { emit rowTicked(places, isChecked); }, Qt::QueuedConnection);
}

// And on to the next row, as one reads.
void ReadingWindow::tickCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    if (!ticked().at(row))
        emit rowTicked(placesOf(m_rows[row]), true);
    if (row + 1 < m_rows.size())
        m_table->setCurrentCell(row + 1, 0);
    if (m_readsOn->isChecked())
        speak();
}

void ReadingWindow::speak()
{
    if (m_speech && m_table->currentRow() >= 0)
        m_speech->say(wordsOf(m_table->currentRow()));
}

void ReadingWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        tickCurrent();
    else
        QDialog::keyPressEvent(event);
}

void ReadingWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ReadingWindow::retranslate()
{
    setWindowTitle(tr("Check by Reading"));
    m_tick->setText(tr("&Right, Next Row"));
    m_tick->setToolTip(tr("Ticks the row and goes on to the next one: Enter"));
    m_read->setText(tr("Read &Aloud"));
    m_read->setToolTip(tr("Where this computer can speak; it needs the package qt6-speech-speechd-plugin"));
    m_readsOn->setText(tr("Read each row as it comes"));
    m_close->setText(tr("&Close"));
    m_table->setAccessibleName(tr("Rows to be read"));
    fill();
}

} // namespace nianbao
