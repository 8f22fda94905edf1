#include "desktop/panels/start_page.h"

#include "desktop/commands/recent_files.h"
#include "desktop/panels/choice_button.h"
#include "desktop/panels/recent_list.h"
#include "desktop/theme.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace nianbao {

namespace {

constexpr int usualWidth = 800;
constexpr int gap = 16;
constexpr double titleSize = 1.8; // times the interface's

QFont titleFont(const QFont &interface)
{
    QFont font = interface;
    font.setPointSizeF(interface.pointSizeF() * titleSize);
    return font;
}

} // namespace

StartPage::StartPage(const RecentFiles &recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_column(new QWidget(this))
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_new(add("startNew", QStringLiteral("document-new")))
    , m_lastYear(add("startFromLastYear", QStringLiteral("document-from-last-year")))
    , m_import(add("startImport", QStringLiteral("document-import")))
    , m_sample(add("startSample", QStringLiteral("document-sample")))
    , m_recentTitle(new QLabel)
    , m_files(new RecentList(this))
{
    setObjectName(QStringLiteral("startPage"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 24, 0);
    row->addStretch(1);
    row->addWidget(m_column, 100);
    row->addStretch(1);

    auto *grid = new QGridLayout(m_column);
    grid->setContentsMargins(0, 48, 0, 24);
    grid->setHorizontalSpacing(gap);
    grid->setVerticalSpacing(gap);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(4);
    heading->setContentsMargins(0, 0, 0, 8);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    grid->addLayout(heading, 0, 0, 1, 2);
    grid->addWidget(m_new, 1, 0);
    grid->addWidget(m_lastYear, 1, 1);
    grid->addWidget(m_import, 2, 0);
    grid->addWidget(m_sample, 2, 1);
    auto *below = new QVBoxLayout;
    below->setSpacing(8);
    below->setContentsMargins(0, 16, 0, 0);
    below->addWidget(m_recentTitle);
    below->addWidget(m_files);
    below->addStretch(1);
    grid->addLayout(below, 3, 0, 1, 2);
    grid->setRowStretch(3, 1);
    for (const int half : {0, 1})
        grid->setColumnStretch(half, 1);

    m_title->setFont(titleFont(font()));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_recentTitle->setBuddy(m_files);
    m_files->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newChosen);
    connect(m_lastYear, &QPushButton::clicked, this, &StartPage::lastYearChosen);
    connect(m_import, &QPushButton::clicked, this, &StartPage::importChosen);
    connect(m_sample, &QPushButton::clicked, this, &StartPage::sampleChosen);
    connect(m_files, &RecentList::chosen, this, &StartPage::fileChosen);
    retranslate();
}

ChoiceButton *StartPage::add(const char *name, const QString &icon)
{
    auto *button = new ChoiceButton(icon, this);
    button->setObjectName(QLatin1String(name));
    return button;
}

void StartPage::begin()
{
    listFiles();
    m_new->setFocus(Qt::OtherFocusReason);
}

void StartPage::listFiles()
{
    const QStringList paths = m_recent.paths();
    m_files->setPaths(paths);
    m_files->setVisible(!paths.isEmpty());
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange) {
        m_title->setFont(titleFont(font()));
        fitColumns();
    }
    QWidget::changeEvent(event);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Nianbao"));
    m_subtitle->setText(tr("The annual report on government information disclosure"));
    m_new->setWords(tr("New report"), tr("An empty form to fill in"));
    m_lastYear->setWords(tr("Start from last year"),
                         tr("Take over its wording and what was carried forward"));
    m_import->setWords(tr("Import a published report"), tr("From its saved page, its text, or a PDF of ours"));
    m_sample->setWords(tr("Open the sample"), tr("A whole report to look at and try things out"));
    m_recentTitle->setText(tr("Opened last"));
    m_files->setAccessibleName(m_recentTitle->text());
    fitColumns();
}

// Both as wide as the longest of the words needs.
void StartPage::fitColumns()
{
    int half = (usualWidth - gap) / 2;
    for (const ChoiceButton *button : {m_new, m_lastYear, m_import, m_sample})
        half = std::max(half, button->sizeHint().width());
    for (ChoiceButton *button : {m_new, m_lastYear, m_import, m_sample})
        button->setMinimumWidth(half);
    m_column->setMaximumWidth(2 * half + gap);
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeFor(palette()).desk);
}

} // namespace nianbao
