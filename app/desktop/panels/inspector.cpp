#include "desktop/panels/inspector.h"

#include "desktop/panels/inspector_page.h"
#include "desktop/sheet/place_navigation.h"
#include "desktop/sheet/sheet.h"

#include <QApplication>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>

namespace nianbao {

namespace {

constexpr int preferredWidth = 320;
// Beside the sheet and the sections there is no more on a screen of 1366 dots.
constexpr int narrowWidth = 232;
constexpr int wideScreen = 1440;

} // namespace

Inspector::Inspector(const ReportDocument &document, const FindingsWatch &findings, QWidget *parent)
    : QTextBrowser(parent), m_document(document), m_findings(findings)
{
    setObjectName(QStringLiteral("inspector"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QTextBrowser::document()->setDocumentMargin(8);
    connect(this, &QTextBrowser::anchorClicked, this, &Inspector::follow);
    connect(&m_findings, &FindingsWatch::updated, this, &Inspector::refresh);
}

void Inspector::inspect(const QString &place)
{
    if (place == m_inspected)
        return;
    m_inspected = place;
    m_page.clear();
    refresh();
}

void Inspector::refresh()
{
    if (!isVisible())
        return; // showEvent() makes up for it
    const InspectorPage page(m_document, m_findings.findings(), m_findings.book(),
                             themeFor(QApplication::palette()));
    const int figure = m_document.report().form().figureAt(m_inspected);
    const QString html = figure < 0 ? page.ofReport(m_inspected) : page.ofCell(figure, m_explained);
    if (html == m_page)
        return;
    const int scrolled = m_page.isEmpty() ? 0 : verticalScrollBar()->value();
    m_page = html;
    setHtml(html);
    verticalScrollBar()->setValue(scrolled);
}

void Inspector::follow(const QUrl &link)
{
    const QString target = link.path();
    if (link.scheme() == QLatin1String("cell")) {
        emit placeChosen(CellPlace{target});
    } else if (link.scheme() == QLatin1String("finding")) {
        const QList<Finding> &findings = m_findings.findings();
        const int index = target.toInt();
        if (index < findings.size() && !findings[index].places.isEmpty())
            emit placeChosen(nextPlace(findings[index]));
    } else if (link.scheme() == QLatin1String("rule")) {
        explain(target);
    } else if (link.scheme() == QLatin1String("confirm")) {
        emit confirmed(target);
    } else {
        inspect(QString());
    }
}

// At length, or in short again. The link stays where the cursor is.
void Inspector::explain(const QString &rule)
{
    m_explained = m_explained == rule ? QString() : rule;
    refresh();
    const QString target = QStringLiteral("rule:") + rule;
    for (QTextBlock block = QTextBrowser::document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (fragment.charFormat().anchorHref() != target)
                continue;
            QTextCursor cursor(block);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            setTextCursor(cursor);
            return;
        }
    }
}

Place Inspector::nextPlace(const Finding &finding) const
{
    for (int i = 0; i + 1 < finding.places.size(); ++i) {
        const auto *cell = std::get_if<CellPlace>(&finding.places[i]);
        if (cell && cell->address == m_inspected)
            return finding.places[i + 1];
    }
    return finding.places.first();
}

QSize Inspector::sizeHint() const
{
    const bool wide = screen()->availableGeometry().width() >= wideScreen;
    return {wide ? preferredWidth : narrowWidth, 400};
}

void Inspector::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    refresh();
}

void Inspector::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        refresh();
}

InspectorDock::InspectorDock(const ReportDocument &document, const FindingsWatch &findings, QWidget *parent)
    : QDockWidget(parent), m_inspector(new Inspector(document, findings, this))
{
    setObjectName(QStringLiteral("inspectorDock"));
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setWidget(m_inspector);
    connect(m_inspector, &Inspector::confirmed, this, &InspectorDock::confirmed);
    toggleViewAction()->setObjectName(QStringLiteral("actionInspector"));
    toggleViewAction()->setShortcut(Qt::Key_F4);
    retranslate();
}

void InspectorDock::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDockWidget::changeEvent(event);
}

void InspectorDock::retranslate()
{
    setWindowTitle(tr("Inspector"));
    m_inspector->setAccessibleName(windowTitle());
}

void InspectorDock::follow(Sheet &sheet)
{
    // Through the sheet, which hears of no focus any more once it is going away.
    connect(qApp, &QApplication::focusChanged, &sheet, [this, &sheet](QWidget *, QWidget *now) {
        // A menu, a dock or another program doesn't take the cell from one's hands.
        if (!now || !sheet.isAncestorOf(now))
            return;
        const bool isPlace = qobject_cast<FigureEdit *>(now) || qobject_cast<NarrativeEdit *>(now);
        m_inspector->inspect(isPlace ? now->objectName() : QString());
    });
    connect(m_inspector, &Inspector::placeChosen, &sheet,
            [&sheet](const Place &place) { goToPlace(sheet, place); });
}

} // namespace nianbao
