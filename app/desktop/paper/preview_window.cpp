#include "desktop/paper/preview_window.h"

#include "checks/checks.h"

#include "desktop/commands/action_icons.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QToolButton>

namespace nianbao {

namespace {

const QString geometryKey = QStringLiteral("preview/geometry");
const QString bookKey = QStringLiteral("preview/book");
const QString fitKey = QStringLiteral("preview/fit"); // "page", "width" or a zoom in per cent
constexpr QSize openedSize(1000, 800);
constexpr int zoomStep = 10;
constexpr int leastHeading = 8; // characters, in the list of sections

QKeySequence control(Qt::Key key)
{
    return QKeySequence(Qt::CTRL | key);
}

} // namespace

PreviewWindow::PreviewWindow(const ReportDocument &document, const PaperChoice &choice, const RuleBook &book)
    : m_document(document)
    , m_rules(book)
    , m_pages(document, choice, book)
    , m_thumbnails(new PageThumbnails(m_pages, this))
    , m_view(new PageView(m_pages, this))
    , m_percent(new QLabel(this))
    , m_sections(new QComboBox(this))
    , m_page(new QLabel(this))
{
    setObjectName(QStringLiteral("previewWindow"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with the form's window
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 8, 8, 8);
    tools->setSpacing(4);
    addTools(*tools);
    column->addLayout(tools);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_thumbnails);
    panes->addWidget(m_view, 1);
    column->addLayout(panes, 1);

    connect(m_thumbnails, &PageThumbnails::pageChosen, m_view, &PageView::goToPage);
    connect(m_view, &PageView::currentPageChanged, this, &PreviewWindow::readPage);
    connect(m_view, &PageView::zoomChanged, this, &PreviewWindow::readZoom);
    connect(m_view, &PageView::placeChosen, this, &PreviewWindow::placeChosen);
    connect(&m_pages, &PaperPages::updated, this, &PreviewWindow::readPages);
    connect(&m_document, &ReportDocument::pathChanged, this, &PreviewWindow::retranslate);

    const QSettings settings;
    resize(openedSize.boundedTo(screen()->availableSize() - QSize(16, 64)));
    restoreGeometry(settings.value(geometryKey).toByteArray());
    m_book->setChecked(settings.value(bookKey).toBool());
    const QString fit = settings.value(fitKey, QStringLiteral("page")).toString();
    if (const int percent = fit.toInt())
        m_view->setZoom(percent);
    else
        m_view->setFit(fit == QLatin1String("width") ? PageView::Fit::Width : PageView::Fit::Page);
    retranslate();
}

PreviewWindow::~PreviewWindow()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(bookKey, m_view->isBook());
    settings.setValue(fitKey, m_view->fit() == PageView::Fit::Page    ? QStringLiteral("page")
                              : m_view->fit() == PageView::Fit::Width ? QStringLiteral("width")
                                                                      : QString::number(m_view->zoom()));
}

QAction *PreviewWindow::addTool(QHBoxLayout &row, const char *name, const char *icon,
                                const QList<QKeySequence> &keys)
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    action->setIcon(lineIcon(QLatin1String(icon)));
    addAction(action);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setObjectName(QLatin1String(name) + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setFocusPolicy(Qt::TabFocus);
    row.addWidget(button);
    return action;
}

void PreviewWindow::addTools(QHBoxLayout &row)
{
    m_print = addTool(row, "previewPrint", "document-print", {control(Qt::Key_P)});
    m_export = addTool(row, "previewExport", "document-export", {control(Qt::Key_E)});
    m_paper = addTool(row, "previewPaper", "paper-options", {control(Qt::Key_T)});
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row.addSpacing(12);
    m_zoomOut = addTool(row, "previewZoomOut", "zoom-out", {control(Qt::Key_Minus)});
    m_percent->setObjectName(QStringLiteral("previewZoom"));
    m_percent->setAlignment(Qt::AlignCenter);
    m_percent->setFixedWidth(m_percent->fontMetrics().horizontalAdvance(QStringLiteral("400 %")) + 8);
    row.addWidget(m_percent);
    m_zoomIn = addTool(row, "previewZoomIn", "zoom-in", {control(Qt::Key_Plus), control(Qt::Key_Equal)});
    m_fitPage = addTool(row, "previewFitPage", "fit-page", {control(Qt::Key_0), control(Qt::Key_1)});
    m_fitWidth = addTool(row, "previewFitWidth", "fit-width", {control(Qt::Key_2)});
    m_book = addTool(row, "previewBook", "two-pages", {control(Qt::Key_3)});
    m_notes = addTool(row, "previewNotes", "margin-notes", {control(Qt::Key_M)});
    for (QAction *action : {m_fitPage, m_fitWidth, m_book, m_notes})
        action->setCheckable(true);
    row.addSpacing(12);
    m_sections->setObjectName(QStringLiteral("previewSections"));
    m_sections->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sections->setMinimumContentsLength(leastHeading);
    m_sections->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row.addWidget(m_sections, 1);
    row.addStretch();
    m_page->setObjectName(QStringLiteral("previewPage"));
    row.addWidget(m_page);
    m_close = new QAction(this);
    m_close->setShortcuts({QKeySequence(Qt::Key_Escape), control(Qt::Key_W)});
    addAction(m_close);

    connect(m_print, &QAction::triggered, this, &PreviewWindow::printWanted);
    connect(m_export, &QAction::triggered, this, &PreviewWindow::exportWanted);
    connect(m_paper, &QAction::triggered, this, &PreviewWindow::choiceWanted);
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() - zoomStep); });
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() + zoomStep); });
    connect(m_fitPage, &QAction::triggered, this, [this] { m_view->setFit(PageView::Fit::Page); });
    connect(m_fitWidth, &QAction::triggered, this, [this] { m_view->setFit(PageView::Fit::Width); });
    connect(m_book, &QAction::toggled, m_view, &PageView::setBook);
    connect(m_notes, &QAction::toggled, this, &PreviewWindow::readNotes);
    connect(m_close, &QAction::triggered, this, &QWidget::close);
    connect(m_sections, &QComboBox::activated, this, [this](int index) {
        const PaperSection &section = m_pages.sections()[index];
        m_view->goTo(section.page, section.top);
        m_view->setFocus();
    });
}

