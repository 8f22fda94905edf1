#include "desktop/findings/finding_details.h"

#include "desktop/findings/finding_page.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QTextBrowser>

namespace nianbao {

FindingDetails::FindingDetails(const ReportDocument &document, const FindingsWatch &watch, QWidget *parent)
    : QWidget(parent), m_document(document), m_watch(watch), m_text(new QTextBrowser(this))
{
    m_text->setObjectName(QStringLiteral("findingText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->document()->setDocumentMargin(8);
    m_repair = addButton("repairFinding");
    m_acknowledge = addButton("acknowledgeFinding");
    m_reopen = addButton("reopenFinding");
    m_switchOff = addButton("switchRuleOff");
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    grid->addWidget(m_text, 0, 0, 1, 2);
    grid->addWidget(m_repair, 1, 0, 1, 2);
    grid->addWidget(m_acknowledge, 2, 0);
    grid->addWidget(m_reopen, 2, 0);
    grid->addWidget(m_switchOff, 2, 1);
    grid->setRowStretch(0, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &FindingDetails::follow);
    connect(m_repair, &QPushButton::clicked, this, [this] { emit repairWanted(*m_finding); });
    connect(m_acknowledge, &QPushButton::clicked, this, [this] { emit acknowledgementWanted(*m_finding); });
    connect(m_reopen, &QPushButton::clicked, this, [this] { emit reopeningWanted(*m_finding); });
    connect(m_switchOff, &QPushButton::clicked, this, [this] { emit switchingOffWanted(m_finding->rule); });
    retranslate();
}

QPushButton *FindingDetails::addButton(const char *name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    // The panel can be narrow: a button gives up its text's end before the panel its width.
    button->setMinimumWidth(1);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return button;
}

void FindingDetails::show(const Finding *finding)
{
    m_finding = finding ? std::optional(*finding) : std::nullopt;
    refresh();
}

void FindingDetails::refresh()
{
    const Rule *rule = m_finding ? m_watch.book().rule(m_finding->rule) : nullptr;
    const bool acknowledged = m_finding && m_finding->acknowledged;
    m_repair->setVisible(m_finding && m_finding->repair);
    m_acknowledge->setVisible(m_finding && !acknowledged);
    m_acknowledge->setEnabled(rule && !rule->firm);
    m_reopen->setVisible(acknowledged);
    m_switchOff->setVisible(m_finding.has_value());
    m_switchOff->setEnabled(rule && !rule->firm);
    const FindingPage page(m_document.report(), m_watch.book(), themeFor(QApplication::palette()));
    const QString html = m_finding ? page.of(*m_finding) : QString();
    if (html == m_page)
        return; // whoever reads it keeps the place
    m_page = html;
    m_text->setHtml(html);
}

void FindingDetails::retranslate()
{
    m_text->setAccessibleName(tr("The finding at length"));
    m_repair->setText(tr("&Mend It This Way"));
    m_acknowledge->setText(tr("Ac&knowledge…"));
    m_reopen->setText(tr("&Reopen"));
    m_switchOff->setText(tr("S&witch Rule Off…"));
    m_acknowledge->setToolTip(tr("Say why this may stay as it is"));
    m_reopen->setToolTip(tr("Take the word back that this may stay"));
    m_switchOff->setToolTip(tr("Don't judge this report by this rule"));
    m_repair->setToolTip(tr("Undo takes it back"));
    refresh();
}

void FindingDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        refresh();
    QWidget::changeEvent(event);
}

void FindingDetails::follow(const QUrl &link)
{
    const int place = link.path().toInt();
    if (m_finding && place < m_finding->places.size())
        emit placeChosen(m_finding->places[place]);
}

} // namespace nianbao