void PreviewWindow::openAgain()
{
    const bool wasClosed = !isVisible();
    if (wasClosed)
        m_pages.update();
    show();
    if (wasClosed)
        m_view->goToPage(0);
    raise();
    activateWindow();
    m_view->setFocus();
}

void PreviewWindow::takeChoice()
{
    if (isVisible())
        m_pages.update();
}

void PreviewWindow::showEvent(QShowEvent *event)
{
    m_pages.setFollowing(true);
    QWidget::showEvent(event);
}

void PreviewWindow::hideEvent(QHideEvent *event)
{
    m_pages.setFollowing(false);
    QWidget::hideEvent(event);
}

void PreviewWindow::readPages()
{
    const QVariant current = m_sections->currentData();
    m_sections->clear();
    int widest = 0;
    for (const PaperSection &section : m_pages.sections()) {
        const QString words = PaperPages::sectionWords(section);
        m_sections->addItem(words, section.id);
        m_sections->setItemData(m_sections->count() - 1, words, Qt::ToolTipRole);
        widest = std::max(widest, m_sections->fontMetrics().horizontalAdvance(words));
    }
    m_sections->setMaximumWidth(widest + 48); // with the arrow
    m_sections->setCurrentIndex(current.isValid() ? m_sections->findData(current) : -1);
    readPage();
    readNotes();
}

// As a reviewer reads it: what is open stands in the margin.
void PreviewWindow::readNotes()
{
    const Report &report = m_document.report();
    m_view->setNotes(m_notes->isChecked()
                         ? notesOn(m_pages.places(), report, check(report, m_document.figures(), m_rules))
                         : QList<PageNote>());
}

void PreviewWindow::readPage()
{
    const int page = m_view->currentPage();
    m_thumbnails->setCurrentPage(page);
    m_page->setText(m_pages.pageWords(page));
    // One that somebody went to stays while its page does. Else the one that the page begins in.
    const QList<PaperSection> &sections = m_pages.sections();
    int current = m_sections->currentIndex();
    if (current >= sections.size() || current < 0 || sections[current].page != page) {
        current = -1;
        for (int i = 0; i < sections.size(); ++i) {
            const bool isFirst = current < 0 || sections[current].id.isEmpty(); // after the review sheet
            const bool beginsIt =
                sections[i].page == page && (isFirst || sections[i].top < paper::top + paper::linePitch);
            if (sections[i].page < page || beginsIt)
                current = i;
        }
    }
    m_sections->setCurrentIndex(current);
}

void PreviewWindow::readZoom()
{
    m_percent->setText(QStringLiteral("%1 %").arg(m_view->zoom()));
    m_fitPage->setChecked(m_view->fit() == PageView::Fit::Page);
    m_fitWidth->setChecked(m_view->fit() == PageView::Fit::Width);
    m_zoomOut->setEnabled(m_view->zoom() > PageView::leastPercent);
    m_zoomIn->setEnabled(m_view->zoom() < PageView::mostPercent);
}

void PreviewWindow::retranslate()
{
    setWindowTitle(tr("Print Preview — %1").arg(m_document.name()));
    const auto tip = [](QAction *action, const QString &text) {
        action->setToolTip(
            tr("%1 (%2)", "what a button does; its keys").arg(text, action->shortcut().toString()));
    };
    m_print->setText(tr("&Print…"));
    m_export->setText(tr("&Export PDF…"));
    m_paper->setText(tr("Pap&er…"));
    m_zoomOut->setText(tr("Smaller"));
    m_zoomIn->setText(tr("Larger"));
    m_fitPage->setText(tr("Whole page"));
    m_fitWidth->setText(tr("Whole width"));
    m_book->setText(tr("Two pages"));
    m_notes->setText(tr("Findings and comments in the margin"));
    tip(m_print, tr("Print the report"));
    tip(m_export, tr("Export the report as a PDF"));
    tip(m_paper, tr("Choose faces and how the pages are set"));
    tip(m_zoomOut, tr("Smaller"));
    tip(m_zoomIn, tr("Larger"));
    tip(m_fitPage, tr("Show the whole page"));
    tip(m_fitWidth, tr("Show the page as wide as the window"));
    tip(m_book, tr("Show two pages side by side, as they are bound"));
    m_sections->setAccessibleName(tr("Go to section"));
    m_sections->setToolTip(tr("Go to section"));
    m_thumbnails->retranslate();
    m_view->retranslate();
    readPages();
}

void PreviewWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace nianbao
